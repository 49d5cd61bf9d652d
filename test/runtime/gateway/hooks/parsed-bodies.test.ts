import { gzipSync } from "node:zlib";
import express from "express";
import Fastify from "fastify";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { createGateway, type Gateway } from "../../../../generator/runtime/gateway/gateway.js";
import type { Channel } from "../../../../generator/runtime/grpc/channel.js";
import { createHttp2Channel } from "../../../../generator/runtime/grpc/http2-channel.js";
import { createConnectMiddleware } from "../../../../generator/runtime/serve/connect-adapter.js";
import { createFastifyHandler, createFastifyPlugin } from "../../../../generator/runtime/serve/fastify-adapter.js";
import { createFetchHandler } from "../../../../generator/runtime/serve/fetch.js";
import { createNodeListener } from "../../../../generator/runtime/serve/node-listener.js";
import { startFakeUpstream, type FakeUpstream } from "../fake-upstream.js";
import { sampleRoutes } from "../streams/sample-gateway.js";
import { listenFastify, startExpress, type Started } from "./adapters.js";

const faults: string[] = [];
let upstream: FakeUpstream;
let channel: Channel;
let gateway: Gateway;
let started: Started | undefined;

beforeAll(async () => {
  upstream = await startFakeUpstream((call) => {
    call.onMessage((message) => call.send(message));
    call.onEnd(() => call.finish(0));
  });
  channel = createHttp2Channel({ target: upstream.target });
  gateway = createGateway({ routes: sampleRoutes, channel, onFault: (error) => void faults.push(String(error)) });
});
afterAll(async () => {
  channel.close(true);
  await upstream.close();
});
afterEach(async () => {
  await started?.stop();
  started = undefined;
  faults.length = 0;
});

const json = { "content-type": "application/json" };
const large = '{"number":9007199254740993,"twice":1,"twice":2}';

/** What reached the upstream, or the status without. */
async function sent(
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = json,
  path = "/ask",
): Promise<string | number> {
  const before = upstream.calls.length;
  const answered = await started?.send({ path, body, headers });
  const call = upstream.calls[before];
  return call === undefined
    ? (answered?.status ?? 0)
    : call.messages.map((message) => Buffer.from(message).toString()).join("|");
}

describe("behind Express's parsers", () => {
  const begin = async (...parsers: readonly express.RequestHandler[]): Promise<void> => {
    started = await startExpress(...parsers, createConnectMiddleware(gateway));
  };

  test("express.json(): what it made of the body, on every kind of call", async () => {
    await begin(express.json());
    for (const path of ["/ask", "/list", "/collect", "/talk"])
      expect(await sent('{"a": [1, "\u4f60"]}', json, path)).toBe('{"a":[1,"\u4f60"]}');
    expect(await sent(gzipSync('{"a":1}'), { ...json, "content-encoding": "gzip" })).toBe('{"a":1}');
    expect(await sent("", json)).toBe("{}");
    // What JSON.parse has lost by then, no gateway can bring back.
    expect(await sent(large)).toBe('{"number":9007199254740992,"twice":2}');
  });

  test("express.json() that keeps the bytes: nothing is lost", async () => {
    await begin(
      express.json({ verify: (request, _response, bytes) => void Object.assign(request, { rawBody: bytes }) }),
    );
    expect(await sent(large)).toBe(large);
  });

  test.each([
    ["raw", express.raw({ type: () => true })],
    ["text", express.text({ type: () => true })],
  ])("express.%s(): the bytes as they came", async (_name, parser) => {
    await begin(parser);
    expect(await sent(large)).toBe(large);
    expect(await sent(gzipSync(large), { ...json, "content-encoding": "gzip" })).toBe(large);
  });

  test("types that no parser takes stay on the socket", async () => {
    await begin(express.json(), express.urlencoded());
    expect(await sent(large, { "content-type": "text/plain" })).toBe(large);
  });

  test("a body of which nothing is left is 500 and says why, never a wait", async () => {
    await begin((request, _response, next) => {
      request.resume();
      request.on("end", () => next());
    });
    for (const path of ["/ask", "/list", "/collect", "/talk"]) expect(await sent('{"a":1}', json, path)).toBe(500);
    expect(faults).toHaveLength(4);
    expect(faults[0]).toContain("read by something that left nothing of it");
    expect(await sent("", {})).toBe("{}");
  });

  test("a form with nested names, and a multipart body, are refused rather than cut", async () => {
    await begin(express.urlencoded({ extended: true }), (request, _response, next) => {
      if (request.is("multipart/*") === false) next();
      else request.resume().on("end", () => next(void (request.body = { a: "1" })));
    });
    expect(await sent("a[b]=1", { "content-type": "application/x-www-form-urlencoded" })).toBe(500);
    expect(await sent("--x\r\n\r\n1\r\n--x--", { "content-type": "multipart/form-data; boundary=x" })).toBe(500);
    expect(faults).toEqual([expect.stringContaining("nested"), expect.stringContaining("multipart")]);
  });

  test("a large body is still too large", async () => {
    const small = createGateway({ routes: sampleRoutes, channel, limits: { maxBodyBytes: 100 } });
    started = await startExpress(express.json(), createConnectMiddleware(small));
    expect(await sent(`{"a":"${"x".repeat(200)}"}`)).toBe(413);
  });
});

describe("behind Fastify's parsers", () => {
  test("a handler takes what they made of the body; the plugin takes the bytes", async () => {
    const app = Fastify();
    app.post("/ask", createFastifyHandler(gateway));
    await app.register(createFastifyPlugin(gateway));
    started = await listenFastify(app);
    expect(await sent(large.replace('"twice":1,', ""))).toBe('{"number":9007199254740992,"twice":2}');
    expect(await sent(large, json, "/list")).toBe(large);
  });

  test("a listener of Node takes what stands on the request, and does not wait for what does not", async () => {
    const app = Fastify();
    const listen = createNodeListener(gateway.handle);
    app.post("/*", (request, reply) => {
      reply.hijack();
      if (request.headers["x-keep"] === "1") Object.assign(request.raw, { body: request.body });
      listen(request.raw, reply.raw);
    });
    started = await listenFastify(app);
    expect(await sent('{"a":1}', { ...json, "x-keep": "1" })).toBe('{"a":1}');
    expect(await sent('{"a":1}')).toBe(500);
  });
});

test("fetch: a request that was read is refused, unless its bytes come along", async () => {
  const handle = createFetchHandler(gateway.handle);
  const request = (): Request => new Request("http://a/ask", { method: "POST", body: large, headers: json });
  const read = request();
  const body = new Uint8Array(await read.arrayBuffer());
  expect((await handle(read)).status).toBe(500);
  expect(faults[0]).toContain("read before the gateway");
  expect(await (await handle(read, { body })).text()).toBe(large);
  const kept = request();
  await kept.clone().text();
  expect(await (await handle(kept)).text()).toBe(large);
});
