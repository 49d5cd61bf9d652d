import type { ScalarType } from "../model/api.js";
import type { HttpSchema, JsonType } from "../model/http-api.js";
import { wrapperTypes } from "../runtime/core/index.js";

/** Numbers that JSON has no digits for. */
const notFinite: HttpSchema = {
  type: { kind: "literals", values: ["NaN", "Infinity", "-Infinity"], of: { kind: "text" } },
};

/** The JSON type of a scalar: 64 bits are exact as text, bytes are base64. */
export function scalarType(scalar: ScalarType): JsonType {
  switch (scalar) {
    case "bool":
      return { kind: "boolean" };
    case "string":
      return { kind: "text" };
    case "bytes":
      return { kind: "bytes" };
    case "float":
    case "double":
      return { kind: "union", members: [{ type: { kind: "number", format: scalar } }, notFinite], exclusive: false };
    case "int32":
    case "sint32":
    case "sfixed32":
      return { kind: "integer", format: "int32", width: 32 };
    case "uint32":
    case "fixed32":
      return { kind: "integer", format: "uint32", width: 32 };
    case "int64":
    case "sint64":
    case "sfixed64":
      return { kind: "integer", format: "int64", width: 64, quoted: true };
    case "uint64":
    case "fixed64":
      return { kind: "integer", format: "uint64", width: 64, quoted: true };
    default:
      return scalar satisfies never;
  }
}

const any: HttpSchema = { type: { kind: "any" } };

/** The JSON of a message of google.protobuf that is not the object of its fields; undefined for all others. */
export function wellKnownSchema(fullName: string): HttpSchema | undefined {
  switch (fullName) {
    case "google.protobuf.Timestamp":
      return { type: { kind: "text", format: "date-time" } };
    case "google.protobuf.Duration":
      return {
        type: { kind: "text" },
        description: "Seconds with up to nine decimals: `1.5s`.",
        constraints: { pattern: String.raw`^-?\d+(?:\.\d{1,9})?s$` },
      };
    case "google.protobuf.FieldMask":
      return { type: { kind: "text" }, description: "Paths of fields with commas between: `name,author.name`." };
    case "google.protobuf.Struct":
      return { type: { kind: "object", properties: [], requiredElsewhere: [], additional: any, patterns: [] } };
    case "google.protobuf.Value":
      return any;
    case "google.protobuf.ListValue":
      return { type: { kind: "array", items: any } };
    case "google.protobuf.Any":
      return {
        type: {
          kind: "object",
          properties: [{ name: "@type", required: true, schema: { type: { kind: "text" } } }],
          requiredElsewhere: [],
          additional: any,
          patterns: [],
        },
        description: "Any message: `@type` names it, the other members are its own.",
      };
    default: {
      const scalar = wrapperTypes.get(fullName);
      return scalar === undefined ? undefined : nullable({ type: scalarType(scalar) });
    }
  }
}

/** The type of a wrapper's value, if the message is one. */
export function wrappedScalar(fullName: string): ScalarType | undefined {
  return wrapperTypes.get(fullName);
}

/** A schema that null belongs to. */
export function nullable(schema: HttpSchema): HttpSchema {
  return { type: { kind: "union", members: [schema, { type: { kind: "null" } }], exclusive: false } };
}
