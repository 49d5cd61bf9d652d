"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createEtcd = createEtcd;
const client_js_1 = require("../client.js");
const rpc_js_1 = require("../methods/rpc.js");
const index_js_1 = require("../runtime/client/index.js");
const authentication_js_1 = require("./authentication.js");
const call_safety_js_1 = require("./call-safety.js");
const election_js_1 = require("./election.js");
const etcd_error_js_1 = require("./etcd-error.js");
const failover_js_1 = require("./failover.js");
const key_js_1 = require("./key.js");
const lease_js_1 = require("./lease.js");
const lock_js_1 = require("./lock.js");
const namespace_js_1 = require("./namespace.js");
const pages_js_1 = require("./pages.js");
const stm_js_1 = require("./stm.js");
const stored_value_js_1 = require("./stored-value.js");
const transaction_js_1 = require("./transaction.js");
const watch_js_1 = require("./watch.js");
/** `const etcd = createEtcd({ endpoints: [createGrpcTransport({ target: "127.0.0.1:2379" })] })`; the endpoints stay yours to close. */
function createEtcd({ endpoints, credentials, namespace = "", retry = {} }) {
    const failover = (0, failover_js_1.withFailover)(endpoints.map(etcd_error_js_1.withEtcdErrors));
    const authenticated = credentials && (0, authentication_js_1.withAuthentication)(failover, credentials);
    const calls = authenticated ?? failover;
    const retrying = retry === false ? calls : (0, index_js_1.withRetries)(calls, { maxAttempts: 5, mayRetry: call_safety_js_1.mayRepeat, ...retry });
    return createLayer(retrying, authenticated, namespace);
}
function createLayer(base, authenticated, namespace) {
    const transport = namespace.length === 0 ? base : (0, namespace_js_1.withNamespace)(base, namespace);
    const inside = (name) => (namespace.length === 0 ? name : (0, key_js_1.concatBytes)(namespace, name));
    return {
        client: (0, client_js_1.createEtcdClient)(transport),
        transport,
        async get(key, { revision = 0n, serializable = false, ...options } = {}) {
            const { kvs } = await (0, index_js_1.callUnary)(transport, rpc_js_1.kvRange, { key, revision, serializable }, options);
            return kvs[0] && (0, stored_value_js_1.toStoredValue)(kvs[0]);
        },
        async getAll(selection, options) {
            const all = [];
            for await (const { values } of (0, pages_js_1.readPages)(transport, selection, options))
                all.push(...values);
            return all;
        },
        pages: (selection, options) => (0, pages_js_1.readPages)(transport, selection, options),
        async count(selection, options) {
            return (await (0, index_js_1.callUnary)(transport, rpc_js_1.kvRange, { ...(0, key_js_1.selectionFields)(selection), countOnly: true }, options)).count;
        },
        async put(key, value, { lease = 0n, ...options } = {}) {
            const { header } = await (0, index_js_1.callUnary)(transport, rpc_js_1.kvPut, { key, value, lease: typeof lease === "bigint" ? lease : lease.id }, options);
            return header?.revision ?? 0n;
        },
        async delete(selection, options) {
            return (await (0, index_js_1.callUnary)(transport, rpc_js_1.kvDeleteRange, (0, key_js_1.selectionFields)(selection), options)).deleted;
        },
        transaction: () => (0, transaction_js_1.createTransaction)(transport),
        watch: (selection, options) => (0, watch_js_1.watchKeys)(transport, selection, options, authenticated?.forgetToken),
        lease: (ttlSeconds, signal) => (0, lease_js_1.openLease)(transport, ttlSeconds, signal),
        lock: (name, options) => (0, lock_js_1.acquireLock)(transport, inside(name), options),
        campaign: (name, value, options) => (0, election_js_1.campaign)(transport, inside(name), value, options),
        leader: (name, options) => (0, election_js_1.findLeader)(transport, inside(name), options),
        observe: (name, signal) => (0, election_js_1.observeElection)(transport, inside(name), signal),
        stm: (run, options) => (0, stm_js_1.runStm)(transport, run, options),
        namespace: (more) => createLayer(base, authenticated, inside(more)),
    };
}
//# sourceMappingURL=etcd.js.map