/** Fields whose values belong to one server, one moment or one version. */
const volatile: ReadonlySet<string> = new Set([
  "cluster_id",
  "member_id",
  "revision",
  "raft_term",
  "create_revision",
  "mod_revision",
  "compact_revision",
  "hash",
  "leader",
  "raftIndex",
  "raftTerm",
  "raftAppliedIndex",
  "dbSize",
  "dbSizeInUse",
  "token",
  "name",
  "peerURLs",
  "clientURLs",
  "memberID",
  "remaining_bytes",
  "blob",
  "rev",
  "etcdserver",
  "etcdcluster",
  "compactRevision",
  "dbSizeQuota",
  "storageVersion",
]);
/** Texts of errors, which are each gateway's own. */
const texts: ReadonlySet<string> = new Set(["error", "message", "cancel_reason"]);

/** JSON values of a body (one, or one a line) without what may differ between two servers that behave alike. */
export function normalizeBody(body: string): readonly unknown[] | string {
  const lines = body.split("\n").filter((line) => line.trim() !== "");
  try {
    return lines.map((line) => normalize(JSON.parse(line), ""));
  } catch {
    return body.trim();
  }
}

function normalize(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return volatile.has(key) ? "*" : value.map((each) => normalize(each, key));
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).map(([name, inner]) => [name, normalize(inner, name)] as const);
    return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  }
  if (volatile.has(key)) return "*";
  if (texts.has(key)) return "text";
  // Ids that the server makes up are long; those a request gave are in the answer of every server.
  if (key === "ID" && typeof value === "string" && value.length > 15 && value !== "7587821338341002662") return "id";
  // Seconds pass between a grant and a look, more of them on a loaded machine.
  if (key === "TTL" && typeof value === "string" && /^(600|5[4-9]\d)$/.test(value)) return "600";
  // The shortest lease depends on how fast the server's clock of elections runs.
  if (key === "TTL" && (value === "1" || value === "2")) return "shortest";
  if (key === "version" && typeof value === "string" && /^\d+\.\d+\.\d+$/.test(value)) return "x.y.z";
  if (key === "key" && typeof value === "string" && value.startsWith("bGsyL")) return "made from a lease";
  return value;
}
