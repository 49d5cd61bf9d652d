/** A field's key as JSON writes it, quotes and colon included, in UTF-8: `"create_revision":` and `"createRevision":`. */
export interface JsonKey {
    readonly proto: Uint8Array;
    readonly json: Uint8Array;
}
/** `jsonKey("create_revision", "createRevision")`; one name when both are the same. */
export declare function jsonKey(protoName: string, jsonName?: string): JsonKey;
