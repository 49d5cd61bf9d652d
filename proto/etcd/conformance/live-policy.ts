import type { ConformanceCase, ConformanceRuleName } from "../../../generator/runtime/conformance/index.js";
import type { EtcdLine } from "../upstream/etcd-versions.js";
import type { EtcdState } from "./reset-etcd.js";

/** How a generated case may meet a real etcd. */
export type LiveTreatment =
  /** It changes nothing: send it whenever. */
  | { readonly kind: "free" }
  /** It changes state, which is put back before each side. */
  | { readonly kind: "reset"; readonly states: readonly EtcdState[] }
  /** Only a fake upstream can play it, or it would harm the server; why. */
  | { readonly kind: "never"; readonly why: string };

/** Fields of etcd's answers that differ from call to call. */
export const volatileFields: ReadonlySet<string> = new Set([
  "revision",
  "raft_term",
  "create_revision",
  "mod_revision",
  "raftIndex",
  "raftTerm",
  "raftAppliedIndex",
  "dbSize",
  "dbSizeInUse",
  "hash",
  "compact_revision",
  "token",
  "authRevision",
  "rev",
  "blob",
  "remaining_bytes",
  "watch_id",
  "hash_revision",
]);

/** Fields that may differ in the answer to one case: an id that etcd chooses is another one each time. */
export function volatileFieldsOf(each: ConformanceCase): ReadonlySet<string> {
  return each.method === "LeaseGrant" ? new Set([...volatileFields, "ID"]) : volatileFields;
}

/** Rules that need an upstream which does as it is told. */
const scripted: ReadonlySet<ConformanceRuleName> = new Set([
  "answer-field",
  "answer-together",
  "answer-defaults",
  "answer-unknown-field",
  "answer-limits",
  "answer-headers",
  "status-codes",
  "status-details",
  "status-message",
  "upstream-faults",
  "deadline-exceeded",
  "stream-answers",
  "stream-forms",
  "stream-empty",
  "stream-error-first",
  "stream-error-later",
  "stream-requests",
  "stream-duplex",
  "stream-half-close",
  "stream-cancel",
  "metadata-configured",
]);

const free: LiveTreatment = { kind: "free" };
/** Nothing to put back, but members are changed one after the other. */
const inTurn: LiveTreatment = { kind: "reset", states: [] };
const keys: LiveTreatment = { kind: "reset", states: ["keys"] };
const leases: LiveTreatment = { kind: "reset", states: ["leases"] };
const users: LiveTreatment = { kind: "reset", states: ["users"] };
const never = (why: string): LiveTreatment => ({ kind: "never", why });

/** What an arbitrary call of each method does to an etcd. */
const methods: Readonly<Record<string, LiveTreatment>> = {
  "KV/Range": free,
  "KV/Put": keys,
  "KV/DeleteRange": keys,
  "KV/Txn": keys,
  "KV/Compact": never("it cannot be undone"),
  "Watch/Watch": never("it stays open"),
  "Lease/LeaseGrant": leases,
  "Lease/LeaseRevoke": free,
  "Lease/LeaseKeepAlive": free,
  "Lease/LeaseTimeToLive": free,
  "Lease/LeaseLeases": free,
  "Cluster/MemberAdd": never("a second member would stop the cluster"),
  "Cluster/MemberRemove": inTurn,
  "Cluster/MemberUpdate": inTurn,
  "Cluster/MemberList": free,
  "Cluster/MemberPromote": inTurn,
  "Maintenance/Alarm": never("an alarm stops all writes"),
  "Maintenance/Status": free,
  "Maintenance/Defragment": never("it stops the server for a while"),
  "Maintenance/Hash": free,
  "Maintenance/HashKV": free,
  "Maintenance/Snapshot": never("it is the whole database"),
  "Maintenance/MoveLeader": never("3.3 never answers"),
  "Maintenance/Downgrade": never("it changes the cluster"),
  "Auth/AuthEnable": free,
  "Auth/AuthDisable": free,
  "Auth/AuthStatus": free,
  "Auth/Authenticate": inTurn,
  "Auth/UserAdd": users,
  "Auth/UserGet": free,
  "Auth/UserList": free,
  "Auth/UserDelete": users,
  "Auth/UserChangePassword": inTurn,
  "Auth/UserGrantRole": free,
  "Auth/UserRevokeRole": free,
  "Auth/RoleAdd": users,
  "Auth/RoleGet": free,
  "Auth/RoleList": free,
  "Auth/RoleDelete": users,
  "Auth/RoleGrantPermission": free,
  "Auth/RoleRevokePermission": free,
  "Lock/Lock": never("a second caller waits"),
  "Lock/Unlock": keys,
  "Election/Campaign": never("a second caller waits"),
  "Election/Proclaim": keys,
  "Election/Leader": free,
  "Election/Observe": never("it stays open"),
  "Election/Resign": keys,
};

/** Calls that end an etcd 3.3 process, and every later one on the same data: found by this suite. */
const deadlyIn33: Readonly<Record<string, string>> = {
  RoleGrantPermission: "a grant without a permission ends etcd 3.3 for good",
  RoleAdd: "a role without a name ends etcd 3.3 for good",
};

/** How a case that reaches the upstream may be sent to a real etcd. */
export function treatmentOf(each: ConformanceCase, line: EtcdLine): LiveTreatment {
  const deadly = line === "3.3" ? deadlyIn33[each.method] : undefined;
  if (deadly !== undefined) return never(deadly);
  if (each.rule === "websocket") return never("etcd's own WebSockets have messages of another form and no close codes");
  if (each.expect.upstream.kind === "none") return free;
  if (scripted.has(each.rule)) return never("the upstream has to be told what to answer");
  return (
    methods[`${each.service.slice(each.service.lastIndexOf(".") + 1)}/${each.method}`] ??
    never("nobody has said that it is safe")
  );
}
