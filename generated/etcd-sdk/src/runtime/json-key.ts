import { encodeUtf8 } from "./utf8.js";

/** A field's key as JSON writes it, quotes and colon included, in UTF-8: `"create_revision":` and `"createRevision":`. */
export interface JsonKey {
  readonly proto: Uint8Array;
  readonly json: Uint8Array;
}

/** `jsonKey("create_revision", "createRevision")`; one name when both are the same. */
export function jsonKey(protoName: string, jsonName: string = protoName): JsonKey {
  const proto = encodeUtf8(`${JSON.stringify(protoName)}:`);
  return { proto, json: jsonName === protoName ? proto : encodeUtf8(`${JSON.stringify(jsonName)}:`) };
}
