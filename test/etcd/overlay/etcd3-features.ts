import { Etcd3, NotCampaigningError, Range, type IKeyValue, type Namespace } from "etcd3";
import { expect } from "vitest";

/** What a run of npm's etcd3 is given: a client, its part of the store, and where the server tells its figures. */
export interface Etcd3Run {
  readonly client: Etcd3;
  readonly part: Namespace;
  readonly metricsUrl: string;
  readonly endpoint: string;
}

const texts = (values: readonly { readonly value: Buffer }[]): string[] => values.map(({ value }) => value.toString());
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** What npm's etcd3 does of the rows of the table of features, by their names: a row says that it offers one only if its run passes. */
export const etcd3Runs: Readonly<Record<string, (run: Etcd3Run) => Promise<void>>> = {
  "sorted reading, limit": async ({ part }) => {
    for (const [key, value] of [
      ["a", "3"],
      ["b", "1"],
      ["c", "2"],
    ] as const)
      await part.put(key).value(value);
    const sorted = await part.getAll().sort("Value", "Ascend").limit(2).exec();
    expect(texts(sorted.kvs)).toEqual(["1", "2"]);
  },
  "filters by revision": async ({ part }) => {
    await part.put("a").value("1");
    const { header } = await part.put("b").value("2");
    const found = await part.getAll().minModRevision(header.revision).exec();
    expect(texts(found.kvs)).toEqual(["2"]);
  },
  "reading at a revision": async ({ part }) => {
    const { header } = await part.put("a").value("old");
    await part.put("a").value("new");
    expect(await part.get("a").revision(header.revision).string()).toBe("old");
  },
  "previous values of puts and deletions": async ({ part }) => {
    await part.put("a").value("1");
    expect((await part.put("a").value("2").getPrevious()).value.toString()).toBe("1");
    expect(texts(await part.delete().key("a").getPrevious())).toEqual(["2"]);
  },
  "put that keeps the lease, or the value": async ({ part }) => {
    const lease = part.lease(30);
    await lease.put("a").value("1").exec();
    await part.put("a").value("2").ignoreLease();
    const [{ lease: kept } = {} as IKeyValue] = (await part.get("a").exec()).kvs;
    expect(kept).toBe(await lease.grant());
    await part.put("a").touch();
    expect(await part.get("a").string()).toBe("2");
    await lease.revoke();
  },
  "put if absent, replace": async ({ part }) => {
    const create = async (value: string): Promise<boolean> =>
      (await part.if("a", "Create", "==", 0).then(part.put("a").value(value)).commit()).succeeded;
    expect([await create("1"), await create("2")]).toEqual([true, false]);
    const { succeeded } = await part.if("a", "Value", "==", "1").then(part.put("a").value("3")).commit();
    expect(succeeded).toBe(true);
  },
  "many watches over one stream": async ({ part, metricsUrl }) => {
    const before = await countStreams(metricsUrl);
    const seen: string[] = [];
    const watchers = await Promise.all(
      Array.from({ length: 20 }, (_none, index) => part.watch().key(`k${index}`).create()),
    );
    for (const watcher of watchers) watcher.on("put", ({ value }) => seen.push(value.toString()));
    for (let index = 0; index < 20; index++) await part.put(`k${index}`).value(String(index));
    await expect.poll(() => seen.length).toBe(20);
    expect((await countStreams(metricsUrl)) - before).toBe(1);
    await Promise.all(watchers.map((each) => each.cancel()));
  },
  "lease: release without revoking": async ({ part }) => {
    const lease = part.lease(1);
    await lease.put("a").value("1").exec();
    lease.release();
    expect(await part.get("a").string()).toBe("1");
    await expect.poll(() => part.get("a").string(), { timeout: 6_000, interval: 200 }).toBeNull();
  },
  "lease: one sign of life, time to live with keys, list": async ({ part }) => {
    const lease = part.lease(60);
    await lease.grant();
    expect((await lease.keepaliveOnce()).TTL).toBe("60");
    await lease.revoke();
  },
  "endpoints from the list of members, round robin": async ({ endpoint }) => {
    const several = new Etcd3({ hosts: [endpoint, endpoint] });
    await several.put("several").value("1");
    several.close();
  },
  "hooks for retries and calls": async () => {
    let seen = 0;
    const policy = {
      onSuccess: () => ({ dispose: () => undefined }),
      onFailure: () => ({ dispose: () => undefined }),
      execute: async (run: (context: { readonly signal: AbortSignal }) => unknown) => {
        seen++;
        return await run({ signal: new AbortController().signal });
      },
    };
    const alone = new Etcd3({ hosts: "127.0.0.1:1", faultHandling: { global: policy as never } });
    await expect(alone.get("a").string()).rejects.toThrow(/UNAVAILABLE|connect/i);
    expect(seen).toBe(1);
    alone.close();
  },
  "lock: try, wait with a limit": async ({ part }) => {
    const held = await part.lock("job").acquire();
    await expect(part.lock("job").acquire()).rejects.toThrow(/lock/i);
    await held.release();
  },
  "election: observers are told when nobody leads": async ({ part }) => {
    const election = part.election("boss", 5);
    const observer = await election.observe();
    const seen: (string | undefined)[] = [];
    observer.on("change", (leader) => seen.push(leader));
    const campaign = election.campaign("a");
    await campaign.wait();
    await expect.poll(() => seen).toContain("a");
    await campaign.resign();
    await expect.poll(() => seen.at(-1)).toBeUndefined();
    await observer.cancel();
  },
  "election: reasons of errors": async ({ part }) => {
    const campaign = part.election("boss", 5).campaign("a");
    await campaign.wait();
    await campaign.resign();
    await expect(campaign.proclaim("b")).rejects.toThrow(NotCampaigningError);
  },
  "transactional memory: four levels of isolation": async ({ part }) => {
    const meddle = async (isolation: number): Promise<number> => {
      await part.put("read").value("1");
      let runs = 0;
      await part.stm({ isolation, prefetch: [], retries: 5 }).transact(async (memory) => {
        runs++;
        await memory.get("read");
        if (runs === 1) await part.put("read").value("meddled");
        await memory.put("written").value("done");
      });
      return runs;
    };
    // Its constants are of types alone: SerializableSnapshot, Serializable, RepeatableReads, ReadCommitted.
    expect([await meddle(0), await meddle(1), await meddle(2), await meddle(3)]).toEqual([2, 2, 2, 1]);
  },
  "users, roles and permissions": async ({ client }) => {
    const role = await client.role("their-reader").create();
    await role.grant({ permission: "Read", range: Range.prefix("config/") });
    const user = await client.user("their-ann").create("secret");
    await user.addRole(role);
    expect((await user.roles()).map(({ name }) => name)).toEqual(["their-reader"]);
    expect((await role.permissions()).map(({ permission }) => permission)).toEqual(["Read"]);
    await user.delete();
    await role.delete();
  },
  "snapshot to a file, its hash checked": async ({ client }) => {
    const stream = await client.maintenance.snapshot();
    let received = 0;
    await new Promise<void>((resolve, reject) => {
      stream.on("data", ({ blob }) => (received += blob.length));
      stream.on("error", reject);
      stream.on("end", resolve);
    });
    expect(received % 512).toBe(32);
  },
  "maintenance: status, members, compaction, defragmentation, hashes, alarms": async ({ client }) => {
    const { leader } = await client.maintenance.status();
    const { members } = await client.cluster.memberList({});
    expect(members.map(({ ID }) => ID)).toEqual([leader]);
  },
  "namespace over keys, watches, locks and elections": async ({ part }) => {
    const inner = part.namespace("inner/");
    await inner.put("a").value("1");
    expect(await part.get("inner/a").string()).toBe("1");
    const held = await inner.lock("job").acquire();
    await expect(part.lock("inner/job").acquire()).rejects.toThrow(/lock/i);
    await held.release();
  },
  "locks and elections with the keys of npm's etcd3": async ({ part }) => {
    const held = await part.lock("job").acquire();
    expect(await part.getAll().keys()).toEqual(["job"]);
    await held.release();
    const campaign = part.election("boss", 5).campaign("a");
    await campaign.wait();
    expect(await part.getAll().keys()).toEqual([expect.stringMatching(/^election\/boss\/\d+$/)]);
    await campaign.resign();
    await sleep(0);
  },
};

/** Streams of watches that the server has open. */
async function countStreams(metricsUrl: string): Promise<number> {
  const text = await (await fetch(`${metricsUrl}/metrics`)).text();
  return Number(/^etcd_debugging_mvcc_watch_stream_total (\d+)/m.exec(text)?.[1]);
}
