import { Compare_CompareResult, Compare_CompareTarget, } from "../messages/rpc.js";
import { kvTxn } from "../methods/rpc.js";
import { callUnary } from "../runtime/client/index.js";
import { selectionFields } from "./key.js";
import { toStoredValue } from "./stored-value.js";
/** Conditions of transactions: `compare.modRevision("a", "=", 5n)`. A key that is not there has version and revisions 0. */
export const compare = {
    value: (key, relation, value) => condition(key, relation, Compare_CompareTarget.VALUE, { case: "value", value }),
    version: (key, relation, value) => condition(key, relation, Compare_CompareTarget.VERSION, { case: "version", value }),
    createRevision: (key, relation, value) => condition(key, relation, Compare_CompareTarget.CREATE, { case: "createRevision", value }),
    modRevision: (key, relation, value) => condition(key, relation, Compare_CompareTarget.MOD, { case: "modRevision", value }),
    lease: (key, relation, value) => condition(key, relation, Compare_CompareTarget.LEASE, { case: "lease", value }),
    exists: (key) => compare.version(key, ">", 0),
    isMissing: (key) => compare.version(key, "=", 0),
};
/** Steps of transactions: `operation.put("a", "1")`. */
export const operation = {
    get: (selection) => ({
        request: { case: "requestRange", value: selectionFields(selection) },
    }),
    put: (key, value, lease = 0) => ({
        request: { case: "requestPut", value: { key, value, lease } },
    }),
    delete: (selection) => ({
        request: { case: "requestDeleteRange", value: selectionFields(selection) },
    }),
};
/** Starts a transaction: `createTransaction(transport).if(compare.isMissing("a")).do(operation.put("a", "1")).commit()`. */
export function createTransaction(transport) {
    const conditions = [];
    const success = [];
    const failure = [];
    const transaction = {
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
        async commit(options) {
            const { succeeded, responses, header } = await callUnary(transport, kvTxn, { compare: conditions, success, failure }, options);
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
};
function condition(key, relation, target, targetUnion) {
    return { ...selectionFields(key), result: relations[relation], target, targetUnion };
}
function toStepResult({ response }) {
    switch (response?.case) {
        case "responseRange":
            return { kind: "get", values: response.value.kvs.map(toStoredValue) };
        case "responseDeleteRange":
            return { kind: "delete", deleted: response.value.deleted };
        case "responseTxn":
            return {
                kind: "transaction",
                succeeded: response.value.succeeded,
                results: response.value.responses.map(toStepResult),
            };
        case "responsePut":
        case undefined:
            return { kind: "put" };
        default:
            return response;
    }
}
//# sourceMappingURL=transaction.js.map