import net from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FakeUpstream, startFakeUpstream } from "../gateway/fake-upstream.js";
import { type SampleGateway, startSampleGateway } from "../gateway/streams/sample-gateway.js";

// What a hostile client may send over a WebSocket, in raw frames; each is refused, and leaves nothing.

let upstream: FakeUpstream;
let sample: SampleGateway;

beforeAll(async () => {
  upstream = await startFakeUpstream((call) => {
    call.onMessage((message) => call.send(message));
    call.onEnd(() => call.finish());
  });
  sample = await startSampleGateway(upstream.target, { limits: { maxBodyBytes: 100_000 } }, { pingMs: 500 });
});
afterAll(async () => {
  await sample.close();
  await upstream.close();
});

const TEXT = 1;
const CLOSE = 8;
const PING = 9;
const PONG = 10;

/** A masked frame whose mask is zeros; `first` has FIN, the reserved bits and the opcode. */
function frame(first: number, payload: Uint8Array | string, length?: Buffer): Buffer {
  const bytes = Buffer.from(payload as string);
  const size =
    length ??
    (bytes.length < 126
      ? Buffer.of(0x80 | bytes.length)
      : bytes.length < 65_536
        ? Buffer.of(0x80 | 126, bytes.length >> 8, bytes.length & 255)
        : long(BigInt(bytes.length)));
  return Buffer.concat([Buffer.of(first), size, Buffer.alloc(4), bytes]);
}
const whole = (opcode: number, payload: Uint8Array | string = ""): Buffer => frame(0x80 | opcode, payload);
const part = (opcode: number, payload: Uint8Array | string): Buffer => frame(opcode, payload);
const close = (code: number, reason: Uint8Array | string = ""): Buffer =>
  whole(CLOSE, Buffer.concat([Buffer.of(code >> 8, code & 255), Buffer.from(reason as string)]));
const long = (bytes: bigint): Buffer => {
  const size = Buffer.alloc(9);
  size[0] = 0x80 | 127;
  size.writeBigUInt64BE(bytes, 1);
  return size;
};
const badUtf8 = Buffer.of(0x7b, 0x22, 0xc3, 0x28, 0x22, 0x7d);
/** What stands in long messages: more than the library is given in one piece. */
const some = Buffer.alloc(30_000, "x");
const quoted = Buffer.concat([Buffer.from('{"a":"'), some]);

/** Frames that break the protocol: the connection ends, mostly with this code. */
const protocol: readonly (readonly [name: string, frames: readonly Buffer[], codes: readonly number[]])[] = [
  ["a frame without a mask", [Buffer.concat([Buffer.of(0x81, 2), Buffer.from("{}")])], [1002]],
  ...[0x40, 0x20, 0x10].map((bit) => [`reserved bit ${bit}`, [frame(0x80 | bit | TEXT, "{}")], [1002]] as const),
  ...[3, 4, 5, 6, 7].map((opcode) => [`reserved opcode ${opcode}`, [whole(opcode, "{}")], [1002]] as const),
  ...[11, 12, 13, 14, 15].map((opcode) => [`reserved control opcode ${opcode}`, [whole(opcode)], [1002]] as const),
  ["a ping in parts", [part(PING, "a")], [1002]],
  ["a close in parts", [part(CLOSE, Buffer.of(3, 232))], [1002]],
  ["a ping of 126 bytes", [whole(PING, "x".repeat(126))], [1002]],
  ["a close of 126 bytes", [whole(CLOSE, Buffer.alloc(126, 3))], [1002]],
  ["a close of one byte", [whole(CLOSE, Buffer.of(3))], [1002]],
  ...[0, 999, 1004, 1005, 1006, 1015, 2999, 5000].map((code) => [`close code ${code}`, [close(code)], [1002]] as const),
  ["a close reason that is no UTF-8", [close(1000, Buffer.of(0xc3, 0x28))], [1007]],
  ["a continuation of nothing", [whole(0, "{}")], [1002]],
  ["a message within a message", [part(TEXT, "{"), whole(TEXT, "}")], [1002]],
  ["text that is no UTF-8", [whole(TEXT, badUtf8)], [1007]],
  ["text that is no UTF-8 in its second part", [part(TEXT, '{"a":"'), whole(0, badUtf8)], [1007]],
  ["text that breaks off in a character", [whole(TEXT, Buffer.of(0x22, 0xe2, 0x82))], [1007]],
  ["a length of 2^63", [frame(0x80 | TEXT, "", long(2n ** 63n))], [1009]],
  ["a length of 2^53", [frame(0x80 | TEXT, "", long(2n ** 53n))], [1009]],
  ["a length over the limit", [frame(0x80 | TEXT, "", long(100_001n))], [1009]],
  [
    "parts that are too long together",
    Array.from({ length: 30 }, (_, index) => part(index === 0 ? TEXT : 0, index === 0 ? quoted : "x".repeat(5_000))),
    [1009],
  ],
  ["long text that is no UTF-8", [whole(TEXT, Buffer.concat([quoted, badUtf8, some]))], [1007]],
  ["long text that breaks off in a character", [whole(TEXT, Buffer.concat([quoted, Buffer.of(0xe2, 0x82)]))], [1007]],
  ["a character that its next part does not go on", [part(TEXT, Buffer.of(0x22, 0xe2)), whole(0, "xx")], [1007]],
  ["a long message within a message", [part(TEXT, "{"), whole(TEXT, some)], [1002]],
  ["a message within a long message", [part(TEXT, quoted), whole(TEXT, "{}")], [1002]],
  ["a continuation behind a long message", [whole(TEXT, `{"a":"${some.toString()}"}`), whole(0, "{}")], [1002]],
  ["a second part without a mask", [part(TEXT, quoted), Buffer.of(0x80, 1, 0x20)], [1002]],
  ...[0x40, 0x20, 0x10].map(
    (bit) => [`reserved bit ${bit} of a second part`, [part(TEXT, quoted), frame(0x80 | bit, some)], [1002]] as const,
  ),
  ["a ping in parts within a long message", [part(TEXT, quoted), part(PING, "a")], [1002]],
  ["a long message over the limit", [whole(TEXT, Buffer.alloc(100_001, " "))], [1009]],
  ["long parts that are too long together", [part(TEXT, quoted), part(0, some), part(0, some), whole(0, some)], [1009]],
  [
    "parts of nothing, without end",
    [part(TEXT, ""), ...Array.from({ length: 1_000 }, () => part(0, "")), whole(0, "]")],
    [4003],
  ],
  ["a close within a long message", [part(TEXT, quoted), close(1000)], [1000]],
  ["long JSON that is none, before its end", [part(TEXT, `{]${some.toString()}`)], [4003]],
  ["JSON that is none", [whole(TEXT, "{]")], [4003]],
  ["JSON of ten thousand levels", [whole(TEXT, `{"a":${"[".repeat(10_000)}`)], [4003]],
  ["a message that is no object", [whole(TEXT, "[1]")], [4003]],
];

/** Handshakes that are not right are answered with this status. */
const handshakes: readonly (readonly [name: string, request: string, status: number])[] = [
  ["no key", handshake({ "Sec-WebSocket-Key": undefined }), 400],
  ["a key that is too short", handshake({ "Sec-WebSocket-Key": "AAAA" }), 400],
  ["another version", handshake({ "Sec-WebSocket-Version": "12" }), 400],
  ["no version", handshake({ "Sec-WebSocket-Version": undefined }), 400],
  ["another method", handshake({}, "POST"), 405],
  ["an unknown path", handshake({}, "GET", "/nothing"), 404],
  ["a foreign page", handshake({ Origin: "http://evil.example" }), 403],
  ["a path that is too long", handshake({}, "GET", `/talk?${"a".repeat(20_000)}`), 414],
];

function handshake(change: Readonly<Record<string, string | undefined>>, method = "GET", path = "/talk"): string {
  const headers: Readonly<Record<string, string | undefined>> = {
    Host: "a",
    Connection: "upgrade",
    Upgrade: "websocket",
    "Sec-WebSocket-Version": "13",
    "Sec-WebSocket-Key": "AAAAAAAAAAAAAAAAAAAAAA==",
    ...change,
  };
  const lines = Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]));
  return `${method} ${path} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n`;
}

/** Sends bytes behind each other and answers all that came back until the gateway closed the connection. */
function converse(pieces: readonly (string | Buffer)[], patienceMs = 5_000): Promise<Buffer> {
  return new Promise((resolve) => {
    const socket = net.connect(sample.port, "127.0.0.1");
    const chunks: Buffer[] = [];
    socket.setTimeout(patienceMs, () => socket.destroy());
    socket.on("error", () => {});
    socket.on("data", (chunk: Buffer) => chunks.push(chunk));
    // Who is told to go goes, once it has heard so.
    socket.on("end", () => socket.end());
    socket.on("close", () => resolve(Buffer.concat(chunks)));
    void (async () => {
      for (const piece of pieces) await new Promise((sent) => socket.write(piece, sent));
    })();
  });
}

/** The code of the last close frame among those a server sent; it masks nothing. */
function closeCode(received: Buffer): number {
  let at = received.indexOf("\r\n\r\n") + 4;
  let code = 0;
  while (at + 2 <= received.length) {
    const opcode = (received[at] ?? 0) & 15;
    let length = (received[at + 1] ?? 0) & 127;
    at += 2;
    if (length === 126) {
      length = received.readUInt16BE(at);
      at += 2;
    }
    if (opcode === CLOSE && length >= 2) code = received.readUInt16BE(at);
    at += length;
  }
  return code;
}

async function expectNothingLeft(): Promise<void> {
  const { open } = sample.gateway.core;
  await expect
    .poll(() => [open.streams, open.unary, sample.sockets.size, upstream.openStreams(), sample.server.connections], {
      timeout: 15_000,
    })
    .toEqual([0, 0, 0, 0, 0]);
  const answer = await converse([handshake({}), whole(TEXT, '{"a":1}'), whole(TEXT)]);
  expect(answer.toString("latin1")).toContain('{"result":{"a":1}}');
}

test("there are more than forty", () => expect(protocol.length + handshakes.length + 2).toBeGreaterThan(40));

describe("frames that are not right", () => {
  test.each(protocol)("%s", async (_name, frames, codes) => {
    const received = await converse([handshake({}), ...frames]);
    expect(codes).toContain(closeCode(received));
    await expectNothingLeft();
  });
});

describe("handshakes that are not right", () => {
  test.each(handshakes)("%s", async (_name, request, status) => {
    const received = await converse([request]);
    expect(received.toString("latin1").slice(0, 12)).toBe(`HTTP/1.1 ${status}`);
    await expectNothingLeft();
  });
});

test.each([
  ["pings", Array.from({ length: 20_000 }, () => whole(PING, "x".repeat(100)))],
  ["pongs nobody asked for", Array.from({ length: 20_000 }, () => whole(PONG, "x"))],
])("a flood of %s by a client that does not read", async (_name, frames) => {
  const before = process.memoryUsage().rss;
  const socket = net.connect(sample.port, "127.0.0.1");
  socket.on("error", () => {});
  socket.pause();
  socket.write(handshake({}));
  const flood = Buffer.concat(frames);
  for (let round = 0; round < 10 && !socket.destroyed; round++) {
    socket.write(flood);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const other = await converse([handshake({}), whole(TEXT, '{"a":2}'), whole(TEXT)]);
  expect(other.toString("latin1")).toContain('{"result":{"a":2}}');
  expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
  socket.destroy();
  await expectNothingLeft();
});
