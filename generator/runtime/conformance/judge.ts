import type { ConformanceCase, ExpectedAnswer, ExpectedCall } from "./case.js";
import { canonicalText } from "./canonical.js";
import { errorFaults, frameErrorFaults, type JudgeContext } from "./judge-error.js";
import type { ExchangeAnswer } from "./exchange.js";
import { framesOf } from "./frames.js";
import { difference, parsed, withoutNulls } from "./difference.js";
import type { RecordedCall } from "./fake-upstream.js";

/** What is wrong with an answer, a sentence each; empty when it is as expected. */
export function judgeAnswer(each: ConformanceCase, answer: ExchangeAnswer, context: JudgeContext): readonly string[] {
  const { expect } = each;
  if (answer.end === "timeout") return ["no end of the answer within the time allowed"];
  if (answer.end === "broken" && answer.status === 0) return ["the connection broke before an answer"];
  const faults: string[] = [];
  if (!expect.status.includes(answer.status))
    faults.push(
      `HTTP status ${answer.status} instead of ${expect.status.join(" or ")}: ${bodyText(answer).slice(0, 300)}`,
    );
  else faults.push(...answerFaults(expect.answer, answer, context));
  for (const [name, value] of Object.entries(expect.headers ?? {}))
    faults.push(...valueFaults("header", name, answer.headers[name], value));
  for (const [name, value] of Object.entries(expect.trailers ?? {}))
    faults.push(...valueFaults("trailer", name, answer.trailers[name], value));
  return faults;
}

function answerFaults(expected: ExpectedAnswer, answer: ExchangeAnswer, context: JudgeContext): readonly string[] {
  switch (expected.kind) {
    case "any":
      return [];
    case "json":
    case "ordered-json": {
      const actual = parsed(bodyText(answer));
      if (actual === undefined) return [`the answer is no JSON: ${bodyText(answer).slice(0, 300)}`];
      const wanted = told(JSON.parse(expected.text), context);
      const value = told(actual.value, context);
      const found = difference(wanted, value);
      if (found !== undefined) return [`answer: ${found}`];
      const inOrder = expected.kind === "json" || JSON.stringify(wanted) === JSON.stringify(value);
      return inOrder ? [] : [`the fields of the answer are out of order: ${bodyText(answer).slice(0, 300)}`];
    }
    case "bytes": {
      const actual = Buffer.from(answer.body).toString("base64");
      const type = answer.headers["content-type"] ?? "";
      return [
        ...(actual === expected.base64
          ? []
          : [`raw bytes ${actual.slice(0, 80)} instead of ${expected.base64.slice(0, 80)}`]),
        ...(expected.contentType === "" || type === expected.contentType
          ? []
          : [`content type ${type} instead of ${expected.contentType}`]),
      ];
    }
    case "error":
      return errorFaults(expected, answer, context);
    case "frames":
      return frameFaults(expected, answer, context);
    default:
      return expected satisfies never;
  }
}

/** What a value says: where unset fields are written, a null and its absence say the same. */
function told(value: unknown, { profile }: JudgeContext): unknown {
  return profile.emitUnpopulated ? withoutNulls(value) : value;
}

function frameFaults(
  expected: Extract<ExpectedAnswer, { kind: "frames" }>,
  answer: ExchangeAnswer,
  context: JudgeContext,
): readonly string[] {
  const frames = framesOf(bodyText(answer), expected.form);
  const faults: string[] = [];
  expected.frames.forEach((wanted, index) => {
    const frame = parsed(frames[index] ?? "");
    if (frame === undefined) {
      faults.push(`frame ${index + 1} is missing or no JSON: ${bodyText(answer).slice(0, 300)}`);
      return;
    }
    const inner =
      expected.form === "envelope" ? (frame.value as { readonly result?: unknown } | null)?.result : frame.value;
    const found = difference(told(JSON.parse(wanted), context), told(inner, context));
    if (found !== undefined) faults.push(`frame ${index + 1}: ${found}`);
  });
  const rest = frames.slice(expected.frames.length);
  if (expected.error !== undefined) faults.push(...frameErrorFaults(expected.error, rest, context));
  else if (rest.length > 0) faults.push(`unexpected frame: ${(rest[0] ?? "").slice(0, 300)}`);
  if (expected.form === "array" && parsed(bodyText(answer)) === undefined)
    faults.push(`the array is not closed: ${bodyText(answer).slice(-80)}`);
  return faults.slice(0, 5);
}

/** What is wrong with the calls an upstream received. */
export function judgeCalls(
  expected: ExpectedCall,
  calls: readonly RecordedCall[],
  context: JudgeContext,
): readonly string[] {
  const { method } = context;
  if (expected.kind === "any") return [];
  if (expected.kind === "none") {
    const sent = calls.filter((call) => !method.clientStreaming || call.messages.length > 0);
    return sent.length === 0 ? [] : ["the upstream was called, although the request had to be refused"];
  }
  const [call] = calls;
  if (call === undefined) return ["the upstream was not called"];
  const faults: string[] = [];
  if (calls.length > 1) faults.push(`the upstream was called ${calls.length} times`);
  if (call.path !== method.grpcPath)
    faults.push(`the upstream was called at ${call.path} instead of ${method.grpcPath}`);
  faults.push(...messageFaults(expected, call, context));
  for (const [name, value] of Object.entries(expected.metadata ?? {}))
    faults.push(...valueFaults("metadata", name, metadataText(call.metadata[name]), value));
  if (expected.timeoutMs !== undefined)
    faults.push(...timeoutFaults(expected.timeoutMs, metadataText(call.metadata["grpc-timeout"])));
  if (expected.cancelled === true && !call.cancelled) faults.push("the call was not cancelled");
  return faults;
}

function messageFaults(
  expected: Extract<ExpectedCall, { kind: "call" }>,
  call: RecordedCall,
  { method }: JudgeContext,
): readonly string[] {
  const canonical = (wire: Uint8Array): string => {
    try {
      return canonicalText(method.input, wire);
    } catch (error) {
      return `malformed wire (${error instanceof Error ? error.message : String(error)})`;
    }
  };
  const actual = call.messages.map(canonical);
  const outcomes = [expected.messages, ...(expected.alternatives ?? [])].map((messages) =>
    messages.map((each) => canonical(Buffer.from(each, "base64"))),
  );
  if (
    outcomes.some(
      (outcome) => outcome.length === actual.length && outcome.every((each, index) => each === actual[index]),
    )
  )
    return [];
  const wanted = outcomes[0] ?? [];
  if (wanted.length !== actual.length)
    return [`the upstream received ${actual.length} messages instead of ${wanted.length}`];
  const index = wanted.findIndex((each, at) => each !== actual[at]);
  return [`the upstream received ${clip(actual[index] ?? "")} instead of ${clip(wanted[index] ?? "")}`];
}

function timeoutFaults(timeoutMs: number, text: string | undefined): readonly string[] {
  const match = /^(\d{1,8})([HMSmun])$/.exec(text ?? "");
  if (match === null) return [`the upstream was given the deadline ${text ?? "(none)"}`];
  const units: Readonly<Record<string, number>> = { H: 3_600_000, M: 60_000, S: 1000, m: 1, u: 1e-3, n: 1e-6 };
  const given = Number(match[1]) * (units[match[2] ?? ""] ?? 0);
  return given > 0 && given <= timeoutMs
    ? []
    : [`the upstream was given ${given} ms instead of at most ${timeoutMs} ms`];
}

/** A value that ends in `*` is a prefix; base64 of `-bin` names is compared without padding. */
function valueFaults(what: string, name: string, actual: string | undefined, wanted: string | null): readonly string[] {
  if (wanted === null)
    return actual === undefined ? [] : [`${what} ${name} must be absent but is ${JSON.stringify(actual)}`];
  const matches =
    actual !== undefined &&
    (wanted.endsWith("*")
      ? actual.startsWith(wanted.slice(0, -1))
      : name.endsWith("-bin")
        ? bare(actual) === bare(wanted)
        : actual === wanted);
  return matches
    ? []
    : [
        `${what} ${name} is ${actual === undefined ? "absent" : JSON.stringify(actual)} instead of ${JSON.stringify(wanted)}`,
      ];
}

function bare(base64: string): string {
  return base64.replace(/=+$/, "");
}

function metadataText(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === "string" || value === undefined ? value : value.join(", ");
}

function bodyText(answer: ExchangeAnswer): string {
  return Buffer.from(answer.body).toString("utf8");
}

function clip(value: string): string {
  return value.length > 400 ? `${value.slice(0, 400)}...` : value;
}
