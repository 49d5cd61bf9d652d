import { describe, expect, test } from "vitest";
import { frameFlags, frameTypes } from "../../../generator/runtime/http2/protocol.js";
import { data, frame, headers, literals, message, settings, STATUS_200, text, trailers, uint32 } from "./frames.js";
import { openScripted } from "./scripted-session.js";

const { PADDED, END_HEADERS, END_STREAM, ACK, PRIORITY } = frameFlags;
const types = frameTypes;
const withStatus = (...fields: readonly (readonly [string, string])[]): number[] => [STATUS_200, ...literals(fields)];

describe("what ends the connection", () => {
  test.each<[string, Buffer, number]>([
    ["SETTINGS of five bytes", frame(types.SETTINGS, 0, 0, [0, 3, 0, 0, 0]), 6],
    ["an acknowledgement with a payload", frame(types.SETTINGS, ACK, 0, [0, 3, 0, 0, 0, 1]), 6],
    ["a second acknowledgement", Buffer.concat([frame(types.SETTINGS, ACK, 0), frame(types.SETTINGS, ACK, 0)]), 1],
    ["PING of seven bytes", frame(types.PING, 0, 0, [1, 2, 3, 4, 5, 6, 7]), 6],
    ["GOAWAY of seven bytes", frame(types.GOAWAY, 0, 0, [0, 0, 0, 0, 0, 0, 0]), 6],
    ["WINDOW_UPDATE of three bytes", frame(types.WINDOW_UPDATE, 0, 1, [0, 0, 1]), 6],
    ["RST_STREAM of three bytes", frame(types.RST_STREAM, 0, 1, [0, 0, 1]), 6],
    ["PRIORITY of four bytes", frame(types.PRIORITY, 0, 1, [0, 0, 0, 1]), 6],
    ["a frame larger than allowed", frame(types.DATA, 0, 1, [], 16_385), 6],
    ["an unknown frame larger than allowed", frame(0x77, 0, 1, [], 0xffffff), 6],
    ["ENABLE_PUSH 1", settings([2, 1]), 1],
    ["INITIAL_WINDOW_SIZE 2^31", settings([4, 0x80000000]), 3],
    ["MAX_FRAME_SIZE 16,383", settings([5, 16_383]), 1],
    ["MAX_FRAME_SIZE 2^24", settings([5, 0x1000000]), 1],
    ["a window update of 0 for the connection", frame(types.WINDOW_UPDATE, 0, 0, uint32(0)), 1],
    ["a connection window over 2^31-1", frame(types.WINDOW_UPDATE, 0, 0, uint32(0x7fffffff)), 3],
    [
      "an initial window that lifts a stream's over 2^31-1",
      Buffer.concat([frame(types.WINDOW_UPDATE, 0, 1, uint32(0x7fff0000)), settings([4, 0x7fffffff])]),
      3,
    ],
    ["padding as long as the payload", Buffer.concat([headers(1), data(1, [5, 1, 2, 3, 4], PADDED)]), 1],
    ["padding without a length", data(1, [], PADDED), 6],
    ["padding of HEADERS as long as the payload", headers(1, [5, 0x88, 0, 0, 0], END_HEADERS | PADDED), 1],
    ["HEADERS too short for their priority", headers(1, [0, 0, 0], END_HEADERS | PRIORITY), 1],
    [
      "another frame within a header block",
      Buffer.concat([headers(1, [STATUS_200], 0), frame(types.PING, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0])]),
      1,
    ],
    ["an unknown frame within a header block", Buffer.concat([headers(1, [STATUS_200], 0), frame(0x42, 0, 1)]), 1],
    [
      "CONTINUATION of another stream",
      Buffer.concat([headers(1, [STATUS_200], 0), frame(types.CONTINUATION, END_HEADERS, 3)]),
      1,
    ],
    [
      "an endless header block",
      Buffer.concat([
        headers(1, [STATUS_200], 0),
        ...Array.from({ length: 70 }, () => frame(types.CONTINUATION, 0, 1)),
      ]),
      11,
    ],
    [
      "a header block of 300 KB",
      Buffer.concat([
        headers(1, [STATUS_200], 0),
        ...Array.from({ length: 20 }, () => frame(types.CONTINUATION, 0, 1, new Uint8Array(16_000))),
      ]),
      11,
    ],
    ["index 0", headers(1, [0x80]), 9],
    ["an index beyond both tables", headers(1, [0xbe]), 9],
    ["a name by an index beyond both tables", headers(1, [0x7e, ...text("x")]), 9],
    ["an integer that is cut off", headers(1, [0xff]), 9],
    ["an integer without end", headers(1, [0xff, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x01]), 9],
    ["a string that is cut off", headers(1, [STATUS_200, 0, 5, 97]), 9],
    ["a string without its length", headers(1, [STATUS_200, 0]), 9],
    ["a table larger than allowed", headers(1, [0x3f, 0xe2, 0x1f, STATUS_200]), 9],
    ["a table that changes behind a field", headers(1, [STATUS_200, 0x20]), 9],
    ["Huffman code with the end mark", headers(1, [STATUS_200, 0, 1, 97, 0x84, 0xff, 0xff, 0xff, 0xff]), 9],
    ["Huffman code padded with zeros", headers(1, [STATUS_200, 0, 1, 97, 0x81, 0x00]), 9],
    ["Huffman code padded with a byte", headers(1, [STATUS_200, 0, 1, 97, 0x82, 0x07, 0xff]), 9],
  ])("%s: error %#", async (_name, bytes, code) => {
    for (const pieceBytes of [bytes.length, 1]) {
      const peer = openScripted();
      peer.open();
      await peer.sent();
      peer.feed(bytes, pieceBytes);
      expect(await peer.errors()).toEqual({ goaway: code, resets: {} });
      expect(peer.isDestroyed).toBe(true);
      expect(peer.events).toContain("1 fail lost 0");
      expect(peer.session.isOpen).toBe(false);
    }
  });

  test("an answer in HTTP/1.1", async () => {
    const peer = openScripted(Buffer.from("HTTP/1.1 400 Bad Request\r\n\r\n"));
    expect(peer.events.at(-1)).toMatch(/^closed .*does not begin with SETTINGS/);
    expect(peer.isDestroyed).toBe(true);
  });
});

describe("what ends the stream only", () => {
  test.each<[string, Buffer, number]>([
    ["a name in upper case", headers(1, withStatus(["Grpc", "x"])), 1],
    ["an empty name", headers(1, withStatus(["", "x"])), 1],
    ["a name with a space", headers(1, withStatus(["a b", "x"])), 1],
    ["a header about the connection", headers(1, withStatus(["connection", "close"])), 1],
    ["transfer-encoding", headers(1, withStatus(["transfer-encoding", "chunked"])), 1],
    ["a line break in a value", headers(1, withStatus(["a", "b\r\nc: d"])), 1],
    ["NUL in a value", headers(1, withStatus(["a", "\0"])), 1],
    ["a space before a value", headers(1, withStatus(["a", " b"])), 1],
    ["a tab behind a value", headers(1, withStatus(["a", "b\t"])), 1],
    ["no :status", headers(1, literals([["a", "b"]])), 1],
    ["no headers at all", headers(1, []), 1],
    [":status twice", headers(1, [STATUS_200, STATUS_200]), 1],
    [":status behind others", headers(1, [...literals([["a", "b"]]), STATUS_200]), 1],
    [":status that is no number", headers(1, literals([[":status", "2x0"]])), 1],
    ["a pseudo-header of requests", headers(1, [STATUS_200, 0x82]), 1],
    ["a pseudo-header nobody knows", headers(1, withStatus([":x", "y"])), 1],
    ["a pseudo-header in trailers", Buffer.concat([headers(1), headers(1, [STATUS_200], END_HEADERS | END_STREAM)]), 1],
    [
      "trailers that do not end the stream",
      Buffer.concat([headers(1), headers(1, literals([["grpc-status", "0"]]))]),
      1,
    ],
    [
      "an informational answer that ends the stream",
      headers(1, literals([[":status", "103"]]), END_HEADERS | END_STREAM),
      1,
    ],
    ["101 Switching Protocols", headers(1, literals([[":status", "101"]])), 1],
    ["DATA before HEADERS", data(1, [1]), 1],
    [
      "a body longer than content-length",
      Buffer.concat([headers(1, withStatus(["content-length", "1"])), data(1, [1, 2]), trailers(1)]),
      1,
    ],
    [
      "a body shorter than content-length",
      Buffer.concat([headers(1, withStatus(["content-length", "3"])), data(1, [1, 2], END_STREAM)]),
      1,
    ],
    ["a content-length that is none", headers(1, withStatus(["content-length", "x"])), 1],
    ["a window update of 0", frame(types.WINDOW_UPDATE, 0, 1, uint32(0)), 1],
    ["a window over 2^31-1", frame(types.WINDOW_UPDATE, 0, 1, uint32(0x7fffffff)), 3],
    [
      "a list of fields larger than allowed",
      headers(1, [
        STATUS_200,
        0x40,
        ...text("a"),
        ...text("v".repeat(4_000)),
        ...Array.from({ length: 100 }, () => 0xbe),
      ]),
      1,
    ],
  ])("%s: error %#", async (_name, bytes, code) => {
    for (const pieceBytes of [bytes.length, 1]) {
      const peer = openScripted();
      peer.open();
      peer.open();
      await peer.sent();
      peer.feed(bytes, pieceBytes);
      expect(await peer.errors()).toEqual({ goaway: undefined, resets: { 1: code } });
      expect(peer.events.at(-1)).toBe(`1 fail malformed ${code}`);
      peer.feed(Buffer.concat([headers(3), data(3, message("on")), trailers(3)]));
      expect(peer.events.slice(-3)).toEqual(["3 headers 200", "3 data 00000000026f6e", '3 end {"grpc-status":"0"}']);
    }
  });
});

describe("what is taken", () => {
  test.each<[string, Buffer, string[]]>([
    [
      "an answer",
      Buffer.concat([headers(1), data(1, message("hi")), trailers(1)]),
      ["1 headers 200", "1 data 00000000026869", '1 end {"grpc-status":"0"}'],
    ],
    [
      "trailers only",
      headers(1, withStatus(["grpc-status", "5"]), END_HEADERS | END_STREAM),
      ["1 headers 200", "1 end "],
    ],
    [
      "a body that ends the stream",
      Buffer.concat([headers(1), data(1, [7], END_STREAM)]),
      ["1 headers 200", "1 data 07", "1 end "],
    ],
    [
      "an empty body that ends the stream",
      Buffer.concat([headers(1), data(1, [], END_STREAM)]),
      ["1 headers 200", "1 end "],
    ],
    [
      "padding everywhere",
      Buffer.concat([headers(1, [3, STATUS_200, 0, 0, 0], END_HEADERS | PADDED), data(1, [2, 9, 0, 0], PADDED)]),
      ["1 headers 200", "1 data 09"],
    ],
    [
      "nothing but padding",
      Buffer.concat([headers(1), data(1, [3, 0, 0, 0], PADDED), data(1, [0, 8], PADDED)]),
      ["1 headers 200", "1 data 08"],
    ],
    ["priority in HEADERS", headers(1, [0, 0, 0, 0, 16, STATUS_200], END_HEADERS | PRIORITY), ["1 headers 200"]],
    [
      "informational answers before the answer",
      Buffer.concat([
        headers(1, literals([[":status", "103"]])),
        headers(1, literals([[":status", "100"]])),
        headers(1),
      ]),
      ["1 headers 200"],
    ],
    [
      "a block in pieces",
      Buffer.concat([
        headers(1, [STATUS_200, 0], 0),
        frame(types.CONTINUATION, 0, 1, text("a")),
        frame(types.CONTINUATION, 0, 1),
        frame(types.CONTINUATION, END_HEADERS, 1, text("b")),
      ]),
      ["1 headers 200"],
    ],
    ["a table that shrinks and grows", headers(1, [0x20, 0x3f, 0xe1, 0x1f, STATUS_200]), ["1 headers 200"]],
    ["settings nobody knows", Buffer.concat([settings([0x99, 7], [3, 5]), headers(1)]), ["1 headers 200"]],
    ["a reserved bit before a stream id", headers(0x80000001), ["1 headers 200"]],
  ])("%s", async (_name, bytes, events) => {
    for (const pieceBytes of [bytes.length, 1, 7]) {
      const peer = openScripted();
      peer.open().send(new Uint8Array(1), true);
      await peer.sent();
      peer.feed(bytes, pieceBytes);
      // Pieces of a body are handed on as they come.
      const heard = peer.events
        .slice(1)
        .join("\n")
        .replace(/\n1 data /g, (_, at: number, all: string) =>
          /1 data [0-9a-f]*$/.test(all.slice(0, at)) ? "" : "\n1 data ",
        );
      expect(heard.split("\n")).toEqual(events);
      expect(await peer.errors()).toEqual({ goaway: undefined, resets: {} });
    }
  });
});

describe("floods", () => {
  const ping = frame(types.PING, 0, 0, [1, 2, 3, 4, 5, 6, 7, 8]);
  test.each<[string, Buffer]>([
    ["SETTINGS", settings([3, 100])],
    ["PING", ping],
    ["PRIORITY", frame(types.PRIORITY, 0, 1, [0, 0, 0, 0, 1])],
    ["empty DATA", data(1, [])],
    ["informational answers", headers(3, literals([[":status", "103"]]))],
    ["frames on a stream that was cancelled", data(5, [])],
    ["resets of a stream that has ended", frame(types.RST_STREAM, 0, 5, uint32(0))],
    ["unknown frames", frame(0x99, 0, 0)],
    ["GOAWAY", frame(types.GOAWAY, 0, 0, [...uint32(0x7fffffff), ...uint32(0)])],
  ])("%s: the peer is told to calm down", async (_name, bytes) => {
    const peer = openScripted();
    peer.open();
    peer.open();
    peer.open().reset(8);
    peer.feed(headers(1));
    await peer.sent();
    for (let count = 0; count < 1_200; count++) peer.feed(bytes);
    expect((await peer.errors()).goaway).toBe(11);
    expect(peer.events).toContain("1 fail lost 0");
  });

  test("pings among answers are no flood", async () => {
    const peer = openScripted();
    for (let count = 0; count < 3_000; count++) {
      peer.open().send(new Uint8Array(1), true);
      peer.feed(Buffer.concat([ping, headers(count * 2 + 1), trailers(count * 2 + 1)]));
    }
    expect((await peer.errors()).goaway).toBeUndefined();
  });

  test("a peer that does not read is left", async () => {
    const peer = openScripted();
    peer.writableLength = 65 * 1024 * 1024;
    peer.open();
    await peer.sent();
    expect(peer.isDestroyed).toBe(true);
  });
});
