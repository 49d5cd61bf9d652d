// Types of shop/orders.proto.

/** Message `shop.v1.Order`. */
export interface Order {
  id: string;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link Order} is sent; fields left out are unset. */
export interface OrderInit {
  readonly id?: string | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}
