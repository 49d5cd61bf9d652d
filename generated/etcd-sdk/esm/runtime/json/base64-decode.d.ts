/**
 * Decodes standard base64 from `start` up to a closing quote while it gives at most 127 bytes, into `out` at `at`.
 * Answers how many bytes there are; -1 when this is not such text, and then nothing counts.
 */
export declare function decodeShortBase64(text: Uint8Array, start: number, out: Uint8Array, at: number): number;
/** How many bytes base64 text `[start, end)` stands for, if it is valid; -1 when its length or padding cannot be. */
export declare function base64DecodedSize(text: Uint8Array, start: number, end: number, mustBePadded?: boolean): number;
/**
 * Decodes base64 text `[start, end)`, standard or URL-safe but not both mixed, into `out` at `at`, where `size`
 * (`base64DecodedSize`) bytes must be free. Answers -1, or the offset of the character that is not base64.
 */
export declare function decodeBase64Into(text: Uint8Array, start: number, out: Uint8Array, at: number, size: number, standardOnly?: boolean): number;
