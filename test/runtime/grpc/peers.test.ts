import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import {
  PutRequestMapper,
  RangeRequestMapper,
  RangeResponseMapper,
  WatchRequestMapper,
  WatchResponseMapper,
} from "../../../generated/etcd/mappers/rpc.js";
import { createTestCertificates } from "../../../generator/provision/certificates.js";
import { createChannelOver } from "../../../generator/runtime/grpc/http2-channel.js";
import type { Channel } from "../../../generator/runtime/grpc/channel.js";
import { openNodeSession } from "../../../generator/runtime/grpc/node-session.js";
import { openSession } from "../../../generator/runtime/http2/index.js";
import { findEtcd } from "../../../proto/etcd/upstream/find-etcd.js";
import { startEtcd, type RunningEtcd } from "../../../proto/etcd/upstream/start-etcd.js";
import { callUnary, recordStream } from "../gateway/channel-calls.js";
import { echoPeers, type EchoPeer } from "./echo-peers.js";

const implementations = [
  ["ours", openSession],
  ["node:http2", openNodeSession],
] as const;

const folder = await mkdtemp(join(tmpdir(), "gatewright-peers-"));
const certificates = await createTestCertificates(folder);
if (!certificates.found) console.log("SKIPPED: peers over TLS need openssl");
afterAll(() => rm(folder, { recursive: true, force: true }));

const channels: Channel[] = [];
afterEach(() => {
  for (const channel of channels.splice(0)) channel.close(true);
});

describe.skipIf(!certificates.found).each(Object.keys(echoPeers))("%s", (name) => {
  let peer: EchoPeer | undefined;
  beforeAll(async () => {
    if (certificates.found) peer = await echoPeers[name]?.(certificates);
  });
  afterAll(() => peer?.stop());

  describe.each(implementations)("called by %s", (_implementation, open) => {
    /** A channel that has made a call; a proxy may need a moment to start. */
    const connect = async (): Promise<Channel | undefined> => {
      if (peer === undefined) return undefined;
      const channel = createChannelOver(open, { target: peer.target, ...(peer.tls && { tls: peer.tls }) });
      channels.push(channel);
      await expect
        .poll(async () => (await callUnary(channel, "/echo/Unary", new Uint8Array(1))).status)
        .toMatchObject({ code: 0 });
      return channel;
    };

    test("messages of every size come back, many at once", async ({ skip }) => {
      const channel = (await connect()) ?? skip();
      const sizes = [0, 1, 5, 100, 4_095, 4_096, 16_379, 16_380, 65_530, 300_000, 3_000_000];
      const messages = [...sizes, ...Array.from({ length: 200 }, (_, index) => index)].map((size, index) =>
        Buffer.alloc(size, index + 1),
      );
      const results = await Promise.all(messages.map((message) => callUnary(channel, "/echo/Unary", message)));
      for (const [index, { status, message }] of results.entries()) {
        expect([index, status.code, Buffer.compare(message, messages[index] ?? new Uint8Array(0))]).toEqual([
          index,
          0,
          0,
        ]);
      }
    });

    test("metadata goes both ways, values that are repeated too", async ({ skip }) => {
      const channel = (await connect()) ?? skip();
      const bytes = Buffer.from([0, 255, 1, 200]).toString("base64");
      for (let count = 0; count < 3; count++) {
        const { headers, trailers } = await callUnary(channel, "/echo/Unary", new Uint8Array(3), {
          metadata: { "x-sent": ["one", "two"], "x-sent-bin": bytes },
        });
        expect([headers["x-seen"]].flat().join(", ")).toBe("one, two");
        expect(headers["x-base64"]).toBe(bytes);
        expect(trailers["x-trailing"]).toBe("t");
      }
    });

    test("a failure comes with its reason", async ({ skip }) => {
      const channel = (await connect()) ?? skip();
      const { status } = await callUnary(channel, "/echo/Fail", Buffer.from("not now: ü %"));
      expect(status).toMatchObject({ code: 9, message: "not now: ü %" });
    });

    test("streams echo, large messages among small ones", async ({ skip }) => {
      const channel = (await connect()) ?? skip();
      const stream = recordStream(channel, "/echo/Stream");
      const sent = Array.from({ length: 300 }, (_, index) =>
        index % 50 === 7 ? "x".repeat(200_000) : `message ${index}`,
      );
      for (const each of sent) stream.call.send(Buffer.from(each));
      stream.call.halfClose();
      expect((await stream.ended).code).toBe(0);
      expect(stream.messages).toEqual(sent);
    });

    test("a cancelled stream leaves the connection as it was", async ({ skip }) => {
      const channel = (await connect()) ?? skip();
      for (let count = 0; count < 20; count++) {
        const stream = recordStream(channel, "/echo/Stream");
        stream.call.send(Buffer.from("a"));
        await stream.reached(1);
        stream.call.cancel();
        expect((await stream.ended).code).toBe(1);
      }
      expect((await callUnary(channel, "/echo/Unary", new Uint8Array(9))).message.length).toBe(9);
    });
  });
});

const found = await findEtcd({ line: "3.5" });
if (!found.found) console.log("SKIPPED: calls to etcd, which is not to be had here");

describe.skipIf(!found.found || !certificates.found).each(["plain", "mTLS"])("etcd, %s", (kind) => {
  let etcd: RunningEtcd;
  beforeAll(async () => {
    if (!found.found || !certificates.found) return;
    etcd = await startEtcd(
      found,
      kind === "plain" ? {} : { tls: { ...certificates.server, clientCaFile: certificates.caFile } },
    );
  });
  afterAll(() => etcd?.stop());

  test.each(implementations)("called by %s: puts, a range of a megabyte, a watch", async (_implementation, open) => {
    if (!certificates.found) return;
    const own = certificates.clients["root"];
    const tls = {
      ca: await readFile(certificates.caFile),
      cert: await readFile(own?.certFile ?? ""),
      key: await readFile(own?.keyFile ?? ""),
    };
    const channel = createChannelOver(open, { target: etcd.endpoint, ...(kind === "mTLS" && { tls: () => tls }) });
    channels.push(channel);
    const watch = channel.stream(
      "/etcdserverpb.Watch/Watch",
      {},
      {
        headers() {},
        message(bytes) {
          const { created, events } = WatchResponseMapper.decode(bytes);
          if (created) isCreated = true;
          for (const { kv } of events) seen.push(new TextDecoder().decode(kv?.key));
        },
        drain() {},
        end() {},
      },
    );
    const seen: string[] = [];
    let isCreated = false;
    const range = { key: Buffer.from("k"), rangeEnd: Buffer.from("l") };
    watch.send(WatchRequestMapper.encode({ requestUnion: { case: "createRequest", value: range } }));
    await expect.poll(() => isCreated).toBe(true);
    const keys = Array.from({ length: 500 }, (_, index) => `k${String(index).padStart(4, "0")}`);
    const value = Buffer.alloc(2_500, 7);
    const puts = await Promise.all(
      keys.map((key) =>
        callUnary(channel, "/etcdserverpb.KV/Put", PutRequestMapper.encode({ key: Buffer.from(key), value })),
      ),
    );
    expect(new Set(puts.map(({ status }) => status.code))).toEqual(new Set([0]));
    const { message } = await callUnary(channel, "/etcdserverpb.KV/Range", RangeRequestMapper.encode(range));
    expect(message.length).toBeGreaterThan(1_250_000);
    expect(RangeResponseMapper.decode(message).kvs.map(({ key }) => new TextDecoder().decode(key))).toEqual(keys);
    await expect.poll(() => seen.length, { timeout: 10_000 }).toBe(500);
    const { status } = await callUnary(channel, "/etcdserverpb.KV/Put", PutRequestMapper.encode({}));
    expect(status).toMatchObject({ code: 3, message: expect.stringMatching(/key is not provided/) });
    watch.cancel();
  });
});
