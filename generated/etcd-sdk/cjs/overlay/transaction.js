"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.operation = exports.compare = void 0;
exports.createTransaction = createTransaction;
const rpc_js_1 = require("../messages/rpc.js");
const rpc_js_2 = require("../methods/rpc.js");
const index_js_1 = require("../runtime/client/index.js");
const key_js_1 = require("./key.js");
const stored_value_js_1 = require("./stored-value.js");
/** Conditions of transactions: `compare.modRevision("a", "=", 5n)`. A key that is not there has version and revisions 0. */
exports.compare = {
    value: (key, relation, value) => condition(key, relation, rpc_js_1.Compare_CompareTarget.VALUE, { case: "value", value }),
    version: (key, relation, value) => condition(key, relation, rpc_js_1.Compare_CompareTarget.VERSION, { case: "version", value }),
    createRevision: (key, relation, value) => condition(key, relation, rpc_js_1.Compare_CompareTarget.CREATE, { case: "createRevision", value }),
    modRevision: (key, relation, value) => condition(key, relation, rpc_js_1.Compare_CompareTarget.MOD, { case: "modRevision", value }),
    lease: (key, relation, value) => condition(key, relation, rpc_js_1.Compare_CompareTarget.LEASE, { case: "lease", value }),
    exists: (key) => exports.compare.version(key, ">", 0),
    isMissing: (key) => exports.compare.version(key, "=", 0),
};
/** Steps of transactions: `operation.put("a", "1")`. */
exports.operation = {
    get: (selection) => ({
        request: { case: "requestRange", value: (0, key_js_1.selectionFields)(selection) },
    }),
    put: (key, value, lease = 0) => ({
        request: { case: "requestPut", value: { key, value, lease } },
    }),
    delete: (selection) => ({
        request: { case: "requestDeleteRange", value: (0, key_js_1.selectionFields)(selection) },
    }),
};
/** Starts a transaction: `createTransaction(transport).if(compare.isMissing("a")).do(operation.put("a", "1")).commit()`. */
function createTransaction(transport) {
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
            const { succeeded, responses, header } = await (0, index_js_1.callUnary)(transport, rpc_js_2.kvTxn, { compare: conditions, success, failure }, options);
            return { succeeded, results: responses.map(toStepResult), revision: header?.revision ?? 0n };
        },
    };
    return transaction;
}
const relations = {
    "=": rpc_js_1.Compare_CompareResult.EQUAL,
    "!=": rpc_js_1.Compare_CompareResult.NOT_EQUAL,
    "<": rpc_js_1.Compare_CompareResult.LESS,
    ">": rpc_js_1.Compare_CompareResult.GREATER,
};
function condition(key, relation, target, targetUnion) {
    return { ...(0, key_js_1.selectionFields)(key), result: relations[relation], target, targetUnion };
}
function toStepResult({ response }) {
    switch (response?.case) {
        case "responseRange":
            return { kind: "get", values: response.value.kvs.map(stored_value_js_1.toStoredValue) };
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