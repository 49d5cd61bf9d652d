"use strict";
// The client of the whole API etcd.
Object.defineProperty(exports, "__esModule", { value: true });
exports.createEtcdClient = createEtcdClient;
const election_js_1 = require("./clients/election.js");
const lock_js_1 = require("./clients/lock.js");
const rpc_js_1 = require("./clients/rpc.js");
/** A client of all services; one for a single service or call makes a smaller bundle. */
function createEtcdClient(transport) {
    return {
        kv: (0, rpc_js_1.createKVClient)(transport),
        watch: (0, rpc_js_1.createWatchClient)(transport),
        lease: (0, rpc_js_1.createLeaseClient)(transport),
        cluster: (0, rpc_js_1.createClusterClient)(transport),
        maintenance: (0, rpc_js_1.createMaintenanceClient)(transport),
        auth: (0, rpc_js_1.createAuthClient)(transport),
        election: (0, election_js_1.createElectionClient)(transport),
        lock: (0, lock_js_1.createLockClient)(transport),
    };
}
//# sourceMappingURL=client.js.map