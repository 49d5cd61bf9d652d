// Types of oneof-in-map.proto.

/** Message `relations.Relations`. */
export interface Relations {
  byName: Record<string, Target>;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link Relations} is sent; fields left out are unset. */
export interface RelationsInit {
  readonly byName?: Readonly<Record<string, TargetInit>> | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Message `relations.Target`. */
export interface Target {
  kind?:
    | { case: "plain"; value: string }
    | { case: "nested"; value: Target_Nested };
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link Target} is sent; fields left out are unset. */
export interface TargetInit {
  readonly kind?:
    | { readonly case: "plain"; readonly value: string }
    | { readonly case: "nested"; readonly value: Target_NestedInit } | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Message `relations.Target.Nested`. */
export interface Target_Nested {
  x: string;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link Target_Nested} is sent; fields left out are unset. */
export interface Target_NestedInit {
  readonly x?: string | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}
