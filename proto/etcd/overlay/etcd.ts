import type { ClientTransport } from "../runtime/client/index.js";
import { connectEtcd, type EtcdConnection, type EtcdOptions } from "./connect.js";
import type { Bytes } from "./key.js";
import type { Calls, Elections, Leases, Locks, Namespaces, Transactions, Watches } from "./layers.js";
import { storeOver, type EtcdStore } from "./store.js";

/** etcd as its users see it, with every layer. Keys and values are text or bytes. */
export interface Etcd extends EtcdStore, Calls, Elections, Leases, Locks, Namespaces, Transactions, Watches {}

/** What a layer is built on: one cluster, seen from within a namespace. */
export interface EtcdParts {
  /** Calls whose keys are those of the namespace. */
  readonly transport: ClientTransport;
  /** Calls whose keys are whole. */
  readonly base: ClientTransport;
  /** What stands before every key; empty for none. */
  readonly namespace: Bytes;
  /** Makes the next call authenticate again. */
  readonly forgetToken: () => void;
  /** The client with all its layers within another namespace, given calls whose keys are those of that one. */
  readonly within: (namespace: Bytes, transport: ClientTransport) => object;
}

/** Adds members to a client. A bundle holds the layers that are named and no other. */
export type EtcdLayer<Members extends object> = (parts: EtcdParts) => Members;

/** The members of several layers together. */
export type MembersOf<Layers extends readonly EtcdLayer<object>[]> = Layers extends readonly [
  EtcdLayer<infer First>,
  ...infer Rest extends readonly EtcdLayer<object>[],
]
  ? First & MembersOf<Rest>
  : unknown;

/**
 * A client of a cluster: reads and writes, and what the layers add. `createEtcd({ endpoints }, everything)`, or only what a program needs, for a
 * small bundle: `createEtcd({ endpoints }, watches, locks)`. `close` ends what the endpoints hold.
 */
export function createEtcd<const Layers extends readonly EtcdLayer<object>[]>(
  options: EtcdOptions,
  ...layers: Layers
): EtcdStore & MembersOf<Layers> {
  const connection = connectEtcd(options);
  return assemble(connection, layers, "", connection.transport) as EtcdStore & MembersOf<Layers>;
}

function assemble(
  connection: EtcdConnection,
  layers: readonly EtcdLayer<object>[],
  namespace: Bytes,
  transport: ClientTransport,
): EtcdStore {
  const within: EtcdParts["within"] = (inner, calls) => assemble(connection, layers, inner, calls);
  const parts = { transport, base: connection.transport, namespace, forgetToken: connection.forgetToken, within };
  return Object.assign(storeOver(connection, transport), ...layers.map((layer) => layer(parts))) as EtcdStore;
}
