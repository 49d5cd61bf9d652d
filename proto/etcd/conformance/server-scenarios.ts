import { base64, type Scenario } from "./scenario.js";
import { liveScenario, anyHeader, fooKey } from "./scenario-steps.js";

/** Members, maintenance, users and roles. */
export const serverScenarios: readonly Scenario[] = [
  liveScenario("members of the cluster", [
    {
      path: "/cluster/member/list",
      body: {},
      capture: { self: "members.0.ID", name: "members.0.name" },
      expect: { json: { header: anyHeader, members: [{ ID: "*", clientURLs: "*", peerURLs: "*" }] } },
    },
    { path: "/cluster/member/remove", body: { ID: "42" }, expect: { status: 404 } },
    { path: "/cluster/member/update", body: { ID: "42", peerURLs: ["http://127.0.0.1:1"] }, expect: { status: 404 } },
    { path: "/cluster/member/add", body: { peerURLs: ["no url"] }, expect: { status: 400 } },
  ]),
  liveScenario(
    "promotion of a member that is not there",
    [{ path: "/cluster/member/promote", body: { ID: "42" }, expect: { status: 404 } }],
    { since: "3.4" },
  ),
  liveScenario("maintenance", [
    {
      path: "/maintenance/status",
      body: {},
      expect: { json: { header: anyHeader, version: "*", dbSize: "*", leader: "*" } },
    },
    { path: "/maintenance/alarm", body: { action: "GET" }, expect: { status: 200 } },
    { path: "/maintenance/defragment", body: {}, expect: { status: 200 } },
    { path: "/maintenance/hash", body: {}, expect: { json: { hash: "*" } } },
    { path: "/maintenance/snapshot", body: {}, frames: 1, expect: { results: [{ blob: "*" }] } },
  ]),
  liveScenario(
    "hash of the keys up to a revision",
    [{ path: "/maintenance/hashkv", body: { revision: 0 }, expect: { json: { hash: "*", compact_revision: "*" } } }],
    { since: "3.5" },
  ),
  liveScenario(
    "a leader cannot move to a stranger",
    [
      {
        path: "/maintenance/transfer-leadership",
        body: { targetID: "42" },
        expect: { status: [400, 404, 412, 500, 503, 504] },
      },
    ],
    { since: "3.4" },
  ),
  liveScenario(
    "a downgrade that is only validated",
    [
      {
        path: "/maintenance/downgrade",
        body: { action: "VALIDATE", version: "9.9.0" },
        expect: { status: [400, 500] },
      },
    ],
    { since: "3.5" },
  ),
  liveScenario(
    "whether authentication is on",
    [{ path: "/auth/status", body: {}, expect: { json: { header: anyHeader } } }],
    {
      since: "3.5",
    },
  ),
  liveScenario("users and roles from start to end", [
    { path: "/auth/user/add", body: { name: "u", password: "p" }, expect: { json: { header: anyHeader } } },
    { path: "/auth/user/add", body: { name: "u", password: "p" }, expect: { status: [400, 412] } },
    { path: "/auth/user/add", body: { name: "", password: "p" }, expect: { status: 400 } },
    { path: "/auth/role/add", body: { name: "r" }, expect: { json: { header: anyHeader } } },
    {
      path: "/auth/role/grant",
      body: { name: "r", perm: { permType: "READWRITE", key: fooKey, range_end: base64("fop") } },
      expect: { json: { header: anyHeader } },
    },
    {
      path: "/auth/role/get",
      body: { role: "r" },
      expect: { json: { perm: [{ permType: "READWRITE", key: fooKey, range_end: base64("fop") }] } },
    },
    { path: "/auth/role/list", body: {}, expect: { json: { roles: ["r"] } } },
    { path: "/auth/user/grant", body: { user: "u", role: "r" }, expect: { json: { header: anyHeader } } },
    { path: "/auth/user/get", body: { name: "u" }, expect: { json: { roles: ["r"] } } },
    { path: "/auth/user/list", body: {}, expect: { json: { users: ["u"] } } },
    { path: "/auth/user/changepw", body: { name: "u", password: "q" }, expect: { json: { header: anyHeader } } },
    { path: "/auth/user/revoke", body: { name: "u", role: "r" }, expect: { json: { header: anyHeader } } },
    { path: "/auth/user/delete", body: { name: "u" }, expect: { json: { header: anyHeader } } },
    { path: "/auth/user/get", body: { name: "u" }, expect: { status: [400, 412] } },
    { path: "/auth/role/delete", body: { role: "r" }, expect: { json: { header: anyHeader } } },
    { path: "/auth/enable", body: {}, expect: { status: [400, 412] } },
    { path: "/auth/disable", body: {}, expect: { json: { header: anyHeader } } },
    { path: "/auth/authenticate", body: { name: "u", password: "q" }, expect: { status: [400, 412] } },
  ]),
  liveScenario(
    "a permission is revoked by its key",
    [
      { path: "/auth/role/add", body: { name: "rr" } },
      { path: "/auth/role/grant", body: { name: "rr", perm: { key: fooKey } } },
      { path: "/auth/role/revoke", body: { role: "rr", key: fooKey }, expect: { json: { header: anyHeader } } },
      { path: "/auth/role/get", body: { role: "rr" }, expect: { json: { header: anyHeader } } },
    ],
    { since: "3.4" },
  ),
  liveScenario(
    "tokens in each form that etcd's page and clients use",
    [
      { path: "/auth/user/add", body: { name: "root", password: "pass" } },
      { path: "/auth/role/add", body: { name: "root" } },
      { path: "/auth/user/grant", body: { user: "root", role: "root" } },
      { path: "/auth/enable", body: {} },
      { path: "/auth/authenticate", body: { name: "root", password: "pass" }, capture: { token: "token" } },
      { path: "/kv/range", body: { key: fooKey }, headers: { authorization: "${token}" }, expect: { status: 200 } },
      {
        path: "/kv/range",
        body: { key: fooKey },
        headers: { "grpc-metadata-token": "${token}" },
        expect: { status: 200 },
      },
      {
        path: "/watch",
        body: { create_request: { key: fooKey } },
        frames: 1,
        headers: { authorization: "${token}" },
        expect: { results: [{ created: true }] },
      },
      {
        path: "/watch",
        body: { create_request: { key: fooKey } },
        frames: 1,
        expect: { results: [{ canceled: true, cancel_reason: "*" }] },
      },
      {
        path: "/auth/user/list",
        body: {},
        headers: { authorization: "${token}" },
        expect: { json: { users: ["root"] } },
      },
    ],
    { tearDown: [{ path: "/auth/disable", body: {}, headers: { authorization: "${token}" } }] },
  ),
];
