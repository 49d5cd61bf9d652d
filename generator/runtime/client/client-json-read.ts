import {
  type AnyMessageSchema,
  type EnumSchema,
  type FieldSchema,
  type JsonObject,
  type JsonValue,
  type MapperRegistry,
  type MessageSchema,
  type SingularSchema,
  exactDigits,
  isJsonObject,
  isNumberToken,
  scalarDefault,
  scalarFromJson,
} from "../core/index.js";

/** Nesting allowed in a received message, as protobuf's own limit. */
const maxDepth = 100;

/**
 * The typed message of its protobuf JSON form: JSON and proto names, 64-bit integers quoted or not, unknown fields
 * skipped, absent fields at their default. What an Any holds is read into bytes if the registry knows its type. Throws `TypeError`
 * naming the field that does not fit its type.
 */
export function messageFromJson<T>(schema: MessageSchema<T, unknown>, json: JsonValue, registry?: MapperRegistry): T {
  return readMessage(schema, json, registry, 0) as T;
}

function readMessage(
  schema: AnyMessageSchema,
  json: JsonValue,
  registry: MapperRegistry | undefined,
  depth: number,
): unknown {
  if (depth > maxDepth) throw new TypeError("nested too deeply");
  if (schema.json !== undefined) return schema.json.fromJson(json, registry);
  if (!isJsonObject(json)) throw new TypeError(`${schema.fullName} is a JSON object`);
  const message: Record<string, unknown> = {};
  for (const field of schema.fields) {
    const value = own(json, field.jsonName) ?? own(json, field.name);
    const given = value !== undefined && (value !== null || readsNull(field));
    if (given) {
      const typed = readField(field, value, registry, depth);
      if (field.oneof === undefined) message[field.property] = typed;
      else message[field.oneof] = { case: field.property, value: typed };
    } else if (!field.explicit) message[field.property] = fieldDefault(field);
  }
  return message;
}

function own(json: JsonObject, key: string): JsonValue | undefined {
  return Object.hasOwn(json, key) ? json[key] : undefined;
}

/** null means absent, except where it is the value itself. */
function readsNull({ shape, type }: FieldSchema): boolean {
  if (shape !== "singular") return false;
  if (type.kind === "enum") return type.enum().fullName === "google.protobuf.NullValue";
  return type.kind === "message" && type.message().fullName === "google.protobuf.Value";
}

function readField(field: FieldSchema, json: JsonValue, registry: MapperRegistry | undefined, depth: number): unknown {
  const read = (each: JsonValue): unknown => readSingular(field.type, each, registry, depth);
  try {
    if (field.shape === "singular") return read(json);
    if (field.shape === "list") {
      if (!Array.isArray(json)) throw new TypeError("a repeated field is a JSON array");
      return (json as readonly JsonValue[]).map(read);
    }
    if (!isJsonObject(json)) throw new TypeError("a map is a JSON object");
    const map = Object.create(null) as Record<string, unknown>;
    for (const [key, value] of Object.entries(json)) map[key] = read(value);
    return map;
  } catch (error) {
    throw inField(field.name, error);
  }
}

/** What is wrong with the value of a field, behind its name. */
export function inField(name: string, error: unknown): TypeError {
  return new TypeError(`${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
}

function readSingular(
  type: SingularSchema,
  json: JsonValue,
  registry: MapperRegistry | undefined,
  depth: number,
): unknown {
  switch (type.kind) {
    case "scalar":
      return scalarFromJson(type.scalar, json);
    case "enum":
      return readEnum(type.enum(), json);
    case "message":
      return readMessage(type.message(), json, registry, depth + 1);
    default:
      return type satisfies never;
  }
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
  if (type.kind === "enum") return type.enum().values[0]?.[1] ?? 0;
  return type.kind === "scalar" ? scalarDefault(type.scalar) : undefined;
}
