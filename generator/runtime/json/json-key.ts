import { encodeUtf8 } from "../core/index.js";

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
  readonly isAscii: boolean;
}

/** `jsonKey("create_revision", "createRevision")`; one name when both are the same. */
export function jsonKey(protoName: string, jsonName: string = protoName): JsonKey {
  const proto = keyText(protoName);
  return { proto, json: jsonName === protoName ? proto : keyText(jsonName) };
}

/** No key at all, for values that stand alone. */
export const noKey: JsonKey = {
  proto: { words: new Int32Array(0), length: 0, isAscii: true },
  json: { words: new Int32Array(0), length: 0, isAscii: true },
};

function keyText(name: string): KeyText {
  const bytes = encodeUtf8(`${JSON.stringify(name)}:`);
  const words = new Int32Array(Math.ceil(bytes.length / 4));
  bytes.forEach((byte, index) => {
    words[index >> 2] = (words[index >> 2] as number) | (byte << ((index & 3) * 8));
  });
  return { words, length: bytes.length, isAscii: bytes.every((byte) => byte < 0x80) };
}
