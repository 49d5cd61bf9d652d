import { serveEtcd } from "../../proto/etcd/server/serve.js";
import type { EtcdBinary } from "../../proto/etcd/upstream/find-etcd.js";
import { type RunningEtcd, startEtcd, startEtcdCluster } from "../../proto/etcd/upstream/start-etcd.js";
import { type Load, type Tally, post, sleep, startLoad } from "./chaos-load.js";

const CLIENTS = 16;

/** Kills a lone etcd with SIGKILL again and again while it is put to, and starts it again a second later. */
export async function killUnderLoad(binary: EtcdBinary, rounds: number): Promise<Tally> {
  const etcd = await startEtcd(binary);
  const served = await serveEtcd({ port: 0, upstream: [etcd.endpoint] });
  try {
    const load = startLoad(served.url, "killed/", CLIENTS);
    await until(() => load.ok > 0);
    for (let round = 0; round < rounds; round++) {
      await sleep(1_500);
      await etcd.kill();
      await sleep(1_000);
      await etcd.restart();
      const before = load.ok;
      await until(() => load.ok > before + 100);
    }
    return await load.stop();
  } finally {
    await served.close();
    await etcd.stop();
  }
}

/** What befalls the member that the gateway is connected to, after it has been made the leader. */
export type Fault = "kill" | "freeze";

/** What a run against a cluster showed. */
export interface ClusterTally extends Tally {
  /** Faults, and how often the one they befell was both connected and the leader. */
  readonly faults: number;
  readonly befellLeader: number;
}

/** Puts to a cluster of three while every `everyMs` its connected leader is killed or frozen for half that time. */
export async function breakLeaders(
  binary: EtcdBinary,
  faults: readonly Fault[],
  everyMs: number,
): Promise<ClusterTally> {
  const members = await startEtcdCluster(binary);
  const served = await serveEtcd({ port: 0, upstream: members.map(({ endpoint }) => endpoint) });
  let befellLeader = 0;
  try {
    const load = startLoad(served.url, "cluster/", CLIENTS);
    await until(() => load.ok > 0);
    const byId = await identify(members);
    for (const fault of faults) {
      const began = performance.now();
      const leader = await makeLeader(load, byId);
      const victim = byId.get(load.member);
      if (victim === undefined) throw new Error(`no member has the id ${load.member}`);
      if (leader === load.member) befellLeader++;
      if (fault === "kill") await victim.kill();
      else process.kill(victim.pid, "SIGSTOP");
      await sleep(everyMs / 2);
      if (fault === "kill") await victim.restart();
      else process.kill(victim.pid, "SIGCONT");
      const before = load.ok;
      await until(() => load.ok > before + 100);
      await sleep(Math.max(0, everyMs - (performance.now() - began)));
    }
    return { ...(await load.stop()), faults: faults.length, befellLeader };
  } finally {
    await served.close();
    await Promise.all(members.map((member) => member.stop()));
  }
}

/** Members by their ids, which their answers carry. */
async function identify(members: readonly RunningEtcd[]): Promise<ReadonlyMap<string, RunningEtcd>> {
  const byId = new Map<string, RunningEtcd>();
  for (const member of members) byId.set((await statusOf(member)).id, member);
  return byId;
}

async function statusOf(member: RunningEtcd): Promise<{ readonly id: string; readonly leader: string }> {
  const { text } = await post(member.httpUrl, "/v3/maintenance/status", {});
  const { header, leader } = JSON.parse(text) as {
    readonly header: { readonly member_id: string };
    readonly leader: string;
  };
  return { id: header.member_id, leader };
}

/** Makes the member that the gateway is connected to the leader, and answers who is it then. */
async function makeLeader(load: Load, byId: ReadonlyMap<string, RunningEtcd>): Promise<string> {
  for (let attempt = 0; attempt < 20; attempt++) {
    const connected = byId.get(load.member);
    const leader = connected === undefined ? "" : (await statusOf(connected).catch(() => undefined))?.leader;
    if (leader === load.member) return leader;
    const current = byId.get(leader ?? "");
    if (current !== undefined)
      await post(current.httpUrl, "/v3/maintenance/transfer-leadership", { targetID: load.member });
    await sleep(100);
  }
  return "";
}

/** Waits for something that must come, at most half a minute. */
async function until(isTrue: () => boolean): Promise<void> {
  for (let waited = 0; !isTrue(); waited += 20) {
    if (waited > 30_000) throw new Error("the gateway did not come back within 30 seconds");
    await sleep(20);
  }
}
