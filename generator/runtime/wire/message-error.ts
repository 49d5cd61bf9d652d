/** What every copy of this class has: two outputs in one process have a copy each, and so have the ESM and the CommonJS build of a package. */
const brand = /*@__PURE__*/ Symbol.for("gw.MessageError");

/** A typed message that cannot be sent: a value outside its type's range, or a required field that is missing. */
export class MessageError extends Error {
  override readonly name = "MessageError";

  constructor(message: string) {
    super(message);
    (this as Record<symbol, unknown>)[brand] = true;
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return this === MessageError ? brand in Object(value) : super[Symbol.hasInstance](value);
  }
}
