import type { FieldType, ScalarType, SingularType } from "../model/api.js";
import type { HttpSchema, JsonType } from "../model/http-api.js";
import type { ApiIndex } from "../model/lookup.js";
import { areFields } from "./proto-names.js";
import { type DocumentTypes, namesType, propertyNames, typeNameOf } from "./document-types.js";

/** How well a schema describes the values of a type: by its name, by their very form, by a wider one, or not at all. */
export type Fit = "name" | "form" | "loose" | "no";

/** Compares the whole value of a field with a schema. */
export function fitsField(schema: HttpSchema, type: FieldType, index: ApiIndex, types: DocumentTypes): Fit {
  if (type.kind === "singular") return fitsValue(schema, type.of, index, types);
  const { type: given } = schema;
  if (type.kind === "list") return given.kind === "array" ? fitsValue(given.items, type.of, index, types) : "no";
  const values = given.kind === "object" && given.properties.length === 0 ? given.additional : undefined;
  return values === undefined || values === false ? "no" : fitsValue(values, type.of, index, types);
}

/** Compares one value with a schema. */
export function fitsValue(schema: HttpSchema, of: SingularType, index: ApiIndex, types: DocumentTypes): Fit {
  const named = typeNameOf(schema);
  switch (of.kind) {
    case "message":
      if (namesType(named, of.message) !== "no") return "name";
      return fitsOwnForm(schema, of.message) ?? (hasMembers(schema, of.message, index, types) ? "form" : "no");
    case "enum": {
      if (namesType(named, of.enum) !== "no") return "name";
      const names = index.enums.get(of.enum)?.values.map((each) => each.name) ?? [];
      const { type } = schema;
      if (type.kind === "literals") return type.values.every((each) => names.includes(String(each))) ? "form" : "no";
      return type.kind === "text" || type.kind === "integer" ? "loose" : "no";
    }
    case "scalar":
      return fitsScalar(schema, of.scalar);
    default:
      return of satisfies never;
  }
}

const wrapped: Readonly<Record<string, ScalarType>> = {
  "google.protobuf.StringValue": "string",
  "google.protobuf.BytesValue": "bytes",
  "google.protobuf.BoolValue": "bool",
  "google.protobuf.Int32Value": "int32",
  "google.protobuf.UInt32Value": "uint32",
  "google.protobuf.Int64Value": "int64",
  "google.protobuf.UInt64Value": "uint64",
  "google.protobuf.FloatValue": "float",
  "google.protobuf.DoubleValue": "double",
};

/** Compares a message that has a form of its own in JSON; undefined for all others. */
function fitsOwnForm(schema: HttpSchema, fullName: string): Fit | undefined {
  const scalar = wrapped[fullName];
  return scalar === undefined ? ownForms[fullName]?.(schema) : fitsWrapper(schema, scalar);
}

/** A wrapper may be null; what cannot be null is rather the scalar itself. */
function fitsWrapper(schema: HttpSchema, scalar: ScalarType): Fit {
  const { type } = schema;
  const inner = type.kind === "union" ? type.members.find((each) => each.type.kind !== "null") : undefined;
  if (inner === undefined || !holdsNull(type)) return fitsScalar(schema, scalar) === "no" ? "no" : "loose";
  return fitsScalar(inner, scalar);
}

function fitsText({ type }: HttpSchema, isExact: boolean): Fit {
  return type.kind !== "text" ? "no" : isExact ? "form" : "loose";
}

const ownForms: Readonly<Record<string, (schema: HttpSchema) => Fit>> = {
  "google.protobuf.Timestamp": (schema) => fitsText(schema, formatOf(schema) === "date-time"),
  "google.protobuf.Duration": (schema) =>
    fitsText(schema, schema.constraints?.["pattern"] !== undefined || formatOf(schema) === "duration"),
  "google.protobuf.FieldMask": (schema) => fitsText(schema, formatOf(schema) === "field-mask"),
  "google.protobuf.Any": ({ type }) =>
    type.kind === "object" && type.properties.some(({ name }) => name === "@type") ? "form" : "no",
  "google.protobuf.Struct": ({ type }) => {
    if (type.kind !== "object" || type.properties.length > 0) return "no";
    return isAny(type.additional) ? "form" : "loose";
  },
  "google.protobuf.ListValue": ({ type }) => (type.kind !== "array" ? "no" : isAny(type.items) ? "form" : "loose"),
  "google.protobuf.Value": ({ type }) => (type.kind === "any" ? "form" : "no"),
  "google.api.HttpBody": ({ type }) => (type.kind === "binary" ? "form" : "no"),
};

function formatOf({ type }: HttpSchema): string | undefined {
  return "format" in type ? type.format : undefined;
}

function holdsNull(type: JsonType): boolean {
  return type.kind === "null" || (type.kind === "union" && type.members.some((each) => holdsNull(each.type)));
}

function isAny(schema: HttpSchema | false | undefined): boolean {
  return schema === undefined || (schema !== false && schema.type.kind === "any");
}

/** Whether all properties of a schema are fields of a message. */
function hasMembers(schema: HttpSchema, fullName: string, index: ApiIndex, types: DocumentTypes): boolean {
  const message = index.messages.get(fullName);
  const names = propertyNames(schema, types);
  if (message === undefined || names === undefined) return false;
  if (names.size === 0) return message.fields.length === 0;
  return areFields(message, names);
}

/** Formats of numbers; the generator of grpc-gateway has `int64` for 32 bits without a sign. */
const formats: Readonly<Record<string, readonly string[]>> = {
  int32: ["int32"],
  sint32: ["int32"],
  sfixed32: ["int32"],
  uint32: ["uint32", "int64"],
  fixed32: ["uint32", "int64"],
  int64: ["int64"],
  sint64: ["int64"],
  sfixed64: ["int64"],
  uint64: ["uint64"],
  fixed64: ["uint64"],
  float: ["float"],
  double: ["double"],
};

function fitsScalar(schema: HttpSchema, scalar: ScalarType): Fit {
  const { type, constraints } = schema;
  switch (scalar) {
    case "bool":
      return type.kind === "boolean" ? "form" : "no";
    case "string":
      if (type.kind === "text")
        return fitsText(schema, type.format === undefined && constraints?.["pattern"] === undefined);
      return type.kind === "literals" && type.of?.kind === "text" ? "loose" : "no";
    case "bytes":
      return type.kind === "bytes" ? "form" : fitsText(schema, formatOf(schema) === "byte");
    case "float":
    case "double":
      return fitsFloat(type, scalar);
    default:
      return fitsInteger(type, scalar);
  }
}

/** A number may also be the text NaN. */
function fitsFloat(type: JsonType, scalar: ScalarType): Fit {
  const members = type.kind === "union" ? type.members.map((each) => each.type) : [type];
  const number = members.find((each) => each.kind === "number");
  if (number?.kind !== "number" || holdsNull(type)) return "no";
  return number.format === undefined || isFormat(number.format, scalar) ? "form" : "loose";
}

function fitsInteger(type: JsonType, scalar: ScalarType): Fit {
  const isLong = scalar.endsWith("64");
  const isText = type.kind === "text" && isLong && type.format?.includes("64") === true;
  if (type.kind !== "integer" && !isText) return "no";
  const isQuoted = isText || (type.kind === "integer" && type.quoted === true);
  if (isQuoted && !isLong) return "no";
  return isFormat(type.format, scalar) && isQuoted === isLong ? "form" : "loose";
}

function isFormat(format: string | undefined, scalar: ScalarType): boolean {
  return format !== undefined && formats[scalar]?.includes(format) === true;
}
