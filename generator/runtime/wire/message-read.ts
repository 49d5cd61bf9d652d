import { WireError } from "../core/index.js";
import { WireReader } from "./wire-reader.js";

/** Reads records up to `end` into a message, a new one unless given. */
export type DecodeMessage<T> = (reader: WireReader, end: number, message?: T) => T;

/** What keeps unknown fields. */
export interface UnknownFields {
  $unknown?: Uint8Array;
}

/** The empty value of fields of type `bytes`. */
export const noBytes: Uint8Array = new Uint8Array(0);

/** A whole message from its wire bytes. */
export function decodeMessage<T>(wire: Uint8Array, decode: DecodeMessage<T>): T {
  // A Buffer's slice() shares memory; what a message holds must be its own.
  const bytes = wire.constructor === Uint8Array ? wire : new Uint8Array(wire.buffer, wire.byteOffset, wire.length);
  return decode(new WireReader(bytes), bytes.length);
}

/** A submessage whose tag was just read, merged into an earlier occurrence if there is one. */
export function readMessage<T>(reader: WireReader, decode: DecodeMessage<T>, earlier?: T): T {
  const message = decode(reader, reader.enter(), earlier);
  reader.leave();
  return message;
}

/** Like `readMessage` for a group. */
export function readGroup<T>(reader: WireReader, startTag: number, decode: DecodeMessage<T>, earlier?: T): T {
  const message = decode(reader, reader.enterGroup(startTag), earlier);
  reader.leaveGroup();
  return message;
}

/** Appends the values of a packed record. */
export function readPacked<T>(reader: WireReader, list: T[], read: (reader: WireReader) => T): void {
  const end = reader.length();
  while (reader.pos < end) list.push(read(reader));
  reader.finish(end);
}

/** Appends the known values of a packed record of a closed enum; the others become unknown fields. */
export function readPackedClosed<E extends number | string>(
  reader: WireReader,
  tag: number,
  list: E[],
  isKnown: (value: number) => value is Extract<E, number>,
  message: UnknownFields,
): void {
  const end = reader.length();
  while (reader.pos < end) {
    const value = reader.int32();
    if (isKnown(value)) list.push(value);
    else keepUnknown(message, varintRecord(tag >>> 3, value));
  }
  reader.finish(end);
}

/** Skips a field that the message does not know and keeps its record, which starts at `start`. */
export function readUnknown(reader: WireReader, start: number, tag: number, message: UnknownFields): void {
  reader.skip(tag);
  keepRecord(reader, start, message);
}

/** Keeps the record from `start` to where the reader stands, e.g. an unknown number of a closed enum. */
export function keepRecord(reader: WireReader, start: number, message: UnknownFields): void {
  if (reader.pos > reader.bytes.length) reader.fail("a value runs over the end of the input");
  keepUnknown(message, reader.bytes.subarray(start, reader.pos));
}

/** A message whose required fields are still to be read, or found missing by its check. */
export function unfinished<T>(message: Partial<T>): T {
  return message as T;
}

/** The value of a required field that was read; throws WireError, naming the field, when it was not there. */
export function checkRequired(value: unknown, fullName: string): void {
  if (value === undefined) throw new WireError(`the required field ${fullName} is missing`, 0);
}

/** Appends a record to the unknown fields; room to grow is kept behind them, so that many records take linear time. */
function keepUnknown(message: UnknownFields, record: Uint8Array): void {
  const kept = message.$unknown;
  if (kept === undefined) {
    message.$unknown = record.slice();
    return;
  }
  const length = kept.length + record.length;
  let room = new Uint8Array(kept.buffer);
  if (room.length < length) {
    room = new Uint8Array(length * 2);
    room.set(kept);
  }
  room.set(record, kept.length);
  message.$unknown = room.subarray(0, length);
}

function varintRecord(number: number, value: number): Uint8Array {
  const bytes: number[] = [];
  for (let rest = BigInt.asUintN(32, BigInt(number) << 3n); ; rest >>= 7n) {
    bytes.push(Number(rest & 0x7fn) | (rest > 0x7fn ? 0x80 : 0));
    if (rest <= 0x7fn) break;
  }
  for (let rest = BigInt.asUintN(64, BigInt(value)); ; rest >>= 7n) {
    bytes.push(Number(rest & 0x7fn) | (rest > 0x7fn ? 0x80 : 0));
    if (rest <= 0x7fn) break;
  }
  return Uint8Array.from(bytes);
}
