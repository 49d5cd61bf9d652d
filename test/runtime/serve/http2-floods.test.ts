import http2 from "node:http2";
import net from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startFakeUpstream, type FakeUpstream } from "../gateway/fake-upstream.js";
import { startSampleGateway, type SampleGateway } from "../gateway/streams/sample-gateway.js";

let upstream: FakeUpstream;
let sample: SampleGateway;
beforeAll(async () => {
  upstream = await startFakeUpstream((call) => {
    call.onMessage((message) => call.send(message));
    call.onEnd(() => call.finish(0));
  });
  sample = await startSampleGateway(upstream.target, {}, {}, {}, { pingMs: 1_000 });
});
afterAll(async () => {
  await sample.close();
  await upstream.close();
});

const PREFACE = Buffer.from("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
function frame(type: number, flags: number, stream: number, payload: Uint8Array): Buffer {
  const head = Buffer.alloc(9);
  head.writeUIntBE(payload.length, 0, 3);
  head[3] = type;
  head[4] = flags;
  head.writeUInt32BE(stream, 5);
  return Buffer.concat([head, payload]);
}
/** `:method GET`, `:scheme http`, `:path /get`, `:authority a` in HPACK. */
const HEADERS = Buffer.concat([Buffer.of(0x82, 0x86, 0x44, 4), Buffer.from("/get"), Buffer.of(0x41, 1, 0x61)]);
const SETTINGS = frame(4, 0, 0, new Uint8Array(0));
const reset = (stream: number): Buffer => frame(3, 0, stream, Buffer.of(0, 0, 0, 8));

const floods: Readonly<Record<string, (index: number) => Buffer>> = {
  "rapid reset": (index) => Buffer.concat([frame(1, 5, index * 2 + 1, HEADERS), reset(index * 2 + 1)]),
  "headers that never end": (index) => (index === 0 ? frame(1, 0, 1, HEADERS) : frame(9, 0, 1, Buffer.alloc(1_000))),
  "unknown frames with errors": (index) => (index === 0 ? frame(1, 5, 1, HEADERS) : frame(0, 0, 0, Buffer.alloc(1))),
  pings: () => frame(6, 0, 0, Buffer.alloc(8)),
  settings: () => SETTINGS,
  "empty data": (index) => (index === 0 ? frame(1, 4, 1, HEADERS) : frame(0, 0, 1, Buffer.alloc(0))),
  "windows of nothing": (index) => (index === 0 ? frame(1, 5, 1, HEADERS) : frame(8, 0, 0, Buffer.of(0, 0, 0, 0))),
};

/** A client that sends a flood until it is cut off; it never reads. Answers how many frames it could send. */
function flood(make: (index: number) => Buffer, count: number): Promise<number> {
  return new Promise((resolve) => {
    const socket = net.connect(sample.port, "127.0.0.1");
    let sent = 0;
    socket.on("error", () => {});
    socket.on("close", () => resolve(sent));
    const pump = (): void => {
      while (sent < count && !socket.destroyed) {
        const batch = Buffer.concat(Array.from({ length: 100 }, (_, index) => make(sent + index)));
        sent += 100;
        if (!socket.write(batch)) {
          socket.once("drain", pump);
          return;
        }
      }
      if (!socket.destroyed) socket.end();
    };
    socket.write(Buffer.concat([PREFACE, SETTINGS]), pump);
    socket.resume();
  });
}

/** A call of a client that behaves, on a connection it has had before. */
function ask(session: http2.ClientHttp2Session): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = session.request({ ":path": "/ask", ":method": "POST" });
    request.on("response", (headers) => resolve(Number(headers[":status"])));
    request.on("error", reject);
    request.resume().end("{}");
  });
}

test.each(Object.entries(floods))(
  "%s: the connection ends, nothing is left, and others are served",
  async (name, make) => {
    const other = http2.connect(sample.url);
    expect(await ask(other)).toBe(200);
    const before = upstream.calls.length;
    const sent = await flood(make, 40_000);
    expect(await ask(other)).toBe(200);
    console.log(`${name}: ${sent} frames were sent, ${upstream.calls.length - before - 1} calls made of them`);
    const { open } = sample.gateway.core;
    await expect
      .poll(() => [sample.server.connections, open.streams, open.unary, upstream.openStreams()], { timeout: 15_000 })
      .toEqual([1, 0, 0, 0]);
    other.destroy();
    await expect.poll(() => sample.server.connections, { timeout: 15_000 }).toBe(0);
  },
);

test("rapid reset is cut off long before its end", async () => {
  const before = upstream.calls.length;
  await flood(floods["rapid reset"] as (index: number) => Buffer, 100_000);
  expect(upstream.calls.length - before).toBeLessThan(3_000);
});
