/** Decodes `[start, end)` into `out` and answers how many bytes came out; -1 for what is no Huffman code. `out` holds twice the input. */
export declare function decodeHuffman(bytes: Uint8Array, start: number, end: number, out: Uint8Array): number;
