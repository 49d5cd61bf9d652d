import { type CaseRequest, type ExchangeAnswer, exchange, framesOf, parsed } from "../../runtime/conformance/index.js";
import type { OwnStep } from "./case-file.js";
import { missingMember } from "./missing-member.js";

/** Where steps are sent. */
export interface StepTarget {
  readonly url: string;
  readonly timeoutMs: number;
  /** How the target writes streams. */
  readonly form: "envelope" | "array";
  /** The request as the target takes it. */
  readonly forTarget: (request: CaseRequest) => CaseRequest;
}

/** One call of a case that was made. */
export interface StepOutcome {
  readonly request: CaseRequest;
  readonly answer: ExchangeAnswer;
  /** What the answer lacks, a sentence each. */
  readonly faults: readonly string[];
}

/** Makes the call of a step, and those that are made during it before its own outcome; adds what it captures. */
export async function runStep(
  target: StepTarget,
  step: OwnStep,
  captured: Map<string, string>,
): Promise<readonly StepOutcome[]> {
  const request = target.forTarget(requestOf(step, captured));
  const inner: StepOutcome[] = [];
  let during: Promise<void> | undefined;
  const runDuring = async (): Promise<void> => {
    for (const each of step.during ?? []) inner.push(...(await runStep(target, each, captured)));
  };
  const answer = await exchange(new URL(target.url), request, {
    form: target.form,
    timeoutMs: target.timeoutMs,
    onFrames: (count) => (count > 0 ? (during ??= runDuring()) : undefined),
  });
  await during;
  for (const [name, path] of Object.entries(step.capture ?? {}))
    captured.set(name, memberText(parsed(textOf(answer))?.value, path));
  return [...inner, { request, answer, faults: stepFaults(step, answer, target.form) }];
}

/** The member at a dotted path as text; empty where there is none. */
export function memberText(value: unknown, path: string): string {
  const found = path
    .split(".")
    .reduce<unknown>(
      (inner, name) =>
        typeof inner === "object" && inner !== null ? (inner as Readonly<Record<string, unknown>>)[name] : undefined,
      value,
    );
  return typeof found === "string" || typeof found === "number" ? String(found) : "";
}

function requestOf({ request, frames }: OwnStep, captured: ReadonlyMap<string, string>): CaseRequest {
  const fill = (template: string): string =>
    template.replace(/\$\{([\w.]+)\}/g, (_, name: string) => captured.get(name) ?? "");
  const { body, method, path, headers = {} } = request;
  const text = body === undefined || typeof body === "string" ? body : JSON.stringify(body);
  return {
    method: method ?? (text === undefined ? "GET" : "POST"),
    path: fill(path),
    headers: {
      ...(text !== undefined && { "content-type": "application/json" }),
      ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), fill(value)])),
    },
    chunks: text === undefined ? [] : [{ data: fill(text), encoding: "utf8" }],
    ...(frames !== undefined && { hangUpAfterFrames: frames }),
  };
}

function stepFaults(
  { expect = {}, request }: OwnStep,
  answer: ExchangeAnswer,
  form: StepTarget["form"],
): readonly string[] {
  if (answer.status === 0) return [`${request.path}: no answer (${answer.end})`];
  const statuses = [expect.status ?? 200].flat();
  if (!statuses.includes(answer.status))
    return [
      `${request.path}: HTTP status ${answer.status} instead of ${statuses.join(" or ")}: ${textOf(answer).slice(0, 200)}`,
    ];
  if (answer.end === "timeout") return [`${request.path}: the answer did not end`];
  const missing = expect.json === undefined ? undefined : missingMember(expect.json, parsed(textOf(answer))?.value);
  const results = framesOf(textOf(answer), form).map((frame) => {
    const value = parsed(frame)?.value;
    return form === "array" ? value : (value as { readonly result?: unknown } | undefined)?.result;
  });
  const frames = (expect.results ?? []).flatMap(
    (wanted, index) => missingMember(wanted, results[index], `message ${index + 1}`) ?? [],
  );
  const headers = missingMember(expect.headers ?? {}, answer.headers, "the headers");
  return [missing, ...frames, headers].flatMap((fault) => (fault === undefined ? [] : [`${request.path}: ${fault}`]));
}

function textOf(answer: ExchangeAnswer): string {
  return Buffer.from(answer.body).toString("utf8");
}
