/** A header field of a table; its size in the table is the length of both and 32 more. */
export interface TableEntry {
    readonly name: string;
    readonly value: string;
}
/** The static table; `staticTable[0]` is no entry, so that indices are those of the specification. */
export declare const staticTable: readonly TableEntry[];
/** First index of dynamic tables. */
export declare const FIRST_DYNAMIC_INDEX = 62;
/** Bytes an entry counts for beside its name and value. */
export declare const ENTRY_OVERHEAD_BYTES = 32;
/** First index of a name in the static table, 0 if it is not there. */
export declare function staticNameIndex(name: string): number;
