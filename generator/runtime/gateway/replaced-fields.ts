import { concatBytes } from "../core/index.js";
import { WireReader, WireWriter } from "../wire/index.js";

/**
 * A message in wire format without the records at a trail of field numbers: what the path gives replaces what the body says. Records
 * alone would merge: a time of the path with the nanoseconds of the body's.
 */
export function withoutField(wire: Uint8Array, [number, ...rest]: readonly number[]): Uint8Array {
  const reader = new WireReader(wire);
  const parts: Uint8Array[] = [];
  let kept = 0;
  while (reader.pos < wire.length) {
    const start = reader.pos;
    const tag = reader.tag();
    const at = reader.pos;
    reader.skip(tag);
    if (tag >>> 3 !== number) continue;
    parts.push(wire.subarray(kept, start));
    kept = reader.pos;
    if (rest.length > 0) parts.push(rewritten(tag, wire.subarray(at, reader.pos), rest));
  }
  return parts.length === 0 ? wire : concatBytes([...parts, wire.subarray(kept)]);
}

/** The record of a message around the field. A group is left as it is. */
function rewritten(tag: number, record: Uint8Array, rest: readonly number[]): Uint8Array {
  const writer = new WireWriter(record.length + 16).tag(tag);
  if ((tag & 7) !== 2) {
    writer.raw(record);
    return writer.finish();
  }
  const reader = new WireReader(record);
  reader.length();
  const start = writer.begin();
  writer.raw(withoutField(record.subarray(reader.pos), rest));
  writer.end(start);
  return writer.finish();
}
