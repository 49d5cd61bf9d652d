/** Where the gateway answers otherwise than etcd 3.5.33's own, on purpose. */
export interface IntendedDifference {
  /** Status expected here. */
  readonly status: number;
  readonly why: string;
}

const notPassed = "only the paths that the configuration lists are passed through to etcd's HTTP side";
const asSent = "paths are matched as they are sent: no redirect to a tidier one, and %2F is data";
const theirFault = "a stream message that cannot be decoded is the caller's mistake, and answered at once";
const answersEarly = "answers flow before the request has ended";
const aliased = "the configuration serves /v3alpha too";
const olderEtcd = "etcd 3.5.16, which stands behind the gateway here, asks for no token where 3.5.33 does";

/** In dialect v1, by `group name` of the recorded request. Every entry is checked: one that has become equal has to be struck off. */
export const intendedDifferences: ReadonlyMap<string, IntendedDifference> = new Map<string, IntendedDifference>([
  ["aux GET /debug/vars", { status: 404, why: notPassed }],
  ["aux GET /v3", { status: 404, why: asSent }],
  [
    "unary range camel+snake both (reversed order)",
    { status: 200, why: "of two spellings of one field the last one counts, as of two equal ones" },
  ],
  ["ctype form + X-HTTP-Method-Override GET", { status: 400, why: "X-HTTP-Method-Override is not heeded" }],
  ["badjson deep nesting unknown", { status: 400, why: "nesting is limited to 100 levels" }],
  ['list watch filters "NOPUT"', { status: 400, why: theirFault }],
  ['list watch filters ["BOGUS"]', { status: 400, why: theirFault }],
  ["list watch filters {}", { status: 400, why: theirFault }],
  ["route FOO /kv/range", { status: 400, why: "node:http knows only registered methods" }],
  ["route path //kv/range", { status: 404, why: asSent }],
  ["route path /kv//range", { status: 404, why: asSent }],
  ["route path /kv%2Frange", { status: 404, why: asSent }],
  ["route path /kv/../kv/range", { status: 404, why: asSent }],
  ["route prefix /v3alpha", { status: 200, why: aliased }],
  ["route prefix GET /v3alpha", { status: 405, why: aliased }],
  ["meta grpc-metadata non-ascii", { status: 200, why: "metadata that gRPC cannot carry is left out" }],
  ["errors put 3MiB value (over grpc recv)", { status: 413, why: "request bodies are limited to 4 MiB" }],
  ["lease keepalive array", { status: 400, why: theirFault }],
  ["lease keepalive bad json", { status: 400, why: theirFault }],
  ["lease keepalive good then bad json", { status: 400, why: theirFault }],
  ["lease keepalive bad type", { status: 400, why: theirFault }],
  ["lease keepalive chunked open (no end)", { status: 200, why: answersEarly }],
  ["watch bad json", { status: 400, why: theirFault }],
  ["watch good then bad json", { status: 400, why: theirFault }],
  ["watch chunked open (no end)", { status: 200, why: answersEarly }],
  [
    "auth range with Authorization bearer lower-scheme",
    { status: 200, why: "the scheme of Authorization has no case" },
  ],
  ["auth keepalive no token", { status: 200, why: olderEtcd }],
  ["auth status no token", { status: 200, why: olderEtcd }],
  ["auth member list no token", { status: 200, why: olderEtcd }],
]);
