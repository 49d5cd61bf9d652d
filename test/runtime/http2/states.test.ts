import { describe, expect, test } from "vitest";
import { frameFlags, frameTypes } from "../../../generator/runtime/http2/protocol.js";
import { data, frame, headers, settings, trailers, uint32 } from "./frames.js";
import { openScripted, type ScriptedSession } from "./scripted-session.js";

/** Every place a frame can be about, with the stream id that means it. */
const states = {
  connection: { id: 0, arrange: () => {} },
  idle: { id: 99, arrange: () => {} },
  pushed: { id: 2, arrange: () => {} },
  open: { id: 1, arrange: (peer) => void peer.open() },
  answering: {
    id: 1,
    arrange(peer) {
      peer.open();
      peer.feed(headers(1));
    },
  },
  ended: {
    id: 1,
    arrange(peer) {
      peer.open().send(new Uint8Array(1), true);
      peer.feed(Buffer.concat([headers(1), trailers(1)]));
    },
  },
  cancelled: { id: 1, arrange: (peer) => peer.open().reset(8) },
} satisfies Record<string, { readonly id: number; arrange(peer: ScriptedSession): void }>;

type State = keyof typeof states;

/** Every type of frame, well formed in itself. */
const frames: Record<string, (id: number) => Buffer> = {
  DATA: (id) => data(id, [1, 2, 3]),
  HEADERS: (id) => headers(id),
  PRIORITY: (id) => frame(frameTypes.PRIORITY, 0, id, [0, 0, 0, 3, 16]),
  RST_STREAM: (id) => frame(frameTypes.RST_STREAM, 0, id, uint32(8)),
  SETTINGS: (id) => frame(frameTypes.SETTINGS, 0, id),
  PUSH_PROMISE: (id) => frame(frameTypes.PUSH_PROMISE, frameFlags.END_HEADERS, id, [0, 0, 0, 2, 0x82]),
  PING: (id) => frame(frameTypes.PING, 0, id, [1, 2, 3, 4, 5, 6, 7, 8]),
  GOAWAY: (id) => frame(frameTypes.GOAWAY, 0, id, [...uint32(1), ...uint32(0)]),
  WINDOW_UPDATE: (id) => frame(frameTypes.WINDOW_UPDATE, 0, id, uint32(10)),
  CONTINUATION: (id) => frame(frameTypes.CONTINUATION, frameFlags.END_HEADERS, id, [0x88]),
  unknown: (id) => frame(0x42, 0xff, id, [1, 2, 3]),
};

/** `G1`: the connection ends with error 1; `R5`: the stream is reset with error 5; else what the handler or owner hears, or nothing. */
const outcomes: Record<string, Record<State, string>> = {
  DATA: {
    connection: "G1",
    idle: "G1",
    pushed: "G1",
    open: "R1",
    answering: "1 data 010203",
    ended: "R5",
    cancelled: "",
  },
  HEADERS: {
    connection: "G1",
    idle: "G1",
    pushed: "G1",
    open: "1 headers 200",
    answering: "R1",
    ended: "R5",
    cancelled: "",
  },
  PRIORITY: { connection: "G1", idle: "", pushed: "", open: "", answering: "", ended: "", cancelled: "" },
  RST_STREAM: {
    connection: "G1",
    idle: "G1",
    pushed: "G1",
    open: "1 fail reset 8",
    answering: "1 fail reset 8",
    ended: "",
    cancelled: "",
  },
  SETTINGS: { connection: "ack", idle: "G1", pushed: "G1", open: "G1", answering: "G1", ended: "G1", cancelled: "G1" },
  PUSH_PROMISE: {
    connection: "G1",
    idle: "G1",
    pushed: "G1",
    open: "G1",
    answering: "G1",
    ended: "G1",
    cancelled: "G1",
  },
  PING: { connection: "ack", idle: "G1", pushed: "G1", open: "G1", answering: "G1", ended: "G1", cancelled: "G1" },
  GOAWAY: {
    connection: "draining 0",
    idle: "G1",
    pushed: "G1",
    open: "G1",
    answering: "G1",
    ended: "G1",
    cancelled: "G1",
  },
  WINDOW_UPDATE: { connection: "", idle: "G1", pushed: "G1", open: "", answering: "", ended: "", cancelled: "" },
  CONTINUATION: {
    connection: "G1",
    idle: "G1",
    pushed: "G1",
    open: "G1",
    answering: "G1",
    ended: "G1",
    cancelled: "G1",
  },
  unknown: { connection: "", idle: "", pushed: "", open: "", answering: "", ended: "", cancelled: "" },
};

const cases = Object.keys(frames).flatMap((type) =>
  (Object.keys(states) as State[]).map((state) => [type, state, outcomes[type]?.[state] ?? "?"] as const),
);

describe("every frame in every state", () => {
  test.each(cases)("%s, %s: %s", async (type, state, outcome) => {
    const peer = openScripted();
    const { id, arrange } = states[state];
    arrange(peer);
    await peer.sent();
    const before = peer.events.length;
    // Byte by byte, so that each is tried cut anywhere as well.
    peer.feed(frames[type]?.(id) ?? Buffer.alloc(0), 1);
    const sent = await peer.sent();
    const heard = peer.events.slice(before);
    const goaway = sent.find((each) => each.type === frameTypes.GOAWAY && each.payload.readUInt32BE(4) !== 0);
    const reset = sent.find((each) => each.type === frameTypes.RST_STREAM);
    const isAck = sent.some(
      (each) => each.type === Number(frames[type]?.(0)[3]) && (each.flags & frameFlags.ACK) !== 0,
    );
    if (outcome.startsWith("G")) {
      expect(goaway?.payload.readUInt32BE(4)).toBe(Number(outcome.slice(1)));
      expect(peer.isDestroyed).toBe(true);
      expect(peer.events.at(-1)).toMatch(/^closed the upstream broke the rules/);
      if (state === "open" || state === "answering") expect(heard).toContain("1 fail lost 0");
    } else if (outcome.startsWith("R")) {
      expect(goaway).toBeUndefined();
      expect([reset?.id, reset?.payload.readUInt32BE(0)]).toEqual([id, Number(outcome.slice(1))]);
      if (state === "open" || state === "answering") expect(heard).toEqual([`1 fail malformed ${outcome.slice(1)}`]);
    } else {
      expect([goaway, reset]).toEqual([undefined, undefined]);
      expect(isAck).toBe(outcome === "ack");
      expect(
        heard
          .filter((each) => each !== "closed all calls have ended")
          .join("")
          .replaceAll(/(?<=.)1 data /g, ""),
      ).toBe(outcome === "ack" ? "" : outcome);
    }
  });

  test("nothing but SETTINGS may come first", async () => {
    const firsts = Object.entries(frames).filter(([type]) => type !== "SETTINGS");
    for (const [type, build] of [
      ...firsts,
      ["SETTINGS ACK", () => frame(frameTypes.SETTINGS, frameFlags.ACK, 0)],
    ] as const) {
      const peer = openScripted(Buffer.alloc(0));
      await peer.sent();
      peer.feed(build(0));
      expect([type, (await peer.errors()).goaway, peer.isDestroyed]).toEqual([type, 1, true]);
    }
  });

  test("the connection goes on behind frames on streams that have ended", async () => {
    const peer = openScripted();
    states.ended.arrange(peer);
    peer.feed(Buffer.concat([data(1, [1]), headers(1), settings()]));
    peer.open();
    peer.feed(headers(3));
    expect(peer.events.at(-1)).toBe("3 headers 200");
  });
});
