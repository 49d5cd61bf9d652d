import type { Token } from "./tokens.js";

/** A piece of text and where it stands. */
export interface Spot {
  readonly text: string;
  readonly offset: number;
}

/** An option that is set: its name, `"(google.api.http)"` or `"features.enum_type"`, and the tokens of its value. */
export interface SetOption extends Spot {
  readonly value: readonly Token[];
}

/** An inclusive range of numbers, as in `reserved 2 to 9;`. */
export interface NumberRange {
  readonly from: number;
  readonly to: number;
  readonly offset: number;
}

/**
 * What a .proto file declares and where: the places (and some exact texts) that protobufjs does not keep.
 * Paths are relative to the package: `"Outer.Inner.field"`, `"Outer.Kind.VALUE"`, `"Service.Method"`.
 */
export interface Outline {
  readonly syntax?: Spot;
  readonly package?: Spot & { readonly first: number; readonly last: number };
  /** `syntax`, `edition` and `package` where a file has said such already. */
  readonly again: readonly Spot[];
  readonly imports: readonly (Spot & { readonly kind: "plain" | "public" | "weak" | "option" })[];
  readonly declarations: readonly Declaration[];
  /** Options of the file itself. */
  readonly options: readonly SetOption[];
}

/** One declaration with its place, and what it says about itself; links are not followed. */
export interface Declaration {
  readonly kind: "message" | "enum" | "service" | "oneof" | "field" | "extension" | "value" | "method";
  readonly path: string;
  /** Path of the enclosing declaration; `""` at file level. A oneof's fields belong to the message. */
  readonly parent: string;
  readonly name: string;
  readonly offset: number;
  /** Indexes of the first token and of the `;` or `{` that ends the head. */
  readonly first: number;
  readonly last: number;
  /** Field or enum value. */
  readonly number?: Spot;
  readonly label?: "optional" | "required" | "repeated";
  /** Field type, map value type or method input. */
  readonly type?: Spot;
  /** Method output. */
  readonly output?: Spot;
  /** Message that an extension extends. */
  readonly extendee?: Spot;
  readonly oneof?: string;
  readonly isGroup?: boolean;
  readonly isMap?: boolean;
  /** Type of a map's keys. */
  readonly keyType?: Spot;
  /** Tokens of the `default` option's value. */
  readonly defaultValue?: readonly Token[];
  readonly jsonName?: Spot;
  /** Messages and enums. */
  readonly reserved?: NumberRange[];
  readonly reservedNames?: Spot[];
  readonly extensionRanges?: NumberRange[];
  allowAlias?: boolean;
  /** String literals inside a method's body, unquoted. */
  readonly strings?: Spot[];
  /** Options set by statements or in brackets. */
  readonly options: SetOption[];
}
