// Types of right/v1/items.proto.

/** Message `right.v1.Item`. */
export interface Item {
  id: string;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link Item} is sent; fields left out are unset. */
export interface ItemInit {
  readonly id?: string | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}
