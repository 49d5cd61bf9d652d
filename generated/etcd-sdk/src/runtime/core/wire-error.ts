/** Bytes that are not protobuf wire format, or hold invalid UTF-8 in a string; `offset` counts from 0 in the innermost bytes read. */
export class WireError extends Error {
  override readonly name = "WireError";
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(`${message} (at byte ${offset})`);
    this.offset = offset;
  }
}
