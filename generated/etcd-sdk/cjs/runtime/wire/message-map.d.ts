import type { WireReader } from "./wire-reader.js";
import type { WireWriter } from "./wire-writer.js";
/** Writes a map: one entry message per key. `writeKey` and `writeValue` write their tags too. */
export declare function writeMap<V>(writer: WireWriter, tag: number, map: Readonly<Record<string, V>> | undefined, writeKey: (writer: WireWriter, key: string) => void, writeValue: (writer: WireWriter, value: V) => void): void;
/** A map key as the integer it stands for: `"-5"`. */
export declare function integerKey(key: string): bigint;
/** A map key as the boolean it stands for. */
export declare function booleanKey(key: string): boolean;
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
export declare function readMapEntry<V>(reader: WireReader, map: Record<string, V>, entry: MapEntry<V>): void;
/** Like `readMapEntry` for a closed enum: answers false, with the map unchanged, when the number is unknown. */
export declare function readClosedMapEntry<V>(reader: WireReader, map: Record<string, V>, entry: MapEntry<number>, isKnown: (value: number) => boolean): boolean;
/** An empty map. */
export declare function createMap<V>(): Record<string, V>;
