// Types of service-without-methods.proto.

/** Message `idle.Kept`. */
export interface Kept {
  name: string;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link Kept} is sent; fields left out are unset. */
export interface KeptInit {
  readonly name?: string | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}
