import type { Location } from "../model/api.js";
import type { HttpProperty, HttpSchema, HttpType } from "../model/http-api.js";
import type { DialectName } from "../runtime/gateway/index.js";
import type { Lowering } from "./lowering.js";
import { wellKnownSchema } from "./well-known.js";

/** Name of the type of all errors: one that no message has. */
export function errorTypeName({ index }: Lowering): string {
  return index.messages.has("Error") || index.enums.has("Error") ? "GatewayError" : "Error";
}

const nowhere: Location = { file: "", line: 1, column: 1 };

/** The body of errors in the dialect of the gateway. */
export function errorType(lowering: Lowering): HttpType {
  return { name: errorTypeName(lowering), schema: schemas[lowering.gateway.dialect], location: nowhere };
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

const schemas: Readonly<Record<DialectName, HttpSchema>> = {
  "grpc-gateway-v2": object(code, message, details),
  "grpc-gateway-v1": object(error, code, message, details),
  "grpc-gateway-v1-early": object({ ...error, schema: { type: { kind: "text" } } }, code),
  google: object({
    name: "error",
    required: true,
    schema: object(
      { ...code, schema: { ...code.schema, description: "Status of HTTP." } },
      message,
      {
        name: "status",
        required: true,
        schema: { type: { kind: "text" }, description: "Status of gRPC: `NOT_FOUND`." },
      },
      details,
    ),
  }),
};
