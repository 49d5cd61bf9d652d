import { base64, type Scenario, type ScenarioStep } from "./scenario.js";

const foo = base64("foo");
const bar = base64("bar");
const header = { cluster_id: "*", member_id: "*", revision: "*", raft_term: "*" };
const pair = { key: foo, create_revision: "*", mod_revision: "*", version: "*", value: bar };

const putFoo: ScenarioStep = { path: "/kv/put", body: { key: foo, value: bar }, expect: { json: { header } } };

const source = "etcd documentation, gRPC gateway";

/** Every example of etcd's own page about its gateway. */
export const seedScenarios: readonly Scenario[] = [
  {
    name: "put and get a key, and all keys with its prefix",
    source,
    rule: "documented-call",
    steps: [
      putFoo,
      { path: "/kv/range", body: { key: foo }, expect: { json: { header, kvs: [pair], count: "1" } } },
      {
        path: "/kv/range",
        body: { key: foo, range_end: base64("fop") },
        expect: { json: { header, kvs: [pair], count: "1" } },
      },
    ],
  },
  {
    name: "watch a key while it is put",
    source,
    rule: "documented-call",
    steps: [
      {
        path: "/watch",
        body: { create_request: { key: foo } },
        frames: 2,
        during: [putFoo],
        expect: {
          results: [
            { header, created: true },
            { header, events: [{ kv: pair }] },
          ],
        },
      },
    ],
  },
  {
    name: "transactions that compare CREATE and VERSION",
    source,
    rule: "documented-call",
    steps: [
      { ...putFoo },
      {
        path: "/kv/range",
        body: { key: foo },
        capture: { created: "kvs.0.create_revision", version: "kvs.0.version" },
      },
      {
        path: "/kv/txn",
        body: {
          compare: [{ target: "CREATE", key: foo, createRevision: "${created}" }],
          success: [{ requestPut: { key: foo, value: bar } }],
        },
        expect: { json: { header, succeeded: true, responses: [{ response_put: { header: { revision: "*" } } }] } },
      },
      {
        path: "/kv/txn",
        body: {
          compare: [{ version: "2", result: "EQUAL", target: "VERSION", key: foo }],
          success: [{ requestRange: { key: foo } }],
        },
        expect: {
          json: {
            header,
            succeeded: true,
            responses: [{ response_range: { header: { revision: "*" }, kvs: [pair], count: "1" } }],
          },
        },
      },
    ],
  },
  {
    name: "users, roles, authentication and a token",
    source,
    rule: "documented-call",
    steps: [
      { path: "/auth/user/add", body: { name: "root", password: "pass" }, expect: { json: { header } } },
      { path: "/auth/role/add", body: { name: "root" }, expect: { json: { header } } },
      { path: "/auth/user/grant", body: { user: "root", role: "root" }, expect: { json: { header } } },
      { path: "/auth/enable", body: {}, expect: { json: { header } } },
      {
        path: "/auth/authenticate",
        body: { name: "root", password: "pass" },
        capture: { token: "token" },
        expect: { json: { header, token: "*" } },
      },
      { ...putFoo, headers: { authorization: "${token}" } },
      { path: "/kv/range", body: { key: foo }, headers: { authorization: "not a token" }, expect: { status: 401 } },
      { path: "/kv/range", body: { key: foo }, expect: { status: 400 } },
      { path: "/auth/authenticate", body: { name: "root", password: "wrong" }, expect: { status: 400 } },
    ],
    tearDown: [{ path: "/auth/disable", body: {}, headers: { authorization: "${token}" } }],
  },
];
