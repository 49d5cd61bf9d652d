import { type AnyMessageSchema, type FieldSchema, concatBytes } from "../core/index.js";
import { WireReader } from "../wire/index.js";

const known = new WeakMap<AnyMessageSchema, boolean>();

/** Whether a message, or one within it, has fields that must be there (proto2 `required`). */
export function hasRequiredFields(schema: AnyMessageSchema, visited: Set<AnyMessageSchema> = new Set()): boolean {
  const answer = known.get(schema);
  if (answer !== undefined) return answer;
  if (visited.has(schema)) return false;
  visited.add(schema);
  const found = schema.fields.some(
    (field) =>
      field.required === true || (field.type.kind === "message" && hasRequiredFields(field.type.message(), visited)),
  );
  // Within a circle only what is found is sure.
  if (found || visited.size === 1) known.set(schema, found);
  visited.delete(schema);
  return found;
}

/** The dotted name of a required field that a message in wire format lacks, or undefined. Malformed wire throws `WireError`. */
export function findMissingField(schema: AnyMessageSchema, wire: Uint8Array): string | undefined {
  const payloads = new Map<number, Uint8Array[]>();
  const reader = new WireReader(wire);
  while (reader.pos < wire.length) {
    const tag = reader.tag();
    const start = reader.pos;
    reader.skip(tag);
    const list = payloads.get(tag >>> 3) ?? [];
    payloads.set(tag >>> 3, list);
    if ((tag & 7) === 2) list.push(content(wire.subarray(start, reader.pos)));
    else if ((tag & 7) === 3) list.push(wire.subarray(start, reader.pos - tagSize(tag)));
  }
  for (const field of schema.fields) {
    const values = payloads.get(field.number);
    if (values === undefined) {
      if (field.required === true) return field.name;
      continue;
    }
    const missing = findWithin(field, values);
    if (missing !== undefined) return `${field.name}.${missing}`;
  }
  return undefined;
}

function findWithin(field: FieldSchema, values: readonly Uint8Array[]): string | undefined {
  if (field.type.kind !== "message" || !hasRequiredFields(field.type.message())) return undefined;
  const schema = field.type.message();
  // Several records of one message are its pieces.
  const whole = field.shape === "singular" ? [concatBytes(values)] : values;
  for (const each of whole) {
    const message = field.shape === "map" ? entryValue(each) : each;
    const missing = findMissingField(schema, message);
    if (missing !== undefined) return missing;
  }
  return undefined;
}

/** The message that an entry of a map holds. */
function entryValue(entry: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  const reader = new WireReader(entry);
  while (reader.pos < entry.length) {
    const tag = reader.tag();
    const start = reader.pos;
    reader.skip(tag);
    if (tag === ((2 << 3) | 2)) parts.push(content(entry.subarray(start, reader.pos)));
  }
  return concatBytes(parts);
}

/** A length-delimited record without its length. */
function content(record: Uint8Array): Uint8Array {
  const reader = new WireReader(record);
  reader.length();
  return record.subarray(reader.pos);
}

/** Bytes of the end tag of a group, which are as many as those of its start tag. */
function tagSize(tag: number): number {
  return Math.max(1, Math.ceil((32 - Math.clz32(tag)) / 7));
}
