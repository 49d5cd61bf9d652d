import { base64, type Scenario, type ScenarioStep } from "./scenario.js";

const source = "etcd's rpc.proto";
const foo = base64("foo");
const header = { cluster_id: "*", member_id: "*", raft_term: "*" };
const live = (name: string, steps: readonly ScenarioStep[], more: Partial<Scenario> = {}): Scenario => ({ name, source, rule: "live-call", steps, ...more });
const put = (key: string, value: string, more: object = {}): ScenarioStep => ({ path: "/kv/put", body: { key: base64(key), value: base64(value), ...more } });
const grant = (id: string): ScenarioStep => ({ path: "/lease/grant", body: { TTL: "60", ID: id }, expect: { json: { header, ID: id, TTL: "60" } } });
const keys = { key: "AA==", range_end: "AA==" };

/** One scenario for each method or family, so that every binding carries a real call. */
export const callScenarios: readonly Scenario[] = [
  live("range with limit, order and count", [
    put("a1", "1"),
    put("a2", "2"),
    put("a3", ""),
    { path: "/kv/range", body: { ...keys, limit: 2, sort_order: "DESCEND", sort_target: "KEY" }, expect: { json: { kvs: [{ key: base64("a3") }, { key: base64("a2") }], more: true, count: "3" } } },
    { path: "/kv/range", body: { ...keys, count_only: true }, expect: { json: { count: "3" } } },
    { path: "/kv/range", body: { ...keys, keysOnly: true }, expect: { json: { count: "3" } } },
    { path: "/kv/range", body: { key: base64("none") }, expect: { json: { header } } },
    { path: "/kv/range", body: { key: foo, revision: "9007199254740993" }, expect: { status: 400 } },
    { path: "/kv/range", body: {}, expect: { status: 400 } },
  ]),
  live("put with the previous value, and without a key", [
    put("foo", "1"),
    { path: "/kv/put", body: { key: foo, value: base64("2"), prev_kv: true }, expect: { json: { prev_kv: { value: base64("1"), version: "1" } } } },
    { path: "/kv/put", body: { value: foo }, expect: { status: 400 } },
    { path: "/kv/put", body: { key: foo, value: foo, lease: "12345" }, expect: { status: 404 } },
  ]),
  live("delete one key, a range, and nothing", [
    put("foo", "1"),
    { path: "/kv/deleterange", body: { key: foo, prev_kv: true }, expect: { json: { deleted: "1", prev_kvs: [{ key: foo }] } } },
    { path: "/kv/deleterange", body: { key: foo }, expect: { json: { header } } },
  ]),
  live("transactions: failure branch, nested, empty", [
    put("foo", "1"),
    { path: "/kv/txn", body: { compare: [{ key: foo, target: "VALUE", value: base64("2") }], success: [{ request_put: { key: foo, value: foo } }], failure: [{ request_delete_range: { key: foo } }] }, expect: { json: { responses: [{ response_delete_range: { deleted: "1" } }] } } },
    { path: "/kv/txn", body: { success: [{ request_txn: { success: [{ request_put: { key: foo, value: foo } }] } }] }, expect: { json: { succeeded: true, responses: [{ response_txn: { succeeded: true, responses: [{ response_put: "*" }] } }] } } },
    { path: "/kv/txn", body: {}, expect: { json: { succeeded: true } } },
    { path: "/kv/txn", body: { success: [{ request_put: { key: foo } }, { request_put: { key: foo } }] }, expect: { status: 400 } },
  ]),
  live("compaction, and reading what it took", [
    put("foo", "1"),
    put("foo", "2"),
    { path: "/kv/range", body: { key: foo }, capture: { now: "header.revision" } },
    { path: "/kv/compaction", body: { revision: "${now}", physical: true }, expect: { json: { header } } },
    { path: "/kv/range", body: { key: foo, revision: "1" }, expect: { status: 400 } },
    { path: "/kv/compaction", body: { revision: "1" }, expect: { status: 400 } },
    { path: "/watch", body: { create_request: { key: foo, start_revision: "1" } }, frames: 2, expect: { results: [{ created: true }, { canceled: true, compact_revision: "*" }] } },
  ]),
  live("watch: create, cancel, and two watches in one body", [
    { path: "/watch", body: '{"create_request":{"key":"Zm9v"}}{"cancel_request":{}}', frames: 2, expect: { results: [{ created: true }, { canceled: true }] } },
    { path: "/watch", body: '{"create_request":{"key":"Zm9v"}}\n{"createRequest":{"key":"YmFy"}}', frames: 2, expect: { results: [{ created: true }, { created: true, watch_id: "1" }] } },
    { path: "/watch", body: { create_request: { key: "AA==", range_end: "AA==", prev_kv: true, filters: ["NODELETE"] } }, frames: 2, during: [put("w", "1"), { path: "/kv/deleterange", body: { key: base64("w") } }, put("w", "2")], expect: { results: [{ created: true }, { events: [{ kv: { key: base64("w") } }] }] } },
  ]),
  live("a lease from grant to revocation, at its own paths", [
    grant("7587862"),
    put("leased", "1", { lease: "7587862" }),
    { path: "/lease/timetolive", body: { ID: "7587862", keys: true }, expect: { json: { ID: "7587862", grantedTTL: "60", keys: [base64("leased")] } } },
    { path: "/lease/leases", body: {}, expect: { json: { leases: [{ ID: "7587862" }] } } },
    { path: "/lease/keepalive", body: { ID: "7587862" }, expect: { results: [{ ID: "7587862", TTL: "60" }] } },
    { path: "/lease/revoke", body: { ID: "7587862" }, expect: { json: { header } } },
    { path: "/lease/revoke", body: { ID: "7587862" }, expect: { status: 404 } },
    { path: "/lease/timetolive", body: { ID: "7587862" }, expect: { json: { ID: "7587862", TTL: "-1" } } },
  ], { since: "3.4" }),
  live("a lease at the older paths", [
    grant("7587863"),
    { path: "/kv/lease/timetolive", body: { ID: 7587863 }, expect: { json: { ID: "7587863", grantedTTL: "60" } } },
    { path: "/kv/lease/leases", body: {}, expect: { json: { leases: [{ ID: "7587863" }] } } },
    { path: "/kv/lease/revoke", body: { ID: 7587863 }, expect: { json: { header } } },
  ]),
  live("keep-alive of a lease that is not there, and of several", [
    { path: "/lease/keepalive", body: { ID: "4711" }, expect: { results: [{ ID: "4711" }] } },
    { path: "/lease/keepalive", body: '{"ID":"4711"}{"ID":"4712"} {"ID":4713}', expect: { results: [{ ID: "4711" }, { ID: "4712" }, { ID: "4713" }] } },
  ]),
  live("a granted lease needs a time to live", [{ path: "/lease/grant", body: { TTL: "9000000001" }, expect: { status: 400 } }]),
  live("members of the cluster", [
    { path: "/cluster/member/list", body: {}, capture: { self: "members.0.ID", name: "members.0.name" }, expect: { json: { header, members: [{ ID: "*", clientURLs: "*", peerURLs: "*" }] } } },
    { path: "/cluster/member/remove", body: { ID: "42" }, expect: { status: 404 } },
    { path: "/cluster/member/update", body: { ID: "42", peerURLs: ["http://127.0.0.1:1"] }, expect: { status: 404 } },
    { path: "/cluster/member/add", body: { peerURLs: ["no url"] }, expect: { status: 400 } },
  ]),
  live("promotion of a member that is not there", [{ path: "/cluster/member/promote", body: { ID: "42" }, expect: { status: 404 } }], { since: "3.4" }),
  live("maintenance", [
    { path: "/maintenance/status", body: {}, expect: { json: { header, version: "*", dbSize: "*", leader: "*" } } },
    { path: "/maintenance/alarm", body: { action: "GET" }, expect: { status: 200 } },
    { path: "/maintenance/defragment", body: {}, expect: { status: 200 } },
    { path: "/maintenance/hash", body: {}, expect: { json: { hash: "*" } } },
    { path: "/maintenance/snapshot", body: {}, frames: 1, expect: { results: [{ blob: "*" }] } },
  ]),
  live("hash of the keys up to a revision", [{ path: "/maintenance/hashkv", body: { revision: 0 }, expect: { json: { hash: "*", compact_revision: "*" } } }], { since: "3.5" }),
  live("a leader cannot move to a stranger", [{ path: "/maintenance/transfer-leadership", body: { targetID: "42" }, expect: { status: [400, 404, 412, 500, 503, 504] } }], { since: "3.4" }),
  live("a downgrade that is only validated", [{ path: "/maintenance/downgrade", body: { action: "VALIDATE", version: "9.9.0" }, expect: { status: [400, 500] } }], { since: "3.5" }),
  live("whether authentication is on", [{ path: "/auth/status", body: {}, expect: { json: { header } } }], { since: "3.5" }),
  live("users and roles from start to end", [
    { path: "/auth/user/add", body: { name: "u", password: "p" }, expect: { json: { header } } },
    { path: "/auth/user/add", body: { name: "u", password: "p" }, expect: { status: [400, 412] } },
    { path: "/auth/user/add", body: { name: "", password: "p" }, expect: { status: 400 } },
    { path: "/auth/role/add", body: { name: "r" }, expect: { json: { header } } },
    { path: "/auth/role/grant", body: { name: "r", perm: { permType: "READWRITE", key: foo, range_end: base64("fop") } }, expect: { json: { header } } },
    { path: "/auth/role/get", body: { role: "r" }, expect: { json: { perm: [{ permType: "READWRITE", key: foo, range_end: base64("fop") }] } } },
    { path: "/auth/role/list", body: {}, expect: { json: { roles: ["r"] } } },
    { path: "/auth/user/grant", body: { user: "u", role: "r" }, expect: { json: { header } } },
    { path: "/auth/user/get", body: { name: "u" }, expect: { json: { roles: ["r"] } } },
    { path: "/auth/user/list", body: {}, expect: { json: { users: ["u"] } } },
    { path: "/auth/user/changepw", body: { name: "u", password: "q" }, expect: { json: { header } } },
    { path: "/auth/user/revoke", body: { name: "u", role: "r" }, expect: { json: { header } } },
    { path: "/auth/user/delete", body: { name: "u" }, expect: { json: { header } } },
    { path: "/auth/user/get", body: { name: "u" }, expect: { status: [400, 412] } },
    { path: "/auth/role/delete", body: { role: "r" }, expect: { json: { header } } },
    { path: "/auth/enable", body: {}, expect: { status: [400, 412] } },
    { path: "/auth/disable", body: {}, expect: { json: { header } } },
    { path: "/auth/authenticate", body: { name: "u", password: "q" }, expect: { status: [400, 412] } },
  ]),
  live("a permission is revoked by its key", [
    { path: "/auth/role/add", body: { name: "rr" } },
    { path: "/auth/role/grant", body: { name: "rr", perm: { key: foo } } },
    { path: "/auth/role/revoke", body: { role: "rr", key: foo }, expect: { json: { header } } },
    { path: "/auth/role/get", body: { role: "rr" }, expect: { json: { header } } },
  ], { since: "3.4" }),
  live("a lock is taken and given back", [
    grant("7587864"),
    { path: "/lock/lock", body: { name: base64("mine"), lease: "7587864" }, capture: { key: "key" }, expect: { json: { header, key: "*" } } },
    { path: "/lock/unlock", body: { key: "${key}" }, expect: { json: { header } } },
  ]),
  live("an election is won, observed and given up", [
    grant("7587865"),
    { path: "/election/leader", body: { name: base64("seat") }, expect: { status: 500 } },
    { path: "/election/campaign", body: { name: base64("seat"), lease: "7587865", value: base64("me") }, capture: { name: "leader.name", key: "leader.key", rev: "leader.rev" }, expect: { json: { leader: { name: base64("seat"), key: "*", rev: "*", lease: "7587865" } } } },
    { path: "/election/leader", body: { name: base64("seat") }, expect: { json: { kv: { value: base64("me") } } } },
    { path: "/election/observe", body: { name: base64("seat") }, frames: 1, expect: { results: [{ kv: { value: base64("me") } }] } },
    { path: "/election/proclaim", body: { leader: { name: "${name}", key: "${key}", rev: "${rev}", lease: "7587865" }, value: base64("still me") }, expect: { json: { header } } },
    { path: "/election/resign", body: { leader: { name: "${name}", key: "${key}", rev: "${rev}", lease: "7587865" } }, expect: { json: { header } } },
  ]),
  live("the largest numbers and every byte", [
    { path: "/lease/grant", body: '{"TTL":60,"ID":9223372036854775807}', expect: { json: { ID: "9223372036854775807" } } },
    { path: "/kv/put", body: { key: Buffer.from(Array.from({ length: 256 }, (_, index) => index)).toString("base64"), value: "/+7/" }, expect: { json: { header } } },
    { path: "/kv/range", body: keys, expect: { json: { kvs: [{ key: Buffer.from(Array.from({ length: 256 }, (_, index) => index)).toString("base64"), value: "/+7/" }] } } },
  ]),
  live("tokens in each form that etcd's page and clients use", [
    { path: "/auth/user/add", body: { name: "root", password: "pass" } },
    { path: "/auth/role/add", body: { name: "root" } },
    { path: "/auth/user/grant", body: { user: "root", role: "root" } },
    { path: "/auth/enable", body: {} },
    { path: "/auth/authenticate", body: { name: "root", password: "pass" }, capture: { token: "token" } },
    { path: "/kv/range", body: { key: foo }, headers: { authorization: "${token}" }, expect: { status: 200 } },
    { path: "/kv/range", body: { key: foo }, headers: { "grpc-metadata-token": "${token}" }, expect: { status: 200 } },
    { path: "/watch", body: { create_request: { key: foo } }, frames: 1, headers: { authorization: "${token}" }, expect: { results: [{ created: true }] } },
    { path: "/watch", body: { create_request: { key: foo } }, frames: 1, expect: { results: [{ canceled: true, cancel_reason: "*" }] } },
    { path: "/auth/user/list", body: {}, headers: { authorization: "${token}" }, expect: { json: { users: ["root"] } } },
  ], { tearDown: [{ path: "/auth/disable", body: {}, headers: { authorization: "${token}" } }] }),
];
