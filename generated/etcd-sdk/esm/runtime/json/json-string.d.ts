import type { JsonWindow } from "./json-window.js";
/** The string at `pos`, which is stepped over; `lenient` puts U+FFFD for invalid UTF-8 and lone surrogates. */
export declare function readText(w: JsonWindow, lenient?: boolean): string;
/**
 * Copies the inside of a JSON string, bytes `[start, end)` of the window, as UTF-8 to `out`, where as many bytes must be
 * free (three times as many if `lenient`). Answers the offset behind.
 */
export declare function copyString(w: JsonWindow, start: number, end: number, out: Uint8Array, at: number, lenient: boolean): number;
/** Copies ASCII from `start` up to a closing quote if that is at most 127 bytes away; answers how many, or -1 and nothing counts. */
export declare function copyShortAscii(bytes: Uint8Array, start: number, out: Uint8Array, at: number): number;
/** Whether a backslash stands in bytes `[start, end)`. */
export declare function hasEscape(bytes: Uint8Array, start: number, end: number): boolean;
