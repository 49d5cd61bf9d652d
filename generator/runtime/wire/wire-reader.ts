import { WireError, decodeUtf8, decodeUtf8Leniently } from "../core/index.js";

/** Nesting of messages and groups that is read; protobuf's own limit. */
export const maxWireDepth = 100;

/**
 * Reads protobuf wire format. `pos` is where the next byte is read. A caller loops
 * `while (reader.pos < end) switch (reader.tag()) ...` and then calls `reader.finish(end)`, which also catches every value
 * that ran over the end: inside the loop values are read without checks of their own, lengths excepted.
 */
export class WireReader {
  bytes: Uint8Array;
  pos: number;
  /** Messages and groups around the place being read. */
  depth: number;
  /** Lower and upper 32 bits (both signed) of what `varint64` or `fixedBits64` read last. */
  lo: number;
  hi: number;
  /** Where the end tag of the group that was skipped last starts. */
  private groupEnd: number;

  constructor(bytes: Uint8Array, depth = 0) {
    this.bytes = bytes;
    this.pos = 0;
    this.depth = depth;
    this.lo = 0;
    this.hi = 0;
    this.groupEnd = 0;
  }

  fail(why: string): never {
    throw new WireError(why, this.pos);
  }

  /** Call behind the loop over a message's records. */
  finish(end: number): void {
    if (this.pos !== end) this.fail("a value runs over the end of its message");
  }

  /** Next tag, `number << 3 | wireType` as an unsigned 32-bit number; field number 0 and wire types 6 and 7 are refused by `skip`. */
  tag(): number {
    const first = this.bytes[this.pos] as number;
    if (first < 0x80) {
      this.pos++;
      return first;
    }
    const tag = this.varint32() >>> 0;
    // A tag has 32 bits: a fifth byte above 15, or a sixth, would name no field.
    if (this.hi !== 0) this.fail("a field number is out of range");
    return tag;
  }

  /** A varint cut to 32 bits, signed (as `int32` wants it). `hi` is not 0 when more bits were set. */
  varint32(): number {
    const bytes = this.bytes;
    let pos = this.pos;
    let byte = bytes[pos++] as number;
    this.hi = 0;
    if (byte < 0x80) {
      this.pos = pos;
      return byte;
    }
    let value = byte & 0x7f;
    byte = bytes[pos++] as number;
    value |= (byte & 0x7f) << 7;
    if (byte >= 0x80) {
      byte = bytes[pos++] as number;
      value |= (byte & 0x7f) << 14;
      if (byte >= 0x80) {
        byte = bytes[pos++] as number;
        value |= (byte & 0x7f) << 21;
        if (byte >= 0x80) {
          this.varint64();
          return this.lo;
        }
      }
    }
    this.pos = pos;
    return value;
  }

  /** Reads a varint of up to 64 bits into `lo` and `hi`. */
  varint64(): void {
    const { bytes, pos } = this;
    const b0 = bytes[pos] as number;
    if (!(b0 >= 0x80)) return this.setVarint(b0 | 0, 0, pos + 1);
    const b1 = bytes[pos + 1] as number;
    let lo = (b0 & 0x7f) | ((b1 & 0x7f) << 7);
    if (!(b1 >= 0x80)) return this.setVarint(lo, 0, pos + 2);
    const b2 = bytes[pos + 2] as number;
    lo |= (b2 & 0x7f) << 14;
    if (!(b2 >= 0x80)) return this.setVarint(lo, 0, pos + 3);
    const b3 = bytes[pos + 3] as number;
    lo |= (b3 & 0x7f) << 21;
    if (!(b3 >= 0x80)) return this.setVarint(lo, 0, pos + 4);
    const b4 = bytes[pos + 4] as number;
    lo |= (b4 & 0x0f) << 28;
    let hi = (b4 & 0x7f) >> 4;
    if (!(b4 >= 0x80)) return this.setVarint(lo, hi, pos + 5);
    const b5 = bytes[pos + 5] as number;
    hi |= (b5 & 0x7f) << 3;
    if (!(b5 >= 0x80)) return this.setVarint(lo, hi, pos + 6);
    const b6 = bytes[pos + 6] as number;
    hi |= (b6 & 0x7f) << 10;
    if (!(b6 >= 0x80)) return this.setVarint(lo, hi, pos + 7);
    const b7 = bytes[pos + 7] as number;
    hi |= (b7 & 0x7f) << 17;
    if (!(b7 >= 0x80)) return this.setVarint(lo, hi, pos + 8);
    const b8 = bytes[pos + 8] as number;
    hi |= (b8 & 0x7f) << 24;
    if (!(b8 >= 0x80)) return this.setVarint(lo, hi, pos + 9);
    const b9 = bytes[pos + 9] as number;
    if (b9 >= 0x80) this.fail("a varint is longer than 10 bytes");
    this.setVarint(lo, hi | (b9 << 31), pos + 10);
  }

  /** Reads 8 bytes into `lo` and `hi`. */
  fixedBits64(): void {
    const at = this.take(8);
    this.lo = bits32(this.bytes, at);
    this.hi = bits32(this.bytes, at + 4);
  }

  int32(): number {
    return this.varint32();
  }

  uint32(): number {
    return this.varint32() >>> 0;
  }

  sint32(): number {
    const value = this.varint32();
    return (value >>> 1) ^ -(value & 1);
  }

  bool(): boolean {
    this.varint64();
    return (this.lo | this.hi) !== 0;
  }

  int64(): bigint {
    this.varint64();
    return this.signed64();
  }

  uint64(): bigint {
    this.varint64();
    return this.unsigned64();
  }

  sint64(): bigint {
    this.varint64();
    this.zigzag64();
    return this.signed64();
  }

  /** Undoes zigzag in `lo` and `hi`. */
  zigzag64(): void {
    const sign = -(this.lo & 1);
    this.lo = ((this.lo >>> 1) | (this.hi << 31)) ^ sign;
    this.hi = (this.hi >>> 1) ^ sign;
  }

  fixed32(): number {
    return this.sfixed32() >>> 0;
  }

  sfixed32(): number {
    const at = this.take(4);
    return bits32(this.bytes, at);
  }

  fixed64(): bigint {
    this.fixedBits64();
    return this.unsigned64();
  }

  sfixed64(): bigint {
    this.fixedBits64();
    return this.signed64();
  }

  float(): number {
    halves[0] = this.sfixed32();
    return floats[0] as number;
  }

  double(): number {
    this.fixedBits64();
    halves[0] = this.lo;
    halves[1] = this.hi;
    return doubles[0] as number;
  }

  /** Reads a length and answers where that many bytes end; `pos` is then where they start. */
  length(): number {
    const length = this.varint32() >>> 0;
    const end = this.pos + length;
    if (end > this.bytes.length || this.hi !== 0) this.fail("a length runs over the end of the input");
    return end;
  }

  /** A copy of a `bytes` value. */
  byteString(): Uint8Array {
    const end = this.length();
    const value = this.bytes.slice(this.pos, end);
    this.pos = end;
    return value;
  }

  /** A `string` value; with `validate`, invalid UTF-8 is an error, else it becomes U+FFFD. */
  string(validate = true): string {
    const end = this.length();
    const value = decodeUtf8(this.bytes, this.pos, end);
    if (value === undefined && validate) this.fail("a string is not valid UTF-8");
    const text = value ?? decodeUtf8Leniently(this.bytes, this.pos, end);
    this.pos = end;
    return text;
  }

  /** Enters a length-delimited message; answers its end. Pair with `leave`. */
  enter(): number {
    if (++this.depth > maxWireDepth) this.fail(`messages are nested deeper than ${maxWireDepth}`);
    return this.length();
  }

  /** Leaves a message entered with `enter` or `enterGroup`. */
  leave(): void {
    this.depth--;
  }

  /**
   * Enters a group whose start tag was just read; answers the offset of its end tag, which is where the group's records
   * end. Call `leaveGroup` there.
   */
  enterGroup(startTag: number): number {
    const start = this.pos;
    this.skip(startTag);
    this.pos = start;
    this.depth++;
    return this.groupEnd;
  }

  /** Steps over the end tag of a group that was entered with `enterGroup`. */
  leaveGroup(): void {
    this.depth--;
    this.tag();
  }

  /** Skips the value of a record whose tag was just read; groups with all they hold. */
  skip(tag: number): void {
    if (tag >>> 3 === 0) this.fail("field number 0 is not allowed");
    switch (tag & 7) {
      case 0:
        this.varint64();
        return;
      case 1:
        this.take(8);
        return;
      case 2:
        this.pos = this.length();
        return;
      case 3:
        this.skipGroup(tag);
        return;
      case 5:
        this.take(4);
        return;
      default:
        this.fail((tag & 7) === 4 ? "a group ends that was not started" : `wire type ${tag & 7} does not exist`);
    }
  }

  private skipGroup(startTag: number): void {
    if (++this.depth > maxWireDepth) this.fail(`messages are nested deeper than ${maxWireDepth}`);
    for (;;) {
      if (this.pos >= this.bytes.length) this.fail("a group does not end");
      const at = this.pos;
      const tag = this.tag();
      if (tag === startTag + 1) {
        this.groupEnd = at;
        break;
      }
      this.skip(tag);
    }
    if (this.pos > this.bytes.length) this.fail("a group does not end");
    this.depth--;
  }

  private setVarint(lo: number, hi: number, pos: number): void {
    this.lo = lo;
    this.hi = hi;
    this.pos = pos;
  }

  private take(count: number): number {
    const at = this.pos;
    this.pos = at + count;
    if (this.pos > this.bytes.length) this.fail("a value runs over the end of the input");
    return at;
  }

  private signed64(): bigint {
    const { lo, hi } = this;
    if (hi === lo >> 31) return BigInt(lo);
    return (BigInt(hi) << 32n) | BigInt(lo >>> 0);
  }

  private unsigned64(): bigint {
    const { lo, hi } = this;
    if (hi === 0) return BigInt(lo >>> 0);
    return (BigInt(hi >>> 0) << 32n) | BigInt(lo >>> 0);
  }
}

/** One 8-byte cell seen as integers, floats and a double: a DataView for each message would cost more than the message. */
const halves = new Int32Array(2);
const floats = new Float32Array(halves.buffer);
const doubles = new Float64Array(halves.buffer);

function bits32(bytes: Uint8Array, at: number): number {
  return (
    (bytes[at] as number) |
    ((bytes[at + 1] as number) << 8) |
    ((bytes[at + 2] as number) << 16) |
    ((bytes[at + 3] as number) << 24)
  );
}

/** Bytes of an unsigned 32-bit varint. */
export function varintSize(value: number): number {
  return value < 0x80 ? 1 : value < 0x4000 ? 2 : value < 0x200000 ? 3 : value < 0x10000000 ? 4 : 5;
}
