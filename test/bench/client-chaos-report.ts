import { findEtcd } from "../../proto/etcd/upstream/find-etcd.js";
import { runClientChaos } from "./client-chaos.js";

/** Fifty faults, ten with `--quick`; prints what came of them, and fails if anything was lost, doubled or held twice. */
export async function benchClientChaos(flags: readonly string[]): Promise<void> {
  const binary = await findEtcd({ line: "3.5" });
  if (!binary.found) throw new Error("there is no etcd 3.5 to be had here");
  const result = await runClientChaos(binary, flags.includes("--quick") ? 10 : 50, 2_000);
  if (flags.includes("--json")) console.log(JSON.stringify(result, null, 2));
  else for (const [what, value] of Object.entries(result)) console.log(`${what.padEnd(14)} ${String(value)}`);
  const { lost, doubled, missed, repeated, mostHolders, mostLeaders } = result;
  if (lost + doubled + missed + repeated > 0 || mostHolders > 1 || mostLeaders > 1) process.exitCode = 1;
}
