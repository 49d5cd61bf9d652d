import type { JsonValue } from "./exact-json.js";
import type { MapperRegistry } from "./mapper.js";
import type { AnyMessageSchema, MessageSchema } from "./schema.js";

/**
 * One RPC as clients see it: emitted as a constant per method. `I` is what a client sends and `O` what it receives;
 * `ReceivedI` and `SentO` are the same messages as a server (a test's handler) sees them.
 */
export interface MethodSchema<I, O, ReceivedI = unknown, SentO = unknown> {
  /** Full name of the service, e.g. `etcdserverpb.KV`. */
  readonly service: string;
  readonly name: string;
  readonly kind: "unary" | "server_streaming" | "client_streaming" | "bidi_streaming";
  readonly input: MessageSchema<ReceivedI, unknown>;
  /** Phantom: what a caller gives; stricter than the message where fields stand in the path. */
  readonly $sends?: I;
  readonly output: MessageSchema<O, SentO>;
  /** May be sent twice without harm (`idempotency_level`, GET, or configuration). */
  readonly idempotent: boolean;
  /** The binding JSON clients use; absent when the method is gRPC only. */
  readonly http?: HttpRule | undefined;
}

/** A method whose messages are not known here. */
export type AnyMethod = MethodSchema<unknown, unknown>;

/** A method of one message there and one back. */
export interface UnaryMethod<I, O, ReceivedI = unknown, SentO = unknown> extends MethodSchema<I, O, ReceivedI, SentO> {
  readonly kind: "unary";
}

/** A method of one message there and many back. */
export interface ServerStreamingMethod<I, O, ReceivedI = unknown, SentO = unknown> extends MethodSchema<
  I,
  O,
  ReceivedI,
  SentO
> {
  readonly kind: "server_streaming";
}

/** A method of many messages there and one back. */
export interface ClientStreamingMethod<I, O, ReceivedI = unknown, SentO = unknown> extends MethodSchema<
  I,
  O,
  ReceivedI,
  SentO
> {
  readonly kind: "client_streaming";
}

/** A method of many messages both ways. */
export interface BidiStreamingMethod<I, O, ReceivedI = unknown, SentO = unknown> extends MethodSchema<
  I,
  O,
  ReceivedI,
  SentO
> {
  readonly kind: "bidi_streaming";
}

/** How a call is laid out in HTTP. */
export interface HttpRule {
  readonly method: string;
  /** Literal text, or a dotted field path (proto names) with how many segments it may hold and, where not all of them fit, which. */
  readonly path: readonly (string | { readonly field: string; readonly multi: boolean; readonly pattern?: RegExp })[];
  /** `"*"`, a dotted field path, or `""` for none. */
  readonly body: string;
  readonly responseBody?: string;
  /** Writes the body of the request, where it is raw bytes (`google.api.HttpBody`). */
  readonly upload?: (message: unknown) => RawBytes;
  /** Reads answers that are raw bytes. */
  readonly download?: RawAnswers;
  /** Reads answers that are the one field `responseBody`, and set with it. */
  readonly answers?: FieldAnswers;
  /** Further bindings, for messages that this one cannot hold. */
  readonly additional?: readonly HttpRule[];
  /** Lays out a message. Absent where the path is one text and the body the JSON of the whole message. */
  readonly layOut?: (
    rule: HttpRule,
    schema: AnyMessageSchema,
    message: unknown,
    registry: MapperRegistry | undefined,
  ) => HttpLayout;
  /** Lays out the messages of a stream; set with `layOut` where requests are streams. */
  readonly layOutStream?: (
    rules: readonly HttpRule[],
    schema: AnyMessageSchema,
    messages: Iterable<unknown> | AsyncIterable<unknown>,
    registry: MapperRegistry | undefined,
  ) => Promise<StreamLayout>;
}

/** A message laid out over the parts of an HTTP request. */
export interface HttpLayout {
  /** The binding that holds the message: the first one that can. */
  readonly rule: HttpRule;
  /** Path and query, percent-encoded, e.g. `/v1/shelves/1?view=FULL`. */
  readonly path: string;
  /** JSON text of the body, or the raw bytes of an upload; undefined when the rule has none, or its field is not set. */
  readonly body?: string | ArrayBuffer | undefined;
  /** Set for raw bytes. */
  readonly contentType?: string;
}

/** A body that is no JSON. */
export interface RawBytes {
  readonly contentType: string;
  readonly body: ArrayBuffer;
}

/** How raw answers are read. */
export interface RawAnswers {
  /** What is asked for with `Accept`. */
  readonly accept: string;
  /** The message of a whole body. */
  message(contentType: string | null, data: Uint8Array): unknown;
  /** Opens the response and gives its pieces as they arrive, each as a message. */
  read(schema: unknown, open: (headers: Readonly<Record<string, string>>) => Promise<Response>): AsyncIterable<unknown>;
}

/** The messages of a stream laid out over one HTTP request or one socket. */
export interface StreamLayout {
  readonly rule: HttpRule;
  /** Path and query, percent-encoded. */
  readonly path: string;
  readonly messages: Iterable<unknown> | AsyncIterable<unknown>;
  /** The JSON of a message that is nothing but its body. */
  readonly text: (message: unknown) => string;
}

/** How answers that are one field of a message are read. */
export interface FieldAnswers {
  /** The JSON of the whole message. */
  wrap(rule: HttpRule, schema: AnyMessageSchema, json: JsonValue): JsonValue;
  /** Cuts a stream's text into JSON values of any kind; with `isArray` out of one array. */
  createSplitter(isArray: boolean): JsonSplitter;
}

/** Cuts a text that comes in any pieces into the JSON texts in it. */
export interface JsonSplitter {
  /** The texts that a piece ends, one by one; throws where something else stands, behind those before it. */
  split(piece: string): Iterable<string>;
  /** Characters of a text that has begun and not ended. */
  readonly rest: number;
}
