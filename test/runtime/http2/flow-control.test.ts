import { describe, expect, test } from "vitest";
import { frameFlags, frameTypes } from "../../../generator/runtime/http2/protocol.js";
import { data, frame, headers, settings, trailers, uint32, type SentFrame } from "./frames.js";
import { openScripted } from "./scripted-session.js";

const { DATA, WINDOW_UPDATE, HEADERS } = frameTypes;
const windowUpdate = (id: number, by: number): Buffer => frame(WINDOW_UPDATE, 0, id, uint32(by));
const dataOf = (frames: readonly SentFrame[], id: number): Buffer =>
  Buffer.concat(frames.filter((each) => each.type === DATA && each.id === id).map(({ payload }) => payload));
const STREAM_WINDOW = 256 * 1024;

describe("what is sent", () => {
  test("stays within the windows of stream and connection, and goes on as they open", async () => {
    const peer = openScripted(settings([4, 10]));
    const stream = peer.open();
    await peer.sent();
    stream.send(Buffer.alloc(95, 7), true);
    expect(dataOf(await peer.sent(), 1).length).toBe(10);
    peer.feed(windowUpdate(1, 25));
    expect(dataOf(await peer.sent(), 1).length).toBe(25);
    // A smaller initial window makes that of the stream negative.
    peer.feed(settings([4, 0]));
    peer.feed(windowUpdate(1, 10));
    expect(dataOf(await peer.sent(), 1).length).toBe(0);
    peer.feed(windowUpdate(1, 65));
    const last = await peer.sent();
    expect(dataOf(last, 1).length).toBe(65);
    expect(last.at(-1)?.flags).toBe(frameFlags.END_STREAM);
  });

  test("takes turns, so that a long message does not hold up the others", async () => {
    const peer = openScripted(settings([4, 1 << 20]));
    peer.open().send(Buffer.alloc(60_000), true);
    peer.open().send(Buffer.alloc(40_000), true);
    peer.open().send(Buffer.alloc(100), true);
    expect(dataOf(await peer.sent(), 5).length + 0).toBe(0);
    // The connection window is used up.
    peer.feed(windowUpdate(0, 1_000_000));
    const frames = await peer.sent();
    expect(dataOf(frames, 5).length).toBe(105);
    const order = frames.filter(({ type }) => type === DATA).map(({ id }) => id);
    expect(order.indexOf(5)).toBeLessThan(order.lastIndexOf(3));
  });

  test("is cut into frames as large as the peer takes them", async () => {
    const peer = openScripted(settings([4, 1 << 24], [5, 20_000]));
    peer.feed(windowUpdate(0, 1 << 24));
    const stream = peer.open();
    stream.send(Buffer.alloc(50_000, 1), false);
    stream.end();
    const frames = (await peer.sent()).filter(({ type }) => type === DATA);
    expect(frames.map(({ payload }) => payload.length)).toEqual([20_000, 20_000, 10_005, 0]);
    expect(frames.map(({ flags }) => flags)).toEqual([0, 0, 0, 1]);
  });

  test("heads larger than a frame go on in CONTINUATION", async () => {
    const peer = openScripted();
    peer.session.request(
      { path: "/a/b", metadata: { a: "v".repeat(40_000) }, timeout: undefined },
      { headers() {}, data() {}, drain() {}, end() {}, fail() {} },
    );
    const frames = (await peer.sent()).filter(({ type }) => type === HEADERS || type === frameTypes.CONTINUATION);
    expect(frames.map(({ type, flags }) => [type, flags])).toEqual([
      [HEADERS, 0],
      [frameTypes.CONTINUATION, 0],
      [frameTypes.CONTINUATION, frameFlags.END_HEADERS],
    ]);
  });

  test("waits with its stream when there is much of it, and asks for more when it is gone", async () => {
    const peer = openScripted();
    const stream = peer.open();
    expect(stream.send(Buffer.alloc(60_000), false)).toBe(true);
    expect(stream.send(Buffer.alloc(80_000), false)).toBe(false);
    await peer.sent();
    peer.feed(Buffer.concat([windowUpdate(0, 1_000_000), windowUpdate(1, 1_000_000)]));
    expect(peer.events.at(-1)).toBe("1 drain");
    expect(stream.send(Buffer.alloc(10), true)).toBe(true);
  });

  test("is copied, so that its buffer may be used again", async () => {
    const peer = openScripted(settings([4, 8]));
    const bytes = Buffer.alloc(100, 1);
    const stream = peer.open();
    stream.send(bytes, true);
    bytes.fill(2);
    peer.feed(windowUpdate(1, 1_000));
    expect(dataOf(await peer.sent(), 1).subarray(5)).toEqual(Buffer.alloc(100, 1));
  });

  test("of one turn goes to the socket at once", async () => {
    const peer = openScripted();
    await peer.sent();
    const before = peer.written.length;
    for (let count = 0; count < 50; count++) peer.open(`/s/m${count % 3}`).send(Buffer.alloc(100), true);
    await peer.sent();
    expect(peer.written.length - before).toBe(1);
  });

  test("stops while the socket is full, but for heads and what keeps the connection going", async () => {
    const peer = openScripted();
    peer.writableLength = 600 * 1024;
    peer.open();
    await peer.sent();
    const stream = peer.open();
    stream.send(Buffer.alloc(10), true);
    expect((await peer.sent()).map(({ type }) => type)).toEqual([HEADERS]);
    expect(peer.session.isCongested).toBe(true);
    peer.writableLength = 0;
    peer.session.drained();
    expect((await peer.sent()).map(({ type }) => type)).toEqual([DATA]);
  });
});

describe("what is received", () => {
  test("is given back to the peer by the half window", async () => {
    const peer = openScripted();
    peer.open();
    peer.feed(headers(1));
    await peer.sent();
    for (let count = 0; count < 7; count++) peer.feed(data(1, new Uint8Array(16_384)));
    expect(await peer.sent()).toEqual([]);
    peer.feed(data(1, new Uint8Array(16_384)));
    expect((await peer.sent()).map(({ type, id, payload }) => [type, id, payload.readUInt32BE(0)])).toEqual([
      [WINDOW_UPDATE, 1, STREAM_WINDOW / 2],
    ]);
  });

  test("of a paused stream is not, until it goes on", async () => {
    const peer = openScripted();
    const stream = peer.open();
    stream.pause();
    peer.feed(headers(1));
    for (let count = 0; count < 16; count++) peer.feed(data(1, new Uint8Array(16_384)));
    expect((await peer.sent()).filter(({ type }) => type === WINDOW_UPDATE).length).toBe(1);
    stream.resume();
    expect((await peer.sent()).map(({ payload }) => payload.readUInt32BE(0))).toEqual([STREAM_WINDOW]);
  });

  test("beyond the stream's window ends the stream", async () => {
    const peer = openScripted();
    peer.open().pause();
    peer.feed(headers(1));
    for (let count = 0; count < 16; count++) peer.feed(data(1, new Uint8Array(16_384)));
    expect((await peer.errors()).resets).toEqual({});
    peer.feed(data(1, [1]));
    expect(await peer.errors()).toEqual({ goaway: undefined, resets: { 1: 3 } });
  });

  test("beyond the connection's window ends the connection", async () => {
    const peer = openScripted();
    // Streams that are paused use their windows up; padding counts as well.
    for (let count = 0; count < 64; count++) {
      peer.open().pause();
      peer.feed(headers(count * 2 + 1));
      for (let piece = 0; piece < 16; piece++) peer.feed(data(count * 2 + 1, new Uint8Array(16_384)));
    }
    const frames = await peer.sent();
    const updates = frames.filter(({ type, id }) => type === WINDOW_UPDATE && id === 0);
    // What is received counts as taken for the connection, so that paused streams do not hold up the others.
    expect(updates.slice(1).map(({ payload }) => payload.readUInt32BE(0))).toEqual([8 << 20, 8 << 20]);
    expect(peer.session.isOpen).toBe(true);
  });

  test("counts for the connection on streams that have ended too", async () => {
    const peer = openScripted();
    peer.open().send(new Uint8Array(1), true);
    peer.feed(Buffer.concat([headers(1), trailers(1)]));
    await peer.sent();
    for (let count = 0; count < 512; count++) {
      peer.feed(data(1, new Uint8Array(16_384)));
      // Something useful between, so that it is no flood.
      if (count % 100 === 0) {
        peer.open();
        peer.feed(headers(3 + (count / 100) * 2));
      }
    }
    expect((await peer.sent()).filter(({ type, id }) => type === WINDOW_UPDATE && id === 0).length).toBe(1);
  });
});

describe("the end of a connection", () => {
  test("GOAWAY ends streams above its last one as unprocessed, lets the others end, and the connection with them", async () => {
    const peer = openScripted();
    for (let count = 0; count < 3; count++) peer.open().send(new Uint8Array(1), true);
    await peer.sent();
    peer.feed(frame(frameTypes.GOAWAY, 0, 0, [...uint32(3), ...uint32(0)]));
    expect(peer.events.slice(1)).toEqual(["draining 0", "5 fail lost 0 unprocessed"]);
    expect(peer.session.isOpen).toBe(false);
    peer.feed(Buffer.concat([headers(1), trailers(1)]));
    expect(peer.isDestroyed).toBe(false);
    peer.feed(Buffer.concat([headers(3), trailers(3)]));
    expect(peer.isDestroyed).toBe(true);
    expect(peer.events.at(-1)).toMatch(/^closed/);
  });

  test("a second GOAWAY may take more away", async () => {
    const peer = openScripted();
    peer.open();
    peer.open();
    peer.feed(frame(frameTypes.GOAWAY, 0, 0, [...uint32(0x7fffffff), ...uint32(0)]));
    peer.feed(frame(frameTypes.GOAWAY, 0, 0, [...uint32(1), ...uint32(0)]));
    expect(peer.events.slice(1)).toEqual(["draining 0", "3 fail lost 0 unprocessed"]);
  });

  test("a lost socket ends streams, those that were never handed to it as unprocessed", async () => {
    const peer = openScripted();
    peer.open();
    await peer.sent();
    peer.open();
    peer.session.lost("gone");
    expect(peer.events.slice(1)).toEqual(["1 fail lost 0", "3 fail lost 0 unprocessed", "closed gone"]);
  });

  test("REFUSED_STREAM is unprocessed, unless it comes behind an answer", () => {
    const peer = openScripted();
    peer.open();
    peer.open();
    peer.feed(frame(frameTypes.RST_STREAM, 0, 1, uint32(7)));
    peer.feed(Buffer.concat([headers(3), frame(frameTypes.RST_STREAM, 0, 3, uint32(7))]));
    expect(peer.events.slice(1)).toEqual(["1 fail reset 7 unprocessed", "3 headers 200", "3 fail reset 7"]);
  });

  test("an answer that comes before the request has ended resets what is left of it", async () => {
    const peer = openScripted();
    peer.open();
    peer.feed(Buffer.concat([headers(1), trailers(1)]));
    expect((await peer.errors()).resets).toEqual({ 1: 0 });
  });

  test("close waits for the streams, destroy does not", () => {
    const closing = openScripted();
    closing.open().send(new Uint8Array(1), true);
    closing.session.close();
    expect(closing.isDestroyed).toBe(false);
    closing.feed(Buffer.concat([headers(1), trailers(1)]));
    expect(closing.isDestroyed).toBe(true);
    const destroyed = openScripted();
    destroyed.open();
    destroyed.session.destroy("enough");
    expect(destroyed.events.slice(1)).toEqual(["1 fail lost 0 unprocessed", "closed enough"]);
  });
});
