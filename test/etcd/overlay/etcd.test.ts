import { WebSocket } from "ws";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createGrpcTransport } from "../../../generated/etcd-sdk/src/grpc.js";
import {
  compare,
  createEtcd,
  createFetchTransport,
  createWebSocketTransport,
  everything,
  fromKey,
  operation,
  prefix,
  range,
  type ClientTransport,
  type Etcd,
} from "../../../generated/etcd-sdk/src/overlay/index.js";
import { describeNotFound } from "../../../generator/provision/provision-result.js";
import { findEtcd } from "../../../proto/etcd/upstream/find-etcd.js";
import { startEtcdTarget, type EtcdTarget } from "../../runtime/client/etcd-target.js";

const binary = await findEtcd({ line: "3.5" });
if (!binary.found) console.log(describeNotFound("etcd 3.5", binary));

describe.skipIf(!binary.found)("the etcd layer on a real etcd", () => {
  let target: EtcdTarget;
  let grpc: ReturnType<typeof createGrpcTransport>;
  let transports: Readonly<Record<string, ClientTransport>>;
  beforeAll(async () => {
    if (!binary.found) return;
    target = await startEtcdTarget(binary);
    grpc = createGrpcTransport({ target: target.etcd.endpoint });
    const baseUrl = target.gatewayUrl;
    transports = {
      gRPC: grpc,
      fetch: createFetchTransport({ baseUrl }),
      "fetch and WebSocket": createFetchTransport({ baseUrl, bidi: createWebSocketTransport({ baseUrl, WebSocket }) }),
      "etcd's own gateway": createFetchTransport({ baseUrl: target.etcd.httpUrl }),
    };
  });
  afterAll(async () => {
    grpc?.close(true);
    await target?.stop();
  });

  describe.each(["gRPC", "fetch", "fetch and WebSocket", "etcd's own gateway"])("over %s", (name) => {
    let etcd: Etcd;
    beforeAll(() => {
      const transport = transports[name];
      if (transport !== undefined) etcd = createEtcd({ endpoints: [transport] }, everything).namespace(`${name}/`);
    });

    it("stores text, bytes and JSON, and reads them back within its namespace", async () => {
      const revision = await etcd.put("a", JSON.stringify({ x: [1] }));
      await etcd.put("b", new Uint8Array([0, 255]));
      const stored = await etcd.get("a");
      expect([stored?.key, stored?.json(), stored?.modRevision, stored?.version]).toEqual([
        "a",
        { x: [1] },
        revision,
        1n,
      ]);
      expect([...((await etcd.get("b"))?.bytes ?? [])]).toEqual([0, 255]);
      expect(await etcd.get("nothing")).toBeUndefined();
      expect((await createEtcd({ endpoints: [etcd.transport] }).get("a"))?.key).toBe("a");
      expect(await etcd.count(prefix(""))).toBe(2n);
      expect((await etcd.getAll(fromKey("b"))).map(({ key }) => key)).toEqual(["b"]);
      expect((await etcd.getAll(range("a", "b"))).map(({ key }) => key)).toEqual(["a"]);
      expect(await etcd.delete(prefix(""))).toBe(2n);
    });

    it("reads pages of one revision while the store changes", async () => {
      for (let index = 0; index < 25; index++) await etcd.put(`page/${String(index).padStart(2, "0")}`, "old");
      const seen: string[] = [];
      const revisions = new Set<bigint>();
      for await (const { values, revision } of etcd.pages(prefix("page/"), { pageSize: 10 })) {
        seen.push(...values.map(({ key, text }) => `${key} ${text}`));
        revisions.add(revision);
        await etcd.put("page/24", "new");
        await etcd.put("page/99", "new");
      }
      expect(seen).toHaveLength(25);
      expect(seen.every((each) => each.endsWith(" old"))).toBe(true);
      expect(revisions.size).toBe(1);
    });

    it("runs transactions", async () => {
      const create = () =>
        etcd
          .transaction()
          .if(compare.isMissing("t"))
          .do(operation.put("t", "1"), operation.get("t"))
          .else(operation.get(prefix("t")))
          .commit();
      const first = await create();
      const second = await create();
      expect([first.succeeded, first.results.map(({ kind }) => kind)]).toEqual([true, ["put", "get"]]);
      const [found] = second.results;
      expect([
        second.succeeded,
        found?.kind === "get" && found.values.map(({ key, text }) => `${key}=${text}`),
      ]).toEqual([false, ["t=1"]]);
      const nested = await etcd
        .transaction()
        .if(compare.value("t", "=", "1"), compare.modRevision("t", ">", 1))
        .do(operation.delete("t"))
        .commit();
      expect(nested.results).toEqual([{ kind: "delete", deleted: 1n, previous: [] }]);
    });

    it("counts right with transactional memory under contention", async () => {
      const add = () =>
        etcd.stm(async (memory) => memory.put("counter", String(Number((await memory.get("counter")) ?? 0) + 1)), {
          maxAttempts: 100,
        });
      await Promise.all(Array.from({ length: 8 }, add));
      expect((await etcd.get("counter"))?.text).toBe("8");
    });

    it("watches: batches by revision, deletions, previous values", async () => {
      const first = await etcd.put("w/a", "1");
      await etcd.transaction().do(operation.put("w/a", "2"), operation.put("w/b", "2")).commit();
      await etcd.delete(prefix("w/"));
      const log: string[] = [];
      for await (const { events } of etcd.watch(prefix("w/"), { startRevision: first, withPrevious: true })) {
        log.push(
          events
            .map(({ kind, value, previous }) => `${kind} ${value.key}=${value.text}<${previous?.text ?? ""}`)
            .join(" "),
        );
        if (log.length === 3) break;
      }
      expect(log).toEqual(["put w/a=1<", "put w/a=2<1 put w/b=2<", "delete w/a=<2 delete w/b=<2"]);
    });

    it("locks one at a time, and frees the lock of a waiter that gives up", async () => {
      let inside = 0;
      let most = 0;
      await Promise.all(
        Array.from({ length: 3 }, async () => {
          const held = await etcd.lock("job", { ttlSeconds: 5 });
          most = Math.max(most, ++inside);
          await new Promise((resolve) => setTimeout(resolve, 20));
          inside--;
          await held.unlock();
        }),
      );
      expect(most).toBe(1);
      const held = await etcd.lock("job");
      await expect(etcd.lock("job", { timeoutMs: 100 })).rejects.toMatchObject({ codeName: "DEADLINE_EXCEEDED" });
      await held.unlock();
      await (await etcd.lock("job", { timeoutMs: 3_000 })).unlock();
    });

    it("elects a leader whom others observe", async () => {
      expect(await etcd.leader("boss")).toBeUndefined();
      const leadership = await etcd.campaign("boss", "first");
      const seen: string[] = [];
      for await (const { text } of etcd.observe("boss")) {
        seen.push(text);
        if (text === "first") await leadership.proclaim("second");
        else break;
      }
      expect(seen).toEqual(["first", "second"]);
      expect((await etcd.leader("boss"))?.text).toBe("second");
      await leadership.resign();
      expect(await etcd.leader("boss")).toBeUndefined();
    });

    it("says when a lease is lost", async () => {
      const lease = await etcd.lease(2);
      await etcd.put("leased", "1", { lease });
      await etcd.client.lease.leaseRevoke({ ID: lease.id });
      await new Promise((resolve) => lease.lost.addEventListener("abort", resolve));
      expect(lease.lost.reason).toMatchObject({ name: "LeaseLostError", leaseId: lease.id });
      expect(await etcd.get("leased")).toBeUndefined();
    });

    it("keeps a lease alive beyond its time, and ends it on revoke", async () => {
      const lease = await etcd.lease(1);
      await etcd.put("kept", "1", { lease });
      await new Promise((resolve) => setTimeout(resolve, 2_500));
      expect(lease.lost.aborted).toBe(false);
      expect((await etcd.get("kept"))?.lease).toBe(lease.id);
      await lease[Symbol.asyncDispose]();
      expect(await etcd.get("kept")).toBeUndefined();
    });

    it("names etcd's errors", async () => {
      await expect(etcd.put("a", "b", { lease: 12345n })).rejects.toMatchObject({
        name: "EtcdError",
        reason: "LeaseNotFound",
        codeName: "NOT_FOUND",
      });
      await expect(etcd.get("a", { revision: 1n << 40n })).rejects.toMatchObject({
        reason: "FutureRev",
        codeName: "OUT_OF_RANGE",
      });
    });
  });
});
