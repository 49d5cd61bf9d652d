// The client of the whole API etcd.

import { type ElectionClient, createElectionClient } from "./clients/election.js";
import { type LockClient, createLockClient } from "./clients/lock.js";
import {
  type AuthClient, type ClusterClient, type KVClient, type LeaseClient, type MaintenanceClient, type WatchClient,
  createAuthClient, createClusterClient, createKVClient, createLeaseClient, createMaintenanceClient, createWatchClient,
} from "./clients/rpc.js";
import type { ClientTransport } from "./runtime/client/index.js";

/** Every service of etcd, over one transport. */
export interface EtcdClient {
  /**
   * Reading and writing keys. Each change of the store raises its revision by one, and older
   * revisions stay readable until they are compacted.
   */
  readonly kv: KVClient;
  /** Notification of changes, as they happen or from any revision that has not been compacted. */
  readonly watch: WatchClient;
  /**
   * Time limits for keys. Keys attached to a lease vanish together when it ends, which is how the
   * presence of a client is modelled.
   */
  readonly lease: LeaseClient;
  /**
   * Membership of the cluster. Changes go through consensus one at a time and need a working
   * majority.
   */
  readonly cluster: ClusterClient;
  /** Care of a running cluster. Most of these methods concern only the member that receives the call. */
  readonly maintenance: MaintenanceClient;
  /** Users, roles and tokens. While access control is off, everybody may do everything. */
  readonly auth: AuthClient;
  /**
   * Elections that live in the key-value store. Each has a name; candidates queue under it, and the
   * oldest one whose lease is alive leads.
   */
  readonly election: ElectionClient;
  /**
   * Named locks that live in the key-value store. A lock belongs to a lease, so a holder that dies
   * loses it when its lease runs out.
   */
  readonly lock: LockClient;
}

/** A client of all services; one for a single service or call makes a smaller bundle. */
export function createEtcdClient(transport: ClientTransport): EtcdClient {
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
