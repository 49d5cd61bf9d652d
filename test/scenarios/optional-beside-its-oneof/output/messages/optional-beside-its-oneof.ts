// Types of optional-beside-its-oneof.proto.

/** protoc makes a oneof `_count` for an optional field of that name, unless it is taken. */
export interface Under {
  count?: number;
  Count?:
    | { case: "text"; value: string };
  Count_2?:
    | { case: "other"; value: string };
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link Under} is sent; fields left out are unset. */
export interface UnderInit {
  readonly count?: number | undefined;
  readonly Count?:
    | { readonly case: "text"; readonly value: string } | undefined;
  readonly Count_2?:
    | { readonly case: "other"; readonly value: string } | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}
