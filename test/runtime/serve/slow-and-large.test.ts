import { mkdtemp, readFile, rm } from "node:fs/promises";
import http from "node:http";
import http2 from "node:http2";
import net from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import tls from "node:tls";
import zlib from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestCertificates } from "../../../generator/provision/certificates.js";
import { createCompression } from "../../../generator/runtime/serve/compression.js";
import { type FakeUpstream, startFakeUpstream } from "../gateway/fake-upstream.js";
import { type SampleGateway, startSampleGateway } from "../gateway/streams/sample-gateway.js";

const folder = await mkdtemp(join(tmpdir(), "gatewright-slow-"));
const certificates = await createTestCertificates(folder);
if (!certificates.found) console.log("SKIPPED: slow clients over TLS need openssl");

let upstream: FakeUpstream;
let sample: SampleGateway;

beforeAll(async () => {
  upstream = await startFakeUpstream((call) => {
    call.onMessage((message) => call.send(message));
    call.onEnd(() => call.finish());
  });
  const compression = createCompression();
  sample = await startSampleGateway(
    upstream.target,
    { compression },
    {},
    {},
    { headersTimeoutMs: 1_000, pingMs: 1_000 },
  );
});
afterAll(async () => {
  await sample.close();
  await upstream.close();
  await rm(folder, { recursive: true, force: true });
});

async function expectAlive(): Promise<void> {
  const answer = await fetch(`${sample.url}/ask`, {
    method: "POST",
    body: '{"a":1}',
    headers: { connection: "close" },
  });
  expect([answer.status, await answer.text()]).toEqual([200, '{"a":1}']);
}

async function expectNothingLeft(): Promise<void> {
  const { open, body } = sample.gateway.core;
  await expect
    .poll(() => [open.streams, open.unary, body.budget.held, upstream.openStreams(), sample.server.connections], {
      timeout: 15_000,
    })
    .toEqual([0, 0, 0, 0, 0]);
}

test("500 heads that come a byte at a time are given up, and others are served all the while", async () => {
  let cut = 0;
  const text = `POST /ask HTTP/1.1\r\nHost: a\r\nX-Slow: ${"x".repeat(10_000)}`;
  const clients = Array.from({ length: 500 }, () => {
    const socket = net.connect(sample.port, "127.0.0.1");
    let sent = 0;
    const drip = setInterval(() => void socket.write(text[sent++] ?? "x"), 100);
    socket.on("error", () => {});
    socket.resume();
    socket.on("close", () => {
      cut++;
      clearInterval(drip);
    });
    return socket;
  });
  let served = 0;
  for (const started = performance.now(); cut < clients.length && performance.now() - started < 20_000; served++)
    await expectAlive();
  expect(cut).toBe(500);
  expect(served).toBeGreaterThan(10);
  await expectNothingLeft();
});

describe.skipIf(!certificates.found)("over TLS", () => {
  /** The beginning of a ClientHello of 500 bytes. */
  const HELLO = Buffer.of(0x16, 3, 1, 1, 0xf4, 1, 0, 1, 0xf0, 3, 3);

  /** How each client dawdles once it is connected: within its handshake, or within the head of its request. */
  const ways: readonly (readonly [name: string, opensTls: boolean, bytes: Buffer])[] = [
    ["hellos", false, Buffer.concat([HELLO, Buffer.alloc(500)])],
    ["heads", true, Buffer.from(`POST /ask HTTP/1.1\r\nHost: a\r\nX-Slow: ${"x".repeat(10_000)}`)],
  ];

  test.each(ways)("500 %s that come a byte at a time are given up", async (_name, opensTls, bytes) => {
    if (!certificates.found) return;
    const slow = 500;
    const pem = {
      cert: await readFile(certificates.server.certFile),
      key: await readFile(certificates.server.keyFile),
    };
    const own = await startSampleGateway(upstream.target, {}, {}, {}, { headersTimeoutMs: 2_000, tls: pem });
    const session = http2.connect(`https://127.0.0.1:${own.port}`, { rejectUnauthorized: false });
    const gone = { count: 0 };
    for (let count = 0; count < slow; count++) {
      const plain = net.connect(own.port, "127.0.0.1");
      const socket = opensTls
        ? tls.connect({ socket: plain, rejectUnauthorized: false, ALPNProtocols: ["http/1.1"] })
        : plain;
      let sent = 0;
      const drip = setInterval(() => void socket.write(bytes.subarray(sent, ++sent)), 100);
      for (const each of new Set([plain, socket])) each.on("error", () => {});
      socket.resume();
      plain.on("close", () => {
        gone.count++;
        clearInterval(drip);
      });
    }
    let served = 0;
    while (gone.count < slow) {
      expect(await ask(session)).toBe('{"a":1}');
      served++;
    }
    console.log(`${slow} slow clients over TLS are gone; ${served} calls of another were answered meanwhile`);
    expect(served).toBeGreaterThan(10);
    session.close();
    await expect.poll(() => own.server.connections, { timeout: 15_000 }).toBe(0);
    await own.close();
  });

  function ask(session: http2.ClientHttp2Session): Promise<string> {
    return new Promise((resolve, reject) => {
      const stream = session.request({ ":method": "POST", ":path": "/ask" });
      let body = "";
      stream.on("data", (chunk: Buffer) => (body += chunk.toString()));
      stream.on("end", () => resolve(body));
      stream.on("error", reject);
      stream.end('{"a":1}');
    });
  }
});

const BODY_BYTES = 256 * 1024 * 1024;

describe("a body of 256 MiB is refused long before its end", () => {
  test("whose length is announced: at once", async () => {
    const status = await new Promise((resolve) => {
      const headers = { "content-length": BODY_BYTES };
      const request = http.request({ port: sample.port, host: "127.0.0.1", path: "/ask", method: "POST", headers });
      request.on("error", () => {});
      request.on("response", (response) => {
        resolve(response.statusCode);
        request.destroy();
      });
      request.flushHeaders();
    });
    expect(status).toBe(413);
    await expectNothingLeft();
  });

  test.each(["http/1.1", "h2c"])("that comes in chunks, over %s", async (protocol) => {
    const before = process.memoryUsage().rss;
    const piece = Buffer.alloc(64 * 1024, " ");
    let sent = 0;
    const { status, close } = await new Promise<{ status: number; close(): void }>((resolve) => {
      const session = protocol === "h2c" ? http2.connect(sample.url) : undefined;
      session?.on("error", () => {});
      const request =
        session?.request({ ":method": "POST", ":path": "/ask" }) ??
        http.request({ port: sample.port, host: "127.0.0.1", path: "/ask", method: "POST" });
      const state = { isOver: false };
      const stop = (): void => {
        state.isOver = true;
        request.destroy();
        session?.destroy();
      };
      request.on("error", () => {});
      request.on("response", (response: http.IncomingMessage | http2.IncomingHttpHeaders) => {
        state.isOver = true;
        resolve({
          status:
            "statusCode" in response
              ? Number(response.statusCode)
              : Number((response as http2.IncomingHttpHeaders)[":status"]),
          close: stop,
        });
      });
      request.write("{");
      const pump = (): void => {
        while (!state.isOver && sent < BODY_BYTES) {
          sent += piece.length;
          if (!request.write(piece)) {
            request.once("drain", pump);
            return;
          }
        }
      };
      pump();
    });
    close();
    console.log(`${protocol}: refused with ${status} after ${Math.round(sent / 1024 / 1024)} MiB`);
    expect(status).toBe(413);
    expect(sent).toBeLessThan(64 * 1024 * 1024);
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
    await expectNothingLeft();
  });
});

describe("bombs: a few kilobytes that stand for a gigabyte", () => {
  const plain = Buffer.alloc(64 * 1024 * 1024, " ");
  const packed: Readonly<Record<string, Buffer>> = {
    gzip: Buffer.concat(Array.from({ length: 16 }, () => zlib.gzipSync(plain, { level: 9 }))),
    deflate: zlib.deflateSync(plain, { level: 9 }),
    br: zlib.brotliCompressSync(plain, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 5 } }),
  };
  test.each(Object.entries(packed))("%s: fifty of them at once", async (coding, body) => {
    const before = process.memoryUsage().rss;
    const headers = { "content-encoding": coding, connection: "close" };
    const answers = await Promise.all(
      Array.from({ length: 50 }, () =>
        fetch(`${sample.url}/ask`, { method: "POST", body: new Uint8Array(body.subarray(0, 3_000_000)), headers }),
      ),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([413]));
    await Promise.all(answers.map((each) => each.text()));
    const more = Math.round((process.memoryUsage().rss - before) / 1e6);
    console.log(`${coding}: 50 bodies of ${body.length} bytes were refused with 413; ${more} MB more memory`);
    expect(more).toBeLessThan(600);
    await expectAlive();
  });
});

test("clients that give no window get no further than that, and leave nothing", async () => {
  const session = http2.connect(sample.url, { settings: { initialWindowSize: 0 } });
  session.on("error", () => {});
  const big = `{"p":"${"x".repeat(500_000)}"}`;
  let answered = 0;
  const streams = Array.from({ length: 100 }, () => {
    const stream = session.request({ ":method": "POST", ":path": "/ask" });
    stream.on("error", () => {});
    stream.on("response", () => answered++);
    stream.end(big);
    return stream;
  });
  await expect.poll(() => answered, { timeout: 15_000 }).toBe(100);
  await expectAlive();
  expect(streams.every((stream) => !stream.readableEnded)).toBe(true);
  session.destroy();
  await expectNothingLeft();
});
