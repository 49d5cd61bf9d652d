import type { Token } from "./tokens.js";

/** Least and greatest value of the types of whole numbers. */
const ranges: Readonly<Record<string, readonly [bigint, bigint]>> = {
  int32: [-(2n ** 31n), 2n ** 31n - 1n],
  sint32: [-(2n ** 31n), 2n ** 31n - 1n],
  sfixed32: [-(2n ** 31n), 2n ** 31n - 1n],
  uint32: [0n, 2n ** 32n - 1n],
  fixed32: [0n, 2n ** 32n - 1n],
  int64: [-(2n ** 63n), 2n ** 63n - 1n],
  sint64: [-(2n ** 63n), 2n ** 63n - 1n],
  sfixed64: [-(2n ** 63n), 2n ** 63n - 1n],
  uint64: [0n, 2n ** 64n - 1n],
  fixed64: [0n, 2n ** 64n - 1n],
};

/** Why a field of a scalar type cannot have a default value; undefined when it can, or when the type is no scalar. */
export function describeBadDefault(type: string, tokens: readonly Token[]): string | undefined {
  const text = printTokens(tokens);
  if (type === "string" || type === "bytes")
    return tokens.every(({ kind }) => kind === "string") ? undefined : "it is no string";
  if (type === "bool") return text === "true" || text === "false" ? undefined : "it is neither true nor false";
  if (type === "double" || type === "float") {
    return /^-?(?:inf|nan|0[xX][0-9a-fA-F]+|[0-9.]+(?:[eE][+-]?[0-9]+)?f?)$/i.test(text)
      ? undefined
      : "it is no number";
  }
  const range = Object.hasOwn(ranges, type) ? ranges[type] : undefined;
  if (range === undefined) return undefined;
  const value = readInteger(text);
  if (value === undefined) return "it is no whole number";
  return value < range[0] || value > range[1] ? `it is not from ${range[0]} to ${range[1]}` : undefined;
}

/** A whole number in decimal, octal (leading 0) or hexadecimal; undefined for other texts. */
export function readInteger(text: string): bigint | undefined {
  const [, sign, digits] = /^(-?)(0[xX][0-9a-fA-F]+|[0-9]+)$/.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const value = BigInt(/^0[0-7]+$/.test(digits) ? `0o${digits.slice(1)}` : digits);
  return sign === "-" ? -value : value;
}

/** Tokens as one text, without blanks. */
export function printTokens(tokens: readonly Token[]): string {
  return tokens.map((token) => token.text).join("");
}
