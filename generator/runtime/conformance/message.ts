import type { AnyMessageSchema, FieldSchema } from "../core/index.js";

/** A singular value: 64-bit integers are bigint, enums numbers. */
export type ReferenceValue = bigint | number | boolean | string | Uint8Array | ReferenceMessage;

/**
 * A message of the reference encoder: an entry per field that is set, in the order it is written. Several entries of
 * one list field are its elements; a map entry has a key.
 */
export interface ReferenceMessage {
  readonly schema: AnyMessageSchema;
  readonly entries: readonly ReferenceEntry[];
  /** JSON text of the message where it has a form of its own (well-known types). */
  readonly json?: string;
}

/** One field that is set. */
export interface ReferenceEntry {
  readonly field: FieldSchema;
  readonly value: ReferenceValue;
  readonly key?: ReferenceValue;
}

/** True for a nested message among the values. */
export function isReferenceMessage(value: ReferenceValue): value is ReferenceMessage {
  return typeof value === "object" && !(value instanceof Uint8Array);
}

/** The field named `name` (proto name); undefined if the message has none. */
export function fieldNamed(schema: AnyMessageSchema, name: string): FieldSchema | undefined {
  return schema.fields.find((field) => field.name === name);
}

/** The schema of a message field; throws for scalars and enums. */
export function messageOf(field: FieldSchema): AnyMessageSchema {
  if (field.type.kind !== "message") throw new Error(`${field.name} is no message field`);
  return field.type.message();
}

/** The message in which the last field of `path` is the only one set, to `value`; with no value its parent is empty. */
export function messageWith(
  schema: AnyMessageSchema,
  path: readonly FieldSchema[],
  leaf: readonly Omit<ReferenceEntry, "field">[],
): ReferenceMessage {
  const [field, ...rest] = path;
  if (field === undefined) return { schema, entries: [] };
  if (rest.length === 0) return { schema, entries: leaf.map((each) => ({ field, ...each })) };
  const value = messageWith(messageOf(field), rest, leaf);
  return { schema, entries: [field.shape === "map" ? { field, value, key: sampleKey(field) } : { field, value }] };
}

/** A map key of the field's key type. */
export function sampleKey(field: FieldSchema): ReferenceValue {
  switch (field.mapKey) {
    case "string":
      return "kéy";
    case "bool":
      return true;
    case "int64":
    case "uint64":
    case "sint64":
    case "fixed64":
    case "sfixed64":
      return 9007199254740993n;
    default:
      return 7;
  }
}
