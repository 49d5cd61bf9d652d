import { type JsonFields, type JsonFieldTable, jsonFieldTable } from "./json-fields.js";
import { skipJsonValue } from "./json-skip.js";
import { hasEscape, readText } from "./json-string.js";
import { JsonWindow } from "./json-window.js";
import type { JsonLaxity, JsonReadOptions, MapperRegistry } from "../core/index.js";
import { WireWriter } from "../wire/index.js";
import { WrittenValues } from "./written-values.js";

/** Reads one message: the JSON value at `reader.pos` is appended to `reader.out` as wire records. */
export type MessageReader = (reader: JsonReader) => void;

const strict: JsonLaxity = {};
const noBytes = new Uint8Array(0);

/** Value of `anyFrame` that means the object that begins next. */
export const nextObject = -2;
const noFrame = -1;

/**
 * Reads JSON text and writes wire format. Emitted code walks an object with `begin` and `next`, and switches over `field`,
 * the number of the field whose value comes next.
 */
export class JsonReader extends JsonWindow {
  readonly out: WireWriter;
  /** Number of the field found by `next`. */
  field: number;
  /** Lower and upper 32 bits of the integer read last. */
  lo: number;
  hi: number;
  /** The integer read last had a minus. */
  isNegative: boolean;
  /** The value read last is to be left out (an unknown enum name that is ignored). */
  isIgnored: boolean;
  ignoreUnknown: boolean;
  registry: MapperRegistry | undefined;
  lax: JsonLaxity;
  depth: number;
  /** The object that is an Any's message, where `@type` is no unknown field; `nextObject` for the one that begins next. */
  anyFrame: number;
  maxDepth: number;
  /** The outermost message is given in part. */
  private isPart: boolean;
  /** For each open object: last index found, then a bit per field and oneof seen. */
  private frames: Int32Array;
  private top: number;
  /** What each field wrote, kept only where a later value may replace it. */
  private readonly values: WrittenValues;
  /** `@type` was seen in the object of `anyFrame`. */
  hasType: boolean;
  /** The value of an unknown field is left to the caller, who steps over it: `next` answers true and `field` is 0. */
  leavesUnknown: boolean;

  constructor() {
    super();
    this.out = new WireWriter(1 << 20);
    this.out.release();
    this.field = 0;
    this.lo = 0;
    this.hi = 0;
    this.isNegative = false;
    this.isIgnored = false;
    this.ignoreUnknown = false;
    this.registry = undefined;
    this.lax = strict;
    this.depth = 0;
    this.anyFrame = noFrame;
    this.hasType = false;
    this.leavesUnknown = false;
    this.isPart = false;
    this.maxDepth = 100;
    this.frames = new Int32Array(256);
    this.top = 0;
    this.values = new WrittenValues();
  }

  /** Starts over with another document; `capacity` is a guess of the wire's size. */
  start(json: Uint8Array | Iterable<Uint8Array>, options: JsonReadOptions, capacity: number): void {
    this.open(json, options.firstColumn);
    this.out.restart(capacity);
    this.isIgnored = false;
    this.ignoreUnknown = options.ignoreUnknown === true;
    this.registry = options.registry;
    this.lax = options.lax ?? strict;
    this.depth = 0;
    this.anyFrame = noFrame;
    this.maxDepth = options.maxDepth ?? 100;
    this.isPart = options.isPart === true;
    this.top = 0;
    this.values.clear();
  }

  /** Forgets the document. */
  reset(): void {
    this.open(noBytes);
    this.out.release();
    this.registry = undefined;
    this.lax = strict;
    this.leavesUnknown = false;
  }

  /** Steps into `{` or `[`. */
  enter(bracket: number, what: string): void {
    if (this.peek() !== bracket) this.unexpected(what);
    if (++this.depth > this.maxDepth) this.fail(`values are nested deeper than ${this.maxDepth}`);
    this.pos++;
  }

  /** Starts an object that holds a message; the answer goes to `next`. */
  begin(fields: JsonFields): number {
    const table = (fields.table ??= jsonFieldTable(fields.schema));
    this.enter(0x7b, "an object");
    const frame = this.top;
    const top = frame + 1 + table.words;
    if (top > this.frames.length) this.growFrames(top);
    this.top = top;
    const { frames } = this;
    frames[frame] = -1;
    for (let word = frame + 1; word < top; word++) frames[word] = 0;
    if (this.anyFrame === nextObject) {
      this.anyFrame = frame;
      this.hasType = false;
    }
    return frame;
  }

  /** Steps to the next field that has a value; false at the end of the object. */
  next({ table }: JsonFields, frame: number): boolean {
    if (table === undefined) return false;
    let index = this.frames[frame] as number;
    for (let isFirst = index < 0; ; isFirst = false) {
      if (!this.nextKey(isFirst)) {
        if (table.required.length > 0 && !(this.isPart && frame === 0)) this.checkRequired(table, frame);
        this.top = frame;
        if (this.lax.duplicateKeys === true) this.values.endObject(frame);
        return false;
      }
      const mark = this.mark();
      index = this.matchKey(table, index + 1);
      if (index < 0) {
        index = this.frames[frame] as number;
        this.skipUnknown(table, frame);
        if (!this.leavesUnknown) continue;
        // It was no first key, and there is none to guess behind it.
        if (index < 0) this.frames[frame] = table.numbers.length;
        this.field = 0;
        return true;
      }
      this.frames[frame] = index;
      if (this.lax.duplicateKeys === true) this.values.startKey(frame, index, this.out);
      this.see(table, frame, index, index, mark);
      this.colon();
      if (this.peek() === 0x6e && table.acceptsNull[index] !== true) {
        if (table.required.includes(index)) this.fail(`the required field ${this.nameOf(table, index)} is null`);
        this.literal("null");
        continue;
      }
      const oneof = table.oneofs[index] as number;
      if (oneof >= 0) this.see(table, frame, oneof, index, this.mark());
      this.field = table.numbers[index] as number;
      return true;
    }
  }

  /** Steps to the next key of an object: true when `pos` is at its quote, false behind the closing bracket. */
  nextKey(isFirst: boolean): boolean {
    let byte = this.peek();
    if (byte === 0x7d) {
      this.pos++;
      this.depth--;
      return false;
    }
    if (!isFirst) {
      if (byte !== 0x2c) this.unexpected('"," or "}"');
      this.pos++;
      byte = this.peek();
    }
    if (byte !== 0x22) this.unexpected("a name in quotes");
    return true;
  }

  /** Steps to the next element of a list: false behind the closing bracket. */
  nextElement(isFirst: boolean): boolean {
    const byte = this.peek();
    if (byte === 0x5d) {
      this.pos++;
      this.depth--;
      return false;
    }
    if (!isFirst) {
      if (byte !== 0x2c) this.unexpected('"," or "]"');
      this.pos++;
      if (this.peek() === 0x5d) this.unexpected("a value");
    }
    return true;
  }

  colon(): void {
    if (this.peek() !== 0x3a) this.unexpected('":"');
    this.pos++;
  }

  /** Index of the field named by the string at `pos`, which is stepped over, or -1 and nothing is. `guess` is tried first. */
  private matchKey(fields: JsonFieldTable, guess: number): number {
    if (guess < fields.numbers.length) {
      if (this.isKey(fields.ownNames[guess] as Uint8Array)) return guess;
      if (this.isKey(fields.jsonNames[guess] as Uint8Array)) return guess;
    }
    const end = this.stringEnd();
    const start = this.pos + 1;
    const found = fields.names.find(this.bytes, start, end);
    if (found >= 0) {
      this.pos = end + 1;
      return found % fields.numbers.length;
    }
    if (!hasEscape(this.bytes, start, end)) return -1;
    const index = fields.byText.get(readText(this, this.lax.replaceInvalidUtf8)) ?? -1;
    this.pos = index < 0 ? start - 1 : end + 1;
    return index;
  }

  /** Whether the key at `pos` is `name` (with its quote); steps over it then. */
  private isKey(name: Uint8Array): boolean {
    const { bytes } = this;
    const start = this.pos + 1;
    const length = name.length;
    for (let index = 0; index < length; index++) if (bytes[start + index] !== name[index]) return false;
    if (start + length > this.limit) return false;
    this.pos = start + length;
    return true;
  }

  /** Steps over the unknown key at `pos` and its value, or refuses it. */
  private skipUnknown(fields: JsonFieldTable, frame: number): void {
    const mark = this.mark();
    const name = readText(this, this.lax.replaceInvalidUtf8);
    if (frame === this.anyFrame && name === "@type") {
      if (this.hasType) this.failAt('"@type" stands twice', mark);
      this.hasType = true;
    } else if (!this.ignoreUnknown)
      this.failAt(`${fields.fullName} has no field ${JSON.stringify(name.slice(0, 100))}`, mark);
    this.colon();
    if (!this.leavesUnknown) skipJsonValue(this, this.maxDepth - this.depth, this.lax.replaceInvalidUtf8);
  }

  /** Notes that a field (`bit` is its index) or its oneof was seen; refuses the second time. */
  private see(fields: JsonFieldTable, frame: number, bit: number, index: number, mark: number): void {
    const word = frame + 1 + (bit >> 5);
    const seen = this.frames[word] as number;
    const mask = 1 << (bit & 31);
    if ((seen & mask) !== 0 && !(bit === index ? this.lax.duplicateKeys : this.lax.duplicateOneof)) {
      const why = bit === index ? "stands twice" : "cannot stand beside another member of its oneof";
      this.failAt(`field ${this.nameOf(fields, index)} of ${fields.fullName} ${why}`, mark);
    }
    this.frames[word] = seen | mask;
  }

  private checkRequired(fields: JsonFieldTable, frame: number): void {
    for (const index of fields.required) {
      if (((this.frames[frame + 1 + (index >> 5)] as number) & (1 << (index & 31))) !== 0) continue;
      this.pos--;
      this.fail(`${fields.fullName} lacks the required field ${this.nameOf(fields, index)}`);
    }
  }

  private nameOf(fields: JsonFieldTable, index: number): string {
    return new TextDecoder().decode((fields.protoNames[index] as Uint8Array).subarray(0, -1));
  }

  private growFrames(size: number): void {
    const frames = new Int32Array(Math.max(size, this.frames.length * 2));
    frames.set(this.frames);
    this.frames = frames;
  }
}
