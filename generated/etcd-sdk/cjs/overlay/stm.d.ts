import { type ClientTransport } from "../runtime/client/index.js";
import { type Bytes } from "./key.js";
/** What a piece of software transactional memory may do: reads are of one revision, writes are seen by its later reads. */
export interface StmTransaction {
    get(key: Bytes): Promise<string | undefined>;
    put(key: Bytes, value: Bytes): void;
    delete(key: Bytes): void;
}
/** Limits of a run. */
export interface StmOptions {
    /** Default 20. */
    readonly maxAttempts?: number;
    readonly signal?: AbortSignal;
}
/**
 * Runs reads and writes as if nobody else used the store: if another client changed what was read, everything is done again. `run`
 * must therefore do nothing but use its argument. Fails with ABORTED when there was a conflict each time.
 */
export declare function runStm<T>(transport: ClientTransport, run: (transaction: StmTransaction) => Promise<T>, { maxAttempts, signal }?: StmOptions): Promise<T>;
