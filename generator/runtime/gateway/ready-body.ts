/** A body that has been converted already, since it was large. */
export interface ReadyBody {
  readonly kind: "ready";
  /** Its wire form, behind which there is room for further records. */
  readonly wire: Uint8Array;
}

/** A body of a request or a message of a stream: the pieces it came in, or what was made of them. */
export type RequestBody = readonly Uint8Array[] | ReadyBody;

/** Whether a body has been converted already. */
export function isReady(body: RequestBody): body is ReadyBody {
  return "kind" in body;
}

/** Puts records behind a converted body without a copy; undefined if there is no room. */
export function appendInPlace(wire: Uint8Array, behind: Uint8Array): Uint8Array | undefined {
  const size = wire.length + behind.length;
  if (wire.byteOffset + size > wire.buffer.byteLength) return undefined;
  const joined = new Uint8Array(wire.buffer, wire.byteOffset, size);
  joined.set(behind, wire.length);
  return joined;
}
