import { type CompareInit, type RequestOpInit } from "../messages/rpc.js";
import { type CallOptions, type ClientTransport } from "../runtime/client/index.js";
import { type Bytes, type KeySelection } from "./key.js";
import { type StoredValue } from "./stored-value.js";
/** How a comparison relates the stored and the given value. */
export type Relation = "=" | "!=" | "<" | ">";
/** Conditions of transactions: `compare.modRevision("a", "=", 5n)`. A key that is not there has version and revisions 0. */
export declare const compare: {
    readonly value: (key: KeySelection, relation: Relation, value: Bytes) => CompareInit;
    readonly version: (key: KeySelection, relation: Relation, value: bigint | number) => CompareInit;
    readonly createRevision: (key: KeySelection, relation: Relation, value: bigint | number) => CompareInit;
    readonly modRevision: (key: KeySelection, relation: Relation, value: bigint | number) => CompareInit;
    readonly lease: (key: KeySelection, relation: Relation, value: bigint | number) => CompareInit;
    readonly exists: (key: Bytes) => CompareInit;
    readonly isMissing: (key: Bytes) => CompareInit;
};
/** Steps of transactions: `operation.put("a", "1")`. */
export declare const operation: {
    readonly get: (selection: KeySelection) => RequestOpInit;
    readonly put: (key: Bytes, value: Bytes, lease?: bigint | number) => RequestOpInit;
    readonly delete: (selection: KeySelection) => RequestOpInit;
};
/** What a step did, in the order of the steps. */
export type StepResult = {
    readonly kind: "get";
    readonly values: readonly StoredValue[];
} | {
    readonly kind: "put";
} | {
    readonly kind: "delete";
    readonly deleted: bigint;
} | {
    readonly kind: "transaction";
    readonly succeeded: boolean;
    readonly results: readonly StepResult[];
};
/** How a transaction ended. */
export interface TransactionResult {
    /** Whether all conditions held, so that the steps of `do` were taken and not those of `else`. */
    readonly succeeded: boolean;
    readonly results: readonly StepResult[];
    readonly revision: bigint;
}
/** A transaction under construction; each call adds to it. */
export interface Transaction {
    /** All conditions must hold. */
    if(...conditions: readonly CompareInit[]): Transaction;
    do(...steps: readonly RequestOpInit[]): Transaction;
    else(...steps: readonly RequestOpInit[]): Transaction;
    commit(options?: CallOptions): Promise<TransactionResult>;
}
/** Starts a transaction: `createTransaction(transport).if(compare.isMissing("a")).do(operation.put("a", "1")).commit()`. */
export declare function createTransaction(transport: ClientTransport): Transaction;
