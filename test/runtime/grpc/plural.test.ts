import { mkdtemp, readFile, rm } from "node:fs/promises";
import net from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { createTestCertificates } from "../../../generator/provision/certificates.js";
import type { Channel } from "../../../generator/runtime/grpc/channel.js";
import { createChannelOver, type Http2ChannelOptions } from "../../../generator/runtime/grpc/http2-channel.js";
import { openNodeSession } from "../../../generator/runtime/grpc/node-session.js";
import { openSession } from "../../../generator/runtime/http2/index.js";
import { callUnary, recordStream } from "../gateway/channel-calls.js";
import { startFakeUpstream, type FakeCall, type FakeUpstream } from "../gateway/fake-upstream.js";
import { startTcpProxy } from "./tcp-proxy.js";

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).toReversed()) await close();
});

const echo = (call: FakeCall): void => {
  call.onMessage((message) => call.send(message));
  call.onEnd(() => call.finish(0));
};
const bytes = new Uint8Array(3);

async function upstream(options: Parameters<typeof startFakeUpstream>[1] = {}, handle = echo): Promise<FakeUpstream> {
  const started = await startFakeUpstream(handle, options);
  closers.push(() => started.close());
  return started;
}

describe.each([
  ["ours", openSession],
  ["node:http2", openNodeSession],
] as const)("over %s", (_name, open) => {
  const connect = (options: Http2ChannelOptions): Channel => {
    const channel = createChannelOver(open, options);
    closers.push(() => channel.close(true));
    return channel;
  };

  test("round_robin takes all addresses in turn, also those of one name", async () => {
    const servers = [await upstream(), await upstream()];
    const channel = connect({ target: servers.map(({ target }) => target), balancing: "round_robin" });
    await expect
      .poll(async () => (await callUnary(channel, "/a/b", bytes), servers.every(({ sessions }) => sessions.size === 1)))
      .toBe(true);
    const before = servers.map(({ calls }) => calls.length);
    for (let count = 0; count < 20; count++) await callUnary(channel, "/a/b", bytes);
    expect(servers.map(({ calls }, index) => calls.length - (before[index] ?? 0))).toEqual([10, 10]);
  });

  test("pick_first stays with one address", async () => {
    const servers = [await upstream(), await upstream()];
    const channel = connect({ target: servers.map(({ target }) => target) });
    for (let count = 0; count < 20; count++) await callUnary(channel, "/a/b", bytes);
    expect(servers.map(({ calls }) => calls.length)).toEqual([20, 0]);
  });

  test("a name is looked up, and again when its address is lost", async () => {
    // The same port on two loopback addresses.
    const first = await upstream();
    let address = "127.0.0.1";
    const asked: string[] = [];
    const channel = connect({
      target: `upstream.test:${first.port}`,
      resolve: async (host) => {
        asked.push(host);
        return [address];
      },
    });
    expect((await callUnary(channel, "/a/b", bytes)).status.code).toBe(0);
    expect(asked).toEqual(["upstream.test"]);
    expect(first.calls[0]?.headers[":authority"]).toBe(`upstream.test:${first.port}`);
    await first.close();
    const second = await startFakeUpstream(echo, { port: first.port, host: "127.0.0.2" });
    closers.push(() => second.close());
    address = "127.0.0.2";
    await expect.poll(async () => (await callUnary(channel, "/a/b", bytes)).status.code, { timeout: 10_000 }).toBe(0);
    expect(second.calls.length).toBeGreaterThan(0);
  });

  test("a name is looked up again in time: new addresses get calls, calls at those that are gone end", async () => {
    const first = await upstream();
    const second = await startFakeUpstream(echo, { port: first.port, host: "127.0.0.2" });
    closers.push(() => second.close());
    let addresses = ["127.0.0.1"];
    const channel = connect({
      target: `upstream.test:${first.port}`,
      balancing: "round_robin",
      resolve: async () => addresses,
      resolveEveryMs: 1_000,
    });
    expect((await callUnary(channel, "/a/b", bytes)).status.code).toBe(0);
    addresses = ["127.0.0.1", "127.0.0.2"];
    await expect
      .poll(async () => {
        expect((await callUnary(channel, "/a/b", bytes)).status.code).toBe(0);
        return second.calls.length;
      })
      .toBeGreaterThan(2);
    addresses = ["127.0.0.2"];
    await expect.poll(() => first.sessions.size).toBe(0);
    const before = first.calls.length;
    for (let count = 0; count < 10; count++) expect((await callUnary(channel, "/a/b", bytes)).status.code).toBe(0);
    expect(first.calls.length).toBe(before);
  });

  test("a name that cannot be resolved fails calls with the reason, until it can", async () => {
    const server = await upstream();
    let isKnown = false;
    const channel = connect({
      target: `upstream.test:${server.port}`,
      resolve: async () => {
        if (!isKnown) throw new Error("no such host");
        return ["127.0.0.1"];
      },
    });
    expect((await callUnary(channel, "/a/b", bytes)).status).toMatchObject({
      code: 14,
      message: expect.stringMatching(/no such host/),
    });
    isKnown = true;
    await expect.poll(async () => (await callUnary(channel, "/a/b", bytes)).status.code, { timeout: 10_000 }).toBe(0);
  });

  test("calls wait while the connection comes up, as many as may, as long as they may", async () => {
    const server = await upstream();
    const silent = await startTcpProxy(server.port, true);
    closers.push(() => silent.close());
    const channel = connect({ target: silent.target, maxQueuedCalls: 3 });
    const calls = Array.from({ length: 5 }, (_, index) =>
      callUnary(channel, "/a/b", bytes, index === 0 ? { timeoutMs: 50 } : {}),
    );
    const refused = await Promise.all(calls.slice(3));
    const tooMany = { code: 14, message: "more than 3 calls wait for the upstream", origin: "unsent" };
    expect(refused.map((each) => each.status)).toEqual([tooMany, tooMany]);
    expect((await calls[0])?.status.code).toBe(4);
    silent.thaw();
    expect((await Promise.all(calls.slice(1, 3))).map(({ status }) => status.code)).toEqual([0, 0]);
  });

  test("an address that cannot be reached is tried ever more seldom", async () => {
    const attempts: number[] = [];
    const server = net.createServer((socket) => {
      attempts.push(performance.now());
      socket.destroy();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    closers.push(() => server.close());
    const channel = connect({ target: `127.0.0.1:${(server.address() as AddressInfo).port}` });
    await callUnary(channel, "/a/b", bytes);
    await expect.poll(() => attempts.length, { timeout: 10_000 }).toBeGreaterThan(4);
    const pauses = attempts.slice(1).map((at, index) => at - (attempts[index] ?? 0));
    expect(pauses[3] ?? 0).toBeGreaterThan((pauses[0] ?? 0) * 2);
  });

  test("watches beyond the limit of one connection get others, and calls still pass", async () => {
    const server = await upstream({ settings: { maxConcurrentStreams: 10 } });
    const channel = connect({ target: server.target });
    const watches = Array.from({ length: 45 }, () => recordStream(channel, "/watch"));
    for (const { call } of watches) call.send(Buffer.from("w"));
    await Promise.all(watches.map((each) => each.reached(1)));
    expect(server.sessions.size).toBeGreaterThanOrEqual(5);
    const results = await Promise.all(Array.from({ length: 100 }, () => callUnary(channel, "/a/b", bytes)));
    expect(new Set(results.map(({ status }) => status.code))).toEqual(new Set([0]));
  });

  test("connections stay within their number; what finds no room waits", async () => {
    const server = await upstream({ settings: { maxConcurrentStreams: 1 } });
    const channel = connect({ target: server.target, maxConnections: 3 });
    const watches = Array.from({ length: 4 }, () => recordStream(channel, "/watch"));
    for (const { call } of watches) call.send(Buffer.from("w"));
    await expect.poll(() => watches.filter(({ messages }) => messages.length === 1).length).toBe(2);
    const results = await Promise.all(Array.from({ length: 20 }, () => callUnary(channel, "/a/b", bytes)));
    expect(new Set(results.map(({ status }) => status.code))).toEqual(new Set([0]));
    expect(server.sessions.size).toBe(3);
    watches[0]?.call.cancel();
    watches[1]?.call.cancel();
    await expect.poll(() => watches.filter(({ messages }) => messages.length === 1).length).toBe(4);
  });

  test("an upstream that takes no streams for now is waited for, on one connection", async () => {
    const server = await upstream({ settings: { maxConcurrentStreams: 0 } });
    const channel = connect({ target: server.target });
    const calls = Array.from({ length: 5 }, () => callUnary(channel, "/a/b", bytes));
    await expect.poll(() => server.sessions.size).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(server.sessions.size).toBe(1);
    for (const session of server.sessions) session.settings({ maxConcurrentStreams: 2 });
    expect((await Promise.all(calls)).map(({ status }) => status.code)).toEqual([0, 0, 0, 0, 0]);
  });

  test("a connection that answers no ping ends, with its calls", async () => {
    const server = await upstream({}, () => {});
    const proxy = await startTcpProxy(server.port);
    closers.push(() => proxy.close());
    const channel = connect({ target: proxy.target, keepAliveMs: 50, keepAliveTimeoutMs: 50 });
    const watch = recordStream(channel, "/watch");
    watch.call.send(bytes);
    await expect.poll(() => server.calls.length).toBe(1);
    proxy.freeze();
    expect(await watch.ended).toMatchObject({ code: 14, message: expect.stringMatching(/ping/) });
  });

  test("a slow call is no reason to leave an address that answers pings", async () => {
    const slow = await upstream({}, (call) =>
      call.onEnd(() => setTimeout(() => (call.send(bytes), call.finish(0)), 600)),
    );
    const other = await upstream();
    const channel = connect({ target: [slow.target, other.target], frozenAfterMs: 150 });
    expect((await callUnary(channel, "/a/b", bytes)).status.code).toBe(0);
    expect(slow.calls.length).toBe(1);
    expect(slow.sessions.size).toBe(1);
  });

  test("what a listener throws ends its own call, and is reported", async () => {
    const server = await upstream();
    const faults: unknown[] = [];
    const channel = connect({ target: server.target, onFault: (error) => faults.push(error) });
    const other = recordStream(channel, "/watch");
    other.call.send(Buffer.from("1"));
    await other.reached(1);
    await new Promise<void>((resolve) => {
      channel.unary("/a/b", bytes, {}, () => {
        resolve();
        throw new Error("in done");
      });
    });
    for (const where of ["headers", "message", "drain"] as const) {
      const end = await new Promise((resolve) => {
        const fail = (name: string): void => {
          if (name === where) throw new Error(`in ${name}`);
        };
        const call = channel.stream(
          "/a/b",
          {},
          {
            headers: () => fail("headers"),
            message: () => fail("message"),
            drain: () => fail("drain"),
            end: (status) => resolve(status.code),
          },
        );
        call.send(Buffer.alloc(where === "drain" ? 300_000 : 3));
        call.halfClose();
      });
      expect([where, end]).toEqual([where, where === "drain" ? expect.anything() : 13]);
    }
    expect(faults.map(String)).toEqual(
      expect.arrayContaining(["Error: in done", "Error: in headers", "Error: in message"]),
    );
    other.call.send(Buffer.from("2"));
    await other.reached(2);
  });

  test("metadata that cannot be sent fails its call, not the connection", async () => {
    const server = await upstream();
    const channel = connect({ target: server.target });
    expect((await callUnary(channel, "/a/b", bytes)).status.code).toBe(0);
    expect((await callUnary(channel, "/a/b", bytes, { metadata: { a: "x\r\ny" } })).status.code).toBe(13);
    expect((await callUnary(channel, "/a/b", bytes)).status.code).toBe(0);
    expect(server.sessions.size).toBe(1);
  });
});

const folder = await mkdtemp(join(tmpdir(), "gatewright-reload-"));
afterAll(() => rm(folder, { recursive: true, force: true }));
const old = await createTestCertificates(join(folder, "old"));
const renewed = await createTestCertificates(join(folder, "new"));

test.skipIf(!old.found || !renewed.found)("certificates are asked for with each connection", async () => {
  if (!old.found || !renewed.found) return;
  const secure = async ({
    certFile,
    keyFile,
  }: {
    certFile: string;
    keyFile: string;
  }): Promise<{ cert: Buffer; key: Buffer }> => ({
    cert: await readFile(certFile),
    key: await readFile(keyFile),
  });
  const first = await upstream({ secure: await secure(old.server) });
  let ca = await readFile(old.caFile);
  const channel = createChannelOver(openSession, { target: first.target, tls: () => ({ ca }) });
  closers.push(() => channel.close(true));
  expect((await callUnary(channel, "/a/b", bytes)).status.code).toBe(0);
  await first.close();
  await upstream({ secure: await secure(renewed.server), port: first.port });
  await expect
    .poll(async () => (await callUnary(channel, "/a/b", bytes)).status.message)
    .toMatch(/self.signed|unable to verify|certificate/i);
  ca = await readFile(renewed.caFile);
  await expect.poll(async () => (await callUnary(channel, "/a/b", bytes)).status.code, { timeout: 10_000 }).toBe(0);
});

test("a server that does not choose h2 by ALPN is refused with the reason", async () => {
  if (!old.found) return;
  const { default: tls } = await import("node:tls");
  const server = tls.createServer({
    cert: await readFile(old.server.certFile),
    key: await readFile(old.server.keyFile),
    ALPNProtocols: ["http/1.1"],
  });
  server.on("tlsClientError", () => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(() => server.close());
  const channel = createChannelOver(openSession, {
    target: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    tls: { insecure: true },
  });
  closers.push(() => channel.close(true));
  expect((await callUnary(channel, "/a/b", bytes)).status).toMatchObject({
    code: 14,
    message: expect.stringMatching(/ALPN|no application protocol/i),
  });
});
