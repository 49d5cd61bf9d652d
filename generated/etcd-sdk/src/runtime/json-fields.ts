import type { AnyMessageSchema, FieldSchema } from "./schema.js";
import { encodeUtf8 } from "./utf8.js";

/** A message's fields as a JSON reader looks them up: by the bytes of either name. Index is the place in the schema. */
export interface JsonFieldTable {
  readonly fullName: string;
  /** Field number by index. */
  readonly numbers: readonly number[];
  /** Index of the oneof by field index, counted behind the fields; -1 for none. */
  readonly oneofs: readonly number[];
  /** Whether JSON null is a value of the field (google.protobuf.Value and NullValue), not its absence. */
  readonly acceptsNull: readonly boolean[];
  /** Names with the quote behind them, in UTF-8. */
  readonly protoNames: readonly Uint8Array[];
  readonly jsonNames: readonly Uint8Array[];
  readonly byText: ReadonlyMap<string, number>;
  /** Hash table of names: `index * 2 + 1` for a proto name, `index * 2 + 2` for a JSON name, 0 for none. */
  readonly table: Int32Array;
  /** 32-bit words for one bit per field and oneof. */
  readonly words: number;
}

/** A message's table, built when the message is first read. */
export interface JsonFields {
  readonly schema: AnyMessageSchema;
  table: JsonFieldTable | undefined;
}

/** The fields of a message, for `JsonReader.begin` and `next`. */
export function jsonFields(schema: AnyMessageSchema): JsonFields {
  return { schema, table: undefined };
}

/** Hash of bytes `[start, end)`; what `table` is ordered by. */
export function hashName(bytes: Uint8Array, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + (bytes[at] as number)) | 0;
  return hash ^ (hash >>> 15);
}

/** Builds the table of a message. */
export function jsonFieldTable(schema: AnyMessageSchema): JsonFieldTable {
  const fields = [...schema.fields, ...(schema.extensions ?? [])];
  const oneofs = [...new Set(fields.flatMap((field) => field.oneof ?? []))];
  const protoNames = fields.map((field) => quoted(field.name));
  const jsonNames = fields.map((field, index) => (field.jsonName === field.name ? (protoNames[index] as Uint8Array) : quoted(field.jsonName)));
  const byText = new Map<string, number>();
  let size = 8;
  while (size < fields.length * 6) size *= 2;
  const table = new Int32Array(size);
  const insert = (name: Uint8Array, text: string, index: number, entry: number): void => {
    if (byText.has(text)) return;
    byText.set(text, index);
    let slot = hashName(name, 0, name.length - 1) & (size - 1);
    while (table[slot] !== 0) slot = (slot + 1) & (size - 1);
    table[slot] = entry;
  };
  fields.forEach((field, index) => insert(jsonNames[index] as Uint8Array, field.jsonName, index, index * 2 + 2));
  fields.forEach((field, index) => insert(protoNames[index] as Uint8Array, field.name, index, index * 2 + 1));
  return {
    fullName: schema.fullName,
    numbers: fields.map((field) => field.number),
    oneofs: fields.map((field) => (field.oneof === undefined ? -1 : fields.length + oneofs.indexOf(field.oneof))),
    acceptsNull: fields.map(acceptsNull),
    protoNames,
    jsonNames,
    byText,
    table,
    words: Math.ceil((fields.length + oneofs.length) / 32),
  };
}

function acceptsNull({ shape, type }: FieldSchema): boolean {
  if (shape !== "singular") return false;
  if (type.kind === "message") return type.message().fullName === "google.protobuf.Value";
  return type.kind === "enum" && type.enum().fullName === "google.protobuf.NullValue";
}

function quoted(name: string): Uint8Array {
  return encodeUtf8(`${name}"`);
}
