import { type AnyMessageSchema, type FieldSchema, concatBytes } from "../core/index.js";
import { WireReader } from "../wire/index.js";
import { groupContent } from "./group-content.js";

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
  const search = searchMissingField(schema, wire);
  for (;;) {
    const next = search.next();
    if (next.done === true) return next.value;
  }
}

type Search = Generator<undefined, string | undefined, undefined>;
const RECORDS_PER_PAUSE = 10_000;

/** The same with pauses, for large messages. */
export function* searchMissingField(schema: AnyMessageSchema, wire: Uint8Array): Search {
  const fields = new Map(schema.fields.map((field) => [field.number, field]));
  const seen = new Set<number>();
  /** The pieces of single messages inside. */
  const pieces = new Map<FieldSchema, Uint8Array[]>();
  const reader = new WireReader(wire);
  for (let count = 1; reader.pos < wire.length; count++) {
    if (count % RECORDS_PER_PAUSE === 0) yield undefined;
    const tag = reader.tag();
    const start = reader.pos;
    reader.skip(tag);
    seen.add(tag >>> 3);
    const field = fields.get(tag >>> 3);
    if (field?.type.kind !== "message" || !hasRequiredFields(field.type.message())) continue;
    const isRecord = (tag & 7) === 2;
    if (!isRecord && (tag & 7) !== 3) continue;
    const message = isRecord ? content(wire.subarray(start, reader.pos)) : groupContent(wire, tag, start, reader.pos);
    if (field.shape === "singular") {
      const list = pieces.get(field) ?? [];
      pieces.set(field, list);
      list.push(message);
    } else {
      const missing = yield* searchMissingField(
        field.type.message(),
        field.shape === "map" ? entryValue(message) : message,
      );
      if (missing !== undefined) return `${field.name}.${missing}`;
    }
  }
  for (const field of schema.fields) {
    if (field.required === true && !seen.has(field.number)) return field.name;
    const messages = pieces.get(field);
    if (messages === undefined || field.type.kind !== "message") continue;
    const missing = yield* searchMissingField(field.type.message(), concatBytes(messages));
    if (missing !== undefined) return `${field.name}.${missing}`;
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
