declare const unrecognized: unique symbol;

/**
 * A number that an open enum has no name for: a newer peer may send one. Over JSON it sends a name instead, which clients keep as
 * the text it is. It is the last member of every open enum's
 * type, so a `switch` that misses a named value does not compile where the rest is assigned to it.
 */
export type UnrecognizedEnum = number & { readonly [unrecognized]: true };

/** A number outside the named values, to be sent on purpose: `{ result: unrecognizedEnum(7) }`. */
export function unrecognizedEnum(value: number): UnrecognizedEnum {
  return value as UnrecognizedEnum;
}
