import { MessageError } from "./message-error.js";
import { refuse } from "./message-scalar.js";
import type { WireReader } from "./wire-reader.js";
import type { WireWriter } from "./wire-writer.js";

/** Writes a map: one entry message per key. `writeKey` and `writeValue` write their tags too. */
export function writeMap<V>(
  writer: WireWriter,
  tag: number,
  map: Readonly<Record<string, V>> | undefined,
  writeKey: (writer: WireWriter, key: string) => void,
  writeValue: (writer: WireWriter, value: V) => void,
): void {
  if (map === undefined || map === null) return;
  if (typeof map !== "object" || Symbol.iterator in map) refuse(map, "an object of entries");
  for (const key of Object.keys(map)) {
    writer.tag(tag);
    const start = writer.begin();
    writeKey(writer, key);
    writeValue(writer, map[key] as V);
    writer.end(start);
  }
}

/** A map key as the integer it stands for: `"-5"`. */
export function integerKey(key: string): bigint {
  if (!/^-?\d+$/.test(key)) throw new MessageError(`the map key ${JSON.stringify(key)} is not an integer`);
  return BigInt(key);
}

/** A map key as the boolean it stands for. */
export function booleanKey(key: string): boolean {
  if (key !== "true" && key !== "false") throw new MessageError(`the map key ${JSON.stringify(key)} is not a boolean`);
  return key === "true";
}

/** What reads one kind of map entry. */
export interface MapEntry<V> {
  readonly keyTag: number;
  readonly readKey: (reader: WireReader) => string;
  /** The key of an entry without one: `""`, `"0"` or `"false"`. */
  readonly defaultKey: string;
  readonly valueTag: number;
  /** `previous` is a value read before in the same entry: messages merge. */
  readonly readValue: (reader: WireReader, previous: V | undefined) => V;
  /** The value of an entry without one. */
  readonly defaultValue: () => V;
}

/** Reads one entry into a map, which has no prototype: any text is an ordinary key. */
export function readMapEntry<V>(reader: WireReader, map: Record<string, V>, entry: MapEntry<V>): void {
  const { key, value } = readEntry(reader, entry);
  map[key] = value;
}

/** Like `readMapEntry` for a closed enum: answers false, with the map unchanged, when the number is unknown. */
export function readClosedMapEntry<V>(
  reader: WireReader,
  map: Record<string, V>,
  entry: MapEntry<number>,
  isKnown: (value: number) => boolean,
): boolean {
  const { key, value } = readEntry(reader, entry);
  if (!isKnown(value)) return false;
  map[key] = value as V;
  return true;
}

/** An empty map. */
export function createMap<V>(): Record<string, V> {
  return Object.create(null) as Record<string, V>;
}

function readEntry<V>(reader: WireReader, entry: MapEntry<V>): { readonly key: string; readonly value: V } {
  const end = reader.enter();
  let key = entry.defaultKey;
  let value: V | undefined;
  while (reader.pos < end) {
    const tag = reader.tag();
    if (tag === entry.keyTag) key = entry.readKey(reader);
    else if (tag === entry.valueTag) value = entry.readValue(reader, value);
    else reader.skip(tag);
  }
  reader.finish(end);
  reader.leave();
  return { key, value: value ?? entry.defaultValue() };
}
