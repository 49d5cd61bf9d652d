import { base64, type Scenario } from "./scenario.js";
import { liveScenario, putStep, grantStep, anyHeader } from "./scenario-steps.js";

/** Leases, and what lives by them: locks and elections. */
export const leaseScenarios: readonly Scenario[] = [
  liveScenario(
    "a lease from grant to revocation, at its own paths",
    [
      grantStep("7587862"),
      putStep("leased", "1", { lease: "7587862" }),
      {
        path: "/lease/timetolive",
        body: { ID: "7587862", keys: true },
        expect: { json: { ID: "7587862", grantedTTL: "60", keys: [base64("leased")] } },
      },
      { path: "/lease/leases", body: {}, expect: { json: { leases: [{ ID: "7587862" }] } } },
      { path: "/lease/keepalive", body: { ID: "7587862" }, expect: { results: [{ ID: "7587862", TTL: "60" }] } },
      { path: "/lease/revoke", body: { ID: "7587862" }, expect: { json: { header: anyHeader } } },
      { path: "/lease/revoke", body: { ID: "7587862" }, expect: { status: 404 } },
      { path: "/lease/timetolive", body: { ID: "7587862" }, expect: { json: { ID: "7587862", TTL: "-1" } } },
    ],
    { since: "3.4" },
  ),
  liveScenario("a lease at the older paths", [
    grantStep("7587863"),
    { path: "/kv/lease/timetolive", body: { ID: 7587863 }, expect: { json: { ID: "7587863", grantedTTL: "60" } } },
    { path: "/kv/lease/leases", body: {}, expect: { json: { leases: [{ ID: "7587863" }] } } },
    { path: "/kv/lease/revoke", body: { ID: 7587863 }, expect: { json: { header: anyHeader } } },
  ]),
  liveScenario("keep-alive of a lease that is not there, and of several", [
    { path: "/lease/keepalive", body: { ID: "4711" }, expect: { results: [{ ID: "4711" }] } },
    {
      path: "/lease/keepalive",
      body: '{"ID":"4711"}{"ID":"4712"} {"ID":4713}',
      expect: { results: [{ ID: "4711" }, { ID: "4712" }, { ID: "4713" }] },
    },
  ]),
  liveScenario("a granted lease needs a time to live", [
    { path: "/lease/grant", body: { TTL: "9000000001" }, expect: { status: 400 } },
  ]),
  liveScenario("a lock is taken and given back", [
    grantStep("7587864"),
    {
      path: "/lock/lock",
      body: { name: base64("mine"), lease: "7587864" },
      capture: { key: "key" },
      expect: { json: { header: anyHeader, key: "*" } },
    },
    { path: "/lock/unlock", body: { key: "${key}" }, expect: { json: { header: anyHeader } } },
  ]),
  liveScenario("an election is won, observed and given up", [
    grantStep("7587865"),
    { path: "/election/leader", body: { name: base64("seat") }, expect: { status: 500 } },
    {
      path: "/election/campaign",
      body: { name: base64("seat"), lease: "7587865", value: base64("me") },
      capture: { name: "leader.name", key: "leader.key", rev: "leader.rev" },
      expect: { json: { leader: { name: base64("seat"), key: "*", rev: "*", lease: "7587865" } } },
    },
    { path: "/election/leader", body: { name: base64("seat") }, expect: { json: { kv: { value: base64("me") } } } },
    {
      path: "/election/observe",
      body: { name: base64("seat") },
      frames: 1,
      expect: { results: [{ kv: { value: base64("me") } }] },
    },
    {
      path: "/election/proclaim",
      body: { leader: { name: "${name}", key: "${key}", rev: "${rev}", lease: "7587865" }, value: base64("still me") },
      expect: { json: { header: anyHeader } },
    },
    {
      path: "/election/resign",
      body: { leader: { name: "${name}", key: "${key}", rev: "${rev}", lease: "7587865" } },
      expect: { json: { header: anyHeader } },
    },
  ]),
];
