import { type CallOptions, type ClientTransport } from "../runtime/client/index.js";
import { type KeySelection } from "./key.js";
import { type StoredValue } from "./stored-value.js";
/** One part of a large reading. */
export interface Page {
    readonly values: readonly StoredValue[];
    /** Revision of the store that all pages show. */
    readonly revision: bigint;
}
/** How a reading is cut. */
export interface PageOptions extends CallOptions {
    /** Keys per page, default 1000. */
    readonly pageSize?: number;
    /** Read the store as it was at this revision; default: as it is at the first page. */
    readonly revision?: bigint;
    readonly keysOnly?: boolean;
    /** Let the member answer by itself: faster, perhaps not the newest state. */
    readonly serializable?: boolean;
}
/** Reads an interval page by page, all of one revision, in the order of the keys. A compaction meanwhile ends it with reason `Compacted`. */
export declare function readPages(transport: ClientTransport, selection: KeySelection, options?: PageOptions): AsyncGenerator<Page, void, undefined>;
