import type { HeaderBlock } from "./header-block.js";
/** Undoes the header compression of one connection. */
export interface HpackDecoder {
    /** Decodes the block in `[start, end)`; undefined if it cannot be decoded, which ends the connection. */
    decode(bytes: Uint8Array, start: number, end: number, isTrailers: boolean): HeaderBlock | undefined;
}
/** Settings of a decoder. */
export interface HpackDecoderOptions {
    /** Size of the dynamic table we allow, default 4,096. */
    readonly tableBytes?: number;
    /** Largest list of fields, each counted with 32 bytes more, default 256 KiB; a larger one is malformed. */
    readonly maxListBytes?: number;
}
/** Creates a decoder with an empty dynamic table. */
export declare function createHpackDecoder(options?: HpackDecoderOptions): HpackDecoder;
