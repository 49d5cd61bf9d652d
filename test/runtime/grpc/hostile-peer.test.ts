import net from "node:net";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { createChannelOver } from "../../../generator/runtime/grpc/http2-channel.js";
import { openSession } from "../../../generator/runtime/http2/index.js";
import { frameFlags, frameTypes } from "../../../generator/runtime/http2/protocol.js";
import { callUnary, recordStream } from "../gateway/channel-calls.js";
import { data, frame, headers, message, settings, STATUS_200, uint32 } from "../http2/frames.js";

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** A server that greets, and does its worst as soon as a request has come. */
async function startPeer(worst: (socket: net.Socket) => void, greeting: Uint8Array = settings()): Promise<string> {
  const sockets = new Set<net.Socket>();
  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    socket.write(greeting);
    let hasBegun = false;
    socket.on("data", (chunk) => {
      // The second thing a client says is a request.
      if (hasBegun || !chunk.includes(Buffer.from("/s/m"))) return;
      hasBegun = true;
      worst(socket);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(() => {
    for (const socket of sockets) socket.destroy();
    return new Promise((resolve) => server.close(resolve));
  });
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Writes without end, as fast as the client reads. */
function flood(socket: net.Socket, bytes: Uint8Array): void {
  const block = Buffer.concat(Array.from({ length: Math.ceil(16_384 / bytes.length) }, () => bytes));
  const write = (): void => {
    while (!socket.destroyed && socket.write(block));
    if (!socket.destroyed) socket.once("drain", write);
  };
  write();
}

const ping = frame(frameTypes.PING, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]);
const worsts: readonly (readonly [string, (socket: net.Socket) => void])[] = [
  ["noise", (socket) => socket.write(Buffer.from(Array.from({ length: 500 }, (_, index) => (index * 97) & 255)))],
  ["HTTP/1.1", (socket) => socket.write("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nhi")],
  ["a frame larger than allowed", (socket) => socket.write(frame(0, 0, 1, new Uint8Array(20_000)))],
  ["headers that cannot be decoded", (socket) => socket.write(headers(1, [0x80]))],
  ["malformed headers", (socket) => socket.write(headers(1, [STATUS_200, STATUS_200]))],
  ["a push", (socket) => socket.write(frame(frameTypes.PUSH_PROMISE, frameFlags.END_HEADERS, 1, [0, 0, 0, 2, 0x82]))],
  ["DATA before HEADERS", (socket) => socket.write(data(1, [1]))],
  ["an answer to a stream that was never opened", (socket) => socket.write(headers(7))],
  ["a window that overflows", (socket) => socket.write(frame(frameTypes.WINDOW_UPDATE, 0, 0, uint32(0x7fffffff)))],
  ["a frame that is cut off by the end", (socket) => socket.end(headers(1).subarray(0, 8))],
  ["the end", (socket) => socket.end()],
  ["a reset connection", (socket) => socket.resetAndDestroy()],
  ["a flood of SETTINGS", (socket) => flood(socket, settings([3, 100]))],
  ["a flood of PING", (socket) => flood(socket, ping)],
  ["a flood of empty DATA", (socket) => (socket.write(headers(1)), flood(socket, data(1, [])))],
  [
    "a flood of CONTINUATION",
    (socket) => (socket.write(headers(1, [STATUS_200], 0)), flood(socket, frame(frameTypes.CONTINUATION, 0, 1))),
  ],
  ["a flood of unknown frames", (socket) => flood(socket, frame(0x66, 0, 0, [1]))],
  ["messages without end", (socket) => (socket.write(headers(1)), flood(socket, data(1, message("x".repeat(1_000)))))],
  [
    "a message larger than allowed",
    (socket) => socket.write(Buffer.concat([headers(1), data(1, [0, ...uint32(0x7fffffff)])])),
  ],
];

describe("whatever a peer does, calls end within a second", () => {
  test.each(worsts)("%s", async (_name, worst) => {
    const target = await startPeer(worst);
    const channel = createChannelOver(openSession, { target, maxMessageBytes: 100_000 });
    closers.push(() => channel.close(true));
    const before = process.memoryUsage().arrayBuffers;
    const started = performance.now();
    const { status } = await callUnary(channel, "/s/m", new Uint8Array(3));
    // "messages without end" is a unary call that gets more than one.
    expect([2, 8, 13, 14]).toContain(status.code);
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * 1024 * 1024);
  });

  test("more than the window of a paused stream ends the stream", async () => {
    const target = await startPeer((socket) => {
      socket.write(Buffer.concat([headers(1), data(1, message("first"))]));
      setTimeout(() => flood(socket, data(1, new Uint8Array(16_384))), 20);
    });
    const channel = createChannelOver(openSession, { target });
    closers.push(() => channel.close(true));
    const stream = recordStream(channel, "/s/m", {}, (count, call) => {
      if (count === 1) call.pause();
    });
    stream.call.send(new Uint8Array(1));
    await stream.reached(1);
    await new Promise((resolve) => setTimeout(resolve, 100));
    stream.call.resume();
    expect((await stream.ended).code).toBe(13);
  });

  test("a length alone costs no memory", async () => {
    const target = await startPeer((socket) =>
      socket.write(Buffer.concat([headers(1), data(1, [0, ...uint32(200_000_000), 1])])),
    );
    const channel = createChannelOver(openSession, { target });
    closers.push(() => channel.close(true));
    const before = process.memoryUsage().arrayBuffers;
    await callUnary(channel, "/s/m", new Uint8Array(3), { timeoutMs: 200 });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(16 * 1024 * 1024);
  });

  test("a peer that ends each connection before it answers is no loop", async () => {
    let connections = 0;
    const server = net.createServer((socket) => {
      connections++;
      socket.on("error", () => {});
      socket.write(Buffer.concat([settings(), frame(frameTypes.GOAWAY, 0, 0, [...uint32(0), ...uint32(0)])]));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const channel = createChannelOver(openSession, { target: `127.0.0.1:${(server.address() as AddressInfo).port}` });
    closers.push(
      () => channel.close(true),
      () => server.close(),
    );
    const { status } = await callUnary(channel, "/s/m", new Uint8Array(3));
    expect(status).toMatchObject({ code: 14, message: "the upstream ends connections before it answers" });
    expect(connections).toBeLessThan(6);
  });
});
