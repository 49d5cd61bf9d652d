import {
  AlarmRequest_AlarmAction,
  AlarmType,
  type AlarmMember,
  type Member,
  type StatusResponse,
} from "../messages/rpc.js";
import {
  clusterMemberList,
  kvCompact,
  maintenanceAlarm,
  maintenanceDefragment,
  maintenanceHashKV,
  maintenanceMoveLeader,
  maintenanceSnapshot,
  maintenanceStatus,
} from "../methods/rpc.js";
import {
  type CallOptions,
  ClientError,
  type ClientTransport,
  callServerStreaming,
  callUnary,
} from "../runtime/client/index.js";
import { statusCodes } from "../runtime/core/index.js";
import type { EtcdStore } from "./store.js";

/** The members of the cluster. */
export async function listMembers({ transport }: EtcdStore, options?: CallOptions): Promise<readonly Member[]> {
  return (await callUnary(transport, clusterMemberList, { linearizable: true }, options)).members;
}

/** How one member is: the one behind this transport. */
export async function memberStatus(member: ClientTransport, options?: CallOptions): Promise<StatusResponse> {
  return await callUnary(member, maintenanceStatus, {}, options);
}

/** Gives the space back that deleted data takes in one member's file; it answers nothing else meanwhile. */
export async function defragment(member: ClientTransport, options: CallOptions = {}): Promise<void> {
  await callUnary(member, maintenanceDefragment, {}, { timeoutMs: 600_000, ...options });
}

/** A hash of all keys up to a revision, equal on all members whose data are. */
export async function hashOf(member: ClientTransport, revision: bigint, options?: CallOptions): Promise<number> {
  return (await callUnary(member, maintenanceHashKV, { revision }, options)).hash;
}

/** Drops the history before a revision; `isPhysical` waits until it is gone from the files. */
export async function compact(
  { transport }: EtcdStore,
  revision: bigint,
  { isPhysical = false, ...options }: CallOptions & { readonly isPhysical?: boolean } = {},
): Promise<void> {
  await callUnary(transport, kvCompact, { revision, physical: isPhysical }, options);
}

/** The alarms that are raised, e.g. for space that ran out. */
export async function listAlarms({ transport }: EtcdStore, options?: CallOptions): Promise<readonly AlarmMember[]> {
  const request = { action: AlarmRequest_AlarmAction.GET, alarm: AlarmType.NONE };
  return (await callUnary(transport, maintenanceAlarm, request, options)).alarms;
}

/** Takes all alarms back; answers those there were. */
export async function disarm(etcd: EtcdStore, options?: CallOptions): Promise<readonly AlarmMember[]> {
  const alarms = await listAlarms(etcd, options);
  for (const { memberID, alarm } of alarms)
    await callUnary(
      etcd.transport,
      maintenanceAlarm,
      { action: AlarmRequest_AlarmAction.DEACTIVATE, memberID, alarm },
      options,
    );
  return alarms;
}

/** Hands leadership of the cluster to another member; `leader` must be the transport of the one that leads. */
export async function moveLeader(leader: ClientTransport, to: bigint, options?: CallOptions): Promise<void> {
  await callUnary(leader, maintenanceMoveLeader, { targetID: to }, options);
}

/** Length of the SHA-256 at the end of a snapshot. */
const hashLength = 32;

/**
 * A snapshot of one member's data as it comes, its SHA-256 at the end included, which is what `etcdutl snapshot restore` reads. Throws
 * DATA_LOSS if there are fewer bytes than the server said; `saveSnapshot` of `/node` also checks the hash.
 */
export async function* readSnapshot(
  { transport }: EtcdStore,
  options: CallOptions = {},
): AsyncGenerator<Uint8Array, void, undefined> {
  let received = 0n;
  let expected: bigint | undefined;
  for await (const { blob, remainingBytes } of callServerStreaming(transport, maintenanceSnapshot, {}, options)) {
    received += BigInt(blob.length);
    expected ??= received + remainingBytes;
    yield blob;
  }
  if (expected === undefined || received < BigInt(hashLength))
    throw new ClientError(statusCodes.DATA_LOSS, `the snapshot has ${received} bytes`);
}
