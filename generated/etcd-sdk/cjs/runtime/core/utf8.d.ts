/** Text of UTF-8 bytes `[start, end)`; undefined when they are not valid UTF-8 (surrogates and overlong forms are not). */
export declare function decodeUtf8(bytes: Uint8Array, start: number, end: number): string | undefined;
/** Like `decodeUtf8`, with U+FFFD for what is invalid. */
export declare function decodeUtf8Leniently(bytes: Uint8Array, start: number, end: number): string;
/** UTF-8 bytes of a text; lone surrogates become U+FFFD. */
export declare function encodeUtf8(text: string): Uint8Array;
/** Writes a text as UTF-8 at `at`, where at least `3 * text.length` bytes must be free; answers how many were written. */
export declare function encodeUtf8Into(text: string, target: Uint8Array, at: number): number;
/** Whether bytes `[start, end)` are valid UTF-8. */
export declare function isUtf8(bytes: Uint8Array, start: number, end: number): boolean;
