declare const unrecognized: unique symbol;

/**
 * What an open enum has no name for, as a newer peer may send it: a number over gRPC, a name over JSON, which is kept as text and sent back
 * as it came. It is the last member of every open enum's type, so a `switch` that misses a named value does not compile where the rest
 * is assigned to it.
 */
export type UnrecognizedEnum = UnrecognizedNumber | UnrecognizedName;

/** A number that an open enum has no name for. */
export type UnrecognizedNumber = number & { readonly [unrecognized]: true };

/** A name that an enum does not have, as JSON alone can carry it; closed enums, which know all their numbers, may hold one too. */
export type UnrecognizedName = string & { readonly [unrecognized]: true };

/** A number or name outside the named values, to be sent on purpose: `{ result: unrecognizedEnum(7) }`. A name travels as JSON alone. */
export function unrecognizedEnum(value: number): UnrecognizedNumber;
export function unrecognizedEnum(value: string): UnrecognizedName;
export function unrecognizedEnum(value: number | string): UnrecognizedEnum {
  return value as UnrecognizedEnum;
}
