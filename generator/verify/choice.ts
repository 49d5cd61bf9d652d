import {
  type CaseOutcome,
  type ConformanceCase,
  type ConformanceDialect,
  type ConformanceMethod,
  type ConformanceProfile,
  type ConformanceService,
  type Expectation,
  expectationsOf,
  judgeAnswer,
  judgeCalls,
} from "../runtime/conformance/index.js";

/** What a case is part of. */
export interface ChoiceContext {
  readonly services: readonly ConformanceService[];
  readonly method: ConformanceMethod;
  readonly profile: ConformanceProfile;
  /** Path below which all routes of the API lie, e.g. `"/v3"`; empty if they have none in common. */
  readonly mount: string;
}

/** What a target did with a case, and what it was asked. */
export interface Observed extends ChoiceContext, Pick<CaseOutcome, "case" | "answer" | "calls"> {
  /** Whether the suite plays the upstream: calls say something only then. */
  readonly scripted: boolean;
}

/** An answer that is as right as ours: what gateways of the dialect give where ours departs on purpose, or where nothing binds them. */
export interface Choice {
  /** Short and stable, e.g. `"decoded-slash"`. */
  readonly name: string;
  /** What they do and what ours does, as a sentence. */
  readonly why: string;
  /** Nothing of ours departs: releases of the dialect's own gateway differ, or the specification leaves it open. */
  readonly isOpen?: true;
  /** Whether a case leaves this choice at all. */
  readonly leaves: (each: ConformanceCase, context: ChoiceContext) => boolean;
  /** Whether the target chose so. */
  readonly taken: (observed: Observed) => boolean;
}

/** True if the answer and the calls are as `expect` says instead of the case's own expectation; errors in the form of `dialect`. */
export function meets(observed: Observed, expect: Partial<Expectation>, dialect?: ConformanceDialect): boolean {
  const { method, answer, calls, scripted } = observed;
  const each = { ...observed.case, expect: { ...observed.case.expect, ...expect } };
  const context = { method, profile: { ...observed.profile, ...(dialect !== undefined && { dialect }) } };
  return (
    judgeAnswer(each, answer, context).length === 0 &&
    (!scripted || judgeCalls(each.expect.upstream, calls, context).length === 0)
  );
}

/** An error with one of these statuses and this code, whoever was called. */
export function refuses(observed: Observed, status: readonly number[], code: number | null): boolean {
  return meets(observed, { status, answer: { kind: "error", code }, upstream: { kind: "any" } });
}

/** Whether a profile speaks grpc-gateway's language, of whatever generation. */
export function isGrpcGateway({ profile: { dialect } }: ChoiceContext): boolean {
  return expectationsOf(dialect).errorBody !== "nested";
}

/** The first generation of grpc-gateway, early or late. */
export function isFirstGeneration({ profile: { dialect } }: ChoiceContext): boolean {
  return dialect === "grpc-gateway-v1" || dialect === "grpc-gateway-v1-early";
}
