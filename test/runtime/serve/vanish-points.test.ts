import net from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type FakeUpstream, startFakeUpstream } from "../gateway/fake-upstream.js";
import { type SampleGateway, startSampleGateway } from "../gateway/streams/sample-gateway.js";

// A thousand clients that vanish at nineteen points of HTTP/1.1, HTTP/2 and WebSocket, and what they leave behind: nothing.

let upstream: FakeUpstream;
let sample: SampleGateway;
const padding = Buffer.from(`{"p":"${"x".repeat(8_000)}"}`);

beforeAll(async () => {
  upstream = await startFakeUpstream((call) => {
    // Never answers by itself; whoever asks for a flood gets one as fast as it is taken.
    call.onMessage((message) => {
      if (!Buffer.from(message).includes("flood")) return;
      const pump = (): void => {
        while (!call.stream.destroyed && call.send(padding));
      };
      call.stream.on("drain", pump);
      pump();
    });
  });
  sample = await startSampleGateway(upstream.target, {}, {}, {}, { pingMs: 1_000 });
});
afterAll(async () => {
  await sample.close();
  await upstream.close();
});

function frame(type: number, flags: number, stream: number, payload: Uint8Array): Buffer {
  const head = Buffer.alloc(9);
  head.writeUIntBE(payload.length, 0, 3);
  head[3] = type;
  head[4] = flags;
  head.writeUInt32BE(stream, 5);
  return Buffer.concat([head, payload]);
}
const path = (text: string): Buffer => Buffer.concat([Buffer.of(0x44, text.length), Buffer.from(text)]);
/** `:method POST`, `:scheme http`, a path and `:authority a`. */
const requestHead = (text: string): Buffer =>
  Buffer.concat([Buffer.of(0x83, 0x86), path(text), Buffer.of(0x41, 1, 0x61)]);
const preface = Buffer.concat([Buffer.from("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"), frame(4, 0, 0, Buffer.alloc(0))]);
const open = (name: string): Buffer => Buffer.concat([preface, frame(1, 4, 1, requestHead(name))]);
const message = Buffer.from('{"a":1}');
const head = (name: string, more: string): string => `POST ${name} HTTP/1.1\r\nHost: a\r\n${more}`;
const length = "Content-Length: 7\r\n\r\n";
const chunked = "Transfer-Encoding: chunked\r\n\r\n";
const upgrade =
  "GET /talk HTTP/1.1\r\nHost: a\r\nConnection: upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n";
/** A masked text frame, with a mask of zeros. */
const socketFrame = (text: string): Buffer =>
  Buffer.concat([Buffer.of(0x81, 0x80 | text.length, 0, 0, 0, 0), Buffer.from(text)]);

/** What a client has sent when it vanishes, and how much it has read by then. */
interface Point {
  readonly where: string;
  readonly sends: readonly (string | Uint8Array)[];
  readonly reads?: "something" | "nothing";
}

const points: readonly Point[] = [
  { where: "connected", sends: [] },
  { where: "in the method", sends: ["PO"] },
  { where: "in a header", sends: [head("/ask", "Content-Le")] },
  { where: "behind the head", sends: [head("/ask", length)] },
  { where: "in the body", sends: [head("/ask", length), '{"a'] },
  { where: "in the size of a chunk", sends: [head("/talk", chunked), "1"] },
  { where: "in a chunk", sends: [head("/talk", chunked), '64\r\n{"a":"b'] },
  { where: "between chunks", sends: [head("/talk", chunked), '7\r\n{"a":1}\r\n'] },
  { where: "waiting for an answer", sends: [head("/ask", length), message] },
  { where: "waiting for a stream", sends: [head("/list", length), message] },
  { where: "in a stream", sends: [head("/list", "Content-Length: 11\r\n\r\n"), '{"flood":1}'], reads: "something" },
  {
    where: "in a stream that it does not read",
    sends: [head("/list", "Content-Length: 11\r\n\r\n"), '{"flood":1}'],
    reads: "nothing",
  },
  { where: "in the preface of HTTP/2", sends: ["PRI * HT"] },
  { where: "behind the preface", sends: [preface] },
  { where: "in HEADERS", sends: [open("/talk").subarray(0, preface.length + 14)] },
  { where: "behind HEADERS", sends: [open("/talk")] },
  { where: "in DATA", sends: [open("/ask"), frame(0, 0, 1, message).subarray(0, 12)] },
  { where: "in the handshake of a WebSocket", sends: [upgrade] },
  { where: "in a frame of a WebSocket", sends: [`${upgrade}\r\n`, socketFrame('{"a":1}'), Buffer.of(0x81, 0xfe, 1)] },
];

async function vanish({ sends, reads }: Point, isReset: boolean): Promise<void> {
  const socket = net.connect(sample.port, "127.0.0.1");
  socket.on("error", () => {});
  if (reads === "nothing") socket.pause();
  socket.on("data", () => undefined);
  if (reads === "nothing") socket.pause();
  await new Promise((resolve) => socket.once("connect", resolve));
  for (const each of sends) await new Promise((resolve) => socket.write(each, resolve));
  for (let waited = 0; hasToRead(socket, reads) && waited < 200; waited++) await sleep(5);
  if (reads === "nothing") await sleep(20);
  if (isReset) socket.resetAndDestroy();
  else socket.destroy();
}

function hasToRead(socket: net.Socket, reads: Point["reads"]): boolean {
  return reads === "something" && socket.bytesRead < 20_000;
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function vanishAll(count: number): Promise<void> {
  let next = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < count; index = next++)
      await vanish(points[index % points.length] as Point, index % 2 === 0);
  };
  await Promise.all(Array.from({ length: 20 }, work));
}

/** What clients may leave behind: calls, streams, sockets and connections, and timers of the process. */
function left(): readonly number[] {
  const { open: calls, admission, body } = sample.gateway.core;
  return [
    calls.streams,
    calls.unary,
    admission.running,
    admission.waiting,
    body.budget.held,
    upstream.openStreams(),
    sample.sockets.size,
    sample.server.connections,
  ];
}

const timers = (): number => process.getActiveResourcesInfo().filter((each) => each === "Timeout").length;

test("nineteen points", () => expect(new Set(points.map(({ where }) => where)).size).toBe(19));

test("a thousand clients vanish, and nothing of them is left", { timeout: 120_000 }, async () => {
  await vanishAll(200);
  const nothing = left().map(() => 0);
  await expect.poll(left, { timeout: 20_000 }).toEqual(nothing);
  await sleep(300);
  const before = timers();
  await vanishAll(1_000);
  await expect.poll(left, { timeout: 20_000 }).toEqual(nothing);
  await expect.poll(timers, { timeout: 20_000 }).toBeLessThanOrEqual(before + 2);
  // It goes on to serve.
  const headers = { connection: "close" };
  const answer = await fetch(`${sample.url}/list`, { method: "POST", body: '{"flood":1}', headers });
  expect(answer.status).toBe(200);
  await answer.body?.cancel();
  await expect.poll(left, { timeout: 20_000 }).toEqual(nothing);
});
