import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  parseBase64,
  parseFloatText,
  parseGoDuration,
  parseInteger,
} from "../../../generator/runtime/gateway/parameter-text.js";

describe("texts of parameters", () => {
  test("integers in range are read in every base that Go has, and no others", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), (value) => {
        const size = value < 0n ? -value : value;
        const sign = value < 0n ? "-" : "";
        for (const digits of [
          `0x${size.toString(16)}`,
          `0b${size.toString(2)}`,
          `0o${size.toString(8)}`,
          `0${size.toString(8)}`,
        ])
          expect(parseInteger(sign + digits, "int64", "go", true)).toBe(value);
        expect(parseInteger(String(value), "int64", "go")).toBe(value);
        expect(parseInteger(String(value), "int64", "json")).toBe(value);
        expect(parseInteger(String(value), "uint64", "go")).toBe(value < 0n ? undefined : value);
      }),
    );
  });

  test("out of range is refused, whatever the form", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 2n ** 63n, max: 2n ** 70n }), (value) => {
        expect(parseInteger(String(value), "int64", "go")).toBeUndefined();
        expect(parseInteger(`0x${value.toString(16)}`, "int64", "go", true)).toBeUndefined();
      }),
    );
  });

  test("a number comes back from its own text, in decimal and in Go's hexadecimal", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(parseFloatText(String(value), "double", "go")).toBe(Number(String(value)));
        expect(parseFloatText(String(value), "double", "json")).toBe(Number(String(value)));
      }),
    );
    expect(parseFloatText("-0x1.8p1", "double", "go")).toBe(-3);
    expect(parseFloatText("1_0.5", "double", "go")).toBe(10.5);
    expect(parseFloatText("+Inf", "double", "go")).toBe(Number.POSITIVE_INFINITY);
    for (const text of ["", ".", "1_", "0x1", "+nan", "1e400", "1,5"])
      expect(parseFloatText(text, "double", "go")).toBeUndefined();
  });

  test("bytes come back from base64 in both alphabets; Go's form wants the padding", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const text = Buffer.from(bytes).toString("base64");
        const url = text.replaceAll("+", "-").replaceAll("/", "_");
        for (const each of [text, url])
          expect(Buffer.from(parseBase64(each, "go") ?? [0, 0])).toEqual(Buffer.from(bytes));
        const bare = text.replace(/=+$/, "");
        expect(parseBase64(bare, "go") === undefined).toBe(bare !== text);
        expect(Buffer.from(parseBase64(bare, "json") ?? [0, 0])).toEqual(Buffer.from(bytes));
      }),
    );
  });

  test("a duration is the sum of its parts", () => {
    const part = fc.tuple(fc.nat(1_000), fc.constantFrom("ns", "us", "ms", "s", "m", "h"));
    const nanos = { ns: 1n, us: 1_000n, ms: 1_000_000n, s: 1_000_000_000n, m: 60_000_000_000n, h: 3_600_000_000_000n };
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), fc.boolean(), (parts, isNegative) => {
        const sum = parts.reduce(
          (total, [count, unit]) => total + BigInt(count) * nanos[unit as keyof typeof nanos],
          0n,
        );
        const text = (isNegative ? "-" : "") + parts.map(([count, unit]) => `${count}${unit}`).join("");
        expect(parseGoDuration(text)).toBe(isNegative ? -sum : sum);
      }),
    );
    expect(parseGoDuration("1.5h")).toBe(5_400_000_000_000n);
    for (const text of ["", "5", "1d", "s", "1s ", "9223372037s"]) expect(parseGoDuration(text)).toBeUndefined();
  });
});
