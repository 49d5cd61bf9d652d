import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { JsonLaxity } from "../../../generator/runtime/core/mapper.js";
import { useKinds } from "./kinds.js";

const kinds = useKinds();
const million = 1_000_000;
const ignoreUnknown = { ignoreUnknown: true };

function inChunks(chunks: readonly Uint8Array[]): Uint8Array {
  const registry = { get: (name: string) => kinds.mapper(name.replace("kinds.", "")) };
  return kinds.mapper("All").fromJson(chunks, { ...ignoreUnknown, registry });
}

describe("JSON in chunks", () => {
  const json = Buffer.from(
    `{ "aDouble" : -1.25e2, "i64":"-9223372036854775808", "text":"é\\u00e9😀\\ud83d\\ude00\\n", "data":"AQIDBAUGBwg=", "color":"BLUE", "numbers":[1, 22,333],` +
      ` "byText":{"a":1,"\\u0062":2}, "children":[{},{"yes":true,"maybe":null}], "time":"2024-01-01T00:00:00Z", "value":[null,{"x":"y"}],` +
      ` "any":{"i32":5,"child":{"text":"deep"},"@type":"x/kinds.All"}, "unknown":{"a":[1,"\\"",{}]}, "boolValue":false }`,
  );

  test("a cut at every byte gives the same wire", () => {
    const whole = kinds.toWire(json, ignoreUnknown);
    for (let at = 0; at <= json.length; at++)
      expect(inChunks([json.subarray(0, at), json.subarray(at)])).toEqual(whole);
    expect(inChunks([...json].map((byte) => Uint8Array.of(byte)))).toEqual(whole);
  });

  test("cuts at random places, and empty chunks", () => {
    const whole = kinds.toWire(json, ignoreUnknown);
    fc.assert(
      fc.property(fc.array(fc.nat(json.length), { maxLength: 12 }), (cuts) => {
        const places = [0, ...cuts.toSorted((a, b) => a - b), json.length];
        expect(inChunks(places.slice(1).map((end, index) => json.subarray(places[index], end)))).toEqual(whole);
      }),
    );
  });

  test("errors keep their place whatever the cut", () => {
    const bad = Buffer.from(`{"text":"é",\n\n "i32": "x" }`);
    for (let at = 0; at <= bad.length; at++) {
      expect(() => inChunks([bad.subarray(0, at), bad.subarray(at)])).toThrow(
        expect.objectContaining({ line: 3, column: 9, offset: 23 }),
      );
    }
    expect(() => inChunks([...bad].map((byte) => Uint8Array.of(byte)))).toThrow(
      expect.objectContaining({ line: 3, column: 9, offset: 23 }),
    );
  });

  test("chunks are taken one by one", () => {
    let given = 0;
    function* chunks(): Generator<Uint8Array> {
      for (const part of [`{"i32":1,`, `"nope":`, `2}`]) {
        given++;
        yield Buffer.from(part);
      }
    }
    expect(() => kinds.mapper("All").fromJson(chunks())).toThrow(/nope/);
    expect(given).toBe(2);
  });
});

describe("hostile JSON is answered, in linear time", () => {
  const refused: readonly [string, () => string | Uint8Array, RegExp][] = [
    ["objects nested a million deep", () => `{"child":`.repeat(million), /nested deeper than 100/],
    ["lists nested a million deep", () => `{"value":${"[".repeat(million)}`, /nested deeper than 100/],
    ["unknown values nested a million deep", () => `{"nope":${"[".repeat(million)}`, /nested too deep/],
    [
      "Any nested a million deep",
      () => `{"any":${`{"@type":"x/google.protobuf.Any","value":`.repeat(million / 10)}`,
      /nested deeper than 100|not known/,
    ],
    ["an integer of a megabyte", () => `{"i64":${"9".repeat(million)}}`, /64 bits/],
    ["a quoted integer of a megabyte", () => `{"i64":"${"1".repeat(million)}"}`, /64 bits/],
    ["a fraction of a megabyte", () => `{"i64":0.${"0".repeat(million)}1}`, /fraction|64 bits/],
    ["an exponent of a megabyte", () => `{"i64":1e${"9".repeat(million)}}`, /64 bits/],
    ["a double out of range of a megabyte", () => `{"a_double":${"9".repeat(million)}}`, /double/],
    ["a string that does not end", () => `{"text":"${"\\\\".repeat(million)}`, /end of a string/],
    ["escaped quotes without end", () => `{"text":"${'\\"'.repeat(million)}`, /end of a string/],
    ["a million spaces and no end", () => `{${" ".repeat(million)}`, /document ends/],
    ["a byte order mark", () => "\ufeff{}", /byte 0xef stands where an object/],
    ["NUL", () => `{"i32":\u0000}`, /byte 0x00/],
    ["NUL in a string", () => `{"text":"\u0000"}`, /control character/],
    [
      "invalid UTF-8 in a string",
      () => Buffer.concat([Buffer.from(`{"text":"`), Buffer.of(0xff), Buffer.from(`"}`)]),
      /not valid UTF-8/,
    ],
    [
      "invalid UTF-8 in an unknown string",
      () => Buffer.concat([Buffer.from(`{"nope":"`), Buffer.of(0xc3, 0x28), Buffer.from(`"}`)]),
      /not valid UTF-8/,
    ],
    [
      "an encoded surrogate",
      () => Buffer.concat([Buffer.from(`{"text":"`), Buffer.of(0xed, 0xa0, 0x80), Buffer.from(`"}`)]),
      /not valid UTF-8/,
    ],
    ["a comment", () => `{/* */}`, /"\/" stands where/],
    ["a second document", () => `{}{}`, /end of the document/],
    ["one key a million times", () => `{${`"i32":1,`.repeat(million)}"i32":1}`, /twice/],
    ["a bad value in what is unknown", () => `{"nope":{"a":tru}}`, /rest of true/],
    ["a trailing comma in what is unknown", () => `{"nope":[1,]}`, /a value/],
    ["brackets that do not match", () => `{"nope":[{]}}`, /name in quotes/],
  ];
  test.each(refused)("%s", (_name, make, reason) => {
    expect(() => kinds.toWire(make(), ignoreUnknown)).toThrow(
      expect.objectContaining({ name: "JsonError", reason: expect.stringMatching(reason) as unknown }),
    );
  });

  test("a million unknown keys are skipped", () => {
    const json = `{${Array.from({ length: million }, (_none, index) => `"key${index}":${index}`).join(",")},"i32":7}`;
    expect(kinds.roundTrip(json, ignoreUnknown)).toBe(`{"i32":7}`);
  });

  test("a key of a megabyte is shown in part", () => {
    expect(() => kinds.toWire(`{"${"k".repeat(million)}":1}`)).toThrow(
      expect.objectContaining({ reason: `kinds.All has no field "${"k".repeat(100)}"` }),
    );
  });

  test("a map of many keys", () => {
    const json = `{"by_text":{${Array.from({ length: 200_000 }, (_none, index) => `"key${index}":${index}`).join(",")}}}`;
    expect(kinds.roundTrip(json).length).toBe(json.length);
  });

  test("a double of a megabyte is read", () => {
    expect(kinds.roundTrip(`{"a_double":0.${"3".repeat(million)}}`)).toBe(`{"a_double":0.3333333333333333}`);
  });

  test("a string of a megabyte in chunks of one byte", () => {
    const json = Buffer.from(`{"text":"${"x".repeat(million)}"}`);
    function* bytes(): Generator<Uint8Array> {
      for (const byte of json) yield Uint8Array.of(byte);
    }
    expect(kinds.mapper("All").fromJson(bytes())).toEqual(kinds.toWire(json));
  });

  test("__proto__ and constructor are names like others", () => {
    expect(
      kinds.roundTrip(
        `{"__proto__":"a","constructor":"b","by_text":{"__proto__":1,"toString":2},"object":{"__proto__":{"polluted":true}}}`,
      ),
    ).toBe(
      `{"by_text":{"__proto__":1,"toString":2},"object":{"__proto__":{"polluted":true}},"__proto__":"a","constructor":"b"}`,
    );
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    expect(kinds.roundTrip(`{"__proto":1,"toString":2,"hasOwnProperty":{"i32":1}}`, ignoreUnknown)).toBe(`{}`);
  });

  test("depth is an option", () => {
    const json = `{"child":`.repeat(9) + "{}" + "}".repeat(9);
    expect(() => kinds.toWire(json, { maxDepth: 9 })).toThrow(/deeper than 9/);
    expect(kinds.toWire(json, { maxDepth: 10 }).length).toBeGreaterThan(9);
  });

  test("damaged JSON is refused with a JsonError or read", () => {
    const json = Buffer.from(
      `{"i64":"-5","text":"h\\u00e9llo","children":[{"by_text":{"a":1}}],"time":"2024-01-01T00:00:00Z","value":{"a":[1.5e3,null]},"data":"AQID"}`,
    );
    fc.assert(
      fc.property(fc.nat(json.length - 1), fc.nat(255), fc.boolean(), (at, byte, isCut) => {
        const bad = isCut ? json.subarray(0, at) : Uint8Array.from(json);
        if (!isCut) bad[at] = byte;
        let error: unknown;
        try {
          kinds.toWire(bad, { ignoreUnknown: byte % 2 === 0 });
        } catch (thrown) {
          error = thrown;
        }
        expect(error === undefined || (error as Error).name === "JsonError").toBe(true);
        // What we read, JSON.parse reads too.
        if (error === undefined && isUtf8(bad))
          expect(() => JSON.parse(Buffer.from(bad).toString()) as unknown).not.toThrow();
      }),
      { numRuns: 4000 },
    );
  });
});

function lax(json: string, laxity: JsonLaxity): string {
  return kinds.roundTrip(json, { lax: laxity });
}

describe("laxities of older readers", () => {
  const cases: readonly [string, JsonLaxity, string][] = [
    [`{"i32":1,"i32":2}`, { duplicateKeys: true }, `{"i32":2}`],
    [`{"i32":1,"i32":0}`, { duplicateKeys: true }, `{}`],
    [`{"i32":1,"text":"x","i32":null}`, { duplicateKeys: true }, `{"text":"x"}`],
    [
      `{"numbers":[1,2],"text":"x","numbers":[3],"maybe":1,"text":"y"}`,
      { duplicateKeys: true },
      `{"text":"y","maybe":1,"numbers":[3]}`,
    ],
    [
      `{"child":{"i32":1,"i32":5,"text":"a","i32":6},"child":{"u32":2}}`,
      { duplicateKeys: true },
      `{"child":{"u32":2}}`,
    ],
    [
      `{"children":[{"i32":1,"i32":2},{"text":"a","text":"b"}]}`,
      { duplicateKeys: true },
      `{"children":[{"i32":2},{"text":"b"}]}`,
    ],
    [`{"by_text":{"a":1,"a":2}}`, { duplicateKeys: true }, `{"by_text":{"a":2}}`],
    [`{"chosen_number":1,"chosen_text":"x"}`, { duplicateOneof: true }, `{"chosen_text":"x"}`],
    [`{"chosen_child":{"i32":1},"chosen_number":3}`, { duplicateOneof: true }, `{"chosen_number":3}`],
    [
      `{"numbers":[1,null,2],"texts":[null,"a"],"children":[null],"doubles":[null]}`,
      { nullElements: true },
      `{"numbers":[1,0,2],"texts":["","a"],"children":[{}],"doubles":[0]}`,
    ],
    [`{"by_text":{"a":null}}`, { nullElements: true }, `{"by_text":{"a":0}}`],
    [`{"text":"a\\ud800b"}`, { replaceInvalidUtf8: true }, `{"text":"a\ufffdb"}`],
    [`{"i32":1} {`, { trailingBytes: true }, `{"i32":1}`],
    [`{"color":"PINK","i32":1}`, { unknownEnumNames: "ignore" }, `{"i32":1}`],
    [
      `{"colors":["PINK","RED"],"color_by_text":{"a":"PINK","b":"RED"},"chosen_number":1}`,
      { unknownEnumNames: "ignore" },
      `{"colors":["RED"],"color_by_text":{"b":"RED"},"chosen_number":1}`,
    ],
    [`{"data":"AQ\\r\\nID"}`, { strictBase64: true }, `{"data":"AQID"}`],
    [`{"data":[1,2,255]}`, { strictBase64: true }, `{"data":"AQL/"}`],
    [`{"i64":" 1"}`, { plainIntegers: true }, `{"i64":"1"}`],
    [`null`, { nullDocument: true }, `{}`],
    [` \n`, { emptyDocument: true }, `{}`],
  ];
  test.each(cases)("%s with %j becomes %s", (json, laxity, written) => expect(lax(json, laxity)).toBe(written));

  const refused: readonly [string, JsonLaxity][] = [
    [`{"data":"AQI"}`, { strictBase64: true }],
    [`{"data":"-_-_"}`, { strictBase64: true }],
    [`{"i64":1.0}`, { plainIntegers: true }],
    [`{"i64":"1e0"}`, { plainIntegers: true }],
    [`{"data":[256]}`, { strictBase64: true }],
    [`{"by_text":{"a":1,"a":2}}`, { duplicateOneof: true }],
  ];
  test.each(refused)("%s with %j is refused", (json, laxity) =>
    expect(() => lax(json, laxity)).toThrow(expect.objectContaining({ name: "JsonError" })),
  );

  test("unknown enum names can be refused although unknown fields are ignored", () => {
    expect(() =>
      kinds.toWire(`{"nope":1,"color":"PINK"}`, { ...ignoreUnknown, lax: { unknownEnumNames: "refuse" } }),
    ).toThrow(/PINK/);
    expect(kinds.roundTrip(`{"nope":1,"color":"PINK"}`, ignoreUnknown)).toBe(`{}`);
  });

  test("invalid UTF-8 becomes U+FFFD", () => {
    const json = Buffer.concat([Buffer.from(`{"text":"a`), Buffer.of(0xff, 0xc3), Buffer.from(`b"}`)]);
    expect(kinds.toJson(kinds.toWire(json, { lax: { replaceInvalidUtf8: true } }))).toBe(`{"text":"a\ufffd\ufffdb"}`);
  });
});

function isUtf8(bytes: Uint8Array): boolean {
  return Buffer.from(Buffer.from(bytes).toString()).equals(bytes);
}
