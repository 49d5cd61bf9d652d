import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Etcd3 } from "etcd3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createGrpcTransport } from "../../../generated/etcd-sdk/src/grpc.js";
import {
  campaignLikeEtcd3,
  compact,
  compare,
  controlAccess,
  createBarrier,
  createDoubleBarrier,
  createEtcd,
  createOrdering,
  createQueue,
  createReadWriteLock,
  defragment,
  disarm,
  everything,
  hashOf,
  isAccessControlled,
  listAlarms,
  listMembers,
  lockLikeEtcd3,
  memberStatus,
  mirror,
  namespaces,
  openCache,
  openLeasing,
  operation,
  prefix,
  rolesOf,
  statusCodes,
  syncEndpoints,
  usersOf,
  watches,
  type CallEvent,
  type Etcd,
  type Isolation,
} from "../../../generated/etcd-sdk/src/overlay/index.js";
import { saveSnapshot } from "../../../generated/etcd-sdk/src/overlay/node.js";
import { describeNotFound } from "../../../generator/provision/provision-result.js";
import { findEtcd } from "../../../proto/etcd/upstream/find-etcd.js";
import { startEtcd, type RunningEtcd } from "../../../proto/etcd/upstream/start-etcd.js";
import { etcd3Runs } from "./etcd3-features.js";
import { featureTable, type Peers } from "./feature-table.js";

const binary = await findEtcd({ line: "3.5" });
if (!binary.found) console.log(describeNotFound("etcd 3.5", binary));

type Transport = ReturnType<typeof createGrpcTransport>;
let server: RunningEtcd;
const open: Transport[] = [];
const connect = (target: string): Transport => {
  const transport = createGrpcTransport({ target });
  open.push(transport);
  return transport;
};
let count = 0;
/** A client with a part of the store to itself. */
const fresh = (): Etcd => createEtcd({ endpoints: [connect(server.endpoint)] }, everything).namespace(`f${++count}/`);
const first = async <T>(stream: AsyncIterable<T>): Promise<T> => {
  for await (const each of stream) return each;
  throw new Error("nothing came");
};
const texts = (values: readonly { readonly text: string }[]): string[] => values.map(({ text }) => text);
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const both: Peers = { clientv3: "yes", etcd3: "yes" };
const go: Peers = { clientv3: "yes", etcd3: "no" };
const byHand: Peers = { clientv3: "by a transaction", etcd3: "by a transaction" };

const rows: readonly (readonly [name: string, python: string, peers: Peers, test: () => Promise<void>])[] = [
  [
    "sorted reading, limit",
    "sorting only",
    both,
    async () => {
      const etcd = fresh();
      for (const [key, value] of [
        ["a", "3"],
        ["b", "1"],
        ["c", "2"],
      ] as const)
        await etcd.put(key, value);
      expect(texts(await etcd.getAll(prefix(""), { sort: { by: "value" } }))).toEqual(["1", "2", "3"]);
      expect(
        texts(await etcd.getAll(prefix(""), { sort: { by: "modRevision", order: "descending" }, limit: 2 })),
      ).toEqual(["2", "1"]);
      expect(texts(await etcd.getAll(prefix(""), { limit: 2, pageSize: 1 }))).toEqual(["3", "1"]);
    },
  ],
  [
    "filters by revision",
    "no",
    both,
    async () => {
      const etcd = fresh();
      const one = await etcd.put("a", "1");
      const two = await etcd.put("b", "2");
      await etcd.put("a", "3");
      expect(texts(await etcd.getAll(prefix(""), { minModRevision: two }))).toEqual(["3", "2"]);
      expect(texts(await etcd.getAll(prefix(""), { maxCreateRevision: one }))).toEqual(["3"]);
      expect(texts(await etcd.getAll(prefix(""), { maxModRevision: two, minCreateRevision: two }))).toEqual(["2"]);
    },
  ],
  [
    "reading at a revision",
    "no",
    both,
    async () => {
      const etcd = fresh();
      const old = await etcd.put("a", "old");
      await etcd.put("a", "new");
      expect((await etcd.get("a", { revision: old }))?.text).toBe("old");
    },
  ],
  [
    "previous values of puts and deletions",
    "yes",
    both,
    async () => {
      const etcd = fresh();
      expect(await etcd.exchange("a", "1")).toBeUndefined();
      expect((await etcd.exchange("a", "2"))?.text).toBe("1");
      expect(texts(await etcd.take(prefix("")))).toEqual(["2"]);
    },
  ],
  [
    "put that keeps the lease, or the value",
    "no",
    both,
    async () => {
      const etcd = fresh();
      const lease = await etcd.lease(30);
      await etcd.put("a", "1", { lease });
      await etcd.put("a", "2", { lease: "keep" });
      expect(await etcd.get("a")).toMatchObject({ text: "2", lease: lease.id });
      await etcd.put("a", "3");
      await etcd.attach("a", lease);
      expect(await etcd.get("a")).toMatchObject({ text: "3", lease: lease.id });
      await expect(etcd.attach("none", lease)).rejects.toMatchObject({ reason: "KeyNotFound" });
      await lease.revoke();
    },
  ],
  [
    "put if absent, replace",
    "yes",
    byHand,
    async () => {
      const etcd = fresh();
      expect([await etcd.putIfAbsent("a", "1"), await etcd.putIfAbsent("a", "2")]).toEqual([true, false]);
      expect([await etcd.replace("a", "2", "3"), await etcd.replace("a", "1", "3")]).toEqual([false, true]);
      expect((await etcd.get("a"))?.text).toBe("3");
    },
  ],
  [
    "nested transactions",
    "yes",
    { clientv3: "yes", etcd3: "no" },
    async () => {
      const etcd = fresh();
      await etcd.put("a", "1");
      const inner = etcd
        .transaction()
        .if(compare.value("a", "=", "1"))
        .do(operation.put("b", "2", { withPrevious: true }));
      const { results } = await etcd
        .transaction()
        .if(compare.exists("a"))
        .do(operation.transaction(inner), operation.delete("a", { withPrevious: true }), operation.get(prefix("")))
        .commit();
      expect(results).toMatchObject([
        { kind: "transaction", succeeded: true, results: [{ kind: "put" }] },
        { kind: "delete", deleted: 1n, previous: [{ key: "a", text: "1" }] },
        { kind: "get", values: [{ key: "b", text: "2" }] },
      ]);
    },
  ],
  [
    "watch that resumes without loss or repetition",
    "no",
    { clientv3: "yes", etcd3: "may lose events" },
    async () => {
      const etcd = fresh();
      const from = await etcd.put("a", "1");
      await etcd.put("a", "2");
      const seen: string[] = [];
      for await (const { events } of etcd.watch("a", { startRevision: from })) {
        seen.push(...events.map(({ value }) => value.text));
        if (seen.length === 2) break;
      }
      expect(seen).toEqual(["1", "2"]);
    },
  ],
  [
    "many watches over one stream",
    "yes",
    both,
    async () => {
      const events: CallEvent[] = [];
      const etcd = createEtcd(
        { endpoints: [connect(server.endpoint)], onCall: (e) => events.push(e) },
        watches,
        namespaces,
      ).namespace(`f${++count}/`);
      const watcher = etcd.watcher();
      const established = Array.from({ length: 50 }, () => deferred<bigint>());
      const seen = established.map((each, index) =>
        first(watcher.watch(`k${index}`, { onEstablished: (revision) => each.resolve(revision) })),
      );
      await Promise.all(established.map((each) => each.promise));
      for (let index = 0; index < 50; index++) await etcd.put(`k${index}`, String(index));
      expect((await Promise.all(seen)).map((batch) => batch.events[0]?.value.text)).toEqual(
        seen.map((_each, at) => String(at)),
      );
      watcher.close();
      await sleep(20);
      expect(events.filter(({ method }) => method.name === "Watch")).toHaveLength(1);
    },
  ],
  [
    "progress requests",
    "no",
    go,
    async () => {
      const etcd = fresh();
      const watcher = etcd.watcher();
      const ready = deferred<bigint>();
      const reading = first(watcher.watch("a", { onEstablished: ready.resolve }));
      await ready.promise;
      const revision = await etcd.put("b", "1");
      expect(await watcher.progress()).toBeGreaterThanOrEqual(revision);
      await etcd.put("a", "1");
      expect((await reading).events).toHaveLength(1);
      watcher.close();
    },
  ],
  [
    "fragments of large events",
    "no",
    go,
    async () => {
      const etcd = fresh();
      const large = "x".repeat(700_000);
      const { revision } = await etcd.transaction().do(operation.put("a", large), operation.put("b", large)).commit();
      const { events } = await first(etcd.watch(prefix(""), { startRevision: revision }));
      expect(events.map(({ value }) => value.text.length)).toEqual([700_000, 700_000]);
    },
  ],
  [
    "lease: keep one alive that was granted before",
    "by hand",
    { clientv3: "yes", etcd3: "no" },
    async () => {
      const etcd = fresh();
      const lease = await etcd.lease(2);
      lease.release();
      const again = await etcd.attachLease(lease.id);
      await sleep(2_600);
      expect([again.lost.aborted, (await again.timeToLive())?.grantedSeconds]).toEqual([false, 2]);
      await again.revoke();
      await expect(etcd.attachLease(lease.id)).rejects.toMatchObject({ reason: "LeaseNotFound" });
    },
  ],
  [
    "lease: one sign of life, time to live with keys, list",
    "no list",
    { clientv3: "yes", etcd3: "no time to live, no list" },
    async () => {
      const etcd = fresh();
      const lease = await etcd.lease(60);
      await etcd.put("a", "1", { lease });
      expect(await lease.keepAliveOnce()).toBe(60);
      expect((await lease.timeToLive())?.keys).toEqual([`f${count}/a`]);
      expect(await etcd.leases()).toContain(lease.id);
      await lease.revoke();
      expect(await lease.timeToLive()).toBeUndefined();
      await expect(lease.keepAliveOnce({ signal: new AbortController().signal })).rejects.toMatchObject({
        reason: "LeaseNotFound",
      });
    },
  ],
  [
    "lease: release without revoking",
    "leases are not kept alive",
    both,
    async () => {
      const etcd = fresh();
      const lease = await etcd.lease(1);
      await etcd.put("a", "1", { lease });
      lease.release();
      expect((await etcd.get("a"))?.text).toBe("1");
      await expect.poll(async () => await etcd.get("a"), { timeout: 6_000, interval: 200 }).toBeUndefined();
    },
  ],
  [
    "lock: try, wait with a limit",
    "yes",
    { clientv3: "yes", etcd3: "try only" },
    async () => {
      const etcd = fresh();
      const held = await etcd.tryLock("job");
      expect([held !== undefined, await etcd.tryLock("job")]).toEqual([true, undefined]);
      await expect(etcd.lock("job", { timeoutMs: 100 })).rejects.toMatchObject({ codeName: "DEADLINE_EXCEEDED" });
      const waiting = etcd.lock("job");
      await sleep(50);
      await held?.unlock();
      await (await waiting).unlock();
      expect(await etcd.count(prefix(""))).toBe(0n);
    },
  ],
  [
    "session: one lease for locks and elections",
    "no",
    { clientv3: "yes", etcd3: "no" },
    async () => {
      const etcd = fresh();
      const lease = await etcd.lease(5);
      const one = await etcd.lock("one", { lease });
      const two = await etcd.tryLock("two", { lease });
      const leadership = await etcd.campaign("boss", "me", { lease });
      expect(await fresh().namespace("").tryLock("one")).toBeDefined();
      await one.unlock();
      expect(lease.lost.aborted).toBe(false);
      expect((await etcd.leader("boss"))?.text).toBe("me");
      await lease.revoke();
      expect([await etcd.leader("boss"), two?.lost === lease.lost, leadership.lost === lease.lost]).toEqual([
        undefined,
        true,
        true,
      ]);
    },
  ],
  [
    "election: observers are told when nobody leads",
    "no elections",
    { clientv3: "no", etcd3: "yes" },
    async () => {
      const etcd = fresh();
      const seen: (string | undefined)[] = [];
      const ended = new AbortController();
      const observing = (async () => {
        for await (const leader of etcd.observeLeadership("boss", ended.signal)) seen.push(leader?.text);
      })();
      await expect.poll(() => seen.length).toBe(1);
      const leadership = await etcd.campaign("boss", "a");
      await leadership.proclaim("b");
      await leadership.resign();
      await expect.poll(() => seen).toEqual([undefined, "a", "b", undefined]);
      ended.abort();
      await observing;
    },
  ],
  [
    "election: reasons of errors",
    "no elections",
    { clientv3: "yes", etcd3: "yes" },
    async () => {
      const etcd = fresh();
      const leadership = await etcd.campaign("boss", "a");
      await etcd.client.kv.deleteRange({ key: "boss/", rangeEnd: "boss0" });
      await expect(leadership.proclaim("b")).rejects.toMatchObject({ name: "EtcdError", reason: "ElectionNotLeader" });
      await expect(etcd.client.election.leader({ name: "nobody" })).rejects.toMatchObject({
        reason: "ElectionNoLeader",
      });
    },
  ],
  [
    "transactional memory: four levels of isolation",
    "no",
    both,
    async () => {
      const meddle = async (isolation: Isolation): Promise<number> => {
        const etcd = fresh();
        await etcd.put("read", "1");
        let runs = 0;
        await etcd.stm(
          async (memory) => {
            runs++;
            await memory.get("read");
            if (runs === 1) await etcd.put(isolation === "serializable-snapshot" ? "written" : "read", "meddled");
            memory.put("written", "done");
          },
          { isolation },
        );
        expect((await etcd.get("written"))?.text).toBe("done");
        return runs;
      };
      expect(await meddle("serializable-snapshot")).toBe(2);
      expect(await meddle("serializable")).toBe(2);
      expect(await meddle("repeatable-reads")).toBe(2);
      expect(await meddle("read-committed")).toBe(1);
      const etcd = fresh();
      await etcd.put("a", "1");
      // What came behind the first read is not seen: the run begins anew.
      const runs: (string | undefined)[] = [];
      await etcd.stm(async (memory) => {
        await memory.get("a");
        if (runs.length === 0) await etcd.put("b", "late");
        runs.push(await memory.get("b"));
      });
      expect(runs).toEqual([undefined, "late"]);
    },
  ],
  [
    "users, roles and permissions",
    "no",
    both,
    async () => {
      const etcd = createEtcd({ endpoints: [connect(server.endpoint)] });
      const [users, roles] = [usersOf(etcd), rolesOf(etcd)];
      await roles.add("reader");
      await roles.grant("reader", prefix("config/"), "read");
      await users.add("ann", "secret", ["reader"]);
      expect([await users.list(), await users.rolesOf("ann"), await roles.list()]).toEqual([
        ["ann"],
        ["reader"],
        ["reader"],
      ]);
      expect(await roles.permissionsOf("reader")).toEqual([{ access: "read", key: "config/", end: "config0" }]);
      expect(await isAccessControlled(etcd)).toBe(false);
      await expect(controlAccess(etcd, true)).rejects.toMatchObject({ reason: "RootUserNotExist" });
      await roles.revoke("reader", prefix("config/"));
      await users.setPassword("ann", "other");
      await users.revoke("ann", "reader");
      await users.remove("ann");
      await roles.remove("reader");
      expect([await users.list(), await roles.list()]).toEqual([[], []]);
    },
  ],
  [
    "snapshot to a file, its hash checked",
    "unchecked",
    { clientv3: "yes", etcd3: "the raw call" },
    async () => {
      const folder = await mkdtemp(join(tmpdir(), "etcd-snapshot-"));
      const path = join(folder, "snapshot.db");
      const { size, sha256 } = await saveSnapshot(fresh(), path);
      const file = await readFile(path);
      expect([file.length, file.subarray(-32).toString("hex")]).toEqual([size, sha256]);
      expect(size % 512).toBe(32);
      await rm(folder, { recursive: true });
    },
  ],
  [
    "maintenance: status, members, compaction, defragmentation, hashes, alarms",
    "yes",
    { clientv3: "yes", etcd3: "raw calls" },
    async () => {
      const etcd = fresh();
      const member = connect(server.endpoint);
      const status = await memberStatus(member);
      const members = await listMembers(etcd);
      expect(members.map(({ ID }) => ID)).toEqual([status.header?.memberId]);
      const revision = await etcd.put("a", "1");
      await etcd.put("a", "2");
      expect(await hashOf(member, revision)).toBe(await hashOf(member, revision));
      await compact(etcd, revision + 1n, { isPhysical: true });
      await expect(etcd.get("a", { revision: revision - 1n })).rejects.toMatchObject({ reason: "Compacted" });
      await defragment(member);
      expect([await listAlarms(etcd), await disarm(etcd)]).toEqual([[], []]);
    },
  ],
  [
    "endpoints from the list of members, round robin",
    "no",
    { clientv3: "yes", etcd3: "no sync" },
    async () => {
      const etcd = fresh();
      const urls = await syncEndpoints(etcd, (url) => connect(new URL(url).host));
      expect(urls).toHaveLength(1);
      await etcd.put("a", "1");
      const asked = [0, 0];
      const endpoints = asked.map((_none, index) => {
        const transport = connect(server.endpoint);
        return {
          ...transport,
          unary: (...call: Parameters<Transport["unary"]>) => (asked[index]!++, transport.unary(...call)),
        };
      }) as Transport[];
      const turning = createEtcd({ endpoints, balancing: "round_robin" });
      for (let index = 0; index < 6; index++) await turning.get("a");
      expect(asked).toEqual([3, 3]);
    },
  ],
  [
    "mirror of a prefix to another place",
    "no",
    go,
    async () => {
      const [source, target] = [fresh(), fresh()];
      await source.put("app/a", "1");
      const ended = new AbortController();
      const mirroring = mirror(source, target, { from: "app/", to: "copy/", signal: ended.signal });
      await expect.poll(async () => (await target.get("copy/a"))?.text).toBe("1");
      await source.transaction().do(operation.put("app/b", "2"), operation.delete("app/a")).commit();
      await expect
        .poll(async () => (await target.getAll(prefix(""))).map(({ key, text }) => `${key}=${text}`))
        .toEqual(["copy/b=2"]);
      ended.abort();
      await mirroring;
    },
  ],
  [
    "reads that never go back in time",
    "no",
    go,
    async () => {
      const order = createOrdering();
      const etcd = createEtcd({ endpoints: [connect(server.endpoint)].map(order) });
      await etcd.put("ordered", "1");
      const late = order({
        unary: async () => ({ header: { revision: 1n }, kvs: [] }) as never,
        stream: () => [] as never,
      });
      const behind = createEtcd({ endpoints: [late], retry: false });
      await expect(behind.get("ordered")).rejects.toMatchObject({ code: statusCodes.UNAVAILABLE });
      await expect(behind.get("ordered", { revision: 1n })).resolves.toBeUndefined();
    },
  ],
  [
    "cache kept up to date by a watch",
    "no",
    { clientv3: "no", etcd3: "no" },
    async () => {
      const etcd = fresh();
      await etcd.put("a", "1");
      const cache = await openCache(etcd, "");
      expect(cache.get("a")?.text).toBe("1");
      await cache.reach(await etcd.put("b", "2"));
      expect([...cache.values.keys()]).toEqual(["a", "b"]);
      await etcd.delete("a");
      await cache.reach(await etcd.put("b", "3"));
      expect([...cache.values.values()].map(({ text }) => text)).toEqual(["3"]);
      cache.close();
    },
  ],
  [
    "leasing: an owner reads from memory, writers wait for it",
    "no",
    go,
    async () => {
      const reads: CallEvent[] = [];
      const etcd = createEtcd(
        { endpoints: [connect(server.endpoint)], onCall: (each) => reads.push(each) },
        everything,
      );
      const [one, two] = await Promise.all([openLeasing(etcd, "leasing/"), openLeasing(fresh().namespace(""), "x/")]);
      await two.close();
      const other = await openLeasing(createEtcd({ endpoints: [connect(server.endpoint)] }, everything), "leasing/");
      await one.put("leased", "1");
      expect((await one.get("leased"))?.text).toBe("1");
      const before = reads.length;
      for (let index = 0; index < 100; index++) await one.get("leased");
      expect([reads.length - before < 5, one.owned, other.owned]).toEqual([true, 1, 0]);
      expect((await other.get("leased"))?.text).toBe("1");
      await other.put("leased", "2");
      expect([one.owned, (await one.get("leased"))?.text]).toEqual([0, "2"]);
      expect([await one.delete("leased"), await other.get("leased")]).toEqual([true, undefined]);
      await Promise.all([one.close(), other.close()]);
    },
  ],
  [
    "recipe: queue, also with priorities",
    "no",
    go,
    async () => {
      const etcd = fresh();
      const queue = createQueue(etcd, "jobs");
      const waiting = queue.dequeue();
      await sleep(50);
      await queue.enqueue("first");
      expect((await waiting).text).toBe("first");
      for (const [value, priority] of [
        ["c", 9],
        ["a", 1],
        ["b", 1],
      ] as const)
        await queue.enqueue(value, priority);
      const taken = await Promise.all([queue.dequeue(), queue.dequeue(), queue.dequeue()]);
      expect(texts(taken).toSorted()).toEqual(["a", "b", "c"]);
      for (const [value, priority] of [
        ["c", 9],
        ["a", 1],
        ["b", 1],
      ] as const)
        await queue.enqueue(value, priority);
      expect([(await queue.dequeue()).text, (await queue.dequeue()).text, (await queue.dequeue()).text]).toEqual([
        "a",
        "b",
        "c",
      ]);
      expect(await queue.tryDequeue()).toBeUndefined();
    },
  ],
  [
    "recipe: barrier",
    "no",
    go,
    async () => {
      const etcd = fresh();
      const barrier = createBarrier(etcd, "gate");
      expect([await barrier.hold(), await barrier.hold()]).toEqual([true, false]);
      let passed = 0;
      const waiting = [1, 2].map(async () => {
        await barrier.wait();
        passed++;
      });
      await sleep(50);
      expect(passed).toBe(0);
      await barrier.release();
      await Promise.all(waiting);
      await barrier.wait();
      expect(passed).toBe(2);
    },
  ],
  [
    "recipe: double barrier",
    "no",
    go,
    async () => {
      const etcd = fresh();
      const log: string[] = [];
      const take = async (index: number): Promise<void> => {
        const lease = await etcd.lease(10);
        const barrier = createDoubleBarrier(etcd, "meeting", { count: 3, lease });
        await sleep(index * 20);
        await barrier.enter();
        log.push("in");
        await sleep(index * 20);
        log.push("leaving");
        await barrier.leave();
        log.push("out");
        await lease.revoke();
      };
      await Promise.all([take(0), take(1), take(2)]);
      expect([log.slice(0, 3).includes("out"), log.lastIndexOf("leaving") < log.indexOf("out")]).toEqual([false, true]);
      expect(log.filter((each) => each === "in")).toHaveLength(3);
    },
  ],
  [
    "recipe: lock of readers and writers",
    "no",
    go,
    async () => {
      const etcd = fresh();
      const lock = createReadWriteLock(etcd, "doc");
      const [one, two] = await Promise.all([lock.read(), lock.read()]);
      let isWriting = false;
      const writing = lock.write().then((held) => ((isWriting = true), held));
      await sleep(50);
      expect(isWriting).toBe(false);
      await one.unlock();
      await two.unlock();
      const writer = await writing;
      let isReading = false;
      const reading = lock.read().then((held) => ((isReading = true), held));
      await sleep(50);
      expect(isReading).toBe(false);
      await writer.unlock();
      await (await reading).unlock();
      expect(await etcd.count(prefix(""))).toBe(0n);
    },
  ],
  [
    "namespace over keys, watches, locks and elections",
    "no",
    both,
    async () => {
      const etcd = fresh();
      const inner = etcd.namespace("inner/");
      await inner.put("a", "1");
      expect((await etcd.get("inner/a"))?.text).toBe("1");
      const held = await inner.lock("job");
      expect(await etcd.tryLock("inner/job")).toBeUndefined();
      await held.unlock();
    },
  ],
  [
    "hooks for retries and calls",
    "no",
    { clientv3: "interceptors of gRPC", etcd3: "of its fault handling" },
    async () => {
      const retries: number[] = [];
      const calls: CallEvent[] = [];
      const etcd = createEtcd({
        endpoints: [connect("127.0.0.1:1")],
        retry: { maxAttempts: 3, initialBackoffMs: 1, onRetry: ({ attempt }) => retries.push(attempt) },
        onCall: (event) => calls.push(event),
      });
      await expect(etcd.get("a")).rejects.toMatchObject({ codeName: "UNAVAILABLE", origin: "unsent" });
      expect([retries, calls.map(({ method, error }) => `${method.name} ${error?.codeName}`)]).toEqual([
        [1, 2],
        ["Range UNAVAILABLE"],
      ]);
    },
  ],
  [
    "locks and elections with the keys of npm's etcd3",
    "no",
    { clientv3: "no", etcd3: "yes" },
    async () => {
      const etcd = fresh();
      const held = await lockLikeEtcd3(etcd, "job");
      await expect(lockLikeEtcd3(etcd, "job", { timeoutMs: 100 })).rejects.toMatchObject({
        codeName: "DEADLINE_EXCEEDED",
      });
      const waiting = lockLikeEtcd3(etcd, "job");
      await held.unlock();
      await (await waiting).unlock();
      const leadership = await campaignLikeEtcd3(etcd, "boss", "a");
      const next = campaignLikeEtcd3(etcd, "boss", "b");
      await leadership.proclaim("c");
      const places = () => etcd.getAll(prefix("election/boss/"), { sort: { by: "createRevision" } });
      await expect.poll(async () => texts(await places())).toEqual(["c", "b"]);
      await leadership.resign();
      await (await next).resign();
      await expect(leadership.proclaim("d")).rejects.toMatchObject({ reason: "ElectionNotLeader" });
    },
  ],
];

function deferred<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve: ((value: T) => void) | undefined;
  const promise = new Promise<T>((settle) => (resolve = settle));
  return { promise, resolve: (value) => resolve?.(value) };
}

describe.skipIf(!binary.found)("features of the etcd layer, on a real etcd", { timeout: 30_000 }, () => {
  const passed = new Set<string>();
  const passedByEtcd3 = new Set<string>(["watch that resumes without loss or repetition"]);
  let theirs: Etcd3;
  beforeAll(async () => {
    if (!binary.found) return;
    server = await startEtcd(binary);
    theirs = new Etcd3({ hosts: server.endpoint });
  });
  afterAll(async () => {
    theirs?.close();
    for (const transport of open) transport.close(true);
    await server?.stop();
  });

  it.each(rows)("%s", async (name, _python, _peers, test) => {
    await expect(test()).resolves.toBeUndefined();
    passed.add(name);
  });

  it.each(Object.keys(etcd3Runs))("npm's etcd3: %s", async (name) => {
    const run = {
      client: theirs,
      part: theirs.namespace(`theirs${passedByEtcd3.size}/`),
      metricsUrl: server.httpUrl,
      endpoint: server.endpoint,
    };
    await expect(etcd3Runs[name]?.(run)).resolves.toBeUndefined();
    passedByEtcd3.add(name);
  });

  it("are what docs/etcd-features.md says", async () => {
    const unknown = rows.filter(([name, , { etcd3 }]) => etcd3 !== "no" && !passedByEtcd3.has(name));
    expect(unknown.map(([name]) => name)).toEqual([]);
    const table = featureTable(
      rows.map(([name, python, peers]) => [name, { ...peers, python }] as const),
      passed,
      passedByEtcd3,
    );
    await expect(table).toMatchFileSnapshot("../../../docs/etcd-features.md");
  });
});
