import type { JsonWriter } from "./json-writer.js";
/** Writes UTF-8 bytes `[start, end)` as a JSON string; invalid UTF-8 is an error (`strict`) or becomes U+FFFD. */
export declare function writeJsonString(w: JsonWriter, bytes: Uint8Array, start: number, end: number, strict: boolean): void;
