import { ClientError, type ClientTransport } from "../runtime/client/index.js";
import { type EtcdErrorName } from "./error-messages.js";
/** An error that etcd itself reported: `error.reason === "LeaseNotFound"`. */
export declare class EtcdError extends ClientError {
    readonly name: string;
    readonly reason: EtcdErrorName;
    constructor(reason: EtcdErrorName, code: number, message: string, cause?: ClientError);
}
/** A revision that was asked for, or needed to go on with a watch, is gone: read the present state and start again. */
export declare class CompactedError extends EtcdError {
    readonly name: string;
    /** Oldest revision that can still be read. */
    readonly compactRevision: bigint;
    constructor(compactRevision: bigint);
}
/** A lease ended without being revoked by its owner; what it held (keys, locks, leadership) is gone or will be. */
export declare class LeaseLostError extends ClientError {
    readonly name: string;
    readonly leaseId: bigint;
    constructor(leaseId: bigint, why: string, cause?: unknown);
}
/** Name of the error that a message of etcd stands for; prefixes that old gateways add do not matter. */
export declare function reasonOf(message: string): EtcdErrorName | undefined;
/** The typed form of an error; one that etcd did not report stays what it is. */
export declare function toEtcdError(error: unknown): unknown;
/** A transport whose calls fail with `EtcdError` where etcd reported the failure. */
export declare function withEtcdErrors(next: ClientTransport): ClientTransport;
