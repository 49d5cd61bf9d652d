import { describeNotFound } from "../../generator/provision/provision-result.js";
import { findEtcd } from "../../proto/etcd/upstream/find-etcd.js";
import { type Fault, breakLeaders, killUnderLoad } from "./chaos-faults.js";

// Requests through the gateway while etcd dies or freezes: `npm run bench -- chaos [--quick] [--json]`.

const EVERY_MS = 5_000;
/** Runs the rounds and prints what became of every request. */
export async function benchChaos(flags: readonly string[]): Promise<void> {
  const isQuick = flags.includes("--quick");
  const found = await findEtcd({ line: "3.5" });
  if (!found.found) {
    console.log(describeNotFound("etcd 3.5", found));
    return;
  }
  const rounds = isQuick ? 1 : 4;
  const faults = Array.from({ length: isQuick ? 2 : 12 }, (_, index): Fault => (index % 2 === 0 ? "kill" : "freeze"));
  const rows = {
    [`one etcd, killed ${rounds} times`]: await killUnderLoad(found, rounds),
    [`three members, leader killed or frozen ${faults.length} times`]: await breakLeaders(found, faults, EVERY_MS),
  };
  if (flags.includes("--json")) console.log(JSON.stringify(rows, null, 2));
  else
    for (const [name, { statuses, ...tally }] of Object.entries(rows))
      console.log(`${name}\n`, tally, "answers by status", statuses);
}
