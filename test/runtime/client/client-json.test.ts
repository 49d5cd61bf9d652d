import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { base64ToBytes, bytesToBase64 } from "../../../generator/runtime/core/base64-text.js";
import { messageFromJson } from "../../../generator/runtime/client/client-json-read.js";
import { messageToJson } from "../../../generator/runtime/client/client-json-write.js";
import {
  anyJson,
  durationJson,
  fieldMaskJson,
  listValueJson,
  structJson,
  timestampJson,
  valueJson,
  wrapperJson,
} from "../../../generator/runtime/core/well-known-json.js";
import { parseJson } from "../../../generator/runtime/core/exact-json.js";
import { NoteSchema } from "./sample-schemas.js";

const read = (text: string) => messageFromJson(NoteSchema, parseJson(text));

describe("JSON of typed messages", () => {
  it("fills absent fields with their defaults and leaves optional ones out", () => {
    const note = read("{}");
    expect(note).toEqual({ id: 0n, text: "", data: new Uint8Array(0), tags: [], counts: {}, ratio: 0, color: 0 });
    expect("parent" in note || "pinned" in note || "kind" in note).toBe(false);
  });

  it("reads 64-bit integers exactly, quoted or not", () => {
    for (const text of [
      "9007199254740993",
      '"9007199254740993"',
      "-9223372036854775808",
      '"-9223372036854775808"',
      "1e3",
      "1.0",
      "7",
    ]) {
      const digits = text.replaceAll('"', "");
      expect(read(`{"id":${text}}`).id).toBe(/[.e]/.test(digits) ? BigInt(Number(digits)) : BigInt(digits));
    }
    expect(read('{"counts":{"a":18446744073709551615},"tags":["12345678901234567890"]}')).toMatchObject({
      counts: { a: 18446744073709551615n },
      tags: ["12345678901234567890"],
    });
    expect(read('{"ratio":12345678901234567890}').ratio).toBe(Number("12345678901234567890"));
  });

  it("reads proto names, JSON names, enum names and numbers, both base64 alphabets", () => {
    expect(read('{"color":"GREEN"}').color).toBe(1);
    expect(read('{"color":"VERT"}').color).toBe(1);
    expect(read('{"color":17}').color).toBe(17);
    expect(read('{"color":"FROM_THE_FUTURE"}').color).toBe("FROM_THE_FUTURE");
    for (const text of ["+/8=", "-_8=", "+/8", "-_8"])
      expect(read(`{"data":"${text}"}`).data).toEqual(new Uint8Array([0xfb, 0xff]));
  });

  it("refuses what does not fit, naming the field", () => {
    for (const text of [
      '{"id":1.5}',
      '{"id":true}',
      '{"text":1}',
      '{"data":"#"}',
      '{"tags":{}}',
      '{"counts":[]}',
      '{"parent":[]}',
      '{"pinned":"true"}',
      '{"color":{}}',
      "[]",
      '"x"',
      '{"when":"yesterday"}',
    ]) {
      expect(() => read(text)).toThrow(TypeError);
    }
    expect(() => read('{"parent":{"parent":{"id":"x"}}}')).toThrow(/^parent: parent: id: /);
  });

  it("bounds depth and keeps __proto__ an ordinary key", () => {
    expect(() => read('{"parent":'.repeat(200) + "{}" + "}".repeat(200))).toThrow(/nested too deeply/);
    const { counts } = read('{"counts":{"__proto__":1,"constructor":2}}');
    expect(Object.keys(counts)).toEqual(["__proto__", "constructor"]);
    expect(Object.getPrototypeOf(read('{"__proto__":{"text":"x"}}'))).toBe(Object.prototype);
    expect(read('{"__proto__":{"text":"x"}}').text).toBe("");
  });

  it("writes strings given for bytes as UTF-8, 64-bit integers quoted, NaN as text", () => {
    expect(
      JSON.stringify(
        messageToJson(NoteSchema, {
          id: 5,
          data: "é",
          ratio: Number.NaN,
          color: 1,
          pinned: false,
          kind: { case: "size", value: 0 },
        }),
      ),
    ).toBe('{"id":"5","data":"w6k=","ratio":"NaN","color":"GREEN","pinned":false,"size":"0"}');
  });

  it("round-trips any note", () => {
    const base = fc.record({
      id: fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n),
      text: fc.string({ unit: "grapheme" }),
      data: fc.uint8Array(),
      tags: fc.array(fc.string()),
      counts: fc.dictionary(fc.string(), fc.bigInt(0n, 2n ** 64n - 1n)),
      ratio: fc.double().filter((value) => !Object.is(value, -0)),
      color: fc.constantFrom(0, 1, 5),
    });
    const kind = fc.oneof(
      fc.record({ case: fc.constant("name" as const), value: fc.string() }),
      fc.record({ case: fc.constant("size" as const), value: fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n) }),
      fc.record({ case: fc.constant("note" as const), value: base }),
    );
    fc.assert(
      fc.property(fc.tuple(base, fc.option(base), fc.option(kind)), ([note, parent, choice]) => {
        const whole = { ...note, ...(parent && { parent }), ...(choice && { kind: choice }) };
        const back = messageFromJson(NoteSchema, parseJson(JSON.stringify(messageToJson(NoteSchema, whole))));
        expect(normal(back)).toEqual(normal(whole));
      }),
    );
  });

  it("round-trips base64 of any bytes", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 70_000 }),
        (bytes) => void expect(base64ToBytes(bytesToBase64(bytes))).toEqual(bytes),
      ),
      { numRuns: 30 },
    );
  });
});

describe("well-known types", () => {
  it.each([
    [timestampJson, '"1970-01-01T00:00:00Z"', { seconds: 0n, nanos: 0 }],
    [timestampJson, '"2024-02-29T12:00:00.123456789Z"', { seconds: 1709208000n, nanos: 123456789 }],
    [timestampJson, '"1969-12-31T23:59:59.500Z"', { seconds: -1n, nanos: 500_000_000 }],
    [durationJson, '"-1.500s"', { seconds: -1n, nanos: -500_000_000 }],
    [durationJson, '"-0.000000001s"', { seconds: 0n, nanos: -1 }],
    [durationJson, '"3600s"', { seconds: 3600n, nanos: 0 }],
    [fieldMaskJson, '"userName,a.bC"', { paths: ["user_name", "a.b_c"] }],
    [valueJson, "null", { kind: { case: "nullValue", value: 0 } }],
    [valueJson, "12345678901234567000", { kind: { case: "numberValue", value: 12345678901234567000 } }],
    [
      anyJson,
      '{"@type":"type.googleapis.com/a.B","c":1}',
      {
        typeUrl: "type.googleapis.com/a.B",
        value: new Uint8Array(0),
        $json: { "@type": "type.googleapis.com/a.B", c: 1 },
      },
    ],
    [
      listValueJson,
      '["x",true]',
      { values: [{ kind: { case: "stringValue", value: "x" } }, { kind: { case: "boolValue", value: true } }] },
    ],
    [wrapperJson("int64"), '"-9007199254740993"', { value: -9007199254740993n }],
    [wrapperJson("bytes"), '"AQI="', { value: new Uint8Array([1, 2]) }],
    [wrapperJson("bool"), "true", { value: true }],
  ] as const)("%o %s", (form, text, typed) => {
    const message = form.fromJson(parseJson(text));
    expect(message).toEqual(typed);
    expect(JSON.stringify(form.toJson(message))).toBe(text);
  });

  it("passes any JSON through a Struct", () => {
    const text = '{"a":[1,"x",true,null,{}],"__proto__":{"b":-1.5}}';
    expect(JSON.stringify(structJson.toJson(structJson.fromJson(parseJson(text))))).toBe(text);
  });

  it("reads time zones and refuses nonsense", () => {
    expect(timestampJson.fromJson("1970-01-01T01:00:00+01:00")).toEqual({ seconds: 0n, nanos: 0 });
    for (const text of ["", "1970-01-01", "1970-13-01T00:00:00Z"])
      expect(() => timestampJson.fromJson(text)).toThrow(TypeError);
  });
});

/** Bytes and maps in a form that toEqual compares by content. */
function normal(value: unknown): unknown {
  if (value instanceof Uint8Array) return [...value];
  if (Array.isArray(value)) return value.map(normal);
  if (typeof value !== "object" || value === null) return value;
  return Object.entries(value)
    .map(([key, each]) => [key, normal(each)])
    .toSorted((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
}
