/** Several byte arrays as one; a single one is answered as it is. */
export declare function concatBytes(parts: readonly Uint8Array[]): Uint8Array;
