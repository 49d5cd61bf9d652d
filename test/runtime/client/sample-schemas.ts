import { rawAnswers, writeRawBody } from "../../../generator/runtime/client/client-http-body.js";
import { placeParts } from "../../../generator/runtime/client/client-http-parts.js";
import type {
  BidiStreamingMethod,
  ClientStreamingMethod,
  ServerStreamingMethod,
  UnaryMethod,
} from "../../../generator/runtime/core/method.js";
import { timestampJson } from "../../../generator/runtime/core/well-known-json.js";
import { enumSchema, messageSchema } from "../../../generator/runtime/core/schema-table.js";
import type { EnumSchema, MessageSchema } from "../../../generator/runtime/core/schema.js";

/** A received note, in the form emitted types have. */
export interface Note {
  id: bigint;
  text: string;
  data: Uint8Array;
  tags: string[];
  counts: Record<string, bigint>;
  ratio: number;
  color: number;
  parent?: Note;
  pinned?: boolean;
  when?: { seconds: bigint; nanos: number };
  kind?: { case: "name"; value: string } | { case: "size"; value: bigint } | { case: "note"; value: Note };
}

/** A note to be sent. */
export interface NoteInit {
  id?: bigint | number;
  text?: string;
  data?: Uint8Array | string;
  tags?: readonly string[];
  counts?: Readonly<Record<string, bigint | number>>;
  ratio?: number;
  color?: number;
  parent?: NoteInit;
  pinned?: boolean;
  when?: { seconds?: bigint | number; nanos?: number };
  kind?: { case: "name"; value: string } | { case: "size"; value: bigint | number } | { case: "note"; value: NoteInit };
}

const ColorSchema: EnumSchema = enumSchema("sample.Color", { RED: 0, GREEN: 1, VERT: 1 });

const TimestampSchema: MessageSchema<unknown> = messageSchema(
  "google.protobuf.Timestamp",
  {
    seconds: "int64",
    nanos: "int32",
  },
  timestampJson,
);

export const NoteSchema: MessageSchema<Note, NoteInit> = messageSchema("sample.Note", {
  id: "int64",
  text: "string",
  data: "bytes",
  tags: ["string"],
  counts: ["uint64", { map: "string" }],
  ratio: "double",
  color: { enum: () => ColorSchema },
  parent: () => NoteSchema,
  pinned: ["bool", { explicit: true }],
  when: () => TimestampSchema,
  name: ["string", { oneof: "kind" }],
  size: ["int64", { oneof: "kind" }],
  note: [() => NoteSchema, { oneof: "kind" }],
});

const base = { service: "sample.Notes", input: NoteSchema, output: NoteSchema } as const;

export const get: UnaryMethod<NoteInit, Note, Note, NoteInit> = {
  ...base,
  name: "Get",
  kind: "unary",
  idempotent: true,
  http: {
    method: "GET",
    path: ["/v1/", { field: "parent.text", multi: true }, "/notes/", { field: "id", multi: false }],
    body: "",
    layOut: placeParts,
  },
};
export const put: UnaryMethod<NoteInit, Note, Note, NoteInit> = {
  ...base,
  name: "Put",
  kind: "unary",
  idempotent: false,
  http: { method: "POST", path: ["/v1/put"], body: "*" },
};
export const list: ServerStreamingMethod<NoteInit, Note, Note, NoteInit> = {
  ...base,
  name: "List",
  kind: "server_streaming",
  idempotent: true,
  http: { method: "POST", path: ["/v1/list"], body: "*" },
};
export const sum: ClientStreamingMethod<NoteInit, Note, Note, NoteInit> = {
  ...base,
  name: "Sum",
  kind: "client_streaming",
  idempotent: false,
  http: { method: "POST", path: ["/v1/sum"], body: "*" },
};
export const chat: BidiStreamingMethod<NoteInit, Note, Note, NoteInit> = {
  ...base,
  name: "Chat",
  kind: "bidi_streaming",
  idempotent: false,
  http: { method: "POST", path: ["/v1/chat"], body: "*" },
};

/** Raw bytes of a body. */
export interface HttpBody {
  contentType: string;
  data: Uint8Array;
}

const HttpBodySchema: MessageSchema<HttpBody, Partial<HttpBody>> = messageSchema("google.api.HttpBody", {
  content_type: "string",
  data: "bytes",
});
const UploadSchema: MessageSchema<unknown, unknown> = messageSchema("sample.Upload", {
  name: "string",
  size: "int64",
  file: () => HttpBodySchema,
});

export const upload: UnaryMethod<{ name: string; size?: bigint; file?: Partial<HttpBody> }, Note> = {
  ...base,
  input: UploadSchema,
  name: "Upload",
  kind: "unary",
  idempotent: false,
  http: {
    method: "PUT",
    path: ["/v1/files/", { field: "name", multi: false }],
    body: "file",
    upload: writeRawBody,
    layOut: placeParts,
  },
};
export const echo: UnaryMethod<Partial<HttpBody>, HttpBody> = {
  ...base,
  input: HttpBodySchema,
  output: HttpBodySchema,
  name: "Echo",
  kind: "unary",
  idempotent: false,
  http: {
    method: "POST",
    path: ["/v1/echo"],
    body: "*",
    upload: writeRawBody,
    download: rawAnswers,
    layOut: placeParts,
  },
};
export const download: ServerStreamingMethod<NoteInit, HttpBody> = {
  ...base,
  output: HttpBodySchema,
  name: "Download",
  kind: "server_streaming",
  idempotent: true,
  http: { method: "GET", path: ["/v1/download"], body: "", download: rawAnswers, layOut: placeParts },
};
