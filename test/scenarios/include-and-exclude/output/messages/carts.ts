// Types of shop/carts.proto.

/** Message `shop.v1.Cart`. */
export interface Cart {
  id: string;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link Cart} is sent; fields left out are unset. */
export interface CartInit {
  readonly id?: string | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}
