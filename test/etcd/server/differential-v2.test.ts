import { describeDifferential } from "./differential.js";

const asSent = "paths are matched as they are sent: no redirect to a tidier one, and %2F is data";
const malformed = "a stream message that cannot be decoded is the caller's mistake, and answered at once";
const early = "answers flow before the request has ended";

await describeDifferential({
  line: "3.5-v2",
  dialect: "grpc-gateway-v2",
  prefix: "/v3",
  differences: new Map<string, string>([
    ["aux GET /debug/vars", "only the paths that the configuration lists are passed through"],
    ["aux GET /v3", asSent],
    ["ctype form + X-HTTP-Method-Override GET", "X-HTTP-Method-Override is not heeded"],
    ["badjson deep nesting unknown", "nesting is limited to 100 levels"],
    ["list watch filters [null]", malformed],
    ['list watch filters ["NOPUT",null]', malformed],
    ['list watch filters "NOPUT"', malformed],
    ["list watch filters {}", malformed],
    ["route FOO /kv/range", "node:http knows only registered methods"],
    ["route path //kv/range", asSent],
    ["route path /kv//range", asSent],
    ["route path /kv%2Frange", asSent],
    ["route path /kv/../kv/range", asSent],
    ["route prefix /v3alpha", "the configuration serves /v3alpha too"],
    ["route prefix GET /v3alpha", "the configuration serves /v3alpha too"],
    ["errors put 3MiB value (over grpc recv)", "request bodies are limited to 4 MiB"],
    ["lease keepalive array", malformed],
    ["lease keepalive bad json", malformed],
    ["lease keepalive good then bad json", malformed],
    ["lease keepalive bad type", malformed],
    ["lease keepalive chunked open (no end)", early],
    ["watch bad json", malformed],
    ["watch good then bad json", malformed],
    ["watch oneof both", malformed],
    ["watch chunked open (no end)", early],
    ["auth range with Authorization Bearer", "Bearer is stripped for etcd 3.5.30, which cannot"],
    ["auth range with Authorization bearer lower-scheme", "the scheme of Authorization has no case"],
  ]),
});
