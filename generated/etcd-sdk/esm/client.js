// The client of the whole API etcd.
import { createElectionClient } from "./clients/election.js";
import { createLockClient } from "./clients/lock.js";
import { createAuthClient, createClusterClient, createKVClient, createLeaseClient, createMaintenanceClient, createWatchClient, } from "./clients/rpc.js";
/** A client of all services; one for a single service or call makes a smaller bundle. */
export function createEtcdClient(transport) {
    return {
        kv: createKVClient(transport),
        watch: createWatchClient(transport),
        lease: createLeaseClient(transport),
        cluster: createClusterClient(transport),
        maintenance: createMaintenanceClient(transport),
        auth: createAuthClient(transport),
        election: createElectionClient(transport),
        lock: createLockClient(transport),
    };
}
//# sourceMappingURL=client.js.map