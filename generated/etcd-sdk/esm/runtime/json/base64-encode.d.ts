/** Characters of padded base64 of that many bytes. */
export declare function base64Size(length: number): number;
/** Writes padded standard base64 of bytes `[start, end)` into `out` at `at`, where room must be; answers the offset behind. */
export declare function encodeBase64Into(bytes: Uint8Array, start: number, end: number, out: Uint8Array, view: DataView, at: number): number;
