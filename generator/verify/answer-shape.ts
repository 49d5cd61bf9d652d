import type { AnyMessageSchema, FieldSchema, ScalarType } from "../runtime/core/index.js";

/**
 * What is wrong with a JSON value as the answer of a message type, whatever its content: names, forms of numbers, base64, enum names.
 * Empty when it fits. Well-known types are taken as they are.
 */
export function shapeFaults(
  schema: AnyMessageSchema,
  value: unknown,
  useProtoNames: boolean,
  path = "",
): readonly string[] {
  if (schema.fullName.startsWith("google.protobuf.") || schema.fullName === "google.api.HttpBody") return [];
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return [`${path || "the answer"} is no object`];
  return Object.entries(value).flatMap(([name, member]) => {
    const field = schema.fields.find((each) => (useProtoNames ? each.name : each.jsonName) === name);
    // An unset message may be written as null.
    if (member === null && field?.explicit === true) return [];
    return field === undefined
      ? [`${path}.${name} is no field of ${schema.fullName}`]
      : fieldFaults(field, member, useProtoNames, `${path}.${name}`);
  });
}

function fieldFaults(field: FieldSchema, value: unknown, useProtoNames: boolean, path: string): readonly string[] {
  if (field.shape === "list")
    return Array.isArray(value)
      ? value.flatMap((each, index) => valueFaults(field, each, useProtoNames, `${path}[${index}]`))
      : [`${path} is no list`];
  if (field.shape === "map")
    return typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([key, each]) => valueFaults(field, each, useProtoNames, `${path}[${key}]`))
      : [`${path} is no map`];
  return valueFaults(field, value, useProtoNames, path);
}

function valueFaults(field: FieldSchema, value: unknown, useProtoNames: boolean, path: string): readonly string[] {
  const { type } = field;
  if (type.kind === "message") return shapeFaults(type.message(), value, useProtoNames, path);
  if (type.kind === "enum") {
    const known =
      typeof value === "number"
        ? !type.enum().values.some(([, number]) => number === value)
        : type.enum().values.some(([name]) => name === value);
    return known ? [] : [`${path} is no name of ${type.enum().fullName}: ${JSON.stringify(value)}`];
  }
  return forms[type.scalar](value)
    ? []
    : [`${path} is no ${type.scalar} of the JSON mapping: ${JSON.stringify(value)}`];
}

const wide = (value: unknown): boolean => typeof value === "string" && /^-?\d+$/.test(value);
const narrow = (value: unknown): boolean => Number.isInteger(value);
const floating = (value: unknown): boolean =>
  typeof value === "number" || value === "NaN" || value === "Infinity" || value === "-Infinity";

const forms: Readonly<Record<ScalarType, (value: unknown) => boolean>> = {
  int64: wide,
  uint64: wide,
  sint64: wide,
  fixed64: wide,
  sfixed64: wide,
  int32: narrow,
  uint32: narrow,
  sint32: narrow,
  fixed32: narrow,
  sfixed32: narrow,
  double: floating,
  float: floating,
  bool: (value) => typeof value === "boolean",
  string: (value) => typeof value === "string",
  bytes: (value) =>
    typeof value === "string" && /^(?:[A-Za-z\d+/]{4})*(?:[A-Za-z\d+/]{2}==|[A-Za-z\d+/]{3}=)?$/.test(value),
};
