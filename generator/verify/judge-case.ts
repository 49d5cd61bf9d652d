import type { Agent } from "node:http";
import {
  type CaseOutcome,
  type CaseRequest,
  type ConformanceCase,
  type ConformanceMethod,
  type ConformanceProfile,
  type ConformanceService,
  type ExchangeAnswer,
  type ScriptedCalls,
  callGateway,
  judgeAnswer,
  methodOf,
  runCase,
} from "../runtime/conformance/index.js";
import { choicesLeft, choiceTaken } from "./choices.js";
import { basisOf } from "./case-basis.js";
import { compareAnswers } from "./compare-answers.js";
import { expectedText } from "./expected-text.js";
import { liveFaults } from "./live-faults.js";
import { answerText, requestText, type ReportEntry, type Verdict } from "./report.js";
import { answeredAlone } from "./select-cases.js";

/** The gateways of one verification. */
export interface Verification {
  readonly services: readonly ConformanceService[];
  readonly profile: ConformanceProfile;
  readonly target: string;
  readonly oracle?: string;
  /** Plays the upstream of the target; absent in front of a real one. */
  readonly upstream?: ScriptedCalls;
  /** Holds the target to what ours does: neither choices nor opinions excuse it. */
  readonly strict: boolean;
  /** Path below which all routes lie. */
  readonly mount: string;
  /** Names of fields whose values may differ between target and oracle in the answer to a case. */
  readonly volatileFields: (each: ConformanceCase) => ReadonlySet<string>;
  readonly timeoutMs: number;
  /** Absent: a connection of its own for each request. */
  readonly agent?: Agent;
  /** The same request as the target takes it; default as it is. */
  readonly forTarget?: (request: CaseRequest) => CaseRequest;
  /** The same request as the oracle takes it; default as it is. */
  readonly forOracle?: (request: CaseRequest) => CaseRequest;
  /** Run before a case is sent to a gateway in front of a real upstream. */
  readonly prepare?: (url: string, each: ConformanceCase) => Promise<void>;
  /** Run after a case was answered by the target in front of a real upstream. */
  readonly cleanUp?: (each: ConformanceCase, answer: ExchangeAnswer) => Promise<void>;
  /** Why a difference between target and oracle is meant to be; undefined: it is not. */
  readonly intended?: (each: ConformanceCase, target: ExchangeAnswer, oracle: ExchangeAnswer) => string | undefined;
}

/** What came of a case: its entry in the report, and what the target answered. */
export interface JudgedCase {
  readonly entry: ReportEntry;
  readonly answer: ExchangeAnswer;
}

/** The part of an entry that names its case. */
export function caseNames(each: ConformanceCase): Omit<ReportEntry, "verdict" | "faults"> {
  const { id, service, method, binding, rule, title } = each;
  return { id, service, method, binding, rule, title };
}

/** Runs one case against the target, and the oracle if there is one, and says what came of it. */
export async function judgeCase(verification: Verification, each: ConformanceCase): Promise<JudgedCase> {
  const { services, oracle, profile, mount } = verification;
  const method = methodOf(services, each);
  const sent = { ...each, request: verification.forTarget?.(each.request) ?? each.request };
  const first = await runTarget(verification, method, sent);
  await verification.cleanUp?.(each, first.answer);
  const second =
    oracle === undefined
      ? undefined
      : await runLive(verification, oracle, method, {
          ...each,
          request: verification.forOracle?.(each.request) ?? each.request,
        });
  const options = { volatileFields: verification.volatileFields(each), errorText: !answeredAlone(each) };
  const difference = second === undefined ? undefined : compareAnswers(each, first.answer, second.answer, options);
  const why =
    difference === undefined || second === undefined
      ? undefined
      : (silence(first.answer, second.answer) ?? verification.intended?.(each, first.answer, second.answer));
  const basis = basisOf(each);
  const entry = { ...caseNames(each), basis };
  const excuse = first.faults.length === 0 ? undefined : excuseOf(verification, method, first);
  const verdict = ((): Verdict => {
    if (first.faults.length > 0) return excuse === undefined ? "failed" : "on-purpose";
    if (difference === undefined) return "passed";
    return why !== undefined || (second?.faults.length ?? 0) > 0 ? "finding" : "differs";
  })();
  const left = choicesLeft(each, { services, method, profile, mount }).some(({ isOpen }) => isOpen !== true);
  if (verdict === "passed")
    return {
      entry: { ...entry, verdict, faults: [], ...(left && { choice: "ours" as const }) },
      answer: first.answer,
    };
  return {
    answer: first.answer,
    entry: {
      ...entry,
      verdict,
      ...(excuse !== undefined && { choice: "theirs" as const, reason: excuse }),
      faults: [
        ...first.faults,
        ...(difference === undefined ? [] : [`differs from the oracle: ${difference}`]),
        ...(why === undefined ? [] : [`as intended: ${why}`]),
      ],
      request: requestText(sent),
      sent: sent.request,
      expected: expectedText(each, profile),
      answer: answerText(first.answer),
      ...(second !== undefined && { oracleAnswer: answerText(second.answer), oracleFaults: second.faults }),
    },
  };
}

/** Why an answer that is not ours is right all the same; undefined: it is not, or ours alone counts. */
function excuseOf(
  { strict, services, profile, mount, upstream }: Verification,
  method: ConformanceMethod,
  outcome: CaseOutcome,
): string | undefined {
  if (strict) return undefined;
  const choice = choiceTaken({ ...outcome, services, method, profile, mount, scripted: upstream !== undefined });
  if (choice !== undefined) return choice.why;
  return basisOf(outcome.case) === "opinion" ? "only gatewright's own gateways have to do so" : undefined;
}

/** An oracle that gives no answer where the target gives one is no measure. */
function silence(target: ExchangeAnswer, oracle: ExchangeAnswer): string | undefined {
  return target.status !== 0 && target.end === "complete" && oracle.end !== "complete"
    ? "the oracle gives no whole answer"
    : undefined;
}

function runTarget(verification: Verification, method: ConformanceMethod, each: ConformanceCase): Promise<CaseOutcome> {
  const { target, profile, timeoutMs, agent, upstream } = verification;
  if (upstream === undefined) return runLive(verification, target, method, each);
  return runCase({ url: target, upstream, profile, timeoutMs }, method, each, agent);
}

/** In front of a real upstream only what the gateway decides by itself is judged whole; other answers must have the right shape. */
async function runLive(
  { profile, timeoutMs, agent, prepare }: Verification,
  url: string,
  method: ConformanceMethod,
  each: ConformanceCase,
): Promise<CaseOutcome> {
  await prepare?.(url, each);
  const answer = await callGateway(new URL(url), each.request, {
    form: "envelope",
    timeoutMs,
    ...(agent && { agent }),
  });
  const faults = answeredAlone(each)
    ? judgeAnswer(each, answer, { method, profile })
    : liveFaults(each, method, profile, answer);
  return { case: each, answer, faults, calls: [] };
}
