import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { JsonReadOptions, JsonWriteOptions } from "../../../generator/runtime/core/mapper.js";
import { indentPieces } from "../../../generator/runtime/gateway/indented-pieces.js";
import { jsonPieces, memberPieces } from "../../../generator/runtime/gateway/json-pieces.js";
import { useKinds } from "./kinds.js";

// Large messages are converted piece by piece: the pieces together are what is converted in one go, and each is small.

const kinds = useKinds();
const list = (count: number, element: (index: number) => string): string =>
  `[${Array.from({ length: count }, (_, index) => element(index)).join(",")}]`;
const object = (count: number, member: (index: number) => string): string =>
  `{${Array.from({ length: count }, (_, index) => member(index)).join(",")}}`;
const MANY = 3_000;
const text = JSON.stringify("é\n😀 plain text \\ <&> ".repeat(5_000));
const bytes = JSON.stringify(Buffer.alloc(150_001, "bytes of all kinds").toString("base64"));
const anyOf = (type: string, inner: string): string =>
  `{"@type":"type.googleapis.com/kinds.All",${inner}}`.replace("kinds.All", type);

/** A large value of each kind of field. */
const large: Readonly<Record<string, string>> = {
  text,
  data: bytes,
  maybe_text: text,
  child: `{"text":${text},"numbers":${list(MANY, String)},"child":{"data":${bytes},"yes":true},"i32":5}`,
  numbers: list(25_000, (index) => String(index * 7919 - 100_000)),
  doubles: list(20_000, (index) => String(index / 8)),
  colors: list(20_000, (index) => ['"RED"', '"BLUE"', "17"][index % 3] ?? "0"),
  texts: list(MANY, (index) => JSON.stringify(`text ${index}`)).replace('"text 7"', text),
  children: list(MANY, (index) => (index % 3 === 0 ? "{}" : `{"i32":${index},"texts":["a"]}`)).replace(
    '{"i32":8,',
    `{"i32":8,"data":${bytes},`,
  ),
  by_text: object(MANY, (index) => `"key ${index}":${index}`),
  by_number: object(MANY, (index) => `"${index}":"value"`).replace('"value"', text),
  by_bool: `{"true":{"data":${bytes}},"false":{"texts":${list(MANY, () => '"x"')}}}`,
  color_by_text: object(MANY, (index) => `"k${index}":"RED"`),
  chosen_text: text,
  chosen_child: `{"numbers":${list(25_000, String)}}`,
  object: object(3_000, (index) => `"m${index}":${index % 2 === 0 ? "[1,null,true]" : `{"a":"b"}`}`).replace(
    '"b"',
    text,
  ),
  value: `{"deep":[[${text},{"x":${list(MANY, () => "null")}}]]}`,
  list: list(MANY, (index) => (index % 2 === 0 ? "1.5" : '"s"')).replace('"s"', text),
  mask: `"${Array.from({ length: MANY }, (_, index) => `path${index}.fooBar`).join(",")}"`,
  any: anyOf("kinds.All", `"children":${list(MANY, () => '{"yes":true}')}`),
  string_value: text,
  bytes_value: bytes,
  values: list(MANY, (index) => (index % 5 === 0 ? "null" : String(index))).replace("null", text),
  anys: `[${anyOf("google.protobuf.StringValue", `"value":${text}`)},${anyOf("kinds.All", `"data":${bytes}`)}]`,
};
const documents: readonly (readonly [string, string])[] = [
  ...Object.entries(large).map(
    ([name, value]) => [name, `{"i32":1,${JSON.stringify(name)}:${value},"yes":true}`] as const,
  ),
  [
    "everything",
    `{${Object.entries(large)
      .filter(([name]) => name !== "chosen_text")
      .map(([name, value]) => `${JSON.stringify(name)}:${value}`)
      .join(",")}}`,
  ],
];

function inSlices(
  json: string,
  options: JsonReadOptions = {},
  chunkBytes = 60_000,
): { readonly wire: Uint8Array; readonly most: number } {
  const whole = Buffer.from(json);
  let taken = 0;
  let last = 0;
  let most = 0;
  const chunks = Array.from({ length: Math.ceil(whole.length / chunkBytes) }, (_, index) =>
    whole.subarray(index * chunkBytes, (index + 1) * chunkBytes),
  );
  // How far reading has come shows in the chunks that were let go.
  const work = kinds.inSlices(chunks, { schema: kinds.mapper("All").schema }, { registry: kinds.registry, ...options });
  for (;;) {
    const next = work.next();
    taken = chunks.filter((chunk) => chunk.length === 0).length;
    most = Math.max(most, taken - last);
    last = taken;
    if (next.done === true) return { wire: next.value, most };
  }
}

describe.each(documents)("%s", (_name, json) => {
  test("is read in slices to the same wire", () => {
    const whole = kinds.toWire(json);
    const { wire, most } = inSlices(json);
    expect(Buffer.compare(wire, whole)).toBe(0);
    // No more than the chunk that was begun and the one that ends it between two pauses; an Any is looked through at once where its type is last.
    expect(most).toBeLessThanOrEqual(3);
  });

  test.each<JsonWriteOptions>([
    {},
    { emitUnpopulated: true, unsetAsNull: true, escapeHtml: true },
    { useProtoNames: true, useEnumNumbers: true },
    { indent: 2 },
  ])("is written in pieces that are together the same text, %o", (options) => {
    const wire = kinds.toWire(json);
    const mapper = kinds.mapper("All");
    const full = { registry: kinds.registry, ...options };
    let longest = 0;
    let written = "";
    let pieces = jsonPieces(mapper, wire, full);
    if (options.indent !== undefined) pieces = indentPieces(pieces, options.indent, false);
    for (const piece of pieces) {
      written += piece ?? "";
      longest = Math.max(longest, piece?.length ?? 0);
    }
    const whole = mapper.toJson(wire, full);
    expect(written === whole).toBe(true);
    // 64 KiB of wire at once; small elements have more text.
    expect(longest).toBeLessThan(600_000);
  });

  test("is refused when it breaks off", () => {
    for (const cut of [0.4, 0.95]) {
      const broken = json.slice(0, Math.floor(json.length * cut));
      expect(() => kinds.toWire(broken)).toThrow("line 1");
      expect(() => inSlices(broken)).toThrow("line 1");
    }
  });
});

test("a single member is written in pieces as it is in its message", () => {
  const mapper = kinds.mapper("All");
  for (const name of ["children", "numbers", "by_text", "texts", "child", "data"]) {
    const field = mapper.schema.fields.find((each) => each.name === name);
    if (field === undefined) throw new Error(name);
    const wire = kinds.toWire(`{${JSON.stringify(name)}:${large[name]}}`);
    const whole = mapper.toJson(wire, { registry: kinds.registry });
    const written = [...memberPieces(mapper, field, wire, { registry: kinds.registry })].join("");
    expect(`{${JSON.stringify(field.jsonName)}:${written}}` === whole).toBe(true);
  }
});

const laxities: readonly JsonReadOptions[] = [
  {},
  { ignoreUnknown: true },
  {
    lax: {
      duplicateKeys: true,
      duplicateOneof: true,
      nullElements: true,
      replaceInvalidUtf8: true,
      strictBase64: true,
      nullDocument: true,
    },
  },
  { lax: { base64LineBreaks: true, trailingBytes: true, emptyDocument: true } },
];
/** Small documents, right and wrong, that are cut into tiny chunks. */
const small = [
  "{}",
  " null ",
  "",
  '{"text":"a\\ud83d\\ude00\\u00e9é😀\\\\\\"","data":"+/+/_-"}',
  '{"data":"AQID\\nBAUG"}',
  '{"data":"AQ\\u003d="}',
  '{"data":"AQ"}',
  '{"data":"AQ=A"}',
  '{"data":"-_8="}',
  '{"data":[1,2,255]}',
  '{"data":"","text":"","maybe_text":""}',
  '{"texts":["",null,"x"],"numbers":[null,1],"children":[null,{}],"colors":["NONE","RED",null]}',
  '{"by_text":{"a":1,"b":null,"a":2}}',
  '{"color_by_text":{"a":"NONE","b":"RED"}}',
  '{"i32":1,"i32":2,"chosen_text":"a","chosen_number":2}',
  '{"unknown":{"a":[1,{"b":"c\\"d"}],"e":null},"i32":3}',
  '{"child":{"child":{"unknown":"x","i32":1}}}',
  '{"object":{"a":null,"b":[{}]},"value":null,"list":[],"values":[null]}',
  '{"any":{"@type":"type.googleapis.com/kinds.All","i32":1,"zzz":1}}',
  '{"any":{"i32":1,"zzz":[1],"@type":"type.googleapis.com/kinds.All"}}',
  '{"any":{"@type":"type.googleapis.com/kinds.All","@type":"x/y"}}',
  '{"any":{"@type":"type.googleapis.com/google.protobuf.Duration","value":"1s"},"anys":[{}]}',
  '{"time":"1970-01-01T00:00:00Z","span":"1s","mask":"a,b","int64_value":"1","bool_value":true,"string_value":"","bytes_value":"","double_value":1,"float_value":1,"int32_value":1,"uint32_value":1,"uint64_value":"2"}',
  '{"i32":1}x',
  '{"i32":1,}',
  '{"text":"\\ud800"}',
  '{"text":"\\x"}',
  '{"text":"unfinished',
  '{"chosen_null":null,"yes":true}',
];
function outcome(read: () => Uint8Array): string {
  try {
    return Buffer.from(read()).toString("hex");
  } catch (error) {
    return error instanceof Error ? error.message.replace(/ at line.*|\(line.*/, "") : "";
  }
}

test("small documents cut into tiny chunks give what they give whole, in each dialect", () => {
  for (const options of laxities) {
    for (const json of small) {
      for (const size of [1, 2, 3, 7, 1_000]) {
        const whole = outcome(() => kinds.toWire(json, options));
        expect([json, size, outcome(() => inSlices(json, options, size).wire)]).toEqual([json, size, whole]);
      }
    }
  }
});

test("random texts of base64 and escapes", () => {
  const piece = fc.constantFrom("A", "+", "/", "-", "_", "=", "\\n", "\\r", "\\/", "\\u0041", "Zm9v", "é", "\\\\");
  const options = fc.constantFrom(...laxities);
  const field = fc.constantFrom("data", "text");
  fc.assert(
    fc.property(
      field,
      fc.array(piece, { maxLength: 12 }),
      options,
      fc.integer({ min: 1, max: 9 }),
      (name, parts, read, size) => {
        const json = `{"${name}":"${parts.join("")}"}`;
        expect(outcome(() => inSlices(json, read, size).wire)).toBe(outcome(() => kinds.toWire(json, read)));
      },
    ),
    { numRuns: 1_500 },
  );
});
