import type { ConformanceRuleName } from "./rule.js";

/**
 * One conformance case: plain data that says what is sent to a gateway, what the upstream behind it answers, and what
 * both sides must then have seen. Bytes are base64 text, so that a case can be printed, stored and compared.
 */
export interface ConformanceCase {
  /** Unique and stable, e.g. `"etcdserverpb.KV/Put POST /v3/kv/put int64-limits lease max quoted"`. */
  readonly id: string;
  readonly rule: ConformanceRuleName;
  /** Full name, e.g. `"etcdserverpb.KV"`. */
  readonly service: string;
  readonly method: string;
  /** HTTP method and template of the binding under test, e.g. `"POST /v3/kv/put"`. */
  readonly binding: string;
  /** What is special about this case within its rule, e.g. `"lease: largest value, quoted"`. */
  readonly title: string;
  readonly request: CaseRequest;
  readonly upstream: UpstreamScript;
  readonly expect: Expectation;
}

/** What is sent to the gateway. */
export interface CaseRequest {
  /** Over a WebSocket each chunk is a text message; absent means plain HTTP. */
  readonly protocol?: "websocket";
  readonly method: string;
  /** Path and query exactly as they go on the wire. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The body as it is written, chunk by chunk; none means no body. */
  readonly chunks: readonly CaseChunk[];
  /** The client hangs up once it has seen so many answer frames. */
  readonly hangUpAfterFrames?: number;
}

/** One write of the request body. */
export interface CaseChunk {
  readonly data: string;
  readonly encoding: "utf8" | "base64";
  /** Written only when so many answer frames have arrived: proves full duplex. */
  readonly afterFrames?: number;
}

/** What the fake upstream does with the call. */
export interface UpstreamScript {
  /** `at-end`: all answers once the caller has half-closed; `each`: one answer per message, the rest at the end; `at-once`: all answers before reading. */
  readonly when: "at-end" | "each" | "at-once";
  /** Answer messages, base64 of their wire. */
  readonly messages: readonly string[];
  /** gRPC status code of the trailers. */
  readonly status: number;
  readonly message?: string;
  /** `google.rpc.Status`, base64 of its wire. */
  readonly details?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly trailers?: Readonly<Record<string, string>>;
  /** Do not end the call by itself: it ends when the caller cancels. */
  readonly stayOpen?: boolean;
  /** Break the protocol instead of ending the call properly, after `messages` are sent. */
  readonly fault?: "reset" | "bad-flag" | "too-long" | "truncated" | "no-trailers" | "bad-status" | "http-503";
}

/** What must be seen on both sides of the gateway. */
export interface Expectation {
  /** HTTP status, or several where the rule leaves a choice. */
  readonly status: readonly number[];
  readonly answer: ExpectedAnswer;
  /** Header name in lower case to its exact value; null: must be absent. */
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly trailers?: Readonly<Record<string, string | null>>;
  readonly upstream: ExpectedCall;
}

/** The body of the answer. */
export type ExpectedAnswer =
  /** A JSON value; order of keys and whitespace are free. */
  | { readonly kind: "json"; readonly text: string }
  /** A JSON value whose keys stand in this order, without whitespace where the target writes none. */
  | { readonly kind: "ordered-json"; readonly text: string }
  | { readonly kind: "bytes"; readonly base64: string; readonly contentType: string }
  /** An error body in the dialect's form; `code` is the gRPC code, null where the dialect answers plain text. */
  | { readonly kind: "error"; readonly code: number | null; readonly message?: string; readonly details?: string }
  /** A stream of JSON values, in the given form, ended properly or by an error frame. */
  | {
      readonly kind: "frames";
      readonly form: FrameForm;
      readonly frames: readonly string[];
      readonly error?: { readonly code: number; readonly message?: string };
    }
  | { readonly kind: "any" };

/** How a stream of messages is written over HTTP. */
export type FrameForm = "envelope" | "ndjson" | "sse" | "array";

/** What the upstream must have received. */
export type ExpectedCall =
  /** Nothing: the gateway answers by itself. */
  | { readonly kind: "none" }
  | { readonly kind: "any" }
  | {
      readonly kind: "call";
      /** Base64 of each message's wire; compared field by field, not byte by byte. */
      readonly messages: readonly string[];
      /** Other outcomes the rule allows. */
      readonly alternatives?: readonly (readonly string[])[];
      /** Metadata name to value (several values joined with `", "`); null: must be absent. */
      readonly metadata?: Readonly<Record<string, string | null>>;
      /** The deadline the upstream must have been given lies in (0, timeoutMs]. */
      readonly timeoutMs?: number;
      /** The gateway must have cancelled the call. */
      readonly cancelled?: boolean;
    };
