import type { JsonKey } from "./json-key.js";
import type { MapKey } from "./json-map-keys.js";
import type { ValueReader } from "./json-read-values.js";
import type { JsonReader, MessageReader } from "./json-reader.js";
import type { ValueWriter } from "./json-write-values.js";
import { type JsonWriter, type MessageWriter } from "./json-writer.js";
/** Writes a map: `valueTag` is the tag of field 2 of its entries, `absent` the JSON text of an entry's missing value. */
export declare function mapField(w: JsonWriter, tag: number, expected: number, key: JsonKey, mapKey: MapKey, valueTag: number, value: ValueWriter, absent: string): number;
/** Writes a map of messages. */
export declare function messageMapField(w: JsonWriter, tag: number, expected: number, key: JsonKey, mapKey: MapKey, write: MessageWriter): number;
/** Reads a map: one record per entry. */
export declare function mapJson(r: JsonReader, tag: number, mapKey: MapKey, valueTag: number, value: ValueReader): void;
/** Reads a map of messages. */
export declare function messageMapJson(r: JsonReader, tag: number, mapKey: MapKey, read: MessageReader): void;
