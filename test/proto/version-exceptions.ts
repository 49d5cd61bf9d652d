import type { Line } from "./read-facts.js";

/** Version options of ours on elements for which etcd itself has none although an older line lacks them. */
export const OWN_VERSIONS: Readonly<Record<string, string>> = {
  "authpb.UserAddOptions": "3.4",
  "authpb.User.options": "3.4",
  "etcdserverpb.DowngradeInfo": "3.6",
  "etcdserverpb.MemberAddResponse.members": "3.2",
  "etcdserverpb.MemberRemoveResponse.members": "3.2",
  "v3lockpb.LockRequest": "3.2",
  "v3lockpb.LockResponse": "3.2",
  "v3lockpb.UnlockRequest": "3.2",
  "v3lockpb.UnlockResponse": "3.2",
  "v3electionpb.CampaignRequest": "3.2",
  "v3electionpb.CampaignResponse": "3.2",
  "v3electionpb.LeaderKey": "3.2",
  "v3electionpb.LeaderRequest": "3.2",
  "v3electionpb.LeaderResponse": "3.2",
  "v3electionpb.ResignRequest": "3.2",
  "v3electionpb.ResignResponse": "3.2",
  "v3electionpb.ProclaimRequest": "3.2",
  "v3electionpb.ProclaimResponse": "3.2",
};

/** A place where an etcd line has, or lacks, something against what the version option says. */
export interface VersionException {
  readonly lines: readonly Line[];
  /** Messages stand for their fields as well, methods for themselves. */
  readonly elements: readonly string[];
  readonly reason: string;
}

/** What a line has although the option names a later one. */
export const EARLIER_THAN_SAID: readonly VersionException[] = [
  {
    lines: ["3.1", "3.2"],
    elements: ["etcdserverpb.SnapshotRequest", "etcdserverpb.SnapshotResponse", "etcdserverpb.Maintenance.Snapshot"],
    reason: "etcd dates these messages 3.3, but snapshots are as old as the v3 API",
  },
  {
    lines: ["3.2", "3.3"],
    elements: ["etcdserverpb.WatchResponse.cancel_reason"],
    reason: "etcd dates the field 3.4, but 3.2 already sends it",
  },
  {
    lines: ["3.3"],
    elements: [
      "etcdserverpb.WatchProgressRequest",
      "etcdserverpb.WatchRequest.progress_request",
      "etcdserverpb.WatchCreateRequest.watch_id",
      "etcdserverpb.WatchCreateRequest.fragment",
      "etcdserverpb.WatchResponse.fragment",
    ],
    reason: "brought back from 3.4 by patch release 3.3.14",
  },
  {
    lines: ["3.4"],
    elements: ["etcdserverpb.AuthStatusRequest", "etcdserverpb.AuthStatusResponse"],
    reason: "patch release 3.4.31 has the messages, without the method",
  },
];

/** What a line lacks although the option names it or an earlier one. */
export const LATER_THAN_SAID: readonly VersionException[] = [
  {
    lines: ["3.1"],
    elements: ["etcdserverpb.MemberUpdateResponse.members"],
    reason: "etcd dates the field 3.1, but it came with its siblings in 3.2",
  },
];

/** Fields whose type was another one up to line 3.3. */
export const OLDER_TYPES: Readonly<Record<string, { readonly lines: readonly Line[]; readonly type: string }>> = {
  "etcdserverpb.AuthRoleRevokePermissionRequest.key": { lines: ["3.1", "3.2", "3.3"], type: "string" },
  "etcdserverpb.AuthRoleRevokePermissionRequest.range_end": { lines: ["3.1", "3.2", "3.3"], type: "string" },
};

/** The first part of every path, where it is not `/v3`. */
export const OLDER_PREFIXES: Partial<Record<Line, string>> = { "3.1": "/v3alpha", "3.2": "/v3alpha", "3.3": "/v3beta" };

/** The paths of a method on older lines, with `/v3` for the prefix. */
export interface PathException {
  readonly lines: readonly Line[];
  readonly method: string;
  readonly paths: readonly string[];
  readonly reason: string;
}

/** Bindings that a line has in another form; every other one it has exactly as we do. */
export const OLDER_PATHS: readonly PathException[] = [
  {
    lines: ["3.1", "3.2", "3.3"],
    method: "etcdserverpb.Lease.LeaseRevoke",
    paths: ["/v3/kv/lease/revoke"],
    reason: "the alias is the older path",
  },
  {
    lines: ["3.1", "3.2", "3.3"],
    method: "etcdserverpb.Lease.LeaseTimeToLive",
    paths: ["/v3/kv/lease/timetolive"],
    reason: "the alias is the older path",
  },
  {
    lines: ["3.3"],
    method: "etcdserverpb.Lease.LeaseLeases",
    paths: ["/v3/kv/lease/leases"],
    reason: "the alias is the older path",
  },
  {
    lines: ["3.3", "3.4"],
    method: "etcdserverpb.Maintenance.HashKV",
    paths: ["/v3/maintenance/hash"],
    reason: "collided with Hash and could never be reached; moved in 3.5.10",
  },
];
