import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { WireError } from "../../../generator/runtime/core/wire-error.js";
import { WireReader } from "../../../generator/runtime/wire/wire-reader.js";
import { WireWriter } from "../../../generator/runtime/wire/wire-writer.js";

function write(body: (writer: WireWriter) => void): Uint8Array {
  const writer = new WireWriter();
  body(writer);
  return writer.finish();
}

describe("wire primitives round-trip", () => {
  const int32 = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
  const uint32 = fc.integer({ min: 0, max: 2 ** 32 - 1 });
  const int64 = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
  const uint64 = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n });

  test("32-bit integers", () => {
    fc.assert(
      fc.property(int32, uint32, (signed, unsigned) => {
        const reader = new WireReader(
          write((w) => {
            w.int32(signed);
            w.sint32(signed);
            w.sfixed32(signed);
            w.uint32(unsigned);
            w.fixed32(unsigned);
          }),
        );
        expect([reader.int32(), reader.sint32(), reader.sfixed32(), reader.uint32(), reader.fixed32()]).toEqual([
          signed,
          signed,
          signed,
          unsigned,
          unsigned,
        ]);
        reader.finish(reader.bytes.length);
      }),
    );
  });

  test("64-bit integers", () => {
    fc.assert(
      fc.property(int64, uint64, (signed, unsigned) => {
        const reader = new WireReader(
          write((w) => {
            w.int64(signed);
            w.sint64(signed);
            w.sfixed64(signed);
            w.uint64(unsigned);
            w.fixed64(unsigned);
          }),
        );
        expect([reader.int64(), reader.sint64(), reader.sfixed64(), reader.uint64(), reader.fixed64()]).toEqual([
          signed,
          signed,
          signed,
          unsigned,
          unsigned,
        ]);
        reader.finish(reader.bytes.length);
      }),
    );
  });

  test("strings, bytes, nested messages", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), fc.uint8Array({ maxLength: 300 }), (text, bytes) => {
        const reader = new WireReader(
          write((w) => {
            const at = w.begin();
            w.string(text);
            w.byteString(bytes);
            w.end(at);
          }),
        );
        const end = reader.enter();
        expect(end).toBe(reader.bytes.length);
        expect(reader.string()).toBe(text);
        expect(reader.byteString()).toEqual(bytes);
        reader.finish(end);
      }),
    );
  });
});

function read(bytes: readonly number[], body: (reader: WireReader) => void): () => void {
  return () => {
    const reader = new WireReader(Uint8Array.from(bytes));
    body(reader);
    reader.finish(bytes.length);
  };
}

function skipAll(bytes: Uint8Array): unknown {
  try {
    const reader = new WireReader(bytes);
    while (reader.pos < bytes.length) reader.skip(reader.tag());
    return reader.pos;
  } catch (error) {
    return error;
  }
}

describe("malformed wire", () => {
  const cases: readonly [string, readonly number[], (reader: WireReader) => void][] = [
    ["a truncated varint", [0x80], (r) => r.varint64()],
    ["a varint of 11 bytes", [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1], (r) => r.varint64()],
    ["a truncated fixed32", [1, 2, 3], (r) => r.fixed32()],
    ["a truncated double", [1, 2, 3, 4, 5, 6, 7], (r) => r.double()],
    ["a length over the end", [5, 1, 2], (r) => r.byteString()],
    ["a negative length", [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1], (r) => r.byteString()],
    ["invalid UTF-8", [2, 0xc3, 0x28], (r) => r.string()],
    ["an encoded surrogate", [3, 0xed, 0xa0, 0x80], (r) => r.string()],
    ["field number 0", [0, 0], (r) => r.skip(r.tag())],
    ["wire type 6", [0x0e, 0], (r) => r.skip(r.tag())],
    ["an end tag alone", [0x0c], (r) => r.skip(r.tag())],
    ["a group that does not end", [0x0b, 0x08, 1], (r) => r.skip(r.tag())],
    ["a tag over 32 bits", [0x88, 0x80, 0x80, 0x80, 0x10, 1], (r) => r.skip(r.tag())],
    ["groups nested too deep", Array.from({ length: 101 }, () => 0x0b), (r) => r.skip(r.tag())],
  ];
  for (const [name, bytes, body] of cases) {
    test(`${name} is refused`, () => expect(read(bytes, body)).toThrow(WireError));
  }

  test("a group is skipped with what it holds", () => {
    const reader = new WireReader(Uint8Array.from([0x0b, 0x13, 0x14, 0x08, 1, 0x0c, 0x10, 7]));
    reader.skip(reader.tag());
    expect([reader.tag(), reader.int32()]).toEqual([0x10, 7]);
  });

  test("random bytes are read or refused, never misread beyond the end", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        const outcome = skipAll(bytes);
        expect(outcome instanceof WireError || (outcome as number) >= bytes.length).toBe(true);
      }),
    );
  });
});
