import {
  Compare_CompareResult,
  Compare_CompareTarget,
  type CompareInit,
  type PutRequestInit,
  type RequestOpInit,
  type ResponseOp,
  type TxnRequestInit,
} from "../messages/rpc.js";
import { kvTxn } from "../methods/rpc.js";
import { type CallOptions, type ClientTransport, callUnary } from "../runtime/client/index.js";
import { selectionFields, type Bytes, type KeySelection } from "./key.js";
import { rangeRequest, type RangeOptions } from "./pages.js";
import { toStoredValue, type StoredValue } from "./stored-value.js";

/** How a comparison relates the stored and the given value. */
export type Relation = "=" | "!=" | "<" | ">";

/** Conditions of transactions: `compare.modRevision("a", "=", 5n)`. A key that is not there has version and revisions 0. */
export const compare = {
  value: (key: KeySelection, relation: Relation, value: Bytes): CompareInit =>
    condition(key, relation, Compare_CompareTarget.VALUE, { case: "value", value }),
  version: (key: KeySelection, relation: Relation, value: bigint | number): CompareInit =>
    condition(key, relation, Compare_CompareTarget.VERSION, { case: "version", value }),
  createRevision: (key: KeySelection, relation: Relation, value: bigint | number): CompareInit =>
    condition(key, relation, Compare_CompareTarget.CREATE, { case: "createRevision", value }),
  modRevision: (key: KeySelection, relation: Relation, value: bigint | number): CompareInit =>
    condition(key, relation, Compare_CompareTarget.MOD, { case: "modRevision", value }),
  lease: (key: KeySelection, relation: Relation, value: bigint | number): CompareInit =>
    condition(key, relation, Compare_CompareTarget.LEASE, { case: "lease", value }),
  exists: (key: Bytes): CompareInit => compare.version(key, ">", 0),
  isMissing: (key: Bytes): CompareInit => compare.version(key, "=", 0),
} as const;

/** What a put of a transaction may be told. */
export interface PutStepOptions {
  /** Id of the lease that the key is attached to; default: none. */
  readonly lease?: bigint | number;
  /** Leave the key's lease, or its value, as it is; the key must exist. */
  readonly keep?: "lease" | "value";
  /** Answer what was stored before. */
  readonly withPrevious?: boolean;
}

/** Steps of transactions: `operation.put("a", "1")`. */
export const operation = {
  get: (selection: KeySelection, options?: RangeOptions): RequestOpInit => ({
    request: { case: "requestRange", value: rangeRequest(selection, options) },
  }),
  put: (key: Bytes, value: Bytes, options: PutStepOptions | bigint | number = {}): RequestOpInit => ({
    request: {
      case: "requestPut",
      value: putRequest(key, value, typeof options === "object" ? options : { lease: options }),
    },
  }),
  delete: (selection: KeySelection, options: { readonly withPrevious?: boolean } = {}): RequestOpInit => ({
    request: {
      case: "requestDeleteRange",
      value: { ...selectionFields(selection), prevKv: options.withPrevious === true },
    },
  }),
  /** Conditions of their own for some of the steps. */
  transaction: (nested: Transaction): RequestOpInit => ({ request: { case: "requestTxn", value: nested.toRequest() } }),
} as const;

/** The request of a put. */
export function putRequest(
  key: Bytes,
  value: Bytes,
  { lease = 0, keep, withPrevious = false }: PutStepOptions,
): PutRequestInit {
  return {
    key,
    ...(keep !== "value" && { value }),
    ...(keep !== "lease" && { lease }),
    ignoreLease: keep === "lease",
    ignoreValue: keep === "value",
    prevKv: withPrevious,
  };
}

/** What a step did, in the order of the steps. */
export type StepResult =
  | { readonly kind: "get"; readonly values: readonly StoredValue[]; readonly more: boolean }
  | { readonly kind: "put"; readonly previous?: StoredValue }
  | { readonly kind: "delete"; readonly deleted: bigint; readonly previous: readonly StoredValue[] }
  | { readonly kind: "transaction"; readonly succeeded: boolean; readonly results: readonly StepResult[] };

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
  /** What `commit` sends. */
  toRequest(): TxnRequestInit;
}

/** Starts a transaction: `createTransaction(transport).if(compare.isMissing("a")).do(operation.put("a", "1")).commit()`. */
export function createTransaction(transport: ClientTransport): Transaction {
  const conditions: CompareInit[] = [];
  const success: RequestOpInit[] = [];
  const failure: RequestOpInit[] = [];
  const transaction: Transaction = {
    if(...more) {
      conditions.push(...more);
      return transaction;
    },
    do(...more) {
      success.push(...more);
      return transaction;
    },
    else(...more) {
      failure.push(...more);
      return transaction;
    },
    toRequest: () => ({ compare: conditions, success, failure }),
    async commit(options) {
      const { succeeded, responses, header } = await callUnary(transport, kvTxn, transaction.toRequest(), options);
      return { succeeded, results: responses.map(toStepResult), revision: header?.revision ?? 0n };
    },
  };
  return transaction;
}

const relations = {
  "=": Compare_CompareResult.EQUAL,
  "!=": Compare_CompareResult.NOT_EQUAL,
  "<": Compare_CompareResult.LESS,
  ">": Compare_CompareResult.GREATER,
} as const;

function condition(
  key: KeySelection,
  relation: Relation,
  target: Compare_CompareTarget,
  targetUnion: NonNullable<CompareInit["targetUnion"]>,
): CompareInit {
  return { ...selectionFields(key), result: relations[relation], target, targetUnion };
}

function toStepResult({ response }: ResponseOp): StepResult {
  switch (response?.case) {
    case "responseRange":
      return { kind: "get", values: response.value.kvs.map(toStoredValue), more: response.value.more };
    case "responseDeleteRange":
      return {
        kind: "delete",
        deleted: response.value.deleted,
        previous: response.value.prevKvs.map(toStoredValue),
      };
    case "responseTxn":
      return {
        kind: "transaction",
        succeeded: response.value.succeeded,
        results: response.value.responses.map(toStepResult),
      };
    case "responsePut":
      return { kind: "put", ...(response.value.prevKv && { previous: toStoredValue(response.value.prevKv) }) };
    case undefined:
      return { kind: "put" };
    default:
      return response satisfies never;
  }
}
