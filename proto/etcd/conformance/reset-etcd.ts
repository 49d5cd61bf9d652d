import { exchange, parsed } from "../../../generator/runtime/conformance/index.js";
import type { Side } from "./run-scenario.js";

/** What a call may leave behind in an etcd. */
export type EtcdState = "keys" | "leases" | "users";

/** Brings an etcd back to where it was: no keys, no leases, no users and roles. */
export async function resetEtcd(side: Side, states: readonly EtcdState[]): Promise<void> {
  for (const state of states) {
    switch (state) {
      case "keys":
        await call(side, "/kv/deleterange", { key: "AA==", range_end: "AA==" });
        break;
      case "leases":
        for (const lease of list(await call(side, "/kv/lease/leases", {}), "leases"))
          await call(side, "/kv/lease/revoke", { ID: (lease as { readonly ID: string }).ID });
        break;
      case "users":
        for (const name of list(await call(side, "/auth/user/list", {}), "users"))
          await call(side, "/auth/user/delete", { name });
        for (const role of list(await call(side, "/auth/role/list", {}), "roles"))
          await call(side, "/auth/role/delete", { role });
        break;
      default:
        state satisfies never;
    }
  }
}

async function call(side: Side, path: string, body: unknown): Promise<unknown> {
  const request = {
    method: "POST",
    path: side.prefix + path,
    headers: {},
    chunks: [{ data: JSON.stringify(body), encoding: "utf8" as const }],
  };
  const answer = await exchange(new URL(side.url), request, { form: "envelope", timeoutMs: 2000 });
  return parsed(Buffer.from(answer.body).toString("utf8"))?.value;
}

function list(answer: unknown, name: string): readonly unknown[] {
  const value =
    typeof answer === "object" && answer !== null ? (answer as Readonly<Record<string, unknown>>)[name] : undefined;
  return Array.isArray(value) ? value : [];
}
