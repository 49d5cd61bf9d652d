/** A typed message that cannot be sent: a value outside its type's range, or a required field that is missing. */
export class MessageError extends Error {
  override readonly name = "MessageError";
}
