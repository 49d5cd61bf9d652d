/**
 * What the runtime must know of a JSON value: enough to tell 64-bit integers and bytes from other numbers and texts, and to notice what is not as it is
 * described. Emitted as tables; what needs no table has none.
 */
export type Shape =
  | "any"
  | "null"
  | "boolean"
  | "number"
  | "integer"
  /** 64 bits as a JSON number; a `bigint` here. */
  | "int64"
  /** 64 bits as JSON text; a `bigint` here. */
  | "int64-text"
  | "text"
  /** Base64 text; a `Uint8Array` here. */
  | "bytes"
  /** A value or null. */
  | { readonly maybe: Shape }
  | { readonly list: Shape }
  | { readonly tuple: readonly Shape[]; readonly rest?: Shape }
  /** `rest` is of undeclared members, `false` if there must be none. */
  | {
      readonly members: Readonly<Record<string, Shape>>;
      readonly required?: readonly string[];
      readonly rest?: Shape | false;
    }
  | { readonly oneOf: readonly Shape[] }
  /** A member tells which of several: its name, and the shape for each of its values; a value that has none is a fault if it is `closed`. */
  | { readonly by: readonly [member: string, shapes: Readonly<Record<string, Shape>>, closed?: "closed"] }
  /** `where` looks at the value that was read: each answers what the value should be, where it is not. */
  | { readonly allOf: readonly Shape[]; readonly where?: readonly ((value: unknown) => string | undefined)[] }
  /** A shape with a name, which may contain itself. */
  | (() => Shape);

/** A place where an answer is not what the description says. */
export interface Mismatch {
  /** Members and items that lead there, e.g. `["pets", "0", "id"]`. */
  readonly path: readonly string[];
  /** What is described, e.g. `"integer"`, or `"to be there"`. */
  readonly expected: string;
  readonly value: unknown;
}
