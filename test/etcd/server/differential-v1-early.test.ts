import { describeDifferential } from "./differential.js";

const notPassed = "only the paths that the configuration lists are passed through";
const asSent = "paths are matched as they are sent: no redirect to a tidier one, and %2F is data";
const malformed = "a stream message that cannot be decoded is the caller's mistake, and answered at once";
const early = "answers flow before the request has ended";
const cors = "preflights are answered where CORS is configured";
const newer = "etcd 3.3 has no such method or path: 501, or the method under its older path";
const laterStatus = "Debian builds etcd 3.3 with a later gateway, which has later statuses";

const differences = new Map<string, string>([
  ["aux GET /debug/vars", notPassed],
  ["aux GET /config/local/log", notPassed],
  ["aux GET /v2/keys", notPassed],
  ["aux GET /v2/members", notPassed],
  [
    "unary range camel+snake both (reversed order)",
    "of two spellings of one field the last one counts, as of two equal ones",
  ],
  ["ctype form + X-HTTP-Method-Override GET", "X-HTTP-Method-Override is not heeded"],
  ["badjson deep nesting unknown", "nesting is limited to 100 levels"],
  ['list watch filters "NOPUT"', malformed],
  ['list watch filters ["BOGUS"]', malformed],
  ["list watch filters {}", malformed],
  ["txn txn list null element", "etcd 3.3's gateway drops the connection"],
  ["route OPTIONS /kv/range", cors],
  ["route cors preflight", cors],
  ["route FOO /kv/range", "node:http knows only registered methods"],
  ["route path //kv/range", asSent],
  ["route path /kv//range", asSent],
  ["route path /kv%2Frange", asSent],
  ["route path /kv/../kv/range", asSent],
  ["meta grpc-timeout 1n", laterStatus],
  ["cluster put under NOSPACE", laterStatus],
  ["lease keepalive grpc-timeout", laterStatus],
  ["watch grpc-timeout 500m on watch", laterStatus],
  ["errors put 3MiB value (over grpc recv)", "request bodies are limited to 4 MiB"],
  ["errors auth status", newer],
  ["auth auth status (enabled)", newer],
  ["errors member promote not found", newer],
  ["errors downgrade validate", newer],
  ["errors downgrade cancel", newer],
  ["cluster /maintenance/hashkv", newer],
  ["lease timetolive /lease", newer],
  ["lease leases /lease", newer],
  ["lease keepalive array", malformed],
  ["lease keepalive bad json", malformed],
  ["lease keepalive good then bad json", malformed],
  ["lease keepalive bad type", malformed],
  ["lease keepalive chunked open (no end)", early],
  ["watch bad json", malformed],
  ["watch good then bad json", malformed],
  ["watch chunked open (no end)", early],
  ["auth range with Authorization Bearer", "Bearer is stripped for an etcd that cannot"],
  ["auth range with Authorization bearer lower-scheme", "Bearer is stripped for an etcd that cannot"],
]);

// The prefix of its own generation, and the older one, which etcd 3.3 rewrites.
for (const [prefix, more] of [
  ["/v3beta", [["aux GET /v3", asSent]]],
  ["/v3alpha", []],
] as const) {
  await describeDifferential({
    line: "3.3",
    dialect: "grpc-gateway-v1-early",
    prefix,
    ignoresMessage: true,
    differences: new Map<string, string>([...differences, ...more]),
  });
}
