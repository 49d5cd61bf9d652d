import { mapField } from "./client-json-field.js";
import {
  type AnyMessageSchema,
  type FieldSchema,
  type JsonValue,
  type MapperRegistry,
  typedScalarToJson,
} from "../core/index.js";

type Fields = Readonly<Record<string, unknown>>;

/**
 * A typed message to be sent in its protobuf JSON form; what is absent or holds its default is left out. The registry knows the types
 * that an Any may hold. Throws `TypeError` naming the field whose value has no JSON.
 */
export function messageToJson(schema: AnyMessageSchema, message: unknown, registry?: MapperRegistry): JsonValue {
  if (schema.json) return schema.json.toJson(message as Fields, registry) as JsonValue;
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
export function fieldToJson(field: FieldSchema, value: unknown, registry?: MapperRegistry): JsonValue {
  const { type } = field;
  return mapField(field, value, (each): JsonValue => {
    if (type.kind === "scalar") return typedScalarToJson(type.scalar, each);
    if (type.kind === "message") return messageToJson(type.message(), each, registry);
    if (field.nullable) return null;
    return type.enum().values.find(([, number]) => number === each)?.[0] ?? (each as number);
  });
}

function isDefault(value: unknown): boolean {
  return value === false || value === 0n || Object.is(value, 0) || (value as { length?: number }).length === 0;
}
