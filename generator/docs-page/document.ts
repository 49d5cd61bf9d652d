/** The one JSON document that the page is made of: an API of the HTTP model, and what only its protos know. */
import type { HttpSchema, ParameterPlace } from "../model/http-api.js";

/** An API as the page shows it. Texts are Markdown without HTML; the page prints them as text. */
export interface PageDocument {
  readonly title: string;
  readonly version?: string;
  readonly description?: string;
  /** Base URLs beside the place that the page is served from, absolute and without a slash at the end. */
  readonly servers: readonly string[];
  /** Services of protos, tags of documents. */
  readonly groups: readonly PageGroup[];
  readonly types: readonly PageType[];
  /** Calls that the page opens with, side by side. */
  readonly open: readonly PageCall[];
  /** How programs call the API; absent where no client is written. */
  readonly client?: { readonly create: string; readonly from: string };
}

export interface PageGroup {
  readonly name: string;
  readonly description?: string;
  readonly operations: readonly PageOperation[];
  /** Methods that have no HTTP binding. */
  readonly unbound: readonly {
    readonly name: string;
    readonly grpcPath: string;
    readonly kind: CallKind;
    readonly description?: string;
  }[];
}

/** Which sides of a call are streams. */
export type CallKind = "unary" | "server_streaming" | "client_streaming" | "bidi_streaming";

/** One method of one path. */
export interface PageOperation {
  /** Unique in the page, and part of its URL. */
  readonly id: string;
  readonly method: string;
  /** `/v1/books/{book}` */
  readonly path: string;
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated: boolean;
  readonly kind: CallKind;
  readonly parameters: readonly PageParameter[];
  readonly body?: { readonly mediaType: string; readonly schema?: HttpSchema };
  readonly answers: readonly PageAnswer[];
  /** How the messages of a stream can be asked for; empty where the answer is one. */
  readonly forms: readonly StreamForm[];
  /** What one message of the answer is. */
  readonly message?: HttpSchema;
  readonly rpc?: PageRpc;
}

export interface PageParameter {
  readonly name: string;
  readonly in: ParameterPlace;
  readonly required: boolean;
  readonly description?: string;
  readonly schema: HttpSchema;
  /** Slashes in the value are part of the path. */
  readonly isMulti: boolean;
  /** How a list or an object stands in a query; the value is JSON text where it is `json`. */
  readonly form: "single" | "repeated" | "commas" | "deep" | "json";
}

/** Answers that hold the same, whatever their status. */
export interface PageAnswer {
  readonly statuses: readonly { readonly status: string; readonly description?: string }[];
  readonly contents: readonly { readonly mediaType: string; readonly schema?: HttpSchema }[];
}

/** How messages stand in the answer of a stream. */
export type StreamFormName = "envelope" | "ndjson" | "sse" | "array" | "websocket";

export interface StreamForm {
  readonly name: StreamFormName;
  /** Header `Accept`; empty for a WebSocket. */
  readonly accept: string;
}

/** The method of a proto behind an operation. */
export interface PageRpc {
  readonly grpcPath: string;
  /** Full name of the request message. */
  readonly input: string;
  /** `client.kv.put`; absent where no client is written. */
  readonly call?: string;
  /** Member of the request that the body is; absent where the body is the whole of it. */
  readonly bodyField?: string;
  /** Members of the request that stand in the path: what they are made of, `shelves/{shelf}`. */
  readonly pathFields: readonly { readonly field: string; readonly text: string }[];
}

/** A named type, and what emitted code calls it and its members. */
export interface PageType {
  readonly name: string;
  readonly schema: HttpSchema;
  readonly code?: PageTypeCode;
}

export interface PageTypeCode {
  readonly name: string;
  /** By the names of JSON: members of messages, values of enums. */
  readonly members: Readonly<Record<string, PageMember>>;
}

export interface PageMember {
  readonly name: string;
  /** The property that holds the oneof. */
  readonly oneof?: string;
  /** Message of google.protobuf that it holds, or holds many of: its JSON is not what code has. */
  readonly wellKnown?: string;
}

/** A call that is filled in. Bytes in `body` and `parameters` are text. */
export interface PageCall {
  /** Id of the operation. */
  readonly operation: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** JSON of the body, several texts for several messages; absent: made from its type. */
  readonly body?: string;
  readonly form?: StreamFormName;
}
