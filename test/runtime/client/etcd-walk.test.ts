import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createEtcdClient, type EtcdClient } from "../../../generated/etcd/client.js";
import { Compare_CompareResult, Compare_CompareTarget } from "../../../generated/etcd/messages/rpc.js";
import { Event_EventType } from "../../../generated/etcd/messages/kv.js";
import type { LeaseKeepAliveRequestInit, WatchRequestInit } from "../../../generated/etcd/messages/rpc.js";
import { interceptMetadata, withInterceptors } from "../../../generated/etcd/runtime/client/interceptor.js";
import { createMessageQueue } from "../../../generated/etcd/runtime/core/message-queue.js";
import { describeNotFound } from "../../../generator/provision/provision-result.js";
import { findEtcd } from "../../../proto/etcd/upstream/find-etcd.js";
import { startEtcdTarget, transportNames, type EtcdTarget } from "./etcd-target.js";

const etcd = await findEtcd({ line: "3.5" });
if (!etcd.found) console.log(describeNotFound("etcd 3.5", etcd));

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

describe.skipIf(!etcd.found)("the generated client and a real etcd behind the generated gateway", () => {
  let target: EtcdTarget;
  beforeAll(async () => {
    if (etcd.found) target = await startEtcdTarget(etcd);
  });
  afterAll(() => target?.stop());

  describe.each(transportNames)("over %s", (name) => {
    let client: EtcdClient;
    const key = (suffix: string): string => `${name}/${suffix}`;
    beforeAll(() => {
      client = createEtcdClient(target.transports[name]);
    });

    it("puts and reads keys of text and of bytes", async () => {
      const { header } = await client.kv.put({ key: key("a"), value: "grüße" });
      expect(header?.revision).toBeGreaterThan(1n);
      await client.kv.put({ key: key("b"), value: new Uint8Array([0, 255, 10]) });
      const { kvs, count, more } = await client.kv.range({ key: key(""), rangeEnd: key("\x7f") });
      expect([count, more, kvs.length]).toEqual([2n, false, 2]);
      expect([text(kvs[0]?.key), text(kvs[0]?.value), kvs[0]?.modRevision]).toEqual([
        key("a"),
        "grüße",
        header?.revision,
      ]);
      expect([...(kvs[1]?.value ?? [])]).toEqual([0, 255, 10]);
    });

    it("compares and swaps in a transaction", async () => {
      const swap = (from: string, to: string) =>
        client.kv.txn({
          compare: [
            {
              target: Compare_CompareTarget.VALUE,
              result: Compare_CompareResult.EQUAL,
              key: key("swap"),
              targetUnion: { case: "value", value: from },
            },
          ],
          success: [{ request: { case: "requestPut", value: { key: key("swap"), value: to, prevKv: true } } }],
          failure: [{ request: { case: "requestRange", value: { key: key("swap") } } }],
        });
      await client.kv.put({ key: key("swap"), value: "one" });
      const done = await swap("one", "two");
      const first = done.responses[0]?.response;
      expect([done.succeeded, first?.case, first?.case === "responsePut" && text(first.value.prevKv?.value)]).toEqual([
        true,
        "responsePut",
        "one",
      ]);
      const refused = await swap("one", "three");
      const second = refused.responses[0]?.response;
      expect([refused.succeeded, second?.case === "responseRange" && text(second.value.kvs[0]?.value)]).toEqual([
        false,
        "two",
      ]);
    });

    it("watches with for await, and leaving the loop ends the watch", async () => {
      const { header } = await client.kv.put({ key: key("watched"), value: "0" });
      const requests: WatchRequestInit[] = [
        {
          requestUnion: { case: "createRequest", value: { key: key("watched"), startRevision: header?.revision ?? 0 } },
        },
      ];
      const seen: string[] = [];
      for await (const { created, events } of client.watch.watch(requests)) {
        if (created) {
          for (let index = 1; index <= 3; index++) await client.kv.put({ key: key("watched"), value: String(index) });
          await client.kv.deleteRange({ key: key("watched") });
        }
        for (const { type, kv } of events) seen.push(type === Event_EventType.DELETE ? "deleted" : text(kv?.value));
        if (seen.at(-1) === "deleted") break;
      }
      expect(seen).toEqual(["0", "1", "2", "3", "deleted"]);
    });

    it("grants a lease, keeps it alive and revokes it", async () => {
      const { ID, TTL } = await client.lease.leaseGrant({ TTL: 100 });
      expect([TTL, ID > 0n]).toEqual([100n, true]);
      await client.kv.put({ key: key("leased"), lease: ID });
      const kept: bigint[] = [];
      for await (const answer of client.lease.leaseKeepAlive([{ ID }, { ID }])) kept.push(answer.ID, answer.TTL);
      expect(kept).toEqual([ID, 100n, ID, 100n]);
      expect((await client.lease.leaseTimeToLive({ ID, keys: true })).keys.map(text)).toEqual([key("leased")]);
      await client.lease.leaseRevoke({ ID });
      expect((await client.kv.range({ key: key("leased") })).kvs).toEqual([]);
    });

    it("locks and unlocks; a second lock waits and can be given up", async () => {
      const { ID } = await client.lease.leaseGrant({ TTL: 100 });
      const other = await client.lease.leaseGrant({ TTL: 100 });
      const held = await client.lock.lock({ name: key("lock"), lease: ID });
      expect(text(held.key)).toMatch(new RegExp(`^${key("lock")}/`));
      await expect(client.lock.lock({ name: key("lock"), lease: other.ID }, { timeoutMs: 150 })).rejects.toMatchObject({
        codeName: "DEADLINE_EXCEEDED",
      });
      // A gateway waits a moment whether a connection was closed by half: only then does it give up the call, and etcd the place in the queue.
      const queued = async (): Promise<bigint> =>
        (await client.kv.range({ key: `${key("lock")}/`, rangeEnd: `${key("lock")}0`, countOnly: true })).count;
      await expect.poll(queued, { timeout: 10_000 }).toBe(1n);
      const third = await client.lease.leaseGrant({ TTL: 100 });
      const waiting = client.lock.lock({ name: key("lock"), lease: third.ID });
      await client.lock.unlock({ key: held.key });
      await client.lock.unlock({ key: (await waiting).key });
    });

    it("reports errors of etcd with their code", async () => {
      await expect(client.kv.put({ key: key("x"), lease: 12345 })).rejects.toMatchObject({
        codeName: "NOT_FOUND",
        rawMessage: "etcdserver: requested lease not found",
      });
      await expect(client.kv.range({})).rejects.toMatchObject({
        codeName: "INVALID_ARGUMENT",
        rawMessage: "etcdserver: key is not provided",
      });
      await expect(client.kv.range({ key: "a", revision: 1n << 60n })).rejects.toMatchObject({
        codeName: "OUT_OF_RANGE",
      });
    });

    it("streams a snapshot", async () => {
      let size = 0n;
      for await (const { blob, remainingBytes } of client.maintenance.snapshot({})) {
        size += BigInt(blob.length);
        if (remainingBytes === 0n) break;
      }
      expect(size).toBeGreaterThan(10_000n);
    });
  });

  it.each(["fetch and WebSocket", "WebSocket", "gRPC"] as const)(
    "is full duplex over %s: requests depend on answers",
    async (name) => {
      const client = createEtcdClient(target.transports[name]);
      const { ID } = await client.lease.leaseGrant({ TTL: 60 });
      const requests = createMessageQueue<LeaseKeepAliveRequestInit>();
      requests.push({ ID });
      let answers = 0;
      for await (const answer of client.lease.leaseKeepAlive(requests)) {
        expect(answer.ID).toBe(ID);
        if (++answers === 3) requests.end();
        else requests.push({ ID });
      }
      expect(answers).toBe(3);
    },
  );

  it("authenticates: tokens by metadata over every transport", async () => {
    const admin = createEtcdClient(target.transports.fetch);
    await admin.auth.userAdd({ name: "root", password: "secret" });
    await admin.auth.roleAdd({ name: "root" });
    await admin.auth.userGrantRole({ user: "root", role: "root" });
    await admin.auth.authEnable({});
    const { token } = await admin.auth.authenticate({ name: "root", password: "secret" });
    try {
      await expect(admin.auth.authenticate({ name: "root", password: "wrong" })).rejects.toMatchObject({
        codeName: "INVALID_ARGUMENT",
      });
      for (const name of transportNames) {
        const transport = target.transports[name];
        await expect(createEtcdClient(transport).kv.range({ key: "a" })).rejects.toMatchObject({
          rawMessage: "etcdserver: user name is empty",
        });
        const client = createEtcdClient(
          withInterceptors(
            transport,
            interceptMetadata((metadata) => metadata.set("authorization", token)),
          ),
        );
        expect((await client.kv.put({ key: name, value: "by root" })).header?.revision).toBeGreaterThan(1n);
        for await (const { created, canceled } of client.watch.watch([
          { requestUnion: { case: "createRequest", value: { key: name } } },
        ])) {
          expect([created, canceled]).toEqual([true, false]);
          break;
        }
      }
    } finally {
      await admin.auth.authDisable({}, { metadata: { authorization: token } });
    }
  });
});
