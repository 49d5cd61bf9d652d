import { type FieldTrail, concatBytes } from "../core/index.js";
import { eachRecord } from "../grpc/index.js";
import { ROOM_BEHIND } from "../json/index.js";
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

/** The same for large bodies, as a record of the messages around it (`trail`, the outermost first), with pauses. */
export function* writeHttpBodySlowly(
  trail: FieldTrail,
  contentType: string | undefined,
  chunks: readonly Uint8Array[],
): Generator<undefined, Uint8Array, undefined> {
  const size = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  // Everything in front of the bytes, from the inside out.
  let head = writeHttpBody(contentType, []);
  const data = new WireWriter(16);
  data.tag(DATA);
  data.uint32(size);
  head = concatBytes([head, data.finish()]);
  for (const { number } of [...trail].reverse()) {
    const writer = new WireWriter(head.length + 16);
    writer.tag(((number << 3) | 2) >>> 0);
    writer.uint32(head.length + size);
    writer.raw(head);
    head = writer.finish();
  }
  const wire = new Uint8Array(head.length + size + ROOM_BEHIND);
  wire.set(head);
  let at = head.length;
  for (const chunk of chunks) {
    for (let from = 0; from < chunk.length; from += COPY_BYTES) {
      const piece = chunk.subarray(from, from + COPY_BYTES);
      wire.set(piece, at);
      at += piece.length;
      yield undefined;
    }
  }
  return wire.subarray(0, at);
}

const COPY_BYTES = 256 * 1024;

/** Content type and bytes of an HttpBody. Throws `WireError` on malformed wire. */
export function readHttpBody(wire: Uint8Array): { readonly contentType: string; readonly data: Uint8Array } {
  let contentType = "";
  let data: Uint8Array = new Uint8Array(0);
  eachRecord(wire, CONTENT_TYPE, (bytes) => (contentType = new TextDecoder().decode(bytes)));
  eachRecord(wire, DATA, (bytes) => (data = bytes));
  // The upstream chooses the type, but not how the header ends.
  return { contentType: /^[\x20-\x7e]+$/.test(contentType) ? contentType : "application/octet-stream", data };
}
