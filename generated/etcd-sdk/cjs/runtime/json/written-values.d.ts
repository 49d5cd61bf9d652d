import type { WireWriter } from "../wire/index.js";
/** Remembers what each field of the open objects wrote, so that a key that stands twice takes its first value back. */
export declare class WrittenValues {
    #private;
    clear(): void;
    /** A key begins: the value before it ended here; what the same key wrote earlier is removed from `out`. */
    startKey(frame: number, index: number, out: WireWriter): void;
    /** An object ends: its fields need not be remembered. */
    endObject(frame: number): void;
}
