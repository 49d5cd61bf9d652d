import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startFakeUpstream, type FakeUpstream } from "../gateway/fake-upstream.js";
import { startSampleGateway, type SampleGateway } from "../gateway/streams/sample-gateway.js";
import { sendRaw } from "./raw-http.js";

let upstream: FakeUpstream;
let sample: SampleGateway;
beforeAll(async () => {
  upstream = await startFakeUpstream((call) => {
    call.onMessage((message) => call.send(message));
    call.onEnd(() => call.finish(0));
  });
  sample = await startSampleGateway(upstream.target, { limits: { maxBodyBytes: 1_000 } });
});
afterAll(async () => {
  await sample.close();
  await upstream.close();
});

const chunk = (text: string): string => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;
const request = (path: string, headers: string, body: string): string =>
  `POST ${path} HTTP/1.1\r\nHost: a\r\n${headers}\r\n${body}`;

test("a client that closes its side behind its request gets its answer", async () => {
  for (const path of ["/ask", "/collect"]) {
    const answer = await sendRaw(sample.port, [request(path, "Content-Length: 7\r\n", '{"a":1}')], { halfClose: true });
    expect([path, answer.status, answer.text.endsWith('{"a":1}')]).toEqual([path, 200, true]);
  }
  const stream = await sendRaw(sample.port, [request("/list", "Content-Length: 7\r\n", '{"a":1}')], {
    halfClose: true,
  });
  expect(stream.text).toContain('{"result":{"a":1}}');
});

test("two hosts are refused, over HTTP and for a WebSocket", async () => {
  const twice = await sendRaw(sample.port, [request("/ask", "Host: b\r\nContent-Length: 2\r\n", "{}")]);
  expect([twice.status, twice.text.includes("onnection: close")]).toEqual([400, true]);
  const upgrade =
    "Connection: upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n";
  expect((await sendRaw(sample.port, [`GET /talk HTTP/1.1\r\nHost: a\r\nHost: b\r\n${upgrade}\r\n`])).status).toBe(400);
});

describe("Expect: 100-continue", () => {
  test("a length over the limit is 413 at once, and nothing of the body is asked for", async () => {
    const answer = await sendRaw(sample.port, [
      request("/ask", "Expect: 100-continue\r\nContent-Length: 5000\r\n", ""),
    ]);
    expect([answer.status, answer.text.includes("100 Continue"), /connection: close/i.test(answer.text)]).toEqual([
      413,
      false,
      true,
    ]);
  });
  test("a body within the limit is asked for once", async () => {
    const answer = await sendRaw(sample.port, [
      request("/ask", "Expect: 100-continue\r\nContent-Length: 7\r\n", ""),
      '{"a":1}',
    ]);
    expect([answer.status, answer.text.split("100 Continue").length - 1]).toEqual([200, 1]);
  });
});

test("a preface of HTTP/2 that comes byte by byte is HTTP/2, and methods that begin like it are HTTP/1.1", async () => {
  const preface = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
  const settings = Uint8Array.of(0, 0, 0, 4, 0, 0, 0, 0, 0);
  const answer = await sendRaw(sample.port, [...preface.slice(0, 4), preface.slice(4), settings], { patienceMs: 300 });
  // The first frame of a server is SETTINGS.
  expect(answer.text.charCodeAt(3)).toBe(4);
  const post = request("/ask", "Content-Length: 2\r\n", "{}");
  expect((await sendRaw(sample.port, [...post.slice(0, 4), post.slice(4)])).status).toBe(200);
});

describe("an open body that can no longer become valid is answered at once", () => {
  test.each([
    "{bad",
    "[1",
    "{]",
    '{"a":tru1',
    '{"a":01',
    '{"a" 1',
    '{"a":1,}',
    '{"a":"\\x',
    '{"a":1}}',
    "x",
    '"a"',
    "1 ",
  ])("%s", async (text) => {
    for (const path of ["/talk", "/collect", "/ask", "/list"]) {
      const head = request(path, "Transfer-Encoding: chunked\r\n", "");
      // Of a whole body only the grammar is looked at before its end: `[1` and `1` are JSON so far.
      const isWhole = path === "/ask" || path === "/list";
      if (isWhole && ["[1", '"a"', "1 ", '{"a":1}}'].includes(text)) continue;
      const answer = await sendRaw(sample.port, [head, ...[...text].map(chunk)]);
      expect([path, answer.text.includes('"code":3')]).toEqual([path, true]);
    }
  });

  test("what may still become valid is waited for, however it is cut", async () => {
    const text = '{"a":[1,-2.5e+3,true,null,"\\u00e4\\"",{}],"b":{"c":[]}}';
    const head = request("/talk", "Transfer-Encoding: chunked\r\n", "");
    const answer = await sendRaw(sample.port, [head, ...[...text].map(chunk), "0\r\n\r\n"], { patienceMs: 500 });
    expect(answer.text).toContain(`{"result":${text}}`);
  });
});
