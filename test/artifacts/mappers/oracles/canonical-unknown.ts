import { WireReader } from "../../../../generator/runtime/wire/wire-reader.js";
import { WireWriter } from "../../../../generator/runtime/wire/wire-writer.js";

/**
 * A typed message with the tags of its unknown fields in their shortest form and varints cut to 32 bits, all the way down:
 * protobuf-es shortens tags, and cuts the numbers that a closed enum does not know.
 */
export function canonicalUnknown(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonicalUnknown);
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      key === "$unknown" ? shortestTags(each as Uint8Array) : canonicalUnknown(each),
    ]),
  );
}

/** A typed message without its unknown fields, all the way down. */
export function withoutUnknown(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUnknown);
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== "$unknown")
      .map(([key, each]) => [key, withoutUnknown(each)]),
  );
}

function shortestTags(unknown: Uint8Array): Uint8Array {
  const reader = new WireReader(unknown);
  const writer = new WireWriter();
  while (reader.pos < unknown.length) {
    const tag = reader.tag();
    const start = reader.pos;
    reader.skip(tag);
    if ((tag & 7) !== 0) writer.tag(tag).raw(unknown.subarray(start, reader.pos));
    else writer.tag(tag).uint32(new WireReader(unknown.subarray(start, reader.pos)).uint32());
  }
  return writer.finish();
}
