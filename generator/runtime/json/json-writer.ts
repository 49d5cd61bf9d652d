import type { JsonKey } from "./json-key.js";
import { type AnyMessageSchema, type JsonWriteOptions, type MapperRegistry, nativeText } from "../core/index.js";
import { WireReader } from "../wire/index.js";

/** Writes one message: the records up to `writer.end` become one JSON value. */
export type MessageWriter = (writer: JsonWriter) => void;

/** Thrown when records do not come in declaration order; caught once, around the whole message. */
export const outOfOrder: { readonly reason: string } = { reason: "the records must be put in order" };

/** Room that is always free behind `at`, for punctuation. */
const slack = 32;

/** Output buffer that a writer starts with, and the largest one it keeps for the next message. */
const keptSize = 4096;
const largestKept = 8 << 20;

/**
 * Writes JSON text while it reads wire format. Emitted code asks for the fields in declaration order: each field function
 * is given the tag read last, writes its field if that is the field's tag, and answers the next tag; 0 is the end.
 * Text is ASCII or UTF-8 bytes, each value with a comma behind it, which the closing bracket then overwrites.
 */
export class JsonWriter extends WireReader {
  /** Where the message being read ends. */
  end: number;
  out: Uint8Array;
  outView: DataView;
  /** Bytes written to `out`. */
  at: number;
  isAscii: boolean;
  useProtoNames: boolean;
  emitUnpopulated: boolean;
  /** With `emitUnpopulated`: what is unset and has no default is null. */
  emitNull: boolean;
  /** The message that is written is to show only what is there; see `JsonWriteOptions.isPart`. */
  isPart: boolean;
  useEnumNumbers: boolean;
  registry: MapperRegistry | undefined;
  /** Records are known to be in order: finding another one out of order is malformed wire. */
  isCanonical: boolean;
  private nullsWithin: boolean;
  /** Messages in a row that needed less than a quarter of the buffer. */
  private wasted: number;

  constructor() {
    super(nothing);
    this.end = 0;
    this.out = new Uint8Array(keptSize);
    this.outView = new DataView(this.out.buffer);
    this.at = 0;
    this.isAscii = true;
    this.useProtoNames = false;
    this.emitUnpopulated = false;
    this.emitNull = false;
    this.isPart = false;
    this.useEnumNumbers = false;
    this.registry = undefined;
    this.isCanonical = false;
    this.nullsWithin = false;
    this.wasted = 0;
  }

  /** Starts over with other wire bytes. */
  start(wire: Uint8Array, options: JsonWriteOptions, isCanonical: boolean): void {
    this.bytes = wire;
    this.pos = 0;
    this.end = wire.length;
    this.depth = 0;
    this.at = 0;
    this.isAscii = true;
    this.useProtoNames = options.useProtoNames === true;
    const isFull = options.emitUnpopulated === true;
    this.isPart = isFull && options.isPart === true;
    this.emitUnpopulated = isFull && !this.isPart;
    this.emitNull = this.emitUnpopulated && options.unsetAsNull === true;
    this.nullsWithin = isFull && options.unsetAsNull === true;
    this.useEnumNumbers = options.useEnumNumbers === true;
    this.registry = options.registry;
    this.isCanonical = isCanonical;
  }

  /** Writes a message within one that shows only what is there. */
  inner(write: MessageWriter): void {
    this.isPart = false;
    this.emitUnpopulated = true;
    this.emitNull = this.nullsWithin;
    write(this);
    this.isPart = true;
    this.emitUnpopulated = false;
    this.emitNull = false;
  }

  /** Forgets the input; keeps the output buffer while messages need it. */
  reset(): void {
    this.bytes = nothing;
    this.registry = undefined;
    const isLarge = this.out.length > keptSize && this.at < this.out.length / 4;
    this.wasted = isLarge ? this.wasted + 1 : 0;
    if (this.wasted > 100 || this.out.length > largestKept) this.replaceOut(keptSize);
  }

  /** Makes room for `count` bytes and some punctuation. */
  room(count: number): void {
    if (this.at + count + slack > this.out.length) this.grow(count + slack);
  }

  /** Next tag of the message; 0 at its end. */
  next(): number {
    const pos = this.pos;
    if (pos >= this.end) return 0;
    const tag = this.bytes[pos] as number;
    if (tag >= 0x80 || tag < 8) return this.longTag();
    this.pos = pos + 1;
    return tag;
  }

  /** Writes `{` and answers the first tag. */
  open(): number {
    this.room(0);
    this.out[this.at++] = 0x7b;
    return this.next();
  }

  /** Writes `}` where the records end; records left over are skipped if they are unknown, else everything starts over in order. */
  close(tag: number, schema: AnyMessageSchema): void {
    if (tag !== 0) this.skipUnknown(tag, schema);
    this.closeWith(0x7d);
  }

  /** Writes a closing bracket over the last comma, or behind the opening bracket. */
  closeWith(bracket: number): void {
    if (this.pos !== this.end) this.finish(this.end);
    if (this.out[this.at - 1] === 0x2c) this.at--;
    this.out[this.at++] = bracket;
  }

  /** Writes a key with its colon. */
  key(key: JsonKey): void {
    const text = this.useProtoNames ? key.proto : key.json;
    this.room(text.length);
    const { words } = text;
    const view = this.outView;
    const { at } = this;
    // The last word may write zeros behind the key: into the room that is always free there.
    for (let index = 0; index < words.length; index++) view.setInt32(at + index * 4, words[index] as number, true);
    this.at = at + text.length;
    if (!text.isAscii) this.isAscii = false;
  }

  comma(): void {
    this.out[this.at++] = 0x2c;
  }

  /** Writes one ASCII character; the slack suffices for a few in a row. */
  char(code: number): void {
    this.out[this.at++] = code;
  }

  /** Writes ASCII text. */
  ascii(text: string): void {
    const length = text.length;
    this.room(length);
    const out = this.out;
    let at = this.at;
    for (let index = 0; index < length; index++) out[at++] = text.charCodeAt(index);
    this.at = at;
  }

  /** Writes bytes that are JSON text in UTF-8. */
  raw(text: Uint8Array): void {
    this.room(text.length);
    this.out.set(text, this.at);
    this.at += text.length;
  }

  /** The text written. */
  text(): string {
    if (nativeText !== undefined) {
      const { latin1Slice, utf8Slice } = nativeText;
      return this.isAscii ? latin1Slice.call(this.out, 0, this.at) : utf8Slice.call(this.out, 0, this.at);
    }
    return decoder.decode(this.out.subarray(0, this.at));
  }

  /** The text written, as UTF-8. */
  utf8(): Uint8Array {
    const { at } = this;
    if (at > slabSize / 8) return this.out.slice(0, at);
    if (slab.length - slabUsed < at) {
      slab = new Uint8Array(slabSize);
      slabUsed = 0;
    }
    const text = slab.subarray(slabUsed, slabUsed + at);
    text.set(this.out.subarray(0, at));
    slabUsed += at;
    return text;
  }

  private longTag(): number {
    const tag = this.tag();
    if (tag < 8) this.skip(tag);
    return tag;
  }

  private skipUnknown(first: number, schema: AnyMessageSchema): void {
    const numbers = fieldNumbers(schema);
    for (let tag = first; tag !== 0; tag = this.next()) {
      const number = tag >>> 3;
      if (numbers.has(number)) {
        if (this.isCanonical) this.fail(`field ${number} of ${schema.fullName} stands where it cannot be read`);
        throw outOfOrder;
      }
      this.skip(tag);
    }
  }

  private grow(count: number): void {
    const written = this.out;
    this.replaceOut(Math.max(written.length * 2, this.at + count));
    this.out.set(written.subarray(0, this.at));
  }

  private replaceOut(capacity: number): void {
    this.out = new Uint8Array(capacity);
    this.outView = new DataView(this.out.buffer);
  }
}

const known = new WeakMap<AnyMessageSchema, ReadonlySet<number>>();

function fieldNumbers(schema: AnyMessageSchema): ReadonlySet<number> {
  let numbers = known.get(schema);
  if (numbers === undefined)
    known.set(
      schema,
      (numbers = new Set([...schema.fields, ...(schema.extensions ?? [])].map((field) => field.number))),
    );
  return numbers;
}

const slabSize = 16 * 1024;
/** Small texts are cut from one slab after the other: an ArrayBuffer of its own costs more than a small message. */
let slab = new Uint8Array(0);
let slabUsed = 0;

const nothing = new Uint8Array(0);
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
