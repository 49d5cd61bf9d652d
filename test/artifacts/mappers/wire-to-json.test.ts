import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { WireWriter } from "../../../generator/runtime/wire/wire-writer.js";
import { useKinds } from "./kinds.js";

const kinds = useKinds();

function wire(write: (w: WireWriter) => void): Uint8Array {
  const w = new WireWriter();
  write(w);
  return w.finish();
}

function nested(w: WireWriter, number: number, write: (w: WireWriter) => void): void {
  w.tag(number * 8 + 2);
  const at = w.begin();
  write(w);
  w.end(at);
}

const i32 = (w: WireWriter, value: number): void => w.tag(24).int32(value);
const text = (w: WireWriter, value: string): void => w.tag(114).string(value);

describe("records that do not come in order", () => {
  const cases: readonly [string, (w: WireWriter) => void, string][] = [
    [
      "later fields first",
      (w) => {
        text(w, "a");
        i32(w, 1);
      },
      `{"i32":1,"text":"a"}`,
    ],
    [
      "the last of a scalar wins",
      (w) => {
        i32(w, 1);
        text(w, "a");
        i32(w, 2);
        text(w, "b");
      },
      `{"i32":2,"text":"b"}`,
    ],
    [
      "the last wins though it is the default",
      (w) => {
        i32(w, 1);
        i32(w, 0);
      },
      `{}`,
    ],
    [
      "submessages merge",
      (w) => {
        nested(w, 19, (c) => i32(c, 1));
        nested(w, 19, (c) => text(c, "a"));
      },
      `{"child":{"i32":1,"text":"a"}}`,
    ],
    [
      "submessages merge all the way down",
      (w) => {
        for (const value of [1, 2])
          nested(w, 19, (c) =>
            nested(c, 19, (d) => {
              i32(d, value);
              d.tag(160).int32(value);
            }),
          );
      },
      `{"child":{"child":{"i32":2,"numbers":[1,2]}}}`,
    ],
    [
      "lists gather from anywhere",
      (w) => {
        w.tag(160).int32(1);
        i32(w, 7);
        w.tag(162);
        w.byteString(Uint8Array.of(2, 3));
      },
      `{"i32":7,"numbers":[1,2,3]}`,
    ],
    [
      "the last member of a oneof wins",
      (w) => {
        w.tag(240).int32(1);
        w.tag(250).string("x");
      },
      `{"chosen_text":"x"}`,
    ],
    [
      "the last member of a oneof wins though it is declared first",
      (w) => {
        w.tag(250).string("x");
        w.tag(240).int32(1);
      },
      `{"chosen_number":1}`,
    ],
    [
      "a member of a oneof that came back starts anew",
      (w) => {
        nested(w, 32, (c) => i32(c, 1));
        w.tag(240).int32(5);
        nested(w, 32, (c) => text(c, "b"));
      },
      `{"chosen_child":{"text":"b"}}`,
    ],
    [
      "members of a oneof merge",
      (w) => {
        nested(w, 32, (c) => i32(c, 1));
        nested(w, 32, (c) => text(c, "b"));
      },
      `{"chosen_child":{"i32":1,"text":"b"}}`,
    ],
    [
      "the last entry of a key wins",
      (w) => {
        for (const value of [1, 2])
          nested(w, 25, (e) => {
            e.tag(10).string("a");
            e.tag(16).int32(value);
          });
      },
      `{"by_text":{"a":2}}`,
    ],
    [
      "an entry with its value first",
      (w) =>
        nested(w, 25, (e) => {
          e.tag(16).int32(3);
          e.tag(10).string("a");
        }),
      `{"by_text":{"a":3}}`,
    ],
    [
      "an entry without key or value",
      (w) => {
        nested(w, 25, () => {});
        nested(w, 27, (e) => e.tag(8).bool(true));
      },
      `{"by_text":{"":0},"by_bool":{"true":{}}}`,
    ],
    [
      "an entry whose message comes in two parts",
      (w) =>
        nested(w, 27, (e) => {
          nested(e, 2, (c) => i32(c, 1));
          nested(e, 2, (c) => text(c, "x"));
        }),
      `{"by_bool":{"false":{"i32":1,"text":"x"}}}`,
    ],
    [
      "an explicit default key is the same as none",
      (w) => {
        nested(w, 27, (e) => e.tag(8).bool(false));
        nested(w, 27, () => {});
      },
      `{"by_bool":{"false":{}}}`,
    ],
    [
      "unknown fields at the end",
      (w) => {
        i32(w, 1);
        w.tag(8000).int32(1);
        w.tag(8002).string("x");
      },
      `{"i32":1}`,
    ],
    [
      "unknown fields in between",
      (w) => {
        i32(w, 1);
        w.tag(8002).string("x");
        text(w, "a");
      },
      `{"i32":1,"text":"a"}`,
    ],
    [
      "unknown groups",
      (w) => {
        w.tag(8003);
        i32(w, 5);
        w.tag(8004);
        i32(w, 1);
      },
      `{"i32":1}`,
    ],
    [
      "a known field with another wire type is unknown",
      (w) => {
        w.tag(26).string("x");
        i32(w, 1);
      },
      `{"i32":1}`,
    ],
    [
      "a wrapper given twice",
      (w) => {
        for (const value of [1, 2]) nested(w, 53, (c) => c.tag(8).int32(value));
      },
      `{"int32_value":2}`,
    ],
    [
      "a Value whose kinds come in turn",
      (w) =>
        nested(w, 44, (c) => {
          c.tag(26).string("x");
          c.tag(32).bool(true);
        }),
      `{"value":true}`,
    ],
  ];
  test.each(cases)("%s", (_name, write, json) => expect(kinds.toJson(wire(write))).toBe(json));

  test("declaration order is kept where numbers run backwards", () => {
    const mapper = kinds.mapper("Backwards");
    const json = `{"third":"c","second":"b","first":{"third":"d","numbers":[1]},"numbers":[2,3],"counts":{"x":1}}`;
    expect(mapper.toJson(mapper.fromJson(Buffer.from(json)))).toBe(json);
    const { schema } = mapper;
    expect(schema.fields.map((field) => field.number)).toEqual([3, 2, 1, 5, 4]);
    const sorted = wire((w) => {
      nested(w, 1, (c) => c.tag(26).string("d"));
      w.tag(18).string("b");
      w.tag(26).string("c");
    });
    expect(mapper.toJson(sorted)).toBe(`{"third":"c","second":"b","first":{"third":"d"}}`);
  });

  test("deep disorder takes linear time", () => {
    // Every level is out of order: trying each level twice would take 2^90 steps.
    let bytes: Uint8Array = wire((w) => i32(w, 1));
    for (let depth = 0; depth < 90; depth++) {
      const inner = bytes;
      bytes = wire((w) => {
        w.tag(154).byteString(inner);
        text(w, "x");
      });
    }
    expect(kinds.toJson(bytes).length).toBeGreaterThan(90 * 10);
  });

  test("a million records of one field are one value", () => {
    const bytes = wire((w) => {
      for (let count = 0; count < 1_000_000; count++) i32(w, count);
    });
    expect(kinds.toJson(bytes)).toBe(`{"i32":999999}`);
  });

  test("a hundred thousand parts of a submessage are one", () => {
    const bytes = wire((w) => {
      for (let count = 0; count < 100_000; count++) nested(w, 19, (c) => i32(c, count));
    });
    expect(kinds.toJson(bytes)).toBe(`{"child":{"i32":99999}}`);
  });
});

describe("options", () => {
  test("names, numbers of enums, indentation", () => {
    const bytes = kinds.toWire(`{"a_double":1,"color":"BLUE","colors":["RED",9],"maybe_text":"x"}`);
    expect(kinds.toJson(bytes, { useProtoNames: false })).toBe(
      `{"aDouble":1,"color":"BLUE","maybeText":"x","colors":["RED",9]}`,
    );
    expect(kinds.toJson(bytes, { useEnumNumbers: true })).toBe(
      `{"a_double":1,"color":2,"maybe_text":"x","colors":[1,9]}`,
    );
    const rich = `{"text":"a{[,:\\"","numbers":[1,2],"children":[{}],"object":{}}`;
    expect(kinds.toJson(kinds.toWire(rich), { indent: 2 })).toBe(JSON.stringify(JSON.parse(rich), null, 2));
  });

  test("unpopulated fields without presence are written on request", () => {
    const empty = JSON.parse(kinds.toJson(new Uint8Array(0), { emitUnpopulated: true })) as Record<string, unknown>;
    expect(empty).toEqual({
      a_double: 0,
      a_float: 0,
      i32: 0,
      i64: "0",
      u32: 0,
      u64: "0",
      s32: 0,
      s64: "0",
      f32: 0,
      f64: "0",
      sf32: 0,
      sf64: "0",
      yes: false,
      text: "",
      data: "",
      color: "COLOR_NONE",
      numbers: [],
      texts: [],
      children: [],
      colors: [],
      doubles: [],
      by_text: {},
      by_number: {},
      by_bool: {},
      color_by_text: {},
      values: [],
      anys: [],
      ["__proto__"]: "",
      constructor: "",
      odd_name: "",
      high: 0,
    });
    expect(
      kinds.toJson(
        wire((w) => {
          i32(w, 0);
          w.tag(162).byteString(new Uint8Array(0));
        }),
        { emitUnpopulated: true },
      ),
    ).toContain(`"i32":0,`);
    expect(JSON.parse(kinds.toJson(new Uint8Array(0), { emitUnpopulated: true, useEnumNumbers: true }))).toMatchObject({
      color: 0,
    });
    expect(kinds.toJson(kinds.toWire(`{"object":{},"list":[]}`), { emitUnpopulated: true })).toContain(
      `"object":{},"list":[]`,
    );
  });

  test("HTML characters are escaped on request", () => {
    const bytes = kinds.toWire(`{"text":"<a>&\\u2028\\u2029"}`);
    expect(kinds.toJson(bytes, { escapeHtml: true })).toBe(`{"text":"\\u003ca\\u003e\\u0026\\u2028\\u2029"}`);
    expect(kinds.toJson(bytes)).toBe(`{"text":"<a>&\u2028\u2029"}`);
  });

  test("bytes are the same as text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 5000 }), (value) => {
        const bytes = kinds.toWire(JSON.stringify({ texts: [value, value] }));
        expect(Buffer.from(kinds.mapper("All").toJsonBytes(bytes)).toString()).toBe(kinds.toJson(bytes));
      }),
    );
  });

  test("texts answered earlier stay as they are", () => {
    const mapper = kinds.mapper("All");
    const first = mapper.toJsonBytes(kinds.toWire(`{"text":"first"}`));
    const second = mapper.toJsonBytes(kinds.toWire(`{"text":"second"}`));
    const wires = ["a", "b"].map((value) => kinds.toWire(JSON.stringify({ text: value })));
    expect([first, second].map((each) => Buffer.from(each).toString())).toEqual([
      `{"text":"first"}`,
      `{"text":"second"}`,
    ]);
    expect(wires.map((each) => kinds.toJson(each))).toEqual([`{"text":"a"}`, `{"text":"b"}`]);
  });
});

describe("malformed wire", () => {
  const refused: readonly [string, readonly number[]][] = [
    ["a truncated tag", [0x80]],
    ["a truncated varint", [0x18, 0x80]],
    ["a truncated double", [0x09, 1, 2, 3]],
    ["a length over the end", [0x72, 5, 0x61]],
    ["a submessage over the end", [0x9a, 0x01, 3, 0x18]],
    ["a value over its submessage's end", [0x9a, 0x01, 1, 0x18, 0x01]],
    ["an end tag alone", [0x1c]],
    ["field number 0", [0x00, 0x00]],
    ["field number 0 at the end", [0x18, 1, 0x02]],
    ["wire type 7", [0x1f]],
    ["invalid UTF-8", [0x72, 1, 0xff]],
    ["an overlong form", [0x72, 2, 0xc0, 0x80]],
    ["a string cut in a character", [0x72, 2, 0xe2, 0x82]],
    ["a packed list over its end", [0xa2, 0x01, 1, 0x80, 0x01]],
    ["a group without end", [0xc3, 0x3e, 0x18, 1]],
    ["a Timestamp out of range", [0xc2, 0x02, 6, 0x08, 0x80, 0x80, 0x80, 0x80, 0x80]],
    ["an Any without type", [0xf2, 0x02, 2, 0x12, 0]],
    ["a Value of nothing", [0xe2, 0x02, 0]],
  ];
  test.each(refused)("%s is refused", (name, bytes) => {
    if (name === "an Any without type") expect(kinds.toJson(Uint8Array.from(bytes))).toBe(`{"any":{}}`);
    else expect(() => kinds.toJson(Uint8Array.from(bytes))).toThrow(expect.objectContaining({ name: "WireError" }));
  });

  test("nesting is bounded", () => {
    let bytes: Uint8Array = new Uint8Array(0);
    for (let depth = 0; depth < 101; depth++) {
      const inner = bytes;
      if (depth === 100) expect(kinds.toJson(bytes)).toMatch(/^\{"child":/);
      bytes = wire((w) => w.tag(154).byteString(inner));
    }
    expect(() => kinds.toJson(bytes)).toThrow(/nested deeper/);
  });

  test("Any in Any is bounded", () => {
    let bytes: Uint8Array = new Uint8Array(0);
    for (let depth = 0; depth < 5000; depth++) {
      const inner = bytes;
      bytes = wire((w) => {
        w.tag(10).string("x/google.protobuf.Any");
        w.tag(18).byteString(inner);
      });
    }
    expect(() => kinds.toJson(wire((w) => w.tag(370).byteString(bytes)))).toThrow(/nested deeper/);
  });

  test("damaged messages are refused with a WireError or written as valid JSON", () => {
    const bytes = kinds.toWire(
      `{"i64":"-5","text":"hällo","children":[{"by_text":{"a":1}},{"chosen_text":"x"}],"time":"2024-01-01T00:00:00Z","value":{"a":[1]},"numbers":[1,200,-3]}`,
    );
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), fc.boolean(), (at, byte, isCut) => {
        const bad = isCut ? bytes.slice(0, at) : bytes.slice();
        if (!isCut) bad[at] = byte;
        const outcome = attempt(() => JSON.parse(kinds.toJson(bad)));
        expect(typeof outcome === "object" && (!(outcome instanceof Error) || outcome.name === "WireError")).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});

function attempt(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}
