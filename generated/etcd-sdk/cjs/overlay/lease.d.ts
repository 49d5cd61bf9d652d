import { type ClientTransport } from "../runtime/client/index.js";
/** A lease that is kept alive until it is revoked or lost: `await using lease = await etcd.lease(10)`. */
export interface Lease extends AsyncDisposable {
    readonly id: bigint;
    /** Seconds the server granted. */
    readonly ttlSeconds: number;
    /** Aborts with `LeaseLostError` once the lease may have ended on the server without being revoked here. */
    readonly lost: AbortSignal;
    /** Ends the lease and deletes what is attached to it. */
    revoke(): Promise<void>;
}
/** Grants a lease and keeps it alive with a sign of life every third of its time. */
export declare function openLease(transport: ClientTransport, ttlSeconds: number, signal?: AbortSignal): Promise<Lease>;
