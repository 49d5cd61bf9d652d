import * as fc from "fast-check";
import { expect, it } from "vitest";
import { createJsonValueSplitter } from "../../../generator/runtime/client/json-values.js";

it.each([
  ["values on lines", false, (texts: readonly string[]) => texts.map((text) => `${text}\n`).join("")],
  ["an array", true, (texts: readonly string[]) => `[${texts.join(",\n")}]`],
])("any JSON values are cut out of %s, in whatever pieces it comes", (_name, isArray, join) => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue(), { maxLength: 5 }), fc.infiniteStream(fc.nat(7)), (values, sizes) => {
      const text = join(values.map((value) => JSON.stringify(value)));
      const { split } = createJsonValueSplitter(isArray);
      const found: string[] = [];
      for (let at = 0; at < text.length;) {
        const size = 1 + (sizes.next().value ?? 0);
        found.push(...split(text.slice(at, at + size)));
        at += size;
      }
      expect(found.map((each): unknown => JSON.parse(each))).toEqual(
        values.map((value) => JSON.parse(JSON.stringify(value)) as unknown),
      );
    }),
  );
});
