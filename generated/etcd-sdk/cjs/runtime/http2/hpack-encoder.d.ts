import type { RequestHead } from "./session.js";
/** Pseudo-headers and headers that all requests of a connection have in common. */
export interface FixedHeaders {
    readonly scheme: "http" | "https";
    readonly authority: string;
    /** Names in lower case. */
    readonly more: readonly (readonly [string, string])[];
}
/**
 * Compresses the heads of requests on one connection. What all calls of a method have in common is encoded once and copied from then
 * on; of metadata those values enter the table that were the same twice in a row. Entries are never pushed out one by one: a full
 * table is emptied at the start of a block and learning begins anew, so that indices stay plain differences.
 */
export interface HpackEncoder {
    readonly fixed: FixedHeaders;
    /** The last block stands in `bytes[0, size)`. */
    bytes: Uint8Array;
    size: number;
    /** Most bytes the table may hold: ours or the peer's, whichever is less. */
    limit: number;
    tableBytes: number;
    /** Entries made since the table was empty; an entry's index is what came behind it. */
    insertions: number;
    /** The next block must begin by emptying the table. */
    isResetDue: boolean;
    blocksSinceReset: number;
    isValid: boolean;
    readonly names: Map<string, NameState>;
    readonly paths: Map<string, PathState>;
}
/** What has been learnt about a name. */
interface NameState {
    readonly staticIndex: number;
    readonly isSecret: boolean;
    lastValue: string | undefined;
    /** Insertion that made the last entry of this name, and that of the entry with `lastValue`; 0 for none. */
    nameEntry: number;
    valueEntry: number;
}
interface PathState {
    /** Insertion that made the entry of this path, 0 for none. */
    entry: number;
    /** The encoded head, valid as long as nothing has been inserted since. */
    head: Uint8Array | undefined;
    insertions: number;
}
/** Creates an encoder with an empty table. */
export declare function createHpackEncoder(fixed: FixedHeaders): HpackEncoder;
/** Heeds the peer's SETTINGS_HEADER_TABLE_SIZE. */
export declare function limitTable(encoder: HpackEncoder, tableBytes: number): void;
/** Encodes the head of a request into `encoder.bytes`. False for a name or value that HTTP/2 cannot carry; nothing must be sent then. */
export declare function encodeHead(encoder: HpackEncoder, { path, metadata, timeout }: RequestHead): boolean;
export {};
