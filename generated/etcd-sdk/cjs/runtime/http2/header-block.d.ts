import type { Metadata } from "../core/index.js";
/** The header fields of a HEADERS frame and its CONTINUATIONs. Blocks are shared among answers that say the same: never write to one. */
export interface HeaderBlock {
    /** Value of `:status`; 0 in trailers. */
    readonly status: number;
    /** All fields but pseudo-headers. */
    readonly fields: Metadata;
    /** Why the block is malformed, which ends its stream; the connection goes on. */
    readonly fault?: string;
}
