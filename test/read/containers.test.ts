import * as fc from "fast-check";
import { expect, test } from "vitest";
import { findContainerFaults } from "../../generator/read/proto/check-containers.js";
import type { NumberRange } from "../../generator/read/proto/outline.js";

const range = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.nat(6))
  .map(([from, length]) => ({ from, to: from + length }));

test("ranges that overlap are found, the first of each pair left alone, in whatever order they stand", () => {
  fc.assert(
    fc.property(fc.array(range, { maxLength: 12 }), fc.nat(12), (given, extensions) => {
      const ranges = given.map((each, at): NumberRange => ({ ...each, offset: at }));
      const declaration = {
        kind: "message",
        name: "M",
        parent: "",
        path: "M",
        offset: 0,
        options: [],
        reserved: ranges.slice(extensions),
        extensionRanges: ranges.slice(0, extensions),
      } as never;
      const all = [...ranges.slice(extensions), ...ranges.slice(0, extensions)];
      const found = new Set(findContainerFaults(declaration, "proto2").map(({ offset }) => offset));
      const clashes = all.filter((one, at) => all.slice(0, at).some((b) => one.from <= b.to && b.from <= one.to));
      // What is told is a later one of a pair, and something is told where there is a pair.
      expect(clashes.map(({ offset }) => offset)).toEqual(expect.arrayContaining([...found]));
      expect(found.size > 0).toBe(clashes.length > 0);
    }),
  );
});
