import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { JsonError } from "../../../generator/runtime/core/json-error.js";
import { useKinds } from "./kinds.js";

const kinds = useKinds();

/** JSON that comes back as it was given. */
const same: readonly string[] = [
  `{}`,
  `{"a_double":1.5}`,
  `{"a_double":-0}`,
  `{"a_double":1e+100}`,
  `{"a_double":5e-324}`,
  `{"a_double":"NaN"}`,
  `{"a_double":"Infinity"}`,
  `{"a_double":"-Infinity"}`,
  `{"a_float":0.1}`,
  `{"a_float":3.4028235e+38}`,
  `{"a_float":1e-45}`,
  `{"a_float":16777216}`,
  `{"a_float":"NaN"}`,
  `{"i32":2147483647}`,
  `{"i32":-2147483648}`,
  `{"u32":4294967295}`,
  `{"s32":-1}`,
  `{"f32":4294967295}`,
  `{"sf32":-2147483648}`,
  `{"i64":"9223372036854775807"}`,
  `{"i64":"-9223372036854775808"}`,
  `{"u64":"18446744073709551615"}`,
  `{"s64":"-9223372036854775808"}`,
  `{"f64":"18446744073709551615"}`,
  `{"sf64":"-1"}`,
  `{"i64":"9007199254740993"}`,
  `{"i64":"-4294967296"}`,
  `{"u64":"10000000000000000000"}`,
  `{"yes":true}`,
  `{"text":"a\\"b\\\\c\\n\\u0001"}`,
  `{"text":"é漢😀"}`,
  `{"text":"\\u0000"}`,
  `{"data":"AQID"}`,
  `{"data":"AQI="}`,
  `{"data":"AQ=="}`,
  `{"data":"+/+/"}`,
  `{"color":"RED"}`,
  `{"color":7}`,
  `{"color":-1}`,
  `{"maybe":0}`,
  `{"maybe_text":""}`,
  `{"child":{}}`,
  `{"child":{"child":{"i32":1}}}`,
  `{"numbers":[0,1,-1]}`,
  `{"texts":["","a"]}`,
  `{"children":[{},{"yes":true}]}`,
  `{"colors":["RED","COLOR_NONE",9]}`,
  `{"doubles":[0,"NaN",-1.25]}`,
  `{"by_text":{"a":1,"":0}}`,
  `{"by_number":{"-9223372036854775808":"x"}}`,
  `{"by_bool":{"true":{},"false":{"i32":1}}}`,
  `{"color_by_text":{"x":"BLUE"}}`,
  `{"chosen_number":0}`,
  `{"chosen_text":""}`,
  `{"chosen_child":{}}`,
  `{"chosen_null":null}`,
  `{"time":"1970-01-01T00:00:00Z"}`,
  `{"time":"0001-01-01T00:00:00Z"}`,
  `{"time":"9999-12-31T23:59:59.999999999Z"}`,
  `{"time":"2024-02-29T12:00:00.120Z"}`,
  `{"span":"0s"}`,
  `{"span":"-0.500s"}`,
  `{"span":"315576000000s"}`,
  `{"span":"1.000001s"}`,
  `{"span":"-3.000000001s"}`,
  `{"mask":""}`,
  `{"mask":"fooBar,baz.quxQuux"}`,
  `{"object":{}}`,
  `{"object":{"a":null,"b":[1,"x",true,{"c":{}}]}}`,
  `{"value":null}`,
  `{"value":"x"}`,
  `{"value":[]}`,
  `{"value":{"a":[[]]}}`,
  `{"list":[]}`,
  `{"list":[null,1.5]}`,
  `{"values":[null,{},[]]}`,
  `{"any":{}}`,
  `{"any":{"@type":"type.googleapis.com/kinds.All"}}`,
  `{"any":{"@type":"x/kinds.All","i32":1,"any":{"@type":"y/kinds.All","yes":true}}}`,
  `{"any":{"@type":"x/google.protobuf.Duration","value":"1s"}}`,
  `{"any":{"@type":"x/google.protobuf.Any","value":{"@type":"x/google.protobuf.Int64Value","value":"7"}}}`,
  `{"anys":[{"@type":"x/kinds.All","text":"a"},{}]}`,
  `{"int64_value":"0"}`,
  `{"string_value":""}`,
  `{"bool_value":false}`,
  `{"bytes_value":""}`,
  `{"double_value":0}`,
  `{"float_value":0.5}`,
  `{"int32_value":-1}`,
  `{"uint32_value":0}`,
  `{"uint64_value":"18446744073709551615"}`,
  `{"__proto__":"p","constructor":"c"}`,
  `{"high":1}`,
];

/** JSON that is read, and how it is written. */
const normalized: readonly [string, string][] = [
  [` \n\t\r{ "i32" : 1 } `, `{"i32":1}`],
  [`{"i32":"12"}`, `{"i32":12}`],
  [`{"i32":1.0}`, `{"i32":1}`],
  [`{"i32":1e2}`, `{"i32":100}`],
  [`{"i32":"1e0"}`, `{"i32":1}`],
  [`{"i32":-0}`, `{}`],
  [`{"i32":0e99999}`, `{}`],
  [`{"i32":"\\u0031"}`, `{"i32":1}`],
  [`{"i32":100000e-5}`, `{"i32":1}`],
  [`{"u64":1844674407370955161.5e1}`, `{"u64":"18446744073709551615"}`],
  [`{"i64":12345678901234567}`, `{"i64":"12345678901234567"}`],
  [`{"i64":-1234567890123456789}`, `{"i64":"-1234567890123456789"}`],
  [`{"a_double":"1.5"}`, `{"a_double":1.5}`],
  [`{"a_double":0}`, `{}`],
  [`{"a_float":1e-50}`, `{}`],
  [`{"a_double":1.7976931348623157e308}`, `{"a_double":1.7976931348623157e+308}`],
  [`{"text":"\\u00e9\\ud83d\\ude00\\/\\b\\f\\r\\t"}`, `{"text":"é😀/\\b\\f\\r\\t"}`],
  [`{"te\\u0078t":"a"}`, `{"text":"a"}`],
  [`{"data":"-_-_"}`, `{"data":"+/+/"}`],
  [`{"data":"AQI"}`, `{"data":"AQI="}`],
  [`{"data":"AQ"}`, `{"data":"AQ=="}`],
  [`{"data":"\\u0041Q=="}`, `{"data":"AQ=="}`],
  [`{"data":"AR=="}`, `{"data":"AQ=="}`],
  [`{"color":1}`, `{"color":"RED"}`],
  [`{"color":"COLOR_NONE"}`, `{}`],
  [`{"maybeText":"x","aDouble":2}`, `{"a_double":2,"maybe_text":"x"}`],
  [
    `{"i32":null,"child":null,"numbers":null,"byText":null,"color":null,"time":null,"int64Value":null,"any":null}`,
    `{}`,
  ],
  [`{"chosenNumber":null,"chosenText":"x"}`, `{"chosen_text":"x"}`],
  [`{"chosen_null":"NULL_VALUE"}`, `{"chosen_null":null}`],
  [`{"time":"2024-01-01T01:30:00+01:30"}`, `{"time":"2024-01-01T00:00:00Z"}`],
  [`{"time":"2024-01-01T00:00:00.1Z"}`, `{"time":"2024-01-01T00:00:00.100Z"}`],
  [`{"odd \\"name\\" \\u2028":"x"}`, `{"odd_name":"x"}`],
  [`{"text":"b","i32":1}`, `{"i32":1,"text":"b"}`],
  [`{"any":{"i32":1,"@type":"x/kinds.All","yes":true}}`, `{"any":{"@type":"x/kinds.All","i32":1,"yes":true}}`],
  [
    `{"any":{"value":"1s","@type":"x/google.protobuf.Duration"}}`,
    `{"any":{"@type":"x/google.protobuf.Duration","value":"1s"}}`,
  ],
  [
    `{"any":{"any":{"i32":1,"@type":"x/kinds.All"},"@type":"x/kinds.All","u32":2}}`,
    `{"any":{"@type":"x/kinds.All","u32":2,"any":{"@type":"x/kinds.All","i32":1}}}`,
  ],
];

/** JSON that is refused, with what the error says and where. */
const refused: readonly [string, RegExp, string?][] = [
  [``, /document ends/, "1:1"],
  [`null`, /object/],
  [`[]`, /object/, "1:1"],
  [`"x"`, /object/],
  [`{`, /ends/],
  [`{"i32"}`, /":"/],
  [`{"i32":1,}`, /name/],
  [`{"i32":1}}`, /end of the document/, "1:10"],
  [`{,}`, /name/],
  [`{i32:1}`, /name/],
  [`{"nope":1}`, /no field "nope"/, "1:2"],
  [`{\n\n  "i32":1,\n  "nope":1}`, /nope/, "4:3"],
  [`{"é":1}`, /no field/, "1:2"],
  [`{"text":"é","nope":1}`, /nope/, "1:13"],
  [`{"i32":1,"i32":2}`, /twice/, "1:10"],
  [`{"maybe_text":"a","maybeText":"b"}`, /twice/, "1:19"],
  [`{"i32":null,"i32":2}`, /twice/],
  [`{"i32":1,"i\\u0033\\u0032":2}`, /twice/],
  [`{"chosenNumber":1,"chosenText":"x"}`, /oneof/],
  [`{"by_text":{"a":1,"a":2}}`, /twice/],
  [`{"by_number":{"1":"a","\\u0031":"b"}}`, /twice/],
  [`{"i32":2147483648}`, /32 bits/, "1:8"],
  [`{"i32":-2147483649}`, /32 bits/],
  [`{"u32":-1}`, /unsigned|negative/],
  [`{"u32":4294967296}`, /32 bits/],
  [`{"i64":9223372036854775808}`, /64 bits/],
  [`{"i64":-9223372036854775809}`, /64 bits/],
  [`{"u64":18446744073709551616}`, /64 bits/],
  [`{"u64":-1}`, /negative/],
  [`{"i32":1.5}`, /fraction/],
  [`{"i32":1e-1}`, /fraction/],
  [`{"i32":01}`, /start with 0/],
  [`{"i32":-}`, /not a JSON number/],
  [`{"i32":+1}`, /integer/],
  [`{"i32":1.}`, /not a JSON number/],
  [`{"i32":.5}`, /integer/],
  [`{"i32":1e}`, /not a JSON number/],
  [`{"i32":0x1}`, /not a JSON number/],
  [`{"i32":1x}`, /not a JSON number/],
  [`{"i32":""}`, /not a JSON number/],
  [`{"i32":" 1"}`, /not a JSON number/],
  [`{"i32":"1 "}`, /not a JSON number/],
  [`{"i32":true}`, /integer/],
  [`{"i32":"NaN"}`, /not a JSON number/],
  [`{"i32":[1]}`, /integer/],
  [`{"i32":1e1000000000}`, /64 bits/],
  [`{"a_double":1e309}`, /double/],
  [`{"a_float":3.5e38}`, /float/],
  [`{"a_double":NaN}`, /number/],
  [`{"a_double":"nan"}`, /not a JSON number/],
  [`{"a_double":"inf"}`, /not a JSON number/],
  [`{"a_double":true}`, /number/],
  [`{"yes":"true"}`, /true or false/],
  [`{"yes":1}`, /true or false/],
  [`{"yes":tru}`, /rest of true/],
  [`{"text":1}`, /string/],
  [`{"text":null1}`, /","/],
  [`{"text":"a`, /end of a string/],
  [`{"text":"a\n"}`, /control character/, "1:11"],
  [`{"text":"\\x"}`, /escape/],
  [`{"text":"\\u12"}`, /hexadecimal/],
  [`{"text":"\\u12g4"}`, /hexadecimal/],
  [`{"text":"\\ud800"}`, /surrogate/],
  [`{"text":"\\udc00"}`, /surrogate/],
  [`{"text":"\\ud800\\ud800"}`, /surrogate/],
  [`{"text":"\\ud800x"}`, /surrogate/],
  [`{"data":"A"}`, /base64/],
  [`{"data":"A==="}`, /base64/],
  [`{"data":"AQ="}`, /base64/],
  [`{"data":"A Q="}`, /base64/],
  [`{"data":"+/-_"}`, /base64/],
  [`{"data":"AQ==AQ=="}`, /base64/],
  [`{"data":"===="}`, /base64/],
  [`{"data":[1]}`, /base64/],
  [`{"color":"PINK"}`, /no value "PINK"/],
  [`{"color":1.5}`, /fraction/],
  [`{"color":2147483648}`, /32 bits/],
  [`{"color":"1"}`, /no value/],
  [`{"color":true}`, /integer/],
  [`{"numbers":1}`, /list/],
  [`{"numbers":[1,]}`, /value/],
  [`{"numbers":[,1]}`, /integer/],
  [`{"numbers":[1 2]}`, /","/],
  [`{"numbers":[null]}`, /integer/],
  [`{"children":[null]}`, /object/],
  [`{"texts":[null]}`, /string/],
  [`{"numbers":[[1]]}`, /integer/],
  [`{"by_text":[]}`, /object/],
  [`{"by_text":{"a":null}}`, /integer/],
  [`{"by_number":{"x":"a"}}`, /JSON number/],
  [`{"by_number":{"1.5":"a"}}`, /integer in digits/],
  [`{"by_bool":{"yes":{}}}`, /"true" or "false"/],
  [`{"time":"2024-01-01"}`, /RFC 3339/],
  [`{"time":"2024-02-30T00:00:00Z"}`, /exist/],
  [`{"time":"2024-01-01T24:00:00Z"}`, /exist/],
  [`{"time":"0000-01-01T00:00:00Z"}`, /years/],
  [`{"time":"2024-01-01t00:00:00z"}`, /RFC 3339/],
  [`{"time":"10000-01-01T00:00:00Z"}`, /RFC 3339/],
  [`{"time":0}`, /quotes/],
  [`{"time":"0001-01-01T00:00:00+01:00"}`, /years/],
  [`{"time":"2024-01-01T00:00:00.1234567890Z"}`, /RFC 3339/],
  [`{"span":"1"}`, /seconds/],
  [`{"span":"315576000001s"}`, /at most/],
  [`{"span":"1.s"}`, /seconds/],
  [`{"span":"+1s"}`, /seconds/],
  [`{"mask":"foo_bar"}`, /lowerCamelCase/],
  [`{"object":[]}`, /object/],
  [`{"list":{}}`, /list/],
  [`{"value":1e309}`, /double/],
  [`{"object":{"a":1,"a":2}}`, /twice/],
  [`{"any":{"i32":1}}`, /"@type"/],
  [`{"any":{"@type":"x/nope.Nope"}}`, /not known/],
  [`{"any":{"@type":"kinds.All"}}`, /not known/],
  [`{"any":{"@type":"x/kinds.All","@type":"x/kinds.All"}}`, /twice/],
  [`{"any":{"@type":"x/google.protobuf.Duration"}}`, /"value"/],
  [`{"any":{"@type":"x/kinds.All","nope":1}}`, /nope/],
  [`{"any":{"@type":1}}`, /"@type"/],
  [`{"i32":1,"@type":"x"}`, /@type/],
  [`{"int64_value":{"value":1}}`, /integer/],
  [`{"string_value":1}`, /string/],
];

describe("JSON to wire and back", () => {
  test.each(same.map((json) => [json]))("%s is the same", (json) => expect(kinds.roundTrip(json)).toBe(json));
  test.each(normalized)("%s becomes %s", (json, written) => expect(kinds.roundTrip(json)).toBe(written));

  test.each(refused)("%s is refused", (json, reason, place) => {
    const error = attempt(() => kinds.toWire(json));
    expect(error).toMatchObject({ name: "JsonError" });
    const { reason: said, line, column } = error as JsonError;
    expect(said).toMatch(reason);
    if (place !== undefined) expect(`${line}:${column}`).toBe(place);
  });

  test("64-bit integers keep every digit", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
        fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
        fc.boolean(),
        (signed, unsigned, isQuoted) => {
          const quote = isQuoted ? '"' : "";
          const json = `{"i64":${quote}${signed}${quote},"u64":${quote}${unsigned}${quote}}`;
          const parts = [
            ...(signed === 0n ? [] : [`"i64":"${signed}"`]),
            ...(unsigned === 0n ? [] : [`"u64":"${unsigned}"`]),
          ];
          expect(kinds.roundTrip(json)).toBe(`{${parts.join(",")}}`);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test("doubles and floats read back the same", () => {
    fc.assert(
      fc.property(fc.double(), fc.float(), (double, float) => {
        const json = JSON.stringify({ doubles: [quoted(double)], float_value: quoted(float) });
        const back = JSON.parse(kinds.roundTrip(json)) as { doubles: [unknown]; float_value: unknown };
        expect(Number(back.doubles[0])).toBe(double === 0 ? 0 : double);
        expect(Math.fround(Number(back.float_value))).toBe(float === 0 ? 0 : float);
      }),
      { numRuns: 2000 },
    );
  });

  test("a double is what its digits say, however many there are and wherever the point stands", () => {
    const digits = fc.stringMatching(/^[0-9]{1,24}$/);
    const exponent = fc.option(fc.integer({ min: -30, max: 30 }), { nil: undefined });
    fc.assert(
      fc.property(
        fc.boolean(),
        digits,
        fc.option(digits, { nil: undefined }),
        exponent,
        (minus, whole, rest, power) => {
          const text =
            (minus ? "-" : "") +
            BigInt(whole).toString() +
            (rest === undefined ? "" : `.${rest}`) +
            (power === undefined ? "" : `e${power}`);
          const back = JSON.parse(kinds.roundTrip(`{"doubles":[${text}]}`)) as { doubles: [unknown] };
          expect(back.doubles[0]).toBe(Number(text));
        },
      ),
      { numRuns: 1000 },
    );
  });

  test("texts and bytes of any length and content", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), fc.uint8Array({ maxLength: 700 }), (text, data) => {
        const json = JSON.stringify({ texts: [text], bytes_value: Buffer.from(data).toString("base64") });
        expect(JSON.parse(kinds.roundTrip(json))).toEqual(JSON.parse(json));
      }),
      { numRuns: 1000 },
    );
  });

  test("any JSON value goes through Value", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const json = JSON.stringify({ value });
        expect(JSON.parse(kinds.roundTrip(json))).toEqual(JSON.parse(json));
      }),
      { numRuns: 500 },
    );
  });
});

function quoted(value: number): unknown {
  return Number.isFinite(value) ? value : String(value);
}

function attempt(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}

test("names beyond ASCII are written as they are, though all values are ASCII", () => {
  const name = 'odd "name" \u2028';
  const json = `{${JSON.stringify(name)}:"a"}`;
  expect(kinds.toJson(kinds.toWire(json), { useProtoNames: false })).toBe(json);
  expect(JSON.parse(kinds.toJson(kinds.toWire("{}"), { useProtoNames: false, emitUnpopulated: true }))).toHaveProperty(
    [name],
    "",
  );
});
