import * as fc from "fast-check";

/** Values that are wrong for most fields, or right in a form that few expect; as JSON text. */
const oddValues = [
  "null",
  "true",
  "false",
  '""',
  '"x"',
  "[]",
  "{}",
  "[null]",
  "[[]]",
  "0",
  "-0",
  "-1",
  "1.0",
  "1.5",
  "1e2",
  "1e-2",
  "1E+2",
  "1e400",
  '"1"',
  '"-1"',
  "01",
  "+1",
  '" 1"',
  '"1 "',
  '"1.0"',
  '"1.5"',
  '"1e2"',
  "2147483648",
  "-2147483649",
  "4294967296",
  '"18446744073709551616"',
  "18446744073709551615",
  "9007199254740993",
  '"-9223372036854775809"',
  '"NaN"',
  '"Infinity"',
  '"-Infinity"',
  '"nan"',
  '"inf"',
  "NaN",
  "3.5e38",
  '"0x10"',
  '"true"',
  '"YQ"',
  '"YQ=="',
  '"Y"',
  '"_-8"',
  '"+/8="',
  '"Y Q"',
  '"\\u00e9"',
  '"\\ud800"',
  '"\\x"',
  '"E0_0"',
  '"E1_1"',
  '"E9"',
  "'x'",
  "{",
  "]",
  "",
  "tru",
  '{"plain":1}',
  '{"":1}',
  '{"a":1,"a":2}',
];

/** JSON text of a value with one thing wrong, or odd, somewhere in it. */
export function damagedJson(json: unknown): fc.Arbitrary<string> {
  const text = JSON.stringify(json);
  const count = countValues(json);
  const replaced = fc
    .tuple(fc.nat(count - 1), fc.constantFrom(...oddValues))
    .map(([place, value]) => replaceValue(json, place, value));
  const added = fc
    .tuple(fc.nat(count - 1), fc.constantFrom(...members))
    .map(([place, member]) => addMember(json, place, member));
  const edited = fc
    .tuple(fc.nat(text.length), fc.nat(1), fc.constantFrom("", ",", '"', "}", "]", " ", "\n", "\\", "0", "/", "\u00a0"))
    .map(
      // Half a surrogate pair cannot be sent as UTF-8.
      ([at, cut, insert]) => (text.slice(0, at) + insert + text.slice(at + cut)).replace(/\p{Surrogate}/gu, ""),
    );
  return fc.oneof(
    { weight: 3, arbitrary: replaced },
    { weight: 2, arbitrary: added },
    { weight: 1, arbitrary: edited },
  );
}

/** Members to add to an object: fields by either name, again or for the first time, and unknown ones. */
const members = [
  '"plain":null',
  '"plain":1',
  '"plain":"1"',
  '"twoWords":null',
  '"two_words":1',
  '"two_words":{}',
  '"Upper":[]',
  '"constructor":1',
  '"constructor":null',
  '"with2Digits":0',
  '"toString":"a"',
  '"to_string":true',
  '"unknown":1',
  '"__proto__":{}',
  '"valueOf":[1]',
  '"trailing":"E0_0"',
  '"\\u0070lain":1',
];

function countValues(json: unknown): number {
  return typeof json === "object" && json !== null
    ? 1 + Object.values(json).reduce((sum: number, each) => sum + countValues(each), 0)
    : 1;
}

/** The text with the value at a place, counted in document order, replaced. */
function replaceValue(json: unknown, place: number, by: string): string {
  return print(json, place, () => by);
}

/** The text with a member behind those of the object at a place; other values stay. */
function addMember(json: unknown, place: number, member: string): string {
  return print(json, place, (text) =>
    text.startsWith("{") ? `${text.slice(0, -1)}${text === "{}" ? "" : ","}${member}}` : text,
  );
}

function print(json: unknown, place: number, change: (text: string) => string): string {
  let at = 0;
  const visit = (value: unknown): string => {
    const mine = at++;
    const text = inner(value);
    return mine === place ? change(text) : text;
  };
  const inner = (value: unknown): string => {
    if (Array.isArray(value)) return `[${value.map(visit).join(",")}]`;
    if (typeof value !== "object" || value === null) return JSON.stringify(value);
    return `{${Object.entries(value)
      .map(([key, each]) => `${JSON.stringify(key)}:${visit(each)}`)
      .join(",")}}`;
  };
  return visit(json);
}
