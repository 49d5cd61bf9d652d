/** A large body that was collected before it is read; reading it gives its memory back. */
export interface JsonBlocks {
    /** Bytes collected. */
    readonly size: number;
    /** Copies a chunk to the end. */
    push(chunk: Uint8Array): void;
    /** The body in chunks, for `fromJson`, once: what was given is gone. */
    drain(): Generator<Uint8Array>;
}
/**
 * Collects a body in blocks of 1 MiB. While `fromJson` reads them and writes its output, body and wire together take little
 * more memory than the larger of the two: `mapper.fromJson(blocks.drain(), { sizeHint: blocks.size })`.
 */
export declare function createJsonBlocks(): JsonBlocks;
