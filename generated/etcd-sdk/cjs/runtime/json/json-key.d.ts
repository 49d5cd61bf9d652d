/** A field's key as JSON writes it, quotes and colon included: `"create_revision":` and `"createRevision":`. */
export interface JsonKey {
    readonly proto: KeyText;
    readonly json: KeyText;
}
/** UTF-8 in words of four bytes, little endian, to be written a word at a time; the last word is filled up with zeros. */
export interface KeyText {
    readonly words: Int32Array;
    /** Bytes that count. */
    readonly length: number;
}
/** `jsonKey("create_revision", "createRevision")`; one name when both are the same. */
export declare function jsonKey(protoName: string, jsonName?: string): JsonKey;
/** No key at all, for values that stand alone. */
export declare const noKey: JsonKey;
