import type { Schema } from "./openapi-document.js";
import type { Outline, OutlineField, OutlineMessage } from "./outline.js";

/** A schema without its prose: what has to follow from the protos. */
export interface SchemaShape {
  readonly type: string | undefined;
  readonly required: readonly string[] | undefined;
  /** In order: name and shape. */
  readonly properties: readonly (readonly [string, Schema])[];
  /** Members of the oneof whose absence is allowed, and those of which one may be set. */
  readonly oneof: { readonly unset: readonly string[]; readonly set: readonly string[] } | undefined;
}

const SCALARS: Readonly<Record<string, Schema>> = {
  bytes: { type: "string", format: "byte" },
  string: { type: "string" },
  bool: { type: "boolean" },
  int64: { type: "string", format: "int64" },
  uint64: { type: "string", format: "uint64" },
  uint32: { type: "integer", format: "uint32" },
};

/** The shape that the schema of a message has to have; etcd's messages have one oneof at most. */
export function expectedShape(message: OutlineMessage, outline: Outline): SchemaShape {
  const fields = message.oneofs[0]?.fields;
  return {
    type: "object",
    required: undefined,
    properties: message.fields.map((field) => [field.name, expectedProperty(field, outline)]),
    oneof: fields === undefined ? undefined : { unset: fields, set: fields },
  };
}

/** The shape of a schema as it stands in the document. */
export function shapeOf(schema: Schema): SchemaShape {
  const [unset, ...set] = schema.oneOf ?? [];
  return {
    type: schema.type,
    required: schema.required,
    properties: Object.entries(schema.properties ?? {}).map(([name, property]) => [name, withoutProse(property)]),
    oneof:
      unset === undefined
        ? undefined
        : {
            unset: unset.not?.anyOf?.flatMap((each) => each.required ?? []) ?? [],
            set: set.flatMap((each) => each.required ?? []),
          },
  };
}

/** Last part of a full name: `PutRequest`. */
export function simpleName(fullName: string): string {
  return fullName.split(".").at(-1) ?? "";
}

function expectedProperty(field: OutlineField, outline: Outline): Schema {
  const singular = expectedSingular(field, outline);
  if (!field.repeated) return singular;
  const { default: _unused, ...items } = singular;
  return { type: "array", items };
}

function expectedSingular(field: OutlineField, outline: Outline): Schema {
  switch (field.kind) {
    case "message":
      return { $ref: `#/components/schemas/${simpleName(field.type)}` };
    case "enum": {
      const names = outline.enums.find((each) => each.fullName === field.type)?.values.map((value) => value.name) ?? [];
      return { type: "string", enum: names, ...(names[0] === undefined ? {} : { default: names[0] }) };
    }
    case "scalar":
      return SCALARS[field.type] ?? {};
    default:
      return field.kind satisfies never;
  }
}

function withoutProse(schema: Schema): Schema {
  const { description: _description, ...shape } = schema;
  return shape;
}
