// Types of left/v1/items.proto.

import type { Item as Item$2, ItemInit as ItemInit$2 } from "../../right/v1/items.js";

/** Message `left.v1.Item`. */
export interface Item {
  name: string;
  other?: Item$2;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link Item} is sent; fields left out are unset. */
export interface ItemInit {
  readonly name?: string | undefined;
  readonly other?: ItemInit$2 | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}
