import { inField } from "./client-json-read.js";
import {
  type AnyMessageSchema,
  type FieldSchema,
  type JsonValue,
  type MapperRegistry,
  type SingularSchema,
  typedScalarToJson,
} from "../core/index.js";

type Fields = Readonly<Record<string, unknown>>;

/**
 * A typed message to be sent in its protobuf JSON form; what is absent or holds its default is left out. The registry knows the types
 * that an Any may hold. Throws `TypeError` naming the field whose value has no JSON.
 */
export function messageToJson(schema: AnyMessageSchema, message: unknown, registry?: MapperRegistry): JsonValue {
  if (schema.json !== undefined) return schema.json.toJson(message as Fields, registry) as JsonValue;
  // No prototype: a JSON name such as `__proto__` is an ordinary key.
  const json = Object.create(null) as Record<string, JsonValue>;
  for (const field of schema.fields) {
    const value = fieldValue(field, message as Fields);
    if (value === undefined || value === null || (!field.explicit && isDefault(value))) continue;
    json[field.jsonName] = fieldToJson(field, value, registry);
  }
  return json;
}

function fieldValue({ oneof, property }: FieldSchema, message: Fields): unknown {
  if (oneof === undefined) return message[property];
  const chosen = message[oneof] as { readonly case: string; readonly value: unknown } | undefined;
  return chosen?.case === property ? chosen.value : undefined;
}

/** The value of a field in its JSON form. */
export function fieldToJson({ name, shape, type }: FieldSchema, value: unknown, registry?: MapperRegistry): JsonValue {
  try {
    if (shape === "singular") return singularToJson(type, value, registry);
    if (shape === "list") return Array.from(value as Iterable<unknown>, (each) => singularToJson(type, each, registry));
    const json = Object.create(null) as Record<string, JsonValue>;
    for (const [key, each] of Object.entries(value as Fields)) json[key] = singularToJson(type, each, registry);
    return json;
  } catch (error) {
    throw inField(name, error);
  }
}

function singularToJson(type: SingularSchema, value: unknown, registry: MapperRegistry | undefined): JsonValue {
  switch (type.kind) {
    case "scalar":
      return typedScalarToJson(type.scalar, value);
    case "enum": {
      const schema = type.enum();
      if (schema.fullName === "google.protobuf.NullValue") return null;
      return schema.values.find(([, number]) => number === value)?.[0] ?? (value as number);
    }
    case "message":
      return messageToJson(type.message(), value, registry);
    default:
      return type satisfies never;
  }
}

function isDefault(value: unknown): boolean {
  return (
    value === false ||
    value === "" ||
    value === 0n ||
    Object.is(value, 0) ||
    (value as { length?: number }).length === 0
  );
}
