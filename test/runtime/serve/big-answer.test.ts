import http from "node:http";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { Worker } from "node:worker_threads";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createEtcdGateway } from "../../../generated/etcd/gateway.js";
import { RangeResponseMapper } from "../../../generated/etcd/mappers/rpc.js";
import { createCompression } from "../../../generated/etcd/runtime/serve/compression.js";
import { createHttp2Channel } from "../../../generated/etcd/runtime/grpc/http2-channel.js";
import { createNodeServer, type NodeServer } from "../../../generated/etcd/runtime/serve/node-adapter.js";

/** An upstream in a thread of its own: it answers a range with a large message, and every other call with an empty one. */
const upstreamCode = `
const http2 = require("node:http2");
const { parentPort, workerData } = require("node:worker_threads");
const frame = (bytes) => { const head = Buffer.alloc(5); head.writeUInt32BE(bytes.length, 1); return Buffer.concat([head, bytes]); };
const large = frame(Buffer.from(workerData));
const server = http2.createServer({ maxSessionMemory: 1000 });
server.on("stream", (stream, headers) => {
  stream.on("error", () => {});
  stream.resume().on("end", () => {
    stream.respond({ ":status": 200, "content-type": "application/grpc" }, { waitForTrailers: true });
    stream.on("wantTrailers", () => stream.sendTrailers({ "grpc-status": "0" }));
    stream.end(headers[":path"].endsWith("/Range") ? large : frame(Buffer.alloc(0)));
  });
});
server.listen(0, "127.0.0.1", () => parentPort.postMessage(server.address().port));
`;
/** A client in a thread of its own that counts the bytes of an answer. */
const clientCode = `
const http = require("node:http");
const { parentPort, workerData } = require("node:worker_threads");
const request = http.request({ ...workerData, method: "POST" }, (response) => {
  let bytes = 0;
  response.on("data", (chunk) => (bytes += chunk.length));
  response.on("end", () => parentPort.postMessage(bytes));
});
request.end("{}");
`;

const MEGABYTES = 100;
const wire = RangeResponseMapper.encode({
  kvs: Array.from({ length: MEGABYTES * 1_000 }, (_, index) => ({
    key: `key ${index}`,
    value: Buffer.alloc(980, "value"),
  })),
});
let upstream: Worker;
let server: NodeServer;
let channel: ReturnType<typeof createHttp2Channel>;
let port = 0;

beforeAll(async () => {
  upstream = new Worker(upstreamCode, { eval: true, workerData: wire });
  const upstreamPort = await new Promise<number>((resolve) => upstream.once("message", resolve));
  channel = createHttp2Channel({ target: `127.0.0.1:${upstreamPort}` });
  server = createNodeServer(createEtcdGateway({ channel, compression: createCompression() }).handle);
  port = await server.listen(0, "127.0.0.1");
});
afterAll(async () => {
  await server.close(100);
  channel.close(true);
  await upstream.terminate();
});

const agent = new http.Agent({ keepAlive: true });
function put(): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = http.request({ port, host: "127.0.0.1", path: "/v3/kv/put", method: "POST", agent }, (response) => {
      response.resume().on("end", () => resolve(response.statusCode ?? 0));
    });
    request.on("error", reject);
    request.end("{}");
  });
}

test.each(["identity", "gzip"])(
  `an answer of ${MEGABYTES} MB, %s: others are served all the while`,
  { timeout: 120_000 },
  async (coding) => {
    expect(await put()).toBe(200);
    const delay = monitorEventLoopDelay({ resolution: 1 });
    const before = process.memoryUsage();
    let peak = 0;
    const received: number[] = [];
    const client = new Worker(clientCode, {
      eval: true,
      workerData: { port, host: "127.0.0.1", path: "/v3/kv/range", headers: { "accept-encoding": coding } },
    });
    client.once("message", (count: number) => received.push(count));
    delay.enable();
    let others = 0;
    let slowest = 0;
    while (received.length === 0) {
      const started = performance.now();
      expect(await put()).toBe(200);
      slowest = Math.max(slowest, performance.now() - started);
      others++;
      const { rss } = process.memoryUsage();
      peak = Math.max(peak, rss - before.rss);
    }
    delay.disable();
    const [bytes] = received;
    await client.terminate();
    console.log(
      `${coding}: ${bytes} bytes; ${others} other calls meanwhile, the slowest in ${Math.round(slowest)} ms; ` +
        `the event loop was held for ${Math.round(delay.max / 1e6)} ms at most; ${Math.round(peak / 1e6)} MB more memory`,
    );
    if (coding === "identity") expect(bytes).toBeGreaterThan(MEGABYTES * 1e6 * 1.3);
    // Written in one go nobody else is served while it is made, and one or two after that.
    expect(others).toBeGreaterThan(100);
  },
);
