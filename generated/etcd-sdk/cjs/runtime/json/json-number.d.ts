import type { JsonReader } from "./json-reader.js";
/**
 * Reads an integer, quoted or not, into `lo`, `hi` (two's complement of 64 bits) and `isNegative`. `1.0` and `1e0` are
 * integers too. What does not fit 64 bits, signed or unsigned, is refused.
 */
export declare function readInteger(r: JsonReader): void;
/** Reads a number, a quoted number, `"NaN"`, `"Infinity"` or `"-Infinity"`; a number over the range of doubles is refused. */
export declare function readDouble(r: JsonReader): number;
