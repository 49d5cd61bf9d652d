import http from "node:http";
import http2 from "node:http2";
import net from "node:net";
import type { Writable } from "node:stream";
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { PutRequestMapper, WatchRequestMapper } from "../../../generated/etcd/mappers/rpc.js";
import { type FakeEtcd, startFakeEtcd } from "./fake-etcd.js";

// Large bodies and messages that come in pieces of any size, with pauses of any length between: the upstream gets what was sent, once and in order.

let etcd: FakeEtcd;
/** Values and keys that came to the upstream. */
let got: Uint8Array[] = [];

beforeAll(async () => {
  etcd = await startFakeEtcd(
    (call) => {
      const isPut = call.path.endsWith("/Put");
      call.onMessage((wire) => {
        const union = isPut ? undefined : WatchRequestMapper.decode(wire).requestUnion;
        if (isPut) got.push(PutRequestMapper.decode(wire).value);
        else if (union?.case === "createRequest") got.push(union.value.key);
      });
      call.onEnd(() => {
        if (isPut) call.send(new Uint8Array(0));
        call.finish();
      });
    },
    { limits: { maxBodyBytes: 8 * 1024 * 1024 } },
  );
});
afterAll(() => etcd.close());

type Pause = "none" | "turn" | "tick" | "while";
interface Arrival {
  /** Lengths of pieces, over and over. */
  readonly lengths: readonly number[];
  readonly pauses: readonly Pause[];
}

const pauses: Readonly<Record<Pause, () => Promise<void> | undefined>> = {
  none: () => undefined,
  turn: () => new Promise((resolve) => setImmediate(resolve)),
  tick: () => new Promise((resolve) => setTimeout(resolve, 0)),
  while: () => new Promise((resolve) => setTimeout(resolve, 3)),
};

const arrival: fc.Arbitrary<Arrival> = fc.record({
  lengths: fc
    .array(
      fc.oneof(
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: 1_000, max: 80_000 }),
        fc.integer({ min: 80_000, max: 1_000_000 }),
      ),
      {
        maxLength: 6,
      },
    )
    .map((some) => [...some, 65_536]),
  pauses: fc.array(fc.constantFrom<Pause>("none", "none", "turn", "tick", "while"), { minLength: 1, maxLength: 7 }),
});
const sizes = fc.array(fc.integer({ min: 225_000, max: 750_000 }), { minLength: 1, maxLength: 3 });

/** Hands on bytes as an arrival has it. */
async function send(
  bytes: Buffer,
  { lengths, pauses: rests }: Arrival,
  write: (piece: Buffer, isLast: boolean) => boolean,
  target: Writable,
): Promise<void> {
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const end = Math.min(bytes.length, at + (lengths[turn % lengths.length] ?? 1));
    if (!write(bytes.subarray(at, end), end === bytes.length) && !target.destroyed)
      await new Promise<void>((resolve) => {
        const go = (): void => {
          target.off("drain", go).off("close", go);
          resolve();
        };
        target.on("drain", go).on("close", go);
      });
    at = end;
    await pauses[rests[turn % rests.length] ?? "none"]();
  }
}

function valueOf(size: number, salt: number): Buffer {
  return Buffer.alloc(size, `${salt} and `);
}

/** Sends a body over HTTP/1.1, with its length or in chunks; answers the status. */
async function post(
  path: string,
  body: Buffer,
  how: Arrival,
  headers: http.OutgoingHttpHeaders,
): Promise<number | undefined> {
  const request = http.request({ port: etcd.port, host: "127.0.0.1", path, method: "POST", headers, agent: false });
  const status = new Promise<number | undefined>((resolve, reject) => {
    request.on("error", reject);
    request.on("response", (response) => void response.resume().on("end", () => resolve(response.statusCode)));
  });
  request.flushHeaders();
  await send(body, how, (piece) => request.write(piece), request);
  request.end();
  return status;
}

async function postOverHttp2(path: string, body: Buffer, how: Arrival): Promise<number> {
  const session = http2.connect(etcd.url);
  const stream = session.request({ ":method": "POST", ":path": path });
  const status = new Promise<number>((resolve, reject) => {
    let found = 0;
    stream.on("error", reject);
    stream.on("response", (headers) => (found = headers[":status"] ?? 0));
    stream.resume().on("end", () => resolve(found));
  });
  await send(body, how, (piece) => stream.write(piece), stream);
  stream.end();
  await status;
  session.close();
  return status;
}

/** Sends messages over a WebSocket, one or several frames each, and an empty one; answers the close code. */
async function overWebSocket(messages: readonly Buffer[], how: Arrival, frameBytes: number): Promise<number> {
  const socket = net.connect(etcd.port, "127.0.0.1");
  let received = Buffer.alloc(0);
  const ended = new Promise<number>((resolve, reject) => {
    socket.on("error", reject);
    socket.on("data", (chunk) => {
      received = Buffer.concat([received, chunk]);
      const frame = received.subarray(received.indexOf("\r\n\r\n") + 4);
      if (frame.length >= 4) resolve(frame[0] === CLOSE ? frame.readUInt16BE(2) : 0);
    });
  });
  const frames = [...messages, Buffer.alloc(0)].flatMap((message) => {
    const parts: Buffer[] = [];
    for (let at = 0; at === 0 || at < message.length; at += frameBytes) {
      const part = message.subarray(at, at + frameBytes);
      const head = Buffer.alloc(14);
      head[0] = (at + frameBytes >= message.length ? 0x80 : 0) | (at === 0 ? 1 : 0);
      head[1] = 0x80 | 127;
      head.writeBigUInt64BE(BigInt(part.length), 2);
      const mask = [part.length & 255, 7, 113, 200];
      head.set(mask, 10);
      parts.push(head, Buffer.from(part.map((byte, index) => byte ^ (mask[index & 3] ?? 0))));
    }
    return parts;
  });
  socket.write(
    "GET /v3/watch HTTP/1.1\r\nHost: a\r\nConnection: upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n",
  );
  await send(Buffer.concat(frames), how, (piece) => socket.write(piece), socket);
  const code = await ended;
  socket.destroy();
  return code;
}

/** First byte of a close frame. */
const CLOSE = 0x88;

const watchOf = (key: Buffer): Buffer => Buffer.from(`{"create_request":{"key":"${key.toString("base64")}"}}`);
const putOf = (value: Buffer): Buffer => Buffer.from(`{"key":"YQ==","value":"${value.toString("base64")}"}`);

/** How values travel; answers what says that all was well. */
const ways: Readonly<Record<string, (values: readonly Buffer[], how: Arrival, number: number) => Promise<unknown>>> = {
  "a body whose length is known": ([value], how) => {
    const body = putOf(value as Buffer);
    return post("/v3/kv/put", body, how, { "content-length": body.length });
  },
  "a body in chunks": ([value], how) => post("/v3/kv/put", putOf(value as Buffer), how, {}),
  "a body over HTTP/2": ([value], how) => postOverHttp2("/v3/kv/put", putOf(value as Buffer), how),
  "a stream in chunks": (values, how) => post("/v3/watch", Buffer.concat(values.map(watchOf)), how, {}),
  "a stream over HTTP/2": (values, how) => postOverHttp2("/v3/watch", Buffer.concat(values.map(watchOf)), how),
  "WebSocket messages": (values, how, number) =>
    overWebSocket(values.map(watchOf), how, number % 2 === 0 ? 10_000_000 : 1 + number * 1_000).then((code) =>
      code === 1000 ? 200 : code,
    ),
};

test.each(Object.entries(ways))("%s", { timeout: 120_000 }, async (name, move) => {
  const isOne = name.includes("body");
  await fc.assert(
    fc.asyncProperty(sizes, arrival, fc.nat(300), async (each, how, number) => {
      got = [];
      const values = (isOne ? [each.reduce((sum, size) => sum + size)] : each).map(valueOf);
      expect(await move(values, how, number)).toBe(200);
      expect(got.map(({ length }) => length)).toEqual(values.map(({ length }) => length));
      expect(got.every((value, index) => values[index]?.equals(value) === true)).toBe(true);
    }),
    { numRuns: 12 },
  );
  expect(etcd.gateway.core.body.budget.held).toBe(0);
});
