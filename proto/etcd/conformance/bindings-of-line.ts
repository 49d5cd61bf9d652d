import type { EtcdLine } from "../upstream/etcd-versions.js";

/** Paths behind the prefix that etcd's own gateway lacks, by the first line that has them. */
const since: Readonly<Record<string, EtcdLine>> = {
  "/lease/revoke": "3.4",
  "/lease/timetolive": "3.4",
  "/lease/leases": "3.4",
  "/cluster/member/promote": "3.4",
  "/maintenance/hashkv": "3.5",
  "/maintenance/downgrade": "3.5",
  "/auth/status": "3.5",
};

const lines: readonly EtcdLine[] = ["3.3", "3.4", "3.5", "3.5-v2", "3.6", "3.7"];

/** Whether the gateway of an etcd line has a path, e.g. `"/kv/put"`. */
export function bindingsOfLine(line: EtcdLine): (path: string) => boolean {
  return (path) => lines.indexOf(since[path] ?? "3.3") <= lines.indexOf(line);
}
