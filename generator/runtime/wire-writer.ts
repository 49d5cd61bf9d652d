import { encodeUtf8Into } from "./utf8.js";
import { varintSize } from "./wire-reader.js";

const shared = new Uint8Array(new ArrayBuffer(16 * 1024));
let sharedTaken = false;

/**
 * Writes protobuf wire format into bytes that grow. A nested message is `const at = writer.begin(); ...; writer.end(at)`;
 * `finish` answers the bytes written.
 */
export class WireWriter {
  bytes: Uint8Array;
  view: DataView;
  /** Where the next byte is written. */
  pos: number;
  private borrowed: boolean;

  /** `capacity`: a guess of the bytes needed; pages that are not written cost nothing. Small writers share one buffer. */
  constructor(capacity = 0) {
    this.borrowed = !sharedTaken && capacity <= shared.length;
    if (this.borrowed) sharedTaken = true;
    this.bytes = this.borrowed ? shared : new Uint8Array(Math.max(capacity, 256));
    this.view = new DataView(this.bytes.buffer);
    this.pos = 0;
  }

  /** Makes room for `count` more bytes. */
  reserve(count: number): void {
    if (this.pos + count > this.bytes.length) this.grow(count);
  }

  /** What was written, in bytes of its own; the writer must not be used afterwards. */
  finish(): Uint8Array {
    // A large buffer that is mostly used is handed over as it is; copying it would double the memory needed.
    const keep = !this.borrowed && this.pos > 65536 && this.pos * 2 > this.bytes.length;
    const result = keep ? this.bytes.subarray(0, this.pos) : this.bytes.slice(0, this.pos);
    this.release();
    return result;
  }

  /** Gives the shared buffer back; for writers that are dropped without `finish` (after an error). */
  release(): void {
    if (this.borrowed) sharedTaken = false;
    this.borrowed = false;
    this.bytes = empty;
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
    this.view.setUint32(this.pos, value, true);
    this.pos += 4;
  }

  sfixed32(value: number): void {
    this.fixed32(value);
  }

  fixed64(value: bigint | number): void {
    this.reserve(8);
    this.view.setBigInt64(this.pos, BigInt(value), true);
    this.pos += 8;
  }

  sfixed64(value: bigint | number): void {
    this.fixed64(value);
  }

  float(value: number): void {
    this.reserve(4);
    this.view.setFloat32(this.pos, value, true);
    this.pos += 4;
  }

  double(value: number): void {
    this.reserve(8);
    this.view.setFloat64(this.pos, value, true);
    this.pos += 8;
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
    const next = new Uint8Array(Math.max(needed, this.bytes.length * 2));
    next.set(this.bytes.subarray(0, this.pos));
    if (this.borrowed) sharedTaken = false;
    this.borrowed = false;
    this.bytes = next;
    this.view = new DataView(next.buffer);
  }
}

const empty = new Uint8Array(0);
