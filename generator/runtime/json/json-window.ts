import { JsonError } from "../core/index.js";

/** A place in a document: line and column from 1, offset in bytes from 0. */
export interface JsonPlace {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/**
 * The part of a JSON document that is being read. A document may come in chunks cut anywhere: when a token runs over the
 * window's end, `refill` joins what is left of it with the chunks that follow, at least doubling it, so that reading
 * stays linear. `pos` stays at a token's first byte until the whole token was seen.
 */
export class JsonWindow {
  bytes: Uint8Array;
  pos: number;
  /** Number of `bytes` that count. */
  limit: number;
  /** From here on bytes are kept by `refill`; -1 when only the current token is. */
  hold: number;
  private chunks: Iterator<Uint8Array> | undefined;
  private offset: number;
  private line: number;
  private column: number;

  constructor() {
    this.bytes = nothing;
    this.pos = 0;
    this.limit = 0;
    this.hold = -1;
    this.chunks = undefined;
    this.offset = 0;
    this.line = 1;
    this.column = 1;
  }

  /** Starts over with another document, whose first byte stands in column `firstColumn`. */
  open(json: Uint8Array | Iterable<Uint8Array>, firstColumn = 1): void {
    const isWhole = json instanceof Uint8Array;
    this.bytes = isWhole ? json : nothing;
    this.pos = 0;
    this.limit = this.bytes.length;
    this.hold = -1;
    this.chunks = isWhole ? undefined : json[Symbol.iterator]();
    this.offset = firstColumn - 1;
    this.line = 1;
    this.column = firstColumn;
  }

  /** Reads on: false at the end of the document. `pos` points at the same byte as before, wherever that is now. */
  refill(): boolean {
    const chunks = this.chunks;
    if (chunks === undefined) return false;
    const from = this.hold >= 0 ? Math.min(this.hold, this.pos) : this.pos;
    const rest = this.bytes.subarray(from, this.limit);
    const added: Uint8Array[] = [];
    let size = 0;
    while (size <= rest.length) {
      const next = chunks.next();
      if (next.done === true) {
        this.chunks = undefined;
        break;
      }
      if (next.value.length > 0) added.push(next.value);
      size += next.value.length;
      if (rest.length === 0 && size > 0) break;
    }
    if (size === 0) return false;
    this.countLines(from);
    this.pos -= from;
    if (this.hold >= 0) this.hold -= from;
    this.bytes = rest.length === 0 && added.length === 1 ? (added[0] as Uint8Array) : concat([rest, ...added]);
    this.limit = this.bytes.length;
    return true;
  }

  /** Skips whitespace; answers the byte at `pos`, or -1 at the end of the document. */
  peek(): number {
    const byte = this.bytes[this.pos] as number;
    if (byte > 0x20 && this.pos < this.limit) return byte;
    return this.peekFar();
  }

  /** Steps over `null`, `true` or `false`. */
  literal(word: string): void {
    while (this.limit - this.pos < word.length && this.refill());
    for (let index = 0; index < word.length; index++) {
      if (this.bytes[this.pos + index] !== word.charCodeAt(index) || this.pos + index >= this.limit) {
        this.pos = Math.min(this.pos + index, this.limit);
        this.unexpected(`the rest of ${word}`);
      }
    }
    this.pos += word.length;
  }

  /** Offset of the closing quote of the string at `pos`; the whole string is in the window then. */
  stringEnd(): number {
    for (;;) {
      const { bytes, limit } = this;
      let at = this.pos + 1;
      const near = Math.min(limit, at + 48);
      while (at < near && bytes[at] !== 0x22 && bytes[at] !== 0x5c) at++;
      if (at < limit && bytes[at] === 0x22) return at;
      for (let quote = bytes.indexOf(0x22, at); quote >= 0 && quote < limit; quote = bytes.indexOf(0x22, quote + 1)) {
        if (!isEscaped(bytes, quote, at)) return quote;
        at = quote + 1;
      }
      if (!this.refill()) {
        this.pos = this.limit;
        this.unexpected("the end of a string");
      }
    }
  }

  /** Throws a JsonError for the byte at `at`, by default where reading stands. */
  fail(reason: string, at: number = this.pos): never {
    const { line, column, offset } = this.placeOf(at);
    throw new JsonError(reason, line, column, offset);
  }

  /** Where the byte at `at` stands in the document. */
  placeOf(at: number): JsonPlace {
    let line = this.line;
    let column = this.column;
    for (let index = 0; index < at; index++) {
      const byte = this.bytes[index] as number;
      if (byte === 0x0a) {
        line++;
        column = 1;
      } else if ((byte & 0xc0) !== 0x80) column++;
    }
    return { line, column, offset: this.offset + at };
  }

  /** The place where reading stands, for `failAt`; it stays valid when the window moves on. */
  mark(): number {
    return this.offset + this.pos;
  }

  /** Goes back to a place that `hold` kept in the window. */
  moveTo(mark: number): void {
    this.pos = mark - this.offset;
  }

  /** Throws a JsonError for a place marked before. */
  failAt(reason: string, mark: number): never {
    this.fail(reason, Math.max(0, mark - this.offset));
  }

  /** Complains about the byte at `pos`: `expected` says what should stand there. */
  unexpected(expected: string): never {
    if (this.pos >= this.limit) this.fail(`the document ends where ${expected} should stand`);
    const byte = this.bytes[this.pos] as number;
    const shown =
      byte > 0x20 && byte < 0x7f ? `"${String.fromCharCode(byte)}"` : `byte 0x${byte.toString(16).padStart(2, "0")}`;
    this.fail(`${shown} stands where ${expected} should`);
  }

  private peekFar(): number {
    for (;;) {
      while (this.pos < this.limit) {
        const byte = this.bytes[this.pos] as number;
        if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return byte;
        this.pos++;
      }
      if (!this.refill()) return -1;
    }
  }

  /** Remembers line and column before bytes up to `end` are let go. */
  private countLines(end: number): void {
    const { bytes } = this;
    let start = 0;
    for (let at = bytes.indexOf(0x0a); at >= 0 && at < end; at = bytes.indexOf(0x0a, start)) {
      this.line++;
      this.column = 1;
      start = at + 1;
    }
    for (let at = start; at < end; at++) if (((bytes[at] as number) & 0xc0) !== 0x80) this.column++;
    this.offset += end;
  }
}

const nothing = new Uint8Array(0);

/** Whether an odd number of backslashes stands before `at`, none of them before `from`. */
function isEscaped(bytes: Uint8Array, at: number, from: number): boolean {
  let first = at;
  while (first > from && bytes[first - 1] === 0x5c) first--;
  return ((at - first) & 1) === 1;
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  let size = 0;
  for (const part of parts) size += part.length;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
