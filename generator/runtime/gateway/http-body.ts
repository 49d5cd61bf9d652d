import { eachRecord } from "../grpc/index.js";
import { WireWriter } from "../wire/index.js";

const CONTENT_TYPE = (1 << 3) | 2;
const DATA = (2 << 3) | 2;

/** Wire form of an HttpBody with these bytes. */
export function writeHttpBody(contentType: string | undefined, chunks: readonly Uint8Array[]): Uint8Array {
  const size = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  const writer = new WireWriter(size + 128);
  if (contentType !== undefined && contentType !== "") {
    writer.tag(CONTENT_TYPE);
    writer.string(contentType);
  }
  if (size > 0) {
    writer.tag(DATA);
    writer.uint32(size);
    for (const chunk of chunks) writer.raw(chunk);
  }
  return writer.finish();
}

/** Content type and bytes of an HttpBody. Throws `WireError` on malformed wire. */
export function readHttpBody(wire: Uint8Array): { readonly contentType: string; readonly data: Uint8Array } {
  let contentType = "";
  let data: Uint8Array = new Uint8Array(0);
  eachRecord(wire, CONTENT_TYPE, (bytes) => (contentType = new TextDecoder().decode(bytes)));
  eachRecord(wire, DATA, (bytes) => (data = bytes));
  // The upstream chooses the type, but not how the header ends.
  return { contentType: /^[\x20-\x7e]+$/.test(contentType) ? contentType : "application/octet-stream", data };
}
