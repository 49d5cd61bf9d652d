import { WireReader } from "../../../generator/runtime/wire-reader.js";
import { WireWriter } from "../../../generator/runtime/wire-writer.js";

/** A typed message with the tags of its unknown fields in their shortest form, all the way down: protobuf-es shortens them. */
export function canonicalUnknown(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonicalUnknown);
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, key === "$unknown" ? shortestTags(each as Uint8Array) : canonicalUnknown(each)]));
}

function shortestTags(unknown: Uint8Array): Uint8Array {
  const reader = new WireReader(unknown);
  const writer = new WireWriter();
  while (reader.pos < unknown.length) {
    const tag = reader.tag();
    const start = reader.pos;
    reader.skip(tag);
    writer.tag(tag).raw(unknown.subarray(start, reader.pos));
  }
  return writer.finish();
}
