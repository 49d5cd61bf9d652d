import { WireWriter } from "../../../runtime/wire/index.js";

/** A field of a message of google/protobuf/descriptor.proto and what stands in it; what is undefined or false is left out. */
export type Part = readonly [number: number, value: PartValue | undefined];
/** A text, an integer or enum, a flag, a message, or several of one of these. */
export type PartValue = string | number | boolean | Message | readonly (string | Message)[];

/** A message as its fields, in the order of their numbers. */
export interface Message {
  readonly parts: readonly Part[];
}

/** A message of parts. */
export function message(...parts: readonly Part[]): Message {
  return { parts };
}

/** A message, or nothing where it would be empty. */
export function unlessEmpty(...parts: readonly Part[]): Message | undefined {
  return parts.every(([, value]) => value === undefined || value === false) ? undefined : { parts };
}

/** Encodes a message in protobuf's wire format. */
export function encodeParts(root: Message): Uint8Array {
  const writer = new WireWriter(16 * 1024);
  for (const part of root.parts) writePart(writer, part);
  return writer.finish().slice();
}

const VARINT = 0;
const LENGTH = 2;

function writePart(writer: WireWriter, [number, value]: Part): void {
  // Numbers of extensions do not fit into the 32 bits of a signed shift.
  const tag = (type: number): void => writer.uint32(number * 8 + type);
  if (value === undefined || value === false) return;
  if (typeof value === "string") {
    tag(LENGTH);
    writer.string(value);
  } else if (typeof value === "number") {
    tag(VARINT);
    writer.int32(value);
  } else if (value === true) {
    tag(VARINT);
    writer.bool(true);
  } else if (isList(value)) for (const each of value) writePart(writer, [number, each]);
  else {
    tag(LENGTH);
    const start = writer.begin();
    for (const part of value.parts) writePart(writer, part);
    writer.end(start);
  }
}

function isList(value: PartValue): value is readonly (string | Message)[] {
  return Array.isArray(value);
}
