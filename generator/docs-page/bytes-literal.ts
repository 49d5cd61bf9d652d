import { base64ToBytes, decodeUtf8 } from "../runtime/core/index.js";

/** Bytes of base64 as code: text where they are some, which emitted code takes for its UTF-8. */
export function printBytesLiteral(base64: string): string {
  const bytes = base64ToBytes(base64);
  const text = decodeUtf8(bytes, 0, bytes.length);
  return text === undefined ? `Uint8Array.of(${bytes.join(", ")})` : JSON.stringify(text);
}
