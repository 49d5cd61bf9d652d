/** A key or value: text (as UTF-8) or bytes. */
export type Bytes = string | Uint8Array;
/** An interval of keys: `end` is not part of it; `"\0"` as `end` means no upper bound. */
export interface KeyRange {
    readonly key: Bytes;
    readonly end: Bytes;
}
/** A single key, or an interval of keys. */
export type KeySelection = Bytes | KeyRange;
/** All keys that begin with `start`; every key there is for `""`. */
export declare function prefix(start: Bytes): KeyRange;
/** All keys from `key` on. */
export declare function fromKey(key: Bytes): KeyRange;
/** The keys from `key` up to, not including, `end`. */
export declare function range(key: Bytes, end: Bytes): KeyRange;
/** Request fields of a selection. */
export declare function selectionFields(selection: KeySelection): {
    readonly key: Bytes;
    readonly rangeEnd?: Bytes;
};
/** First key behind all that begin with these bytes; `\0`, no bound, if there is none. */
export declare function prefixEnd(bytes: Uint8Array): Uint8Array;
/** UTF-8 of a text; bytes as they are. */
export declare function toBytes(value: Bytes): Uint8Array;
/** Text of UTF-8 bytes. */
export declare function toText(value: Bytes): string;
/** Both behind each other. */
export declare function concatBytes(first: Bytes, second: Bytes): Uint8Array;
