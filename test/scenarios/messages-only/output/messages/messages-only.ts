// Types of messages-only.proto.

/** A point on a map. */
export interface Point {
  x: number;
  y: number;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link Point} is sent; fields left out are unset. */
export interface PointInit {
  readonly x?: number | undefined;
  readonly y?: number | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}
