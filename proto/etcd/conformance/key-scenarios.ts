import { base64, type Scenario } from "./scenario.js";
import { liveScenario, putStep, anyHeader, fooKey, allKeys } from "./scenario-steps.js";

/** Keys: ranges, puts, deletions, transactions, compaction and watches. */
export const keyScenarios: readonly Scenario[] = [
  liveScenario("range with limit, order and count", [
    putStep("a1", "1"),
    putStep("a2", "2"),
    putStep("a3", ""),
    {
      path: "/kv/range",
      body: { ...allKeys, limit: 2, sort_order: "DESCEND", sort_target: "KEY" },
      expect: { json: { kvs: [{ key: base64("a3") }, { key: base64("a2") }], more: true, count: "3" } },
    },
    { path: "/kv/range", body: { ...allKeys, count_only: true }, expect: { json: { count: "3" } } },
    { path: "/kv/range", body: { ...allKeys, keysOnly: true }, expect: { json: { count: "3" } } },
    { path: "/kv/range", body: { key: base64("none") }, expect: { json: { header: anyHeader } } },
    { path: "/kv/range", body: { key: fooKey, revision: "9007199254740993" }, expect: { status: 400 } },
    { path: "/kv/range", body: {}, expect: { status: 400 } },
  ]),
  liveScenario("put with the previous value, and without a key", [
    putStep("foo", "1"),
    {
      path: "/kv/put",
      body: { key: fooKey, value: base64("2"), prev_kv: true },
      expect: { json: { prev_kv: { value: base64("1"), version: "1" } } },
    },
    { path: "/kv/put", body: { value: fooKey }, expect: { status: 400 } },
    { path: "/kv/put", body: { key: fooKey, value: fooKey, lease: "12345" }, expect: { status: 404 } },
  ]),
  liveScenario("delete one key, a range, and nothing", [
    putStep("foo", "1"),
    {
      path: "/kv/deleterange",
      body: { key: fooKey, prev_kv: true },
      expect: { json: { deleted: "1", prev_kvs: [{ key: fooKey }] } },
    },
    { path: "/kv/deleterange", body: { key: fooKey }, expect: { json: { header: anyHeader } } },
  ]),
  liveScenario("transactions: failure branch, nested, empty", [
    putStep("foo", "1"),
    {
      path: "/kv/txn",
      body: {
        compare: [{ key: fooKey, target: "VALUE", value: base64("2") }],
        success: [{ request_put: { key: fooKey, value: fooKey } }],
        failure: [{ request_delete_range: { key: fooKey } }],
      },
      expect: { json: { responses: [{ response_delete_range: { deleted: "1" } }] } },
    },
    {
      path: "/kv/txn",
      body: { success: [{ request_txn: { success: [{ request_put: { key: fooKey, value: fooKey } }] } }] },
      expect: {
        json: {
          succeeded: true,
          responses: [{ response_txn: { succeeded: true, responses: [{ response_put: "*" }] } }],
        },
      },
    },
    { path: "/kv/txn", body: {}, expect: { json: { succeeded: true } } },
    {
      path: "/kv/txn",
      body: { success: [{ request_put: { key: fooKey } }, { request_put: { key: fooKey } }] },
      expect: { status: 400 },
    },
  ]),
  liveScenario("compaction, and reading what it took", [
    putStep("foo", "1"),
    putStep("foo", "2"),
    { path: "/kv/range", body: { key: fooKey }, capture: { now: "header.revision" } },
    { path: "/kv/compaction", body: { revision: "${now}", physical: true }, expect: { json: { header: anyHeader } } },
    { path: "/kv/range", body: { key: fooKey, revision: "1" }, expect: { status: 400 } },
    { path: "/kv/compaction", body: { revision: "1" }, expect: { status: 400 } },
    {
      path: "/watch",
      body: { create_request: { key: fooKey, start_revision: "1" } },
      frames: 2,
      expect: { results: [{ created: true }, { canceled: true, compact_revision: "*" }] },
    },
  ]),
  liveScenario("watch: create, cancel, and two watches in one body", [
    {
      path: "/watch",
      body: '{"create_request":{"key":"Zm9v"}}{"cancel_request":{}}',
      frames: 2,
      expect: { results: [{ created: true }, { canceled: true }] },
    },
    {
      path: "/watch",
      body: '{"create_request":{"key":"Zm9v"}}\n{"createRequest":{"key":"YmFy"}}',
      frames: 2,
      expect: { results: [{ created: true }, { created: true, watch_id: "1" }] },
    },
    {
      path: "/watch",
      body: { create_request: { key: "AA==", range_end: "AA==", prev_kv: true, filters: ["NODELETE"] } },
      frames: 2,
      during: [putStep("w", "1"), { path: "/kv/deleterange", body: { key: base64("w") } }, putStep("w", "2")],
      expect: { results: [{ created: true }, { events: [{ kv: { key: base64("w") } }] }] },
    },
  ]),
  liveScenario("the largest numbers and every byte", [
    {
      path: "/lease/grant",
      body: '{"TTL":60,"ID":9223372036854775807}',
      expect: { json: { ID: "9223372036854775807" } },
    },
    {
      path: "/kv/put",
      body: { key: Buffer.from(Array.from({ length: 256 }, (_, index) => index)).toString("base64"), value: "/+7/" },
      expect: { json: { header: anyHeader } },
    },
    {
      path: "/kv/range",
      body: allKeys,
      expect: {
        json: {
          kvs: [
            { key: Buffer.from(Array.from({ length: 256 }, (_, index) => index)).toString("base64"), value: "/+7/" },
          ],
        },
      },
    },
  ]),
];
