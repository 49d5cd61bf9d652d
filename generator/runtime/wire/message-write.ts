import { caseFault } from "../core/index.js";
import { MessageError } from "./message-error.js";
import { refuse } from "./message-scalar.js";
import { WireWriter } from "./wire-writer.js";

/** Appends the fields of a message. */
export type EncodeMessage<I> = (message: I, writer: WireWriter) => void;

/** Wire bytes of a whole message. */
export function encodeMessage<I>(message: I, encode: EncodeMessage<I>): Uint8Array {
  const writer = new WireWriter();
  checkMessage(message);
  try {
    encode(message, writer);
    return writer.finish();
  } finally {
    writer.release();
  }
}

/** A submessage behind its tag. */
export function writeMessage<I>(writer: WireWriter, message: I, encode: EncodeMessage<I>): void {
  checkMessage(message);
  const start = writer.begin();
  encode(message, writer);
  writer.end(start);
}

/** A submessage as a group: start tag, fields, end tag. */
export function writeGroup<I>(writer: WireWriter, startTag: number, message: I, encode: EncodeMessage<I>): void {
  checkMessage(message);
  writer.tag(startTag);
  encode(message, writer);
  writer.tag(startTag + 1);
}

/** A list in one record; nothing when it is empty. */
export function writePacked<T>(
  writer: WireWriter,
  tag: number,
  list: readonly T[] | undefined,
  write: (writer: WireWriter, value: T) => void,
): void {
  if (!isListGiven(list) || list.length === 0) return;
  writer.tag(tag);
  const start = writer.begin();
  for (const value of list) write(writer, value);
  writer.end(start);
}

/** A list with a record per element. */
export function writeList<T>(
  writer: WireWriter,
  tag: number,
  list: readonly T[] | undefined,
  write: (writer: WireWriter, value: T) => void,
): void {
  if (isListGiven(list)) for (const value of list) write(writer.tag(tag), value);
}

/** A list of submessages. */
export function writeMessages<I>(
  writer: WireWriter,
  tag: number,
  list: readonly I[] | undefined,
  encode: EncodeMessage<I>,
): void {
  if (isListGiven(list)) for (const value of list) writeMessage(writer.tag(tag), value, encode);
}

/** A list of groups. */
export function writeGroups<I>(
  writer: WireWriter,
  startTag: number,
  list: readonly I[] | undefined,
  encode: EncodeMessage<I>,
): void {
  if (isListGiven(list)) for (const value of list) writeGroup(writer, startTag, value, encode);
}

/** Types hold at compile time only: any other value would seem to be a message without fields. */
function checkMessage(message: unknown): void {
  if (typeof message !== "object" || message === null || Symbol.iterator in message) refuse(message, "a message");
}

function isListGiven<T>(list: readonly T[] | undefined): list is readonly T[] {
  if (list === undefined || list === null) return false;
  return Array.isArray(list) || refuse(list, "a list");
}

/** Unknown fields as they came. */
export function writeUnknown(writer: WireWriter, unknown: Uint8Array | undefined): void {
  if (unknown !== undefined) writer.raw(unknown);
}

/** Throws MessageError for an Any that is given as JSON: wire format has bytes. */
export function refuseJson(json: unknown): void {
  if (json !== undefined)
    throw new MessageError("a google.protobuf.Any given as JSON has no bytes: give typeUrl and value");
}

/** Throws MessageError for a chosen member of a oneof that is none of its fields. */
export function refuseCase(oneof: string, chosen: unknown): void {
  const fault = caseFault(oneof, chosen);
  if (fault !== undefined) throw new MessageError(fault);
}

/** The value of a required field; throws MessageError, naming the field, when it is missing. */
export function required<T>(value: T | undefined, fullName: string): T {
  if (value === undefined) throw new MessageError(`the required field ${fullName} is missing`);
  return value;
}
