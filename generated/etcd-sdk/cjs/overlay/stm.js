"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.runStm = runStm;
const index_js_1 = require("../runtime/client/index.js");
const rpc_js_1 = require("../methods/rpc.js");
const index_js_2 = require("../runtime/core/index.js");
const key_js_1 = require("./key.js");
const pause_js_1 = require("./pause.js");
const stored_value_js_1 = require("./stored-value.js");
const transaction_js_1 = require("./transaction.js");
/**
 * Runs reads and writes as if nobody else used the store: if another client changed what was read, everything is done again. `run`
 * must therefore do nothing but use its argument. Fails with ABORTED when there was a conflict each time.
 */
async function runStm(transport, run, { maxAttempts = 20, signal } = {}) {
    for (let attempt = 1; attempt <= maxAttempts; attempt++) {
        signal?.throwIfAborted();
        const memory = createMemory(transport, signal);
        const result = await run(memory.transaction);
        if (await memory.commit())
            return result;
        await (0, pause_js_1.pause)((0, pause_js_1.backoffMs)(Math.min(attempt, 4)), signal);
    }
    throw new index_js_1.ClientError(index_js_2.statusCodes.ABORTED, `other clients changed what the transaction read in each of ${maxAttempts} attempts`);
}
function createMemory(transport, signal) {
    const options = signal && { signal };
    const reads = new Map();
    const writes = new Map();
    let revision = 0n;
    const read = async (key) => {
        const known = reads.get((0, key_js_1.toText)(key));
        if (known !== undefined)
            return known.found;
        const { kvs, header } = await (0, index_js_1.callUnary)(transport, rpc_js_1.kvRange, { key, revision }, options);
        if (revision === 0n)
            revision = header?.revision ?? 0n;
        const found = kvs[0] && (0, stored_value_js_1.toStoredValue)(kvs[0]);
        reads.set((0, key_js_1.toText)(key), { key, found });
        return found;
    };
    return {
        transaction: {
            async get(key) {
                const written = writes.get((0, key_js_1.toText)(key));
                if (written !== undefined)
                    return written.value === undefined ? undefined : (0, key_js_1.toText)(written.value);
                return (await read(key))?.text;
            },
            put: (key, value) => void writes.set((0, key_js_1.toText)(key), { key, value }),
            delete: (key) => void writes.set((0, key_js_1.toText)(key), { key, value: undefined }),
        },
        async commit() {
            const conditions = [...reads.values()].map(({ key, found }) => transaction_js_1.compare.modRevision(key, "=", found?.modRevision ?? 0n));
            const steps = [...writes.values()].map(({ key, value }) => value === undefined ? transaction_js_1.operation.delete(key) : transaction_js_1.operation.put(key, value));
            const { succeeded } = await (0, transaction_js_1.createTransaction)(transport)
                .if(...conditions)
                .do(...steps)
                .commit(options);
            return succeeded;
        },
    };
}
//# sourceMappingURL=stm.js.map