import { base64, type Scenario, type ScenarioStep } from "./scenario.js";

/** A scenario of real calls, documented by etcd's own proto. */
export function liveScenario(name: string, steps: readonly ScenarioStep[], more: Partial<Scenario> = {}): Scenario {
  return { name, source: "etcd's rpc.proto", rule: "live-call", steps, ...more };
}

/** Puts a key; `more` are further fields of the request. */
export function putStep(key: string, value: string, more: Readonly<Record<string, string>> = {}): ScenarioStep {
  return { path: "/kv/put", body: { key: base64(key), value: base64(value), ...more } };
}

/** Grants a lease of a minute under an id of the caller's choice. */
export function grantStep(id: string): ScenarioStep {
  return {
    path: "/lease/grant",
    body: { TTL: "60", ID: id },
    expect: { json: { header: anyHeader, ID: id, TTL: "60" } },
  };
}

/** The header of every answer, whatever it says. */
export const anyHeader: Readonly<Record<string, string>> = { cluster_id: "*", member_id: "*", raft_term: "*" };

/** The key `foo`. */
export const fooKey: string = base64("foo");

/** A range over every key. */
export const allKeys: Readonly<Record<string, string>> = { key: "AA==", range_end: "AA==" };
