import { JsonReader, type MessageReader } from "./json-reader.js";
import type { JsonReadOptions } from "../core/index.js";

const noOptions: JsonReadOptions = {};
/** Readers are kept between calls: setting one up costs more than a small message. */
const idle: JsonReader[] = [];

/** A JSON document, whole or in chunks, as a message's wire bytes. */
export function jsonToWire(
  json: Uint8Array | Iterable<Uint8Array>,
  read: MessageReader,
  options: JsonReadOptions = noOptions,
): Uint8Array {
  const reader = idle.pop() ?? new JsonReader();
  try {
    reader.start(json, options, sizeOf(json, options));
    readDocument(reader, read);
    return reader.out.finish();
  } finally {
    reader.reset();
    idle.push(reader);
  }
}

function readDocument(r: JsonReader, read: MessageReader): void {
  const byte = r.peek();
  if (byte === -1 && r.lax.emptyDocument === true) return;
  if (byte === 0x6e && r.lax.nullDocument === true) r.literal("null");
  else read(r);
  if (r.lax.trailingBytes !== true && r.peek() !== -1) r.unexpected("the end of the document");
}

/** What the wire may need: hardly ever more than the text. */
function sizeOf(json: Uint8Array | Iterable<Uint8Array>, options: JsonReadOptions): number {
  if (options.sizeHint !== undefined) return options.sizeHint;
  if (json instanceof Uint8Array) return json.length;
  let size = 0;
  if (Array.isArray(json)) for (const chunk of json as readonly Uint8Array[]) size += chunk.length;
  return size;
}
