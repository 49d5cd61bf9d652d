import { ClientError, callUnary } from "../runtime/client/index.js";
import { kvRange } from "../methods/rpc.js";
import { statusCodes } from "../runtime/core/index.js";
import { toText } from "./key.js";
import { backoffMs, pause } from "./pause.js";
import { toStoredValue } from "./stored-value.js";
import { compare, createTransaction, operation } from "./transaction.js";
/**
 * Runs reads and writes as if nobody else used the store: if another client changed what was read, everything is done again. `run`
 * must therefore do nothing but use its argument. Fails with ABORTED when there was a conflict each time.
 */
export async function runStm(transport, run, { maxAttempts = 20, signal } = {}) {
    for (let attempt = 1; attempt <= maxAttempts; attempt++) {
        signal?.throwIfAborted();
        const memory = createMemory(transport, signal);
        const result = await run(memory.transaction);
        if (await memory.commit())
            return result;
        await pause(backoffMs(Math.min(attempt, 4)), signal);
    }
    throw new ClientError(statusCodes.ABORTED, `other clients changed what the transaction read in each of ${maxAttempts} attempts`);
}
function createMemory(transport, signal) {
    const options = signal && { signal };
    const reads = new Map();
    const writes = new Map();
    let revision = 0n;
    const read = async (key) => {
        const known = reads.get(toText(key));
        if (known !== undefined)
            return known.found;
        const { kvs, header } = await callUnary(transport, kvRange, { key, revision }, options);
        if (revision === 0n)
            revision = header?.revision ?? 0n;
        const found = kvs[0] && toStoredValue(kvs[0]);
        reads.set(toText(key), { key, found });
        return found;
    };
    return {
        transaction: {
            async get(key) {
                const written = writes.get(toText(key));
                if (written !== undefined)
                    return written.value === undefined ? undefined : toText(written.value);
                return (await read(key))?.text;
            },
            put: (key, value) => void writes.set(toText(key), { key, value }),
            delete: (key) => void writes.set(toText(key), { key, value: undefined }),
        },
        async commit() {
            const conditions = [...reads.values()].map(({ key, found }) => compare.modRevision(key, "=", found?.modRevision ?? 0n));
            const steps = [...writes.values()].map(({ key, value }) => value === undefined ? operation.delete(key) : operation.put(key, value));
            const { succeeded } = await createTransaction(transport)
                .if(...conditions)
                .do(...steps)
                .commit(options);
            return succeeded;
        },
    };
}
//# sourceMappingURL=stm.js.map