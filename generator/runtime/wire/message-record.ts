import type { FieldSchema } from "../core/index.js";
import type { WireWriter } from "./wire-writer.js";

/** Begins the record of a message field, a group where the field is one; the answer goes to `endRecord`. */
export function beginRecord(writer: WireWriter, field: FieldSchema): number {
  const isGroup = field.type.kind === "message" && field.type.delimited === true;
  writer.tag(((field.number << 3) | (isGroup ? 3 : 2)) >>> 0);
  return isGroup ? GROUP : writer.begin();
}

/** Whether a record has no length to be written at its end, which is `endRecord`. */
export function isGroupRecord(start: number): boolean {
  return start === GROUP;
}

/** Ends a record. */
export function endRecord(writer: WireWriter, { number }: FieldSchema, start: number): void {
  if (isGroupRecord(start)) writer.tag(((number << 3) | 4) >>> 0);
  else writer.end(start);
}

/** In the place of the position of a length. */
const GROUP = -1;
