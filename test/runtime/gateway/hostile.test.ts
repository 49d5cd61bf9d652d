import net from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startFakeEtcd, type FakeEtcd } from "./fake-etcd.js";

let served: FakeEtcd;
beforeAll(async () => {
  served = await startFakeEtcd((call) => call.onEnd(() => (call.send(new Uint8Array(0)), call.finish(0))), {
    limits: { maxBodyBytes: 1_000_000, bodyTimeoutMs: 500 },
  });
});
afterAll(() => served.close());

/** Sends bytes as they are and answers what came back, at latest when the connection has been silent for a while. */
function exchange(text: string | Uint8Array): Promise<string> {
  return new Promise((resolve) => {
    const socket = net.connect(served.port, "127.0.0.1");
    let received = "";
    const done = (): void => {
      socket.destroy();
      resolve(received);
    };
    socket.setTimeout(2_000, done);
    socket.on("error", () => {});
    socket.on("close", done);
    socket.on("data", (chunk) => {
      received += chunk.toString("latin1");
      const end = received.indexOf("\r\n\r\n");
      const length = Number(/content-length: (\d+)/i.exec(received)?.[1] ?? Number.NaN);
      if (end >= 0 && received.length >= end + 4 + length) done();
    });
    socket.write(text);
  });
}
const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]);
const request = (path: string, headers = "", body = "{}"): string =>
  `POST ${path} HTTP/1.1\r\nHost: a\r\n${headers}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
async function expectAlive(): Promise<void> {
  expect(statusOf(await exchange(request("/v3/kv/put")))).toBe(200);
}

describe("hostile URLs are answered", () => {
  test.each<[string, number]>([
    ["/%", 400],
    ["/%zz", 400],
    ["/%00", 404],
    ["/..", 404],
    ["/../../etc/passwd", 404],
    ["//", 404],
    ["//v3//kv//put", 404],
    ["/v3/kv/put/..", 404],
    ["/v3/kv/put%00", 404],
    ["/v3/kv/%2e%2e/kv/put", 404],
    ["/v3/kv/put;x=1", 404],
    ["/v3/kv/put#x", 404],
    ["*", 404],
    ["http://a/v3/kv/put", 200],
    ["http://a", 404],
    ["/v3/kv/put?%zz&a=%", 200],
    ["/v3/kv/__proto__", 404],
    ["/constructor", 404],
    [`/${"a/".repeat(5_000)}`, 404],
    [`/${"%61".repeat(5_000)}`, 404],
    [`/${"a".repeat(20_000)}`, 414],
    [`/${"a".repeat(64_000)}`, 431],
    [`/v3/kv/put?${"a=1&".repeat(10_000)}`, 431],
    ["/v3/kv/put?" + "a.".repeat(4_000), 200],
    ["/v3/kv/put:", 404],
    ["/v3/kv/put:x:y", 404],
    ["/\u00e9", 400],
    ["/%C3%28", 400],
    ["/%ED%A0%80", 400],
  ])("%s", async (path, expected) => {
    expect(statusOf(await exchange(request(path)))).toBe(expected);
    await expectAlive();
  });
});

describe("hostile headers inject nothing", () => {
  test.each<[string, string, number]>([
    ["a bare CR", "Grpc-Metadata-A: x\ry: z\r\n", 400],
    ["a bare LF", "Grpc-Metadata-A: x\ny: z\r\n", 400],
    ["a folded line", "Grpc-Metadata-A: x\r\n y\r\n", 400],
    ["NUL", "Grpc-Metadata-A: x\0y\r\n", 400],
    ["a space before the colon", "Grpc-Metadata-A : x\r\n", 400],
    ["two lengths", "Content-Length: 3\r\n", 400],
    ["length and chunks", "Transfer-Encoding: chunked\r\n", 400],
    ["non-ASCII", "Grpc-Metadata-A: h\u00e9\r\n", 200],
    ["a pseudo-header's name", "Grpc-Metadata-:path: /x\r\n", 200],
    [
      "names of the transport",
      "Grpc-Metadata-Connection: x\r\nGrpc-Metadata-Te: x\r\nGrpc-Metadata-Content-Type: x\r\nGrpc-Metadata-Grpc-Status: 5\r\n",
      200,
    ],
    ["a bad -bin", "Grpc-Metadata-A-Bin: %%%\r\n", 400],
    ["20 digits of timeout", "Grpc-Timeout: 99999999999999999999S\r\n", 400],
    ["a negative timeout", "Grpc-Timeout: -1S\r\n", 400],
    ["a method override", "X-HTTP-Method-Override: DELETE\r\n", 200],
    ["more metadata than the upstream takes", "Grpc-Metadata-A: x\r\n".repeat(1_000), 429],
    ["a header of 60 KB", `Grpc-Metadata-A: ${"x".repeat(60_000)}\r\n`, 431],
  ])("%s", async (_name, headers, expected) => {
    const before = served.upstream.calls.length;
    expect(statusOf(await exchange(request("/v3/kv/put", headers)))).toBe(expected);
    for (const call of served.upstream.calls.slice(before)) {
      const unknown = Object.keys(call.headers).filter(
        (name) => !/^(:|te$|grpc-timeout$|content-type$|user-agent$|x-forwarded-|grpcgateway-|a$)/.test(name),
      );
      expect(unknown).toEqual([]);
      expect(call.headers["content-type"]).toBe("application/grpc");
    }
    await expectAlive();
  });
});

describe("hostile bodies are bounded", () => {
  test.each<[string, string | Uint8Array, number]>([
    ["a million open brackets", `{"x":${"[".repeat(900_000)}`, 400],
    ["a million open braces", '{"a":'.repeat(150_000), 400],
    ["a number of 900 KB", `{"lease":${"9".repeat(900_000)}}`, 400],
    ["an unknown number of 900 KB", `{"x":${"9".repeat(900_000)}}`, 200],
    ["100,000 unknown keys", `{${Array.from({ length: 60_000 }, (_, index) => `"k${index}":1`).join(",")}}`, 200],
    ["a duplicate key", '{"key":"YQ==","key":"Yg=="}', 400],
    ["__proto__", '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}', 200],
    ["a BOM", "\ufeff{}", 400],
    ["NUL", "{\0}", 400],
    ["UTF-8 that is none", Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d), 400],
    ["over the limit", "x".repeat(1_000_001), 413],
  ])("%s", async (_name, body, expected) => {
    const head = `POST /v3/kv/put HTTP/1.1\r\nHost: a\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n`;
    expect(statusOf(await exchange(Buffer.concat([Buffer.from(head), Buffer.from(body)])))).toBe(expected);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    await expectAlive();
  });

  test("a body that ends early leaves nothing behind", async () => {
    const before = served.upstream.calls.length;
    for (let count = 0; count < 50; count++) {
      const socket = net.connect(served.port, "127.0.0.1");
      socket.on("error", () => {});
      socket.write('POST /v3/kv/put HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\n{"key":');
      await new Promise((resolve) => setTimeout(resolve, 2));
      socket.destroy();
    }
    expect(served.upstream.calls.length).toBe(before);
    expect(served.upstream.openStreams()).toBe(0);
    await expectAlive();
  });

  test("a body that does not come is given up", async () => {
    const answer = await exchange('POST /v3/kv/put HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\n{"key":');
    expect(statusOf(answer)).toBe(408);
    await expectAlive();
  });

  test("what is no HTTP at all is refused", async () => {
    for (const bytes of [
      "\0\0\0\0",
      "GET\r\n\r\n",
      "PRI * HTTP/2.0\r\n\r\nnonsense",
      "\u0016\u0003\u0001 TLS",
      "FOO / HTTP/1.1\r\n\r\n",
      "GET / HTTP/9.9\r\nHost: a\r\n\r\n",
    ]) {
      expect(await exchange(Buffer.from(bytes, "latin1"))).not.toMatch(/^HTTP\/1\.1 2/);
    }
    await expectAlive();
  });
});
