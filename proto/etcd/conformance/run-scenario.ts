import {
  type CaseRequest,
  type ExchangeAnswer,
  exchange,
  framesOf,
  parsed,
} from "../../../generator/runtime/conformance/index.js";
import { missingMember } from "../../../generator/verify/own/missing-member.js";
import type { Scenario, ScenarioStep } from "./scenario.js";

/** A gateway of etcd, and the prefix under which it serves its paths. */
export interface Side {
  readonly url: string;
  /** `"/v3"`, `"/v3beta"`, `"/v3alpha"`. */
  readonly prefix: string;
}

/** One call of a scenario that was made. */
export interface StepOutcome {
  readonly step: ScenarioStep;
  readonly request: CaseRequest;
  readonly answer: ExchangeAnswer;
  /** What the answer lacks, a sentence each. */
  readonly faults: readonly string[];
}

/** Milliseconds a call may take. */
const TIMEOUT_MS = 4000;

/** Runs all steps of a scenario, then its tear-down; steps made during a stream come before the stream itself. */
export async function runScenario(side: Side, scenario: Scenario): Promise<readonly StepOutcome[]> {
  const captured = new Map<string, string>();
  const outcomes: StepOutcome[] = [];
  try {
    for (const step of scenario.steps) outcomes.push(...(await runStep(side, step, captured)));
  } finally {
    for (const step of scenario.tearDown ?? []) await runStep(side, step, captured);
  }
  return outcomes;
}

async function runStep(side: Side, step: ScenarioStep, captured: Map<string, string>): Promise<readonly StepOutcome[]> {
  const request = requestOf(side, step, captured);
  const inner: StepOutcome[] = [];
  let during: Promise<void> | undefined;
  const runDuring = async (): Promise<void> => {
    for (const each of step.during ?? []) inner.push(...(await runStep(side, each, captured)));
  };
  const answer = await exchange(new URL(side.url), request, {
    form: "envelope",
    timeoutMs: TIMEOUT_MS,
    onFrames: (count) => (count > 0 ? (during ??= runDuring()) : undefined),
  });
  await during;
  for (const [name, path] of Object.entries(step.capture ?? {}))
    captured.set(name, at(parsed(text(answer))?.value, path));
  return [...inner, { step, request, answer, faults: stepFaults(step, answer) }];
}

function requestOf(side: Side, step: ScenarioStep, captured: ReadonlyMap<string, string>): CaseRequest {
  const fill = (template: string): string =>
    template.replace(/\$\{(\w+)\}/g, (_, name: string) => captured.get(name) ?? "");
  const body = fill(typeof step.body === "string" ? step.body : JSON.stringify(step.body ?? {}));
  return {
    method: "POST",
    path: side.prefix + step.path,
    headers: {
      "content-type": "application/json",
      ...Object.fromEntries(Object.entries(step.headers ?? {}).map(([name, value]) => [name, fill(value)])),
    },
    chunks: [{ data: body, encoding: "utf8" }],
    ...(step.frames !== undefined && { hangUpAfterFrames: step.frames }),
  };
}

function stepFaults({ expect, path }: ScenarioStep, answer: ExchangeAnswer): readonly string[] {
  if (answer.status === 0) return [`${path}: no answer (${answer.end})`];
  const statuses = [expect?.status ?? 200].flat();
  if (!statuses.includes(answer.status))
    return [`${path}: HTTP status ${answer.status} instead of ${statuses.join(" or ")}: ${text(answer).slice(0, 200)}`];
  if (answer.end === "timeout") return [`${path}: the answer did not end`];
  const missing = expect?.json === undefined ? undefined : missingMember(expect.json, parsed(text(answer))?.value);
  const results = framesOf(text(answer), "envelope").map(
    (frame) => (parsed(frame)?.value as { readonly result?: unknown } | undefined)?.result,
  );
  const frames = (expect?.results ?? []).flatMap(
    (wanted, index) => missingMember(wanted, results[index], `frame ${index + 1}`) ?? [],
  );
  return [...(missing === undefined ? [] : [missing]), ...frames].map((fault) => `${path}: ${fault}`);
}

function at(value: unknown, path: string): string {
  const found = path
    .split(".")
    .reduce<unknown>(
      (inner, name) =>
        typeof inner === "object" && inner !== null ? (inner as Readonly<Record<string, unknown>>)[name] : undefined,
      value,
    );
  return typeof found === "string" || typeof found === "number" ? String(found) : "";
}

function text(answer: ExchangeAnswer): string {
  return Buffer.from(answer.body).toString("utf8");
}
