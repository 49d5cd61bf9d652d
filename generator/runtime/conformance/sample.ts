import type { AnyMessageSchema, FieldSchema } from "../core/index.js";
import {
  fieldNamed,
  isReferenceMessage,
  messageOf,
  sampleKey,
  type ReferenceEntry,
  type ReferenceMessage,
  type ReferenceValue,
} from "./message.js";
import { isOpaqueType, wellKnownSamples } from "./well-known.js";

/**
 * A message with every field set, nested ones too, to values that differ from field to field; lists have two elements. A type
 * inside itself stays empty. Of a oneof, the member in `chosen` is set, else its first.
 */
export function sampleMessage(
  schema: AnyMessageSchema,
  chosen?: FieldSchema,
  around: readonly AnyMessageSchema[] = [],
): ReferenceMessage {
  const known = wellKnownSamples(schema)?.[0];
  if (known !== undefined) return known.message;
  if (around.includes(schema)) return withRequired({ schema, entries: [] });
  if (isOpaqueType(schema)) return opaqueSample(schema);
  const taken = new Set<string>();
  if (chosen?.oneof !== undefined && schema.fields.includes(chosen)) taken.add(chosen.oneof);
  const entries = schema.fields.flatMap((field): readonly ReferenceEntry[] => {
    if (field.type.kind === "message" && isOpaqueType(field.type.message())) return [];
    if (field.oneof !== undefined && field !== chosen) {
      if (taken.has(field.oneof)) return [];
      taken.add(field.oneof);
    }
    return sampleEntries(field, [...around, schema], chosen);
  });
  return { schema, entries };
}

/** A message with the required fields (proto2) that it lacks, nested ones too; a type that requires itself stays unfinished. */
export function withRequired(message: ReferenceMessage, around: readonly AnyMessageSchema[] = []): ReferenceMessage {
  const { schema, entries, json } = message;
  if (json !== undefined || !hasRequired(schema)) return message;
  const inside = [...around, schema];
  return {
    schema,
    entries: [
      ...entries.map((entry) =>
        isReferenceMessage(entry.value) ? { ...entry, value: withRequired(entry.value, around) } : entry,
      ),
      ...requiredFields(schema).flatMap((field): readonly ReferenceEntry[] =>
        entries.some((entry) => entry.field === field) ||
        (field.type.kind === "message" && inside.includes(messageOf(field)))
          ? []
          : [{ field, value: leastValue(field, inside) }],
      ),
    ],
  };
}

const known = new WeakMap<AnyMessageSchema, boolean>();

/** Whether a message, or one within it, has fields that must be there. */
function hasRequired(schema: AnyMessageSchema): boolean {
  const answer = known.get(schema);
  if (answer !== undefined) return answer;
  const seen = new Set([schema]);
  for (const each of seen) {
    if (requiredFields(each).length > 0) {
      known.set(schema, true);
      return true;
    }
    for (const { type } of each.fields) if (type.kind === "message") seen.add(type.message());
  }
  known.set(schema, false);
  return false;
}

/** The fields without which a message is none. */
export function requiredFields(schema: AnyMessageSchema): readonly FieldSchema[] {
  return schema.fields.filter((field) => field.required === true);
}

function leastValue(field: FieldSchema, around: readonly AnyMessageSchema[]): ReferenceValue {
  if (field.type.kind !== "message") return sampleValue(field);
  const schema = messageOf(field);
  return wellKnownSamples(schema)?.[0]?.message ?? withRequired({ schema, entries: [] }, around);
}

/** Raw bytes with a content type that a header can carry; an Any stays empty. */
function opaqueSample(schema: AnyMessageSchema): ReferenceMessage {
  const type = fieldNamed(schema, "content_type");
  const data = fieldNamed(schema, "data");
  if (type === undefined || data === undefined) return { schema, entries: [] };
  return {
    schema,
    entries: [
      { field: type, value: "text/x-sample" },
      { field: data, value: Uint8Array.from([251, 0, 10]) },
    ],
  };
}

/** Entries that set one field: two elements for a list of plain values, else one. */
export function sampleEntries(
  field: FieldSchema,
  around: readonly AnyMessageSchema[] = [],
  chosen?: FieldSchema,
): readonly ReferenceEntry[] {
  const value = sampleValue(field, around, chosen);
  if (field.shape === "map") return [{ field, value, key: sampleKey(field) }];
  if (field.shape === "list" && field.type.kind !== "message")
    return [
      { field, value },
      { field, value: secondValue(field, value) },
    ];
  return [{ field, value }];
}

/** A value that is no default and tells this field from its neighbours. */
export function sampleValue(
  field: FieldSchema,
  around: readonly AnyMessageSchema[] = [],
  chosen?: FieldSchema,
): ReferenceValue {
  if (field.type.kind === "message") return sampleMessage(field.type.message(), chosen, around);
  if (field.type.kind === "enum") return field.type.enum().values.at(-1)?.[1] ?? 0;
  const number = field.number % 100;
  switch (field.type.scalar) {
    case "string":
      return `${field.name} <é>&`;
    case "bytes":
      return Uint8Array.from([251, 255, 190, number]);
    case "bool":
      return true;
    case "double":
    case "float":
      return 1.5 + number;
    case "int64":
    case "sint64":
    case "sfixed64":
      return 9007199254740993n + 2n * BigInt(number);
    case "uint64":
    case "fixed64":
      return 18446744073709551000n + BigInt(number);
    case "int32":
    case "sint32":
    case "sfixed32":
      return -1000 - number;
    case "uint32":
    case "fixed32":
      return 3000000000 + number;
    default:
      return field.type.scalar satisfies never;
  }
}

/** Another element for a list, so that order and count show. */
function secondValue(field: FieldSchema, first: ReferenceValue): ReferenceValue {
  if (field.type.kind === "enum") return field.type.enum().values[0]?.[1] ?? 0;
  if (typeof first === "string") return `second ${first}`;
  if (first instanceof Uint8Array) return Uint8Array.from([0, ...first]);
  if (typeof first === "bigint") return first + 1n;
  return typeof first === "number" ? first - 1 : !first;
}
