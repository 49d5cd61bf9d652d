import type { ExpectedAnswer } from "./case.js";
import type { ExchangeAnswer } from "./exchange.js";
import { expectationsOf, type DialectExpectation } from "./dialect.js";
import { parsed } from "./difference.js";
import type { ConformanceMethod, ConformanceProfile } from "./service.js";

/** What an answer is judged against. */
export interface JudgeContext {
  readonly method: ConformanceMethod;
  readonly profile: ConformanceProfile;
}

interface FoundError {
  /** gRPC code; undefined where the form does not carry it. */
  readonly code: number | undefined;
  readonly message: string | undefined;
}

const names =
  "OK CANCELLED UNKNOWN INVALID_ARGUMENT DEADLINE_EXCEEDED NOT_FOUND ALREADY_EXISTS PERMISSION_DENIED RESOURCE_EXHAUSTED FAILED_PRECONDITION ABORTED OUT_OF_RANGE UNIMPLEMENTED INTERNAL UNAVAILABLE DATA_LOSS UNAUTHENTICATED".split(
    " ",
  );

/** Judges an error body. A stream may answer with an error frame instead. */
export function errorFaults(
  expected: Extract<ExpectedAnswer, { kind: "error" }>,
  answer: ExchangeAnswer,
  { method, profile }: JudgeContext,
): readonly string[] {
  const dialect = expectationsOf(profile.dialect);
  const text = Buffer.from(answer.body).toString("utf8");
  if (expected.code === null)
    return parsed(text) === undefined ? [] : [`plain text was expected, not ${text.slice(0, 200)}`];
  const body = parsed(
    dialect.streamForm === "array" && text.startsWith("[") ? text.replace(/^\[|\]$/g, "") : text,
  )?.value;
  const found = readBody(body, dialect) ?? (method.serverStreaming ? readFrame(body, dialect) : undefined);
  return found === undefined
    ? [`no error body of ${profile.dialect}: ${text.slice(0, 300)}`]
    : compare(expected.code, expected.message, found);
}

/** Judges what stands behind the messages of a stream: exactly one error frame. `code` -1 stands for any. */
export function frameErrorFaults(
  expected: { readonly code: number; readonly message?: string },
  rest: readonly string[],
  { profile }: JudgeContext,
): readonly string[] {
  const dialect = expectationsOf(profile.dialect);
  if (rest.length !== 1) return [`${rest.length} frames behind the messages instead of one error`];
  const frame = parsed(rest[0] ?? "")?.value;
  // An event of its own name needs no envelope to say that it is an error.
  const found = readFrame(frame, dialect) ?? readFrame({ error: frame }, dialect);
  if (found === undefined) return [`no error frame of ${profile.dialect}: ${(rest[0] ?? "").slice(0, 300)}`];
  return expected.code === -1 ? [] : compare(expected.code, expected.message, found);
}

function compare(code: number, message: string | undefined, found: FoundError): readonly string[] {
  const known = code >= 0 && code < names.length;
  const codeFaults =
    found.code === undefined || found.code === code || (!known && found.code === 2)
      ? []
      : [`error code ${found.code} instead of ${code}`];
  const messageFaults =
    message === undefined || message === (found.message ?? "")
      ? []
      : [
          `error message ${JSON.stringify(found.message)?.slice(0, 200)} instead of ${JSON.stringify(message).slice(0, 200)}`,
        ];
  return [...codeFaults, ...messageFaults];
}

function readBody(body: unknown, dialect: DialectExpectation): FoundError | undefined {
  if (!isRecord(body)) return undefined;
  switch (dialect.errorBody) {
    case "error-code":
      return typeof body["error"] === "string" && !("message" in body) ? coded(body["code"], body["error"]) : undefined;
    case "error-code-message":
      return typeof body["error"] === "string" && body["error"] === body["message"]
        ? coded(body["code"], body["error"])
        : undefined;
    case "code-message-details":
      return "error" in body ? undefined : coded(body["code"], body["message"]);
    case "nested":
      return nested(body);
    default:
      return dialect.errorBody satisfies never;
  }
}

function readFrame(body: unknown, dialect: DialectExpectation): FoundError | undefined {
  if (!isRecord(body) || !isRecord(body["error"])) return undefined;
  const error = body["error"];
  switch (dialect.errorFrame) {
    case "http-code":
      return typeof error["http_code"] === "number" && typeof error["http_status"] === "string"
        ? coded(error["grpc_code"], error["message"])
        : undefined;
    case "code-message":
      return coded(error["code"], error["message"]);
    case "nested":
      return nested(body);
    default:
      return dialect.errorFrame satisfies never;
  }
}

/** The form of Google's own APIs: an HTTP code, and the gRPC code by name. */
function nested(body: Readonly<Record<string, unknown>>): FoundError | undefined {
  const error = body["error"];
  if (!isRecord(error) || typeof error["code"] !== "number") return undefined;
  const code = names.indexOf(String(error["status"]));
  return {
    code: code < 0 ? undefined : code,
    message: typeof error["message"] === "string" ? error["message"] : undefined,
  };
}

function coded(code: unknown, message: unknown): FoundError | undefined {
  return typeof code === "number" ? { code, message: typeof message === "string" ? message : undefined } : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
