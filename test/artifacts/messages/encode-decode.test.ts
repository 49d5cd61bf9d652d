import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { messagesArtifact } from "../../../generator/artifacts/messages/messages.js";
import type { Extension } from "../../../generator/runtime/wire/extension.js";
import { type DecodeMessage, decodeMessage } from "../../../generator/runtime/wire/message-read.js";
import { type EncodeMessage, encodeMessage } from "../../../generator/runtime/wire/message-write.js";
import { emitInMemory } from "./emit-in-memory.js";
import { type LoadedOutput, loadEmitted } from "./load-emitted.js";
import { sampleApi } from "./sample-api.js";
import { typedArtifact } from "./typed-artifact.js";

type Fields = Record<string, unknown> & { $unknown?: Uint8Array };

let output: LoadedOutput;
let mappers: Readonly<Record<string, unknown>>;
let extensions: typeof import("../../../generator/runtime/wire/extension.js");

beforeAll(async () => {
  const { files, complaints } = await emitInMemory(sampleApi, [messagesArtifact, typedArtifact]);
  if (complaints.length > 0) throw new Error(complaints.join("\n"));
  output = await loadEmitted(files);
  mappers = await output.load("mappers/sample");
  extensions = (await output.load("runtime/wire/extension")) as unknown as typeof extensions;
});

afterAll(() => output.dispose());

/** `"0a 01"` -> `"0a01"`: spaces only show where records start. */
function hex(text: string): string {
  return text.replaceAll(" ", "");
}

function encode(name: string, message: Fields): string {
  return Buffer.from(encodeMessage(message, mappers[`encode${name}`] as EncodeMessage<Fields>)).toString("hex");
}

function decode(name: string, wire: string): Fields {
  return decodeMessage(Buffer.from(hex(wire), "hex"), mappers[`decode${name}`] as DecodeMessage<Fields>);
}

function unknown(name: string, wire: string): string {
  return Buffer.from(decode(name, wire).$unknown ?? []).toString("hex");
}

const empty = {
  text: "",
  raw: new Uint8Array(0),
  numbers: [],
  parts: [],
  byName: {},
  counts: {},
  color: 0,
  Proto: false,
  oddName: 0,
};

function extension(name: string): Extension<Fields, unknown> {
  return mappers[name] as Extension<Fields, unknown>;
}

describe("what is read", () => {
  test("nothing: every field without presence is there with its default", () => {
    expect(decode("Everything", "")).toEqual(empty);
  });

  test("the last of a scalar wins, lists grow, packed or not", () => {
    expect(decode("Everything", "0a0161 0a0162 2001 22020203 2004")).toMatchObject({
      text: "b",
      numbers: [1n, 2n, 3n, 4n],
    });
  });

  test("a submessage that comes twice is merged", () => {
    expect(decode("Everything", "42030a0161 42021003 420422020102")).toMatchObject({
      self: { text: "a", bigNumber: 3n, numbers: [1n, 2n] },
    });
  });

  test("a oneof holds its last case; the same message case merges", () => {
    expect(decode("Everything", "5a0161 62020801").whichOne).toEqual({
      case: "eitherOther",
      value: { needed: 1, colors: [] },
    });
    expect(decode("Everything", "62020801 62021002").whichOne).toEqual({
      case: "eitherOther",
      value: { needed: 1, colors: [2] },
    });
    expect(decode("Everything", "62020801 5a0161").whichOne).toEqual({ case: "eitherText", value: "a" });
  });

  test("groups, nested in other records", () => {
    expect(decode("Everything", "6b 0807 6c").group).toEqual({ needed: 7, colors: [] });
    expect(() => decode("Everything", "6b0807")).toThrow(/group does not end/);
  });

  test("map entries: missing parts are defaults, keys are plain text, values merge", () => {
    const wire = hex("3200 320f0a095f5f70726f746f5f5f12020a00 3a0308fb01");
    const message = decode("Everything", wire);
    expect(Object.getPrototypeOf(message["byName"])).toBeNull();
    expect(Object.keys(message["byName"] as object)).toEqual(["", "__proto__"]);
    expect(message["counts"]).toEqual({ "251": 0n });
  });

  test("unknown numbers of a closed enum stay in wire form, an open enum keeps any number", () => {
    expect(decode("Everything", "5009 5002")["mode"]).toBe(2);
    expect(unknown("Everything", "5009 5002")).toBe("5009");
    expect(decode("Everything", "48fb01")["color"]).toBe(251);
    expect(decode("Open", "0a03010902")["modeList"]).toEqual([1, 2]);
    expect(unknown("Open", "0a03010902")).toBe("0809");
    expect(unknown("Open", "0809")).toBe("0809");
    expect(decode("Open", "120408011009")["modeMap"]).toEqual({});
    expect(unknown("Open", "120408011009")).toBe("120408011009");
  });

  test("fields it does not know keep their bytes and order, known numbers with another wire type too", () => {
    const wire = hex("f80101 0801 fb01 0807 fc01 f20600");
    expect(unknown("Everything", wire)).toBe(wire);
    expect(encode("Everything", decode("Everything", `0a0161${wire}`))).toBe(`0a0161${wire}`);
  });

  test("many unknown fields take linear time and memory of their own", () => {
    const record = "f80101";
    const message = decode("Everything", record.repeat(200_000));
    expect(message.$unknown).toHaveLength(600_000);
    const input = Buffer.from("0a0161f80101", "hex");
    const read = decodeMessage(input, mappers["decodeEverything"] as DecodeMessage<Fields>);
    input.fill(0);
    expect(Buffer.from(read.$unknown ?? []).toString("hex")).toBe(record);
  });

  test.each([
    ["a length over the end", "0a05"],
    ["a varint that does not end", "10"],
    ["field number 0", "0000"],
    ["a group end alone", "6c"],
    ["invalid UTF-8", "0a01ff"],
    ["wire type 7", "0f"],
    ["a packed value over its end", "220180"],
    ["a submessage over its end", "4201"],
    ["a fixed value cut", "790000"],
    ["an unknown record cut", "fa0105"],
    ["an overlong varint", "10ffffffffffffffffffff01"],
  ])("%s is refused", (_what, wire) => {
    expect(() => decode("Everything", wire)).toThrow(expect.objectContaining({ name: "WireError" }));
  });

  test("nesting is bounded", () => {
    let wire = Buffer.alloc(0);
    for (let depth = 0; depth < 99; depth++) {
      const length = Buffer.alloc(5);
      let size = 0;
      for (let rest = wire.length; ; rest >>>= 7) {
        length[size++] = rest > 0x7f ? (rest & 0x7f) | 0x80 : rest;
        if (rest <= 0x7f) break;
      }
      wire = Buffer.concat([Buffer.from([0x42]), length.subarray(0, size), wire]);
    }
    expect(() => decode("Everything", wire.toString("hex"))).not.toThrow();
    const groups = "fb01".repeat(200_000);
    expect(() => decode("Everything", groups)).toThrow(/deeper/);
  });

  test("a missing required field is refused, wherever it is", () => {
    const check = mappers["checkEverything"] as (message: Fields) => Fields;
    expect(() => check(decode("Everything", "6b6c"))).toThrow(/sample\.Other\.needed/);
    expect(() => check(decode("Everything", "42026200"))).toThrow(/sample\.Other\.needed/);
    expect(() => check(decode("Everything", "42046202080a"))).not.toThrow();
  });
});

describe("what is written", () => {
  test("fields that are not set, or hold the default without presence, are left out", () => {
    expect(encode("Everything", {})).toBe("");
    expect(encode("Everything", empty)).toBe("");
    expect(encode("Everything", { bigNumber: 0 })).toBe("1000");
    expect(encode("Everything", { oddName: -0 })).toBe(hex("79 0000000000000080"));
    expect(encode("Everything", { oddName: Number.NaN })).toBe(hex("79 000000000000f87f"));
  });

  test("numbers stand for 64-bit integers, text for bytes", () => {
    expect(encode("Everything", { bigNumber: -1, raw: "é", numbers: [2 ** 53 - 1, 2n ** 64n - 1n] })).toBe(
      hex("10ffffffffffffffffff01 1a02c3a9 2212 ffffffffffffff0f ffffffffffffffffff01"),
    );
  });

  test("maps, oneofs, groups, own __proto__ keys", () => {
    const counts = Object.fromEntries([["-1", 1n]]);
    const byName = JSON.parse('{"__proto__":{}}') as Record<string, object>;
    expect(
      encode("Everything", { counts, byName, whichOne: { case: "eitherText", value: "" }, group: { needed: 1 } }),
    ).toBe(hex("320d0a095f5f70726f746f5f5f1200 3a0d08ffffffffffffffffff011002 5a00 6b08016c"));
  });

  test.each([
    ["a fraction as int32", { group: { needed: 1.5 } }],
    ["a 33-bit int32", { group: { needed: 2 ** 31 } }],
    ["text as int64", { bigNumber: "1" }],
    ["a 65-bit uint64", { numbers: [2n ** 64n] }],
    ["a negative uint64", { numbers: [-1n] }],
    ["an unsafe number", { numbers: [2 ** 53] }],
    ["a number as text", { text: 5 }],
    ["an array as bytes", { raw: [1] }],
    ["a map key of another type", { counts: { x: 1 } }],
    ["a missing required field", { group: {} }],
  ])("%s is refused", (_what, message) => {
    expect(() => encode("Everything", message)).toThrow(expect.objectContaining({ name: "MessageError" }));
    expect(encode("Everything", { text: "a" })).toBe("0a0161");
  });
});

describe("extensions", () => {
  test("are read, set, replaced and removed among the unknown fields", () => {
    const open = decode("Open", "a20601 61 f80601");
    expect(extensions.getExtension(open, extension("note"))).toBe("a");
    expect(extensions.getExtension(open, extension("marks"))).toEqual([]);
    expect(extensions.hasExtension(open, extension("marks"))).toBe(false);
    const more = extensions.withExtension(
      extensions.withExtension(open, extension("marks"), [1, -1n]),
      extension("note"),
      "b",
    );
    expect(extensions.getExtension(more, extension("marks"))).toEqual([1n, -1n]);
    expect(extensions.getExtension(more, extension("note"))).toBe("b");
    expect(extensions.getExtension(open, extension("note"))).toBe("a");
    const less = extensions.withExtension(more, extension("note"), undefined);
    expect(extensions.hasExtension(less, extension("note"))).toBe(false);
    expect(encode("Open", less)).toContain("f80601");
    const grouped = extensions.withExtension(open, extension("part"), { needed: 3 });
    expect(extensions.getExtension(decode("Open", encode("Open", grouped)), extension("part"))).toEqual({
      needed: 3,
      colors: [],
    });
  });

  test("of a message set travel as items", () => {
    const set = extensions.withExtension({}, extension("in_set"), { modeList: [1] });
    expect(encode("Parcel", set)).toBe(hex("0b 1087ad4b 1a03 0a0101 0c"));
    expect(extensions.getExtension(decode("Parcel", "0b1a030a01011087ad4b0c"), extension("in_set"))).toEqual({
      modeList: [1],
      modeMap: {},
    });
    expect(extensions.hasExtension(decode("Parcel", "0b1a0010050c"), extension("in_set"))).toBe(false);
  });
});
