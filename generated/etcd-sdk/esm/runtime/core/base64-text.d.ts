/** Bytes as standard base64 with padding. Needs only `btoa`, which every JavaScript runtime has. */
export declare function bytesToBase64(bytes: Uint8Array): string;
/** Bytes of base64 text in the standard or the URL alphabet, padded or not. Throws `SyntaxError` on anything else. */
export declare function base64ToBytes(text: string): Uint8Array;
