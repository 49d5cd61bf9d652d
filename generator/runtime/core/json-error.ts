/** What every copy of this class has: two outputs in one process have a copy each, and so have the ESM and the CommonJS build of a package. */
const brand = /*@__PURE__*/ Symbol.for("gw.JsonError");

/** Text that is not JSON, or JSON that does not fit the message. Line and column count from 1 (columns in characters), `offset` from 0 in bytes. */
export class JsonError extends Error {
  override readonly name = "JsonError";
  /** What is wrong, without the place. */
  readonly reason: string;
  readonly line: number;
  readonly column: number;
  readonly offset: number;

  constructor(reason: string, line: number, column: number, offset: number) {
    super(`line ${line}, column ${column}: ${reason}`);
    (this as Record<symbol, unknown>)[brand] = true;
    this.reason = reason;
    this.line = line;
    this.column = column;
    this.offset = offset;
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return this === JsonError ? brand in Object(value) : super[Symbol.hasInstance](value);
  }
}
