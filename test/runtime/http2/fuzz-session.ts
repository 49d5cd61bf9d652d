import { createClientSession } from "../../../generator/runtime/http2/client-session.js";
import { frameFlags, frameTypes } from "../../../generator/runtime/http2/protocol.js";
import { MessageReader, type MessageSink } from "../../../generator/runtime/grpc/message-reader.js";
import { data, frame, headers, literals, message, settings, STATUS_200, trailers, uint32 } from "./frames.js";

/** Numbers below `below`, the same for the same seed (xorshift). */
export type Random = (below: number) => number;

export function createRandom(seed: number): Random {
  let state = (seed * 2_654_435_761) >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % below;
  };
}

const ids = [0, 1, 3, 5, 7, 2, 99, 0x7fffffff, 0x80000001];
const pick = <T>(random: Random, items: readonly T[]): T => items[random(items.length)] as T;
const some = (random: Random, length: number): Uint8Array => Uint8Array.from({ length }, () => random(256));

/** Frames of every kind, most of them in order. */
const kinds: readonly ((random: Random, id: number) => Buffer)[] = [
  (_, id) => headers(id),
  (_, id) => headers(id, [STATUS_200, 0x40, 1, 97, 1, 98]),
  (_, id) => headers(id, [STATUS_200, 0xbe, 0xbe]),
  (random, id) => headers(id, [STATUS_200, ...some(random, random(40))], random(256)),
  (_, id) => trailers(id),
  (random, id) => headers(id, literals([["grpc-status", String(random(20))]]), random(64)),
  (random, id) => data(id, message("m".repeat(random(300))), random(4) === 0 ? frameFlags.END_STREAM : 0),
  (random, id) => data(id, some(random, random(60)), random(256)),
  (random, id) => data(id, new Uint8Array(16_384 - random(3))),
  (random) => settings([random(8), random(2) === 0 ? random(70_000) : pick(random, [0, 1, 0x7fffffff, 0xffffffff])]),
  (random) => frame(frameTypes.SETTINGS, random(3), 0, some(random, random(14))),
  (random, id) => frame(frameTypes.WINDOW_UPDATE, 0, id, uint32(pick(random, [0, 1, 100, 65_535, 0x7fffffff]))),
  (random, id) => frame(frameTypes.RST_STREAM, 0, id, uint32(random(15))),
  (random, id) =>
    frame(frameTypes.GOAWAY, 0, 0, [
      ...uint32(pick(random, ids) || id),
      ...uint32(random(14)),
      ...some(random, random(9)),
    ]),
  (random) => frame(frameTypes.PING, random(2), 0, some(random, 8)),
  (random, id) => frame(frameTypes.PRIORITY, 0, id, some(random, 5)),
  (random, id) => frame(frameTypes.CONTINUATION, random(6), id, some(random, random(30))),
  (random, id) => frame(random(12), random(256), id, some(random, random(30))),
  (random, id) => frame(random(256), random(256), id, some(random, random(30)), random(20_000)),
];

/** What a server might say: an answer to each call, and frames of any kind between them; then some of its bytes are spoilt. */
export function mutatedSequence(random: Random): Buffer {
  const parts: Buffer[] = random(50) === 0 ? [] : [settings()];
  for (let count = random(12); count > 0; count--) {
    const id = random(3) === 0 ? pick(random, ids) : 1 + 2 * random(4);
    parts.push(pick(random, kinds)(random, id));
  }
  const bytes = Buffer.concat(parts);
  for (let count = random(4); count > 0 && bytes.length > 0; count--) {
    const at = random(bytes.length);
    if (random(3) === 0) bytes.copy(bytes, at, random(bytes.length));
    else bytes[at] = random(2) === 0 ? random(256) : (bytes[at] ?? 0) ^ (1 << random(8));
  }
  return random(6) === 0 ? bytes.subarray(0, random(bytes.length + 1)) : bytes;
}

/** What a run has to show for itself; throws where a rule is broken that holds whatever the peer does. */
export function runSequence(random: Random, bytes: Uint8Array): { readonly ended: number; readonly isAlive: boolean } {
  let ends = 0;
  let thrown: unknown;
  let closed = 0;
  let written = 0;
  const socket = {
    writableLength: 0,
    write(piece: Uint8Array) {
      written += piece.length;
      return true;
    },
    cork() {},
    uncork() {},
    destroy() {},
    destroySoon() {},
  };
  const session = createClientSession(
    socket,
    { scheme: "http", authority: "a:1", more: [] },
    {
      ready() {},
      freed() {},
      draining() {},
      closed: () => closed++,
      fault: (error) => {
        thrown = error;
      },
    },
  );
  const count = 4;
  const calls = Array.from({ length: count }, (_, index) => {
    const reader = new MessageReader(1_000);
    const sink: MessageSink = { isHeld: false, isEnded: false, message() {}, refuse() {} };
    const once = { isOver: false };
    const end = (): void => {
      if (once.isOver) throw new Error("a call ended twice");
      once.isOver = true;
      ends++;
    };
    const heard = (): void => {
      if (once.isOver) throw new Error("a call heard something behind its end");
    };
    const stream = session.request(
      { path: "/a/b", metadata: undefined, timeout: undefined },
      {
        headers: heard,
        data(piece, start, stop) {
          heard();
          if (start > stop || stop > piece.length) throw new Error("bytes out of range");
          reader.push(piece, start, stop, sink);
        },
        drain: heard,
        end,
        fail: end,
      },
    );
    if (index % 2 === 0) stream?.send(new Uint8Array(random(200)), true);
    else stream?.send(new Uint8Array(random(2) === 0 ? 10 : 40_000), false);
    return { stream, once };
  });
  for (let at = 0; at < bytes.length;) {
    const length = Math.min(random(4) === 0 ? 1 + random(9) : bytes.length, bytes.length - at);
    session.receive(bytes.subarray(at, at + length), length);
    at += length;
    const call = calls[random(count * 8)];
    if (call === undefined || call.once.isOver) continue;
    call.once.isOver = true;
    ends++;
    call.stream?.reset(8);
  }
  const isAlive = closed === 0;
  session.lost("the end");
  session.lost("the end");
  if (thrown !== undefined) throw thrown;
  if (ends !== count) throw new Error(`${ends} of ${count} calls ended`);
  if (closed !== 1) throw new Error(`the owner heard ${closed} times that the session is closed`);
  if (session.openStreams !== 0 || session.isOpen) throw new Error("streams are left");
  if (written > 1_000_000) throw new Error(`${written} bytes were written`);
  return { ended: ends, isAlive };
}
