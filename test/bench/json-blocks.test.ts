import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createJsonBlocks } from "./json-blocks.js";

test("what is drained is what was pushed, in order", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(400_000), { maxLength: 12 }), (sizes) => {
      const blocks = createJsonBlocks();
      const chunks = sizes.map((size, index) => new Uint8Array(size).fill(index + 1));
      for (const chunk of chunks) blocks.push(chunk);
      expect(blocks.size).toBe(sizes.reduce((sum, size) => sum + size, 0));
      expect(Buffer.concat([...blocks.drain()]).equals(Buffer.concat(chunks))).toBe(true);
    }),
    { numRuns: 30 },
  );
});

test("chunks keep what they hold after the blocks gave their memory back", () => {
  const blocks = createJsonBlocks();
  blocks.push(new Uint8Array(3 << 20).fill(7));
  const chunks = [...blocks.drain()];
  expect(chunks.every((chunk) => chunk.every((byte) => byte === 7))).toBe(true);
  expect([...blocks.drain()]).toEqual([]);
});
