/** Names to be found among bytes without making text of them. */
export interface ByteNames {
    /** Index of the name that stands in bytes `[start, end)`, or -1. */
    find(bytes: Uint8Array, start: number, end: number): number;
}
/** A hash table of names in UTF-8; of equal names the first counts. */
export declare function byteNames(names: readonly string[]): ByteNames;
