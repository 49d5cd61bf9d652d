import { isUtf8 } from "node:buffer";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { LongMessages } from "../../../generator/runtime/serve/long-messages.js";
import { createUtf8Check } from "../../../generator/runtime/serve/utf8-check.js";

// What is taken out of the frames of a client, and what is left for the library, however the frames are cut.

/** A masked frame. */
function frame(first: number, payload: Uint8Array, mask: Uint8Array): Buffer {
  const { length } = payload;
  const size =
    length < 126
      ? Buffer.of(0x80 | length)
      : length < 65_536
        ? Buffer.of(0x80 | 126, length >> 8, length & 255)
        : Buffer.concat([Buffer.of(0x80 | 127), Buffer.alloc(8)]);
  if (length >= 65_536) size.writeBigUInt64BE(BigInt(length), 1);
  return Buffer.concat([Buffer.of(first), size, mask, payload.map((byte, at) => byte ^ (mask[at & 3] ?? 0))]);
}

interface Sent {
  readonly opcode: 1 | 2 | 9 | 10;
  /** Payloads of its frames. */
  readonly parts: readonly Uint8Array[];
}

const mask = fc.uint8Array({ minLength: 4, maxLength: 4 });
const text = fc
  .tuple(fc.string({ unit: "grapheme", maxLength: 40 }), fc.constantFrom(1, 30, 2_000))
  .map(([some, times]) => Buffer.from(some.repeat(times)));
/** A message cut into frames at these places. */
const message: fc.Arbitrary<Sent> = fc
  .record({
    isText: fc.boolean(),
    bytes: text,
    cuts: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 4 }),
  })
  .map(({ isText, bytes, cuts }) => {
    const places = [0, ...cuts.map((cut) => Math.round(cut * bytes.length)).toSorted((a, b) => a - b), bytes.length];
    return {
      opcode: isText ? 1 : 2,
      parts: places.slice(1).map((end, index) => bytes.subarray(places[index], end)),
    };
  });
const control: fc.Arbitrary<Sent> = fc.record({
  opcode: fc.constantFrom(9 as const, 10 as const),
  parts: fc.tuple(fc.uint8Array({ maxLength: 125 })),
});

/** Frames of messages behind each other, control frames between the frames of a message too. */
function framesOf(sent: readonly Sent[], masks: readonly Uint8Array[], ping: Sent): Buffer[] {
  let count = 0;
  const next = (): Uint8Array => masks[count++ % masks.length] ?? new Uint8Array(4);
  return sent.flatMap(({ opcode, parts }) =>
    parts.flatMap((part, index) => {
      const isLast = index === parts.length - 1;
      const own = frame((isLast ? 0x80 : 0) | (index === 0 ? opcode : 0), part, next());
      return isLast ? [own] : [own, frame(0x80 | ping.opcode, ping.parts[0] ?? new Uint8Array(0), next())];
    }),
  );
}

/** Cuts bytes into chunks of these lengths, over and over. */
function splitUp(bytes: Buffer, lengths: readonly number[]): Buffer[] {
  const chunks: Buffer[] = [];
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const length = lengths[turn % lengths.length] ?? 1;
    chunks.push(Buffer.from(bytes.subarray(at, at + length)));
    at += length;
  }
  return chunks;
}

function isLong({ opcode, parts }: Sent): boolean {
  return opcode < 8 && (parts.length > 1 || (parts[0]?.length ?? 0) > 16 * 1024);
}

test("long messages are taken out, everything else stays as it came", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(message, control), { maxLength: 6 }),
      fc.array(mask, { minLength: 1, maxLength: 5 }),
      control,
      fc.array(fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 70_000 })), {
        minLength: 1,
        maxLength: 5,
      }),
      (sent, masks, ping, lengths) => {
        const whole: { readonly isText: boolean; readonly bytes: Buffer }[] = [];
        const left: Uint8Array[] = [];
        let pieces: Uint8Array[] = [];
        const messages = new LongMessages(10_000_000, {
          piece(data, isText, isLast) {
            pieces.push(data);
            if (!isLast) return;
            whole.push({ isText, bytes: Buffer.concat(pieces) });
            pieces = [];
          },
          others: (bytes) => void left.push(Buffer.from(bytes)),
        });
        const frames = framesOf(sent, masks, ping);
        for (const chunk of splitUp(Buffer.concat(frames), lengths)) messages.push(chunk);
        const long = sent.filter(isLong);
        expect(whole.map(({ isText }) => isText)).toEqual(long.map(({ opcode }) => opcode === 1));
        expect(whole.every(({ bytes }, index) => bytes.equals(Buffer.concat(long[index]?.parts ?? [])))).toBe(true);
        // The frames of long messages gone, the rest is byte by byte what was sent.
        const others: Buffer[] = [];
        let index = 0;
        for (const each of sent)
          for (let part = 0; part < each.parts.length; part++) {
            const own = frames[index++] as Buffer;
            if (!isLong(each)) others.push(own);
            if (part < each.parts.length - 1) others.push(frames[index++] as Buffer);
          }
        expect(Buffer.concat(left).equals(Buffer.concat(others))).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

test("text in pieces is judged like the whole of it", () => {
  const bytes = fc.oneof(
    text,
    fc
      .array(fc.oneof(fc.constantFrom(0x41, 0xc3, 0xa4, 0xe2, 0x82, 0xac, 0xf0, 0x9f, 0x98, 0x80), fc.nat(255)), {
        maxLength: 30,
      })
      .map((list) => Buffer.from(list)),
  );
  fc.assert(
    fc.property(bytes, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }), (whole, lengths) => {
      const isRight = createUtf8Check();
      const chunks = whole.length === 0 ? [whole] : splitUp(whole, lengths);
      expect(chunks.every((chunk, index) => isRight(chunk, index === chunks.length - 1))).toBe(isUtf8(whole));
    }),
    { numRuns: 2_000 },
  );
});
