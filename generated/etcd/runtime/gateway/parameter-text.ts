import { type EnumSchema, type ScalarType, base64ToBytes } from "../core/index.js";

/**
 * How the texts of paths and queries are read. `go`: as the functions of Go's standard library do, which every grpc-gateway calls.
 * `json`: as the protobuf JSON mapping reads the same text as a value.
 */
export type ParameterForms = "go" | "json";

/** Integers that parameters may hold. */
export type IntegerType = Exclude<ScalarType, "string" | "bytes" | "bool" | "double" | "float">;

/** An integer in range, or undefined. `anyBase` reads Go's prefixes too: `0x10`, `0b11`, `0o7`, `010`, `1_000`. */
export function parseInteger(
  text: string,
  scalar: IntegerType,
  forms: ParameterForms,
  anyBase = false,
): bigint | undefined {
  const isUnsigned = scalar.startsWith("u") || scalar.startsWith("fixed");
  const value = forms === "json" ? parseDecimal(text) : parseGoInteger(text, isUnsigned, anyBase);
  if (value === undefined) return undefined;
  const bits = scalar.endsWith("64") ? 64 : 32;
  const fitted = isUnsigned ? BigInt.asUintN(bits, value) : BigInt.asIntN(bits, value);
  return fitted === value ? value : undefined;
}

/** More digits than any integer has are refused before they cost anything. */
const MAX_DIGITS = 80;

function parseDecimal(text: string): bigint | undefined {
  return /^-?\d{1,20}$/.test(text) ? BigInt(text) : undefined;
}

function parseGoInteger(text: string, isUnsigned: boolean, anyBase: boolean): bigint | undefined {
  const match = (isUnsigned ? /^()(\w+)$/ : /^([+-]?)(\w+)$/).exec(text);
  const digits = match?.[2] ?? "";
  if (digits === "" || digits.length > MAX_DIGITS) return undefined;
  const value = anyBase ? parseAnyBase(digits) : /^\d+$/.test(digits) ? BigInt(digits) : undefined;
  return value !== undefined && match?.[1] === "-" ? -value : value;
}

function parseAnyBase(digits: string): bigint | undefined {
  if (!underscoresFit(digits)) return undefined;
  const bare = digits.replaceAll("_", "").toLowerCase();
  const octal = /^0o?([0-7]+)$/.exec(bare);
  if (octal !== null) return BigInt(`0o${octal[1]}`);
  return /^(0x[\da-f]+|0b[01]+|0|[1-9]\d*)$/.test(bare) ? BigInt(bare) : undefined;
}

/** Go's rule: an underscore stands between two digits, or between a base prefix and a digit. */
function underscoresFit(digits: string): boolean {
  return /^(0[box])?(_?[\da-f]+)+$/i.test(digits) && !digits.startsWith("_");
}

/** A number in range, or undefined. */
export function parseFloatText(text: string, scalar: "double" | "float", forms: ParameterForms): number | undefined {
  const value = forms === "json" ? parseJsonFloat(text) : parseGoFloat(text);
  if (value === undefined || !Number.isFinite(value)) return value;
  const held = scalar === "float" ? Math.fround(value) : value;
  return Number.isFinite(held) ? value : undefined;
}

function parseJsonFloat(text: string): number | undefined {
  if (text === "NaN") return Number.NaN;
  if (text === "Infinity") return Number.POSITIVE_INFINITY;
  if (text === "-Infinity") return Number.NEGATIVE_INFINITY;
  return /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? finite(Number(text)) : undefined;
}

function parseGoFloat(text: string): number | undefined {
  if (/^nan$/i.test(text)) return Number.NaN;
  const infinite = /^([+-]?)inf(inity)?$/i.exec(text);
  if (infinite !== null) return infinite[1] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const bare = text.replace(/(?<=[\da-fx])_(?=[\da-f])/gi, "");
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(bare)) return finite(Number(bare));
  const hex = /^([+-]?)0x([\da-f]*)\.?([\da-f]*)p([+-]?\d{1,6})$/i.exec(bare);
  if (hex === null || `${hex[2]}${hex[3]}` === "") return undefined;
  const mantissa = Number(BigInt(`0x0${hex[2]}${hex[3]}`));
  const value = mantissa * 2 ** (Number(hex[4]) - 4 * (hex[3] ?? "").length);
  return finite(hex[1] === "-" ? -value : value);
}

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}

/** Bytes of base64 text in either alphabet, or undefined. Go wants the padding and skips line breaks. */
export function parseBase64(text: string, forms: ParameterForms): Uint8Array | undefined {
  const bare = forms === "go" ? text.replace(/[\r\n]/g, "") : text;
  if (!/^([A-Za-z\d+/]*|[\w-]*)={0,2}$/.test(bare)) return undefined;
  const size = bare.replace(/=+$/, "").length;
  if (size % 4 === 1 || (bare.length % 4 !== 0 && (forms === "go" || bare.length !== size))) return undefined;
  return base64ToBytes(bare);
}

/** Spellings of truth that Go's parser, and so every grpc-gateway, reads. */
const booleans: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["false", false],
  ["1", true],
  ["0", false],
  ["t", true],
  ["f", false],
  ["T", true],
  ["F", false],
  ["TRUE", true],
  ["FALSE", false],
  ["True", true],
  ["False", false],
]);

/** A truth value, or undefined. */
export function parseBoolean(text: string): boolean | undefined {
  return booleans.get(text);
}

/** Number of an enum's value by name or number. In Go's form the number must have a name. */
export function parseEnum(
  schema: EnumSchema,
  text: string,
  forms: ParameterForms,
  anyBase: boolean,
): number | undefined {
  const named = schema.values.find(([name]) => name === text);
  if (named !== undefined) return named[1];
  const value = parseInteger(text, "int32", forms, anyBase);
  if (value === undefined) return undefined;
  const number = Number(value);
  if ((forms === "go" || schema.closed) && !schema.values.some((each) => each[1] === number)) return undefined;
  return number;
}

const unitNanos: ReadonlyMap<string, bigint> = new Map([
  ["ns", 1n],
  ["us", 1_000n],
  ["µs", 1_000n],
  ["μs", 1_000n],
  ["ms", 1_000_000n],
  ["s", 1_000_000_000n],
  ["m", 60_000_000_000n],
  ["h", 3_600_000_000_000n],
]);

/** Nanoseconds of a duration as Go writes it (`1h30m`, `-1.5s`, `500ms`, `0`), within 64 bits; or undefined. */
export function parseGoDuration(text: string): bigint | undefined {
  const [, sign, rest = ""] = /^([+-]?)(.*)$/s.exec(text) ?? [];
  if (rest === "0") return 0n;
  if (rest === "" || rest.length > 200) return undefined;
  let nanos = 0n;
  let at = 0;
  for (const match of rest.matchAll(/(\d*)(?:\.(\d*))?(ns|us|µs|μs|ms|s|m|h)/gy)) {
    const [all, whole = "", fraction = "", unit = ""] = match;
    const size = unitNanos.get(unit) ?? 0n;
    if (whole === "" && fraction === "") return undefined;
    nanos += BigInt(whole || "0") * size + (BigInt(fraction || "0") * size) / 10n ** BigInt(fraction.length);
    at += all.length;
  }
  if (at !== rest.length) return undefined;
  const signed = sign === "-" ? -nanos : nanos;
  return BigInt.asIntN(64, signed) === signed ? signed : undefined;
}
