import type { Location } from "../model/api.js";
import type { HttpProperty, HttpSchema, HttpType } from "../model/http-api.js";
import type { DialectName } from "../config.js";
import type { Lowering } from "./lowering.js";
import { wellKnownSchema } from "./well-known.js";

/** Name of the type of all errors: one that no message has. */
export function errorTypeName(lowering: Lowering): string {
  return freeName(lowering, "Error");
}

/** Name of the type of errors in the frames of streams; in some dialects it is that of all errors. */
export function streamErrorTypeName(lowering: Lowering): string {
  return lowering.gateway.dialect === "grpc-gateway-v2" ? errorTypeName(lowering) : freeName(lowering, "StreamError");
}

function freeName({ index }: Lowering, name: string): string {
  return index.messages.has(name) || index.enums.has(name) ? `Gateway${name}` : name;
}

const nowhere: Location = { file: "", line: 1, column: 1 };

/** The types of errors in the dialect of the gateway; that of streams only where there are any. */
export function errorTypes(lowering: Lowering, hasStreams: boolean): readonly HttpType[] {
  const { dialect } = lowering.gateway;
  const own = { name: errorTypeName(lowering), schema: schemas[dialect], location: nowhere };
  const inner = streamSchemas[dialect];
  if (inner === undefined || !hasStreams) return [own];
  return [own, { name: streamErrorTypeName(lowering), schema: inner, location: nowhere }];
}

const code: HttpProperty = {
  name: "code",
  required: true,
  schema: { type: { kind: "integer", format: "int32", width: 32 }, description: "Status of gRPC." },
};
const message: HttpProperty = { name: "message", required: true, schema: { type: { kind: "text" } } };
const error: HttpProperty = {
  name: "error",
  required: true,
  schema: { type: { kind: "text" }, description: "The same as `message`." },
};
const details: HttpProperty = {
  name: "details",
  required: false,
  schema: { type: { kind: "array", items: wellKnownSchema("google.protobuf.Any") ?? { type: { kind: "any" } } } },
};

function object(...properties: readonly HttpProperty[]): HttpSchema {
  return { type: { kind: "object", properties, requiredElsewhere: [], patterns: [] } };
}

function text(name: string, description: string): HttpProperty {
  return {
    name,
    required: true,
    schema: { type: { kind: "text" }, description },
  };
}

const googleError = object(
  { ...code, schema: { ...code.schema, description: "Status of HTTP." } },
  message,
  text("status", "Status of gRPC: `NOT_FOUND`."),
  details,
);

const v1StreamError = object(
  { ...code, name: "grpc_code" },
  { ...code, name: "http_code", schema: { ...code.schema, description: "Status of HTTP." } },
  message,
  text("http_status", "Status of HTTP in words."),
  details,
);

const schemas: Readonly<Record<DialectName, HttpSchema>> = {
  "grpc-gateway-v2": object(code, message, details),
  "grpc-gateway-v1": object(error, code, message, details),
  "grpc-gateway-v1-early": object({ ...error, schema: { type: { kind: "text" } } }, code),
  google: object({ name: "error", required: true, schema: googleError }),
};

/** What stands under `error` in the frame of a stream, where that is not the body of all errors. */
const streamSchemas: Readonly<Record<DialectName, HttpSchema | undefined>> = {
  "grpc-gateway-v2": undefined,
  "grpc-gateway-v1": v1StreamError,
  "grpc-gateway-v1-early": v1StreamError,
  google: googleError,
};
