/** What every copy of this class has: two outputs in one process have a copy each, and so have the ESM and the CommonJS build of a package. */
const brand = /*@__PURE__*/ Symbol.for("gw.WireError");

/** Bytes that are not protobuf wire format, or hold invalid UTF-8 in a string; `offset` counts from 0 in the innermost bytes read. */
export class WireError extends Error {
  override readonly name = "WireError";
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(`${message} (at byte ${offset})`);
    (this as Record<symbol, unknown>)[brand] = true;
    this.offset = offset;
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return this === WireError ? brand in Object(value) : super[Symbol.hasInstance](value);
  }
}
