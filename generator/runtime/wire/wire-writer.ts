import { encodeUtf8Into } from "../core/index.js";
import { varintSize } from "./wire-reader.js";

const slabSize = 16 * 1024;
/** Small outputs are cut from one slab after the other, each byte given away once: an ArrayBuffer of its own costs more than a small message. */
let slab: Uint8Array = new Uint8Array(0);
let slabUsed = 0;
let isSlabTaken = false;

/**
 * Writes protobuf wire format into bytes that grow. A nested message is `const at = writer.begin(); ...; writer.end(at)`;
 * `finish` answers the bytes written.
 */
export class WireWriter {
  bytes: Uint8Array;
  /** Where the next byte is written. */
  pos: number;
  /** Where the first byte was written. */
  private start: number;
  private isOnSlab: boolean;

  /** `capacity`: a guess of the bytes needed; pages that are not written cost nothing. */
  constructor(capacity = 0) {
    this.bytes = nothing;
    this.pos = 0;
    this.start = 0;
    this.isOnSlab = false;
    this.restart(capacity);
  }

  /** Starts over with new bytes. */
  restart(capacity: number): void {
    const needed = Math.max(capacity, 256);
    this.isOnSlab = !isSlabTaken && needed <= slabSize / 4;
    if (this.isOnSlab) {
      if (slab.length - slabUsed < needed) {
        slab = new Uint8Array(slabSize);
        slabUsed = 0;
      }
      isSlabTaken = true;
    }
    this.bytes = this.isOnSlab ? slab : new Uint8Array(needed);
    this.start = this.isOnSlab ? slabUsed : 0;
    this.pos = this.start;
  }

  /** Makes room for `count` more bytes. */
  reserve(count: number): void {
    if (this.pos + count > this.bytes.length) this.grow(count);
  }

  /** What was written; the writer must not be used afterwards, but for `restart`. */
  finish(): Uint8Array {
    const { bytes, start, pos } = this;
    if (this.isOnSlab) slabUsed = pos;
    // A buffer that is mostly used is handed over as it is; copying a large one would double the memory needed.
    const isFull = this.isOnSlab || (pos - start) * 2 > bytes.length;
    this.release();
    return isFull ? bytes.subarray(start, pos) : bytes.slice(start, pos);
  }

  /** Lets go of the bytes; for writers that are dropped without `finish` (after an error). */
  release(): void {
    if (this.isOnSlab) isSlabTaken = false;
    this.isOnSlab = false;
    this.bytes = nothing;
  }

  /** An unsigned 32-bit varint: tags, lengths, uint32. */
  uint32(value: number): void {
    this.reserve(5);
    const bytes = this.bytes;
    let pos = this.pos;
    while (value > 0x7f) {
      bytes[pos++] = (value & 0x7f) | 0x80;
      value >>>= 7;
    }
    bytes[pos++] = value;
    this.pos = pos;
  }

  /** `number << 3 | wireType` of a field; answers the writer, for the value. */
  tag(tag: number): this {
    this.uint32(tag);
    return this;
  }

  /** A signed 32-bit varint: negative numbers take ten bytes, as protobuf wants. */
  int32(value: number): void {
    if (value >= 0) this.uint32(value);
    else this.varint64(value, -1);
  }

  sint32(value: number): void {
    this.uint32(((value << 1) ^ (value >> 31)) >>> 0);
  }

  bool(value: boolean): void {
    this.reserve(1);
    this.bytes[this.pos++] = value ? 1 : 0;
  }

  /** A 64-bit varint given as lower and upper 32 bits. */
  varint64(lo: number, hi: number): void {
    this.reserve(10);
    const bytes = this.bytes;
    let pos = this.pos;
    while (hi !== 0) {
      bytes[pos++] = (lo & 0x7f) | 0x80;
      lo = (lo >>> 7) | (hi << 25);
      hi >>>= 7;
    }
    lo >>>= 0;
    while (lo > 0x7f) {
      bytes[pos++] = (lo & 0x7f) | 0x80;
      lo >>>= 7;
    }
    bytes[pos++] = lo;
    this.pos = pos;
  }

  /** Signed or unsigned 64-bit number; a `number` must be an integer. */
  int64(value: bigint | number): void {
    if (typeof value === "number" && value >= 0 && value <= 0xffffffff) this.uint32(value);
    else {
      const wide = BigInt(value);
      this.varint64(Number(BigInt.asIntN(32, wide)), Number(BigInt.asIntN(32, wide >> 32n)));
    }
  }

  uint64(value: bigint | number): void {
    this.int64(value);
  }

  sint64(value: bigint | number): void {
    const wide = BigInt(value);
    this.int64(BigInt.asUintN(64, (wide << 1n) ^ (wide >> 63n)));
  }

  fixed32(value: number): void {
    this.reserve(4);
    const { bytes, pos } = this;
    bytes[pos] = value;
    bytes[pos + 1] = value >>> 8;
    bytes[pos + 2] = value >>> 16;
    bytes[pos + 3] = value >>> 24;
    this.pos = pos + 4;
  }

  sfixed32(value: number): void {
    this.fixed32(value);
  }

  fixed64(value: bigint | number): void {
    const wide = BigInt(value);
    this.fixed32(Number(BigInt.asIntN(32, wide)));
    this.fixed32(Number(BigInt.asIntN(32, wide >> 32n)));
  }

  sfixed64(value: bigint | number): void {
    this.fixed64(value);
  }

  float(value: number): void {
    floats[0] = value;
    this.fixed32(halves[0] as number);
  }

  double(value: number): void {
    doubles[0] = value;
    this.fixed32(halves[0] as number);
    this.fixed32(halves[1] as number);
  }

  /** Length and bytes. */
  byteString(value: Uint8Array): void {
    this.uint32(value.length);
    this.raw(value);
  }

  /** Length and UTF-8 of a text; lone surrogates become U+FFFD. */
  string(value: string): void {
    const length = value.length;
    if (length < 128 / 3) {
      // At most 127 bytes: the length takes one byte, which can be filled in afterwards.
      this.reserve(1 + 3 * length);
      const written = this.utf8(value, this.pos + 1);
      this.bytes[this.pos] = written;
      this.pos += 1 + written;
      return;
    }
    const at = this.begin();
    this.reserve(3 * length);
    this.pos += this.utf8(value, this.pos);
    this.end(at);
  }

  /** Bytes as they are, e.g. unknown records. */
  raw(value: Uint8Array): void {
    this.reserve(value.length);
    this.bytes.set(value, this.pos);
    this.pos += value.length;
  }

  /** Leaves room for a length; answers where the message starts, for `end`. */
  begin(): number {
    this.reserve(1);
    return ++this.pos;
  }

  /** Writes the length of what came since `begin`. */
  end(start: number): void {
    const length = this.pos - start;
    if (length < 0x80) {
      this.bytes[start - 1] = length;
      return;
    }
    const more = varintSize(length) - 1;
    this.reserve(more);
    this.bytes.copyWithin(start + more, start, this.pos);
    const behind = this.pos + more;
    this.pos = start - 1;
    this.uint32(length);
    this.pos = behind;
  }

  private utf8(value: string, at: number): number {
    const bytes = this.bytes;
    if (value.length > 40) return encodeUtf8Into(value, bytes, at);
    for (let index = 0; index < value.length; index++) {
      const unit = value.charCodeAt(index);
      if (unit > 0x7f) return encodeUtf8Into(value, bytes, at);
      bytes[at + index] = unit;
    }
    return value.length;
  }

  private grow(count: number): void {
    const needed = this.pos + count;
    const next = new Uint8Array(Math.max(needed, (this.pos - this.start) * 2, this.bytes.length));
    next.set(this.bytes.subarray(this.start, this.pos), this.start);
    this.release();
    this.bytes = next;
  }
}

const nothing = new Uint8Array(0);

/** One 8-byte cell seen as integers, floats and a double. */
const halves = new Int32Array(2);
const floats = new Float32Array(halves.buffer);
const doubles = new Float64Array(halves.buffer);
