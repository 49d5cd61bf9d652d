import { mapField } from "./client-json-field.js";
import {
  type EnumSchema,
  type FieldSchema,
  type JsonObject,
  type JsonValue,
  type MapperRegistry,
  type MessageSchema,
  exactDigits,
  isJsonObject,
  isNumberToken,
  scalarDefault,
  scalarFromJson,
} from "../core/index.js";

/**
 * The typed message of its protobuf JSON form: JSON and proto names, 64-bit integers quoted or not, unknown fields
 * skipped, absent fields at their default. What an Any holds is read into bytes if the registry knows its type. Throws `TypeError`
 * naming the field that does not fit its type. `depth` is that of the message around it.
 */
export function messageFromJson<T>(
  schema: MessageSchema<T, unknown>,
  json: JsonValue,
  registry?: MapperRegistry,
  depth: number = 0,
): T {
  // As protobuf itself limits it.
  if (depth > 100) throw new TypeError("nested too deeply");
  if (schema.json) return schema.json.fromJson(json, registry) as T;
  if (!isJsonObject(json)) throw new TypeError(`${schema.fullName} is an object`);
  const message: Record<string, unknown> = {};
  for (const field of schema.fields) {
    const { property, oneof, type } = field;
    const value = own(json, field.jsonName) ?? own(json, field.name);
    // null means absent, except where it is the value itself.
    if (value !== undefined && (value !== null || (field.nullable && field.shape === "singular"))) {
      const typed = mapField(field, value, (each) => {
        if (type.kind === "scalar") return scalarFromJson(type.scalar, each as JsonValue);
        if (type.kind === "enum") return readEnum(type.enum(), each as JsonValue);
        return messageFromJson(type.message(), each as JsonValue, registry, depth + 1);
      });
      message[oneof ?? property] = oneof === undefined ? typed : { case: property, value: typed };
    } else if (!field.explicit) message[property] = fieldDefault(field);
  }
  return message as T;
}

function own(json: JsonObject, key: string): JsonValue | undefined {
  return Object.hasOwn(json, key) ? json[key] : undefined;
}

/** A name this client does not know (a newer server's) stays the text it is: no `case` of a switch matches it, and it is sent back as it came. */
function readEnum({ fullName, values }: EnumSchema, json: JsonValue): number | string {
  if (json === null) return 0;
  if (isNumberToken(json)) return Number(exactDigits(json));
  if (typeof json !== "string") throw new TypeError(`${JSON.stringify(json)} is no ${fullName}`);
  return values.find(([name]) => name === json)?.[1] ?? json;
}

/** What a field holds when nothing was sent; only for fields whose absence does not show. */
export function fieldDefault({ shape, type }: FieldSchema): unknown {
  if (shape === "list") return [];
  if (shape === "map") return Object.create(null);
  if (type.kind === "scalar") return scalarDefault(type.scalar);
  return type.kind === "enum" ? type.enum().values[0]?.[1] : undefined;
}
