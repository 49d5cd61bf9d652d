import { MessageError } from "./message-error.js";
import type { WireWriter } from "./wire-writer.js";

// Scalars of typed messages to the wire: the value behind a tag. Types hold at compile time only, so each is checked.

/** Writes an enum number. A name that the enum does not know, as JSON may bring it, has none: throws `MessageError`. */
export function writeEnum(writer: WireWriter, value: number | string): void {
  if (typeof value === "string")
    throw new MessageError(`${JSON.stringify(value)} is no known name of the enum, and only JSON can carry it`);
  writeInt32(writer, value);
}

/** Writes an `int32`. */
export function writeInt32(writer: WireWriter, value: number): void {
  if (value !== (value | 0)) refuse(value, "a 32-bit integer");
  writer.int32(value);
}

export function writeSint32(writer: WireWriter, value: number): void {
  if (value !== (value | 0)) refuse(value, "a 32-bit integer");
  writer.sint32(value);
}

export function writeSfixed32(writer: WireWriter, value: number): void {
  if (value !== (value | 0)) refuse(value, "a 32-bit integer");
  writer.sfixed32(value);
}

export function writeUint32(writer: WireWriter, value: number): void {
  if (value !== value >>> 0) refuse(value, "an unsigned 32-bit integer");
  writer.uint32(value);
}

export function writeFixed32(writer: WireWriter, value: number): void {
  if (value !== value >>> 0) refuse(value, "an unsigned 32-bit integer");
  writer.fixed32(value);
}

export function writeInt64(writer: WireWriter, value: bigint | number): void {
  writer.int64(signed64(value));
}

export function writeSint64(writer: WireWriter, value: bigint | number): void {
  writer.sint64(signed64(value));
}

export function writeSfixed64(writer: WireWriter, value: bigint | number): void {
  writer.sfixed64(signed64(value));
}

export function writeUint64(writer: WireWriter, value: bigint | number): void {
  writer.uint64(unsigned64(value));
}

export function writeFixed64(writer: WireWriter, value: bigint | number): void {
  writer.fixed64(unsigned64(value));
}

export function writeFloat(writer: WireWriter, value: number): void {
  if (typeof value !== "number" || (Number.isFinite(value) && Math.abs(value) > largestFloat))
    refuse(value, "a 32-bit float");
  writer.float(value);
}

export function writeDouble(writer: WireWriter, value: number): void {
  if (typeof value !== "number") refuse(value, "a number");
  writer.double(value);
}

export function writeBool(writer: WireWriter, value: boolean): void {
  if (typeof value !== "boolean") refuse(value, "a boolean");
  writer.bool(value);
}

export function writeString(writer: WireWriter, value: string): void {
  if (typeof value !== "string") refuse(value, "a string");
  writer.string(value);
}

/** Writes a `bytes` value; text stands for its UTF-8. */
export function writeBytes(writer: WireWriter, value: Uint8Array | string): void {
  if (typeof value === "string") writer.string(value);
  else if (value instanceof Uint8Array) writer.byteString(value);
  else refuse(value, "bytes");
}

// Whether a field without presence is written: it holds anything but its default. What is of a wrong type is not passed over here, so
// that it is refused. JavaScript callers may say null for what is absent.

/** For integers of 32 bits, enums, booleans and strings: `isGiven(message.name, "")`. */
export function isGiven<T>(value: T | undefined, zero: T): value is T {
  return value !== undefined && value !== null && value !== zero;
}

/** For integers of 64 bits. */
export function isLongGiven(value: bigint | number | undefined): value is bigint | number {
  return value !== undefined && value !== null && value !== 0 && value !== 0n;
}

/** For floats and doubles: -0 and NaN are not their default. */
export function isFloatGiven(value: number | undefined): value is number {
  return value !== undefined && value !== null && !Object.is(value, 0);
}

/** For bytes. */
export function areBytesGiven(value: Uint8Array | string | undefined): value is Uint8Array | string {
  return value !== undefined && value !== null && value.length !== 0;
}

/** Values above this round to infinity as floats. */
const largestFloat = 3.4028235677973366e38;

function signed64(value: bigint | number): bigint | number {
  if (
    typeof value === "number"
      ? Number.isSafeInteger(value)
      : typeof value === "bigint" && BigInt.asIntN(64, value) === value
  )
    return value;
  return refuse(value, typeof value === "number" ? "a safe integer; give larger ones as bigint" : "a 64-bit integer");
}

function unsigned64(value: bigint | number): bigint | number {
  if (
    typeof value === "number"
      ? Number.isSafeInteger(value) && value >= 0
      : typeof value === "bigint" && BigInt.asUintN(64, value) === value
  )
    return value;
  return refuse(
    value,
    typeof value === "number" ? "a safe unsigned integer; give larger ones as bigint" : "an unsigned 64-bit integer",
  );
}

/** Throws MessageError for what is of another type than a field. */
export function refuse(value: unknown, expected: string): never {
  const shown =
    typeof value === "string"
      ? JSON.stringify(value.slice(0, 40))
      : Object(value) === value
        ? "an object"
        : String(value);
  throw new MessageError(`${shown} is not ${expected}`);
}
