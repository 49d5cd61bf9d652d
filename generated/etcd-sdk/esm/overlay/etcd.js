import { createEtcdClient } from "../client.js";
import { kvDeleteRange, kvPut, kvRange } from "../methods/rpc.js";
import { callUnary, withRetries, } from "../runtime/client/index.js";
import { withAuthentication } from "./authentication.js";
import { mayRepeat } from "./call-safety.js";
import { campaign, findLeader, observeElection } from "./election.js";
import { withEtcdErrors } from "./etcd-error.js";
import { withFailover } from "./failover.js";
import { concatBytes, selectionFields } from "./key.js";
import { openLease } from "./lease.js";
import { acquireLock } from "./lock.js";
import { withNamespace } from "./namespace.js";
import { readPages } from "./pages.js";
import { runStm } from "./stm.js";
import { toStoredValue } from "./stored-value.js";
import { createTransaction } from "./transaction.js";
import { watchKeys } from "./watch.js";
/** `const etcd = createEtcd({ endpoints: [createGrpcTransport({ target: "127.0.0.1:2379" })] })`; the endpoints stay yours to close. */
export function createEtcd({ endpoints, credentials, namespace = "", retry = {} }) {
    const failover = withFailover(endpoints.map(withEtcdErrors));
    const authenticated = credentials && withAuthentication(failover, credentials);
    const calls = authenticated ?? failover;
    const retrying = retry === false ? calls : withRetries(calls, { maxAttempts: 5, mayRetry: mayRepeat, ...retry });
    return createLayer(retrying, authenticated, namespace);
}
function createLayer(base, authenticated, namespace) {
    const transport = namespace.length === 0 ? base : withNamespace(base, namespace);
    const inside = (name) => (namespace.length === 0 ? name : concatBytes(namespace, name));
    return {
        client: createEtcdClient(transport),
        transport,
        async get(key, { revision = 0n, serializable = false, ...options } = {}) {
            const { kvs } = await callUnary(transport, kvRange, { key, revision, serializable }, options);
            return kvs[0] && toStoredValue(kvs[0]);
        },
        async getAll(selection, options) {
            const all = [];
            for await (const { values } of readPages(transport, selection, options))
                all.push(...values);
            return all;
        },
        pages: (selection, options) => readPages(transport, selection, options),
        async count(selection, options) {
            return (await callUnary(transport, kvRange, { ...selectionFields(selection), countOnly: true }, options)).count;
        },
        async put(key, value, { lease = 0n, ...options } = {}) {
            const { header } = await callUnary(transport, kvPut, { key, value, lease: typeof lease === "bigint" ? lease : lease.id }, options);
            return header?.revision ?? 0n;
        },
        async delete(selection, options) {
            return (await callUnary(transport, kvDeleteRange, selectionFields(selection), options)).deleted;
        },
        transaction: () => createTransaction(transport),
        watch: (selection, options) => watchKeys(transport, selection, options, authenticated?.forgetToken),
        lease: (ttlSeconds, signal) => openLease(transport, ttlSeconds, signal),
        lock: (name, options) => acquireLock(transport, inside(name), options),
        campaign: (name, value, options) => campaign(transport, inside(name), value, options),
        leader: (name, options) => findLeader(transport, inside(name), options),
        observe: (name, signal) => observeElection(transport, inside(name), signal),
        stm: (run, options) => runStm(transport, run, options),
        namespace: (more) => createLayer(base, authenticated, inside(more)),
    };
}
//# sourceMappingURL=etcd.js.map