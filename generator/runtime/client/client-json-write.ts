import { mapField } from "./client-json-field.js";
import {
  type AnyMessageSchema,
  type FieldSchema,
  type JsonValue,
  type MapperRegistry,
  caseFault,
  typedScalarToJson,
} from "../core/index.js";

type Fields = Readonly<Record<string, unknown>>;

/**
 * A typed message to be sent in its protobuf JSON form; what is absent or holds its default is left out. The registry knows the types
 * that an Any may hold. Throws `TypeError` naming the field whose value has no JSON.
 */
export function messageToJson(schema: AnyMessageSchema, message: unknown, registry?: MapperRegistry): JsonValue {
  if (schema.json) return schema.json.toJson(message as Fields, registry) as JsonValue;
  if (Object(message) !== message) throw new TypeError(`no ${schema.fullName}`);
  // No prototype: a JSON name such as `__proto__` is an ordinary key.
  const json = Object.create(null) as Record<string, JsonValue>;
  for (const field of schema.fields) {
    const value = fieldValue(schema, field, message as Fields);
    if (value === undefined || value === null || (!field.explicit && isDefault(value))) continue;
    json[field.jsonName] = fieldToJson(field, value, registry);
  }
  return json;
}

function fieldValue({ fields }: AnyMessageSchema, { name, oneof, property }: FieldSchema, message: Fields): unknown {
  if (oneof === undefined) return message[property];
  const chosen = message[oneof] as { readonly case: string; readonly value: unknown } | undefined;
  if (chosen?.case !== property) {
    const isKnown = fields.some((each) => each.oneof === oneof && each.property === chosen?.case);
    const fault = !isKnown && caseFault(oneof, chosen);
    if (fault) throw new TypeError(fault);
    return undefined;
  }
  // What is chosen is sent, or it is an error.
  if (chosen.value === undefined || chosen.value === null) throw new TypeError(`${name}: no value`);
  return chosen.value;
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
  if (typeof value === "object" || value === "") return (value as { length?: number }).length === 0;
  return value === false || value === 0n || Object.is(value, 0);
}
