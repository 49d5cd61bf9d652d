import { openapiv2Options } from "../../model/openapiv2-options.js";
import type { Field, ScalarType, SingularType } from "../../model/api.js";
import { readList } from "../../lower/openapiv2/option.js";
import { applyJsonSchema } from "./annotations.js";
import type { DraftSchema } from "./draft.js";
import { compareBytes } from "./node.js";
import { fieldNameOf, isProto3Optional, protoNameOf, referenceTo, type Writing } from "./writing.js";

const int32: DraftSchema = { type: "integer", format: "int32" };
const uint32: DraftSchema = { type: "integer", format: "int64" };
const int64: DraftSchema = { type: "string", format: "int64" };
const uint64: DraftSchema = { type: "string", format: "uint64" };

/** Scalars as JSON has them: what 64 bits hold is a text. */
export const scalarSchemas: Readonly<Record<ScalarType, DraftSchema>> = {
  double: { type: "number", format: "double" },
  float: { type: "number", format: "float" },
  int32,
  int64,
  uint32,
  uint64,
  sint32: int32,
  sint64: int64,
  fixed32: uint32,
  fixed64: uint64,
  sfixed32: int32,
  sfixed64: int64,
  bool: { type: "boolean" },
  string: { type: "string" },
  bytes: { type: "string", format: "byte" },
};

/** Types that JSON has a form of its own for, by full name; a Value may be anything. */
const wellKnown: ReadonlyMap<string, DraftSchema> = new Map<string, DraftSchema>([
  ["google.protobuf.FieldMask", { type: "string" }],
  ["google.protobuf.Timestamp", { type: "string", format: "date-time" }],
  ["google.protobuf.Duration", { type: "string" }],
  ["google.protobuf.StringValue", { type: "string" }],
  ["google.protobuf.BytesValue", { type: "string", format: "byte" }],
  ["google.protobuf.Int32Value", int32],
  ["google.protobuf.UInt32Value", uint32],
  ["google.protobuf.Int64Value", int64],
  ["google.protobuf.UInt64Value", uint64],
  ["google.protobuf.FloatValue", { type: "number", format: "float" }],
  ["google.protobuf.DoubleValue", { type: "number", format: "double" }],
  ["google.protobuf.BoolValue", { type: "boolean" }],
  ["google.protobuf.Empty", { type: "object" }],
  ["google.protobuf.Struct", { type: "object" }],
  ["google.protobuf.Value", {}],
  ["google.protobuf.ListValue", { type: "array", items: { type: "object" } }],
  ["google.protobuf.NullValue", { type: "string" }],
]);

/** Whether a type has a form of its own, and so no definition. */
export function isWellKnown(fullName: string | undefined): boolean {
  return fullName !== undefined && wellKnown.has(fullName);
}

/** The schema of a type of its own form; an Empty says that it has no properties. */
export function wellKnownSchema(fullName: string): DraftSchema | undefined {
  const found = wellKnown.get(fullName);
  if (found === undefined) return undefined;
  const { items, ...rest } = found;
  return {
    ...rest,
    ...(items && { items: { ...items } }),
    ...(fullName === "google.protobuf.Empty" && { properties: [] }),
  };
}

/** The full name of a message or enum; undefined for scalars. */
function fullNameOf(of: SingularType): string | undefined {
  return of.kind === "scalar" ? undefined : of.kind === "enum" ? of.enum : of.message;
}

function singularSchema(writing: Writing, of: SingularType): DraftSchema {
  if (of.kind === "scalar") return { ...scalarSchemas[of.scalar] };
  const fullName = fullNameOf(of) ?? "";
  const known = wellKnownSchema(fullName);
  if (known !== undefined) {
    // Any value may stand in a list, though upstream says that only objects may.
    return writing.settings.mendUpstream && known.items !== undefined ? { ...known, items: {} } : known;
  }
  writing.mentioned.add(fullName);
  return { ref: referenceTo(writing, fullName) };
}

/** What the type of a field says. */
export function baseSchema(writing: Writing, { type }: Field): DraftSchema {
  const { of } = type;
  const core = singularSchema(writing, of);
  switch (type.kind) {
    case "singular":
      return core;
    case "map":
      return { type: "object", additional: core };
    case "list": {
      const isPlainMessage = of.kind === "message" && !of.delimited && !isWellKnown(of.message);
      const { properties: _none, ...items } = core;
      if (isPlainMessage && !writing.settings.omitArrayItemTypeWhenRefSibling) items.type = "object";
      return { type: "array", items };
    }
    default:
      return type satisfies never;
  }
}

/** What its annotations say too. */
export function fieldSchema(writing: Writing, field: Field): DraftSchema {
  const { settings } = writing;
  const schema = baseSchema(writing, field);
  applyJsonSchema(writing, schema, field.options[openapiv2Options.field], field.name);
  applyBehavior(writing, schema, field);
  const own = protoNameOf(writing, field);
  const names = (schema.required ?? []).map((each) => (each === own ? fieldNameOf(writing, field) : each));
  if (schema.required !== undefined) schema.required = [...new Set(names.toSorted(compareBytes))];
  if (settings.proto3OptionalNullable && isProto3Optional(writing, field)) schema.nullable = true;
  return schema;
}

/** `google.api.field_behavior`: a field that is required is named in its own schema, until that of the message takes it over. */
export function applyBehavior(writing: Writing, schema: DraftSchema, field: Field): void {
  const { settings } = writing;
  let isRequired = settings.useProto3FieldSemantics && !isProto3Optional(writing, field) && field.oneof === undefined;
  for (const each of readList(field.options, "(google.api.field_behavior)")) {
    if (each === "REQUIRED") isRequired = true;
    if (each === "OPTIONAL") isRequired = false;
    if (each === "OUTPUT_ONLY") schema.readOnly = true;
  }
  if (isRequired) schema.required = [...(schema.required ?? []), fieldNameOf(writing, field)];
}
