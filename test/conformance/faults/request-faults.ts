import type { WireRecord } from "../../../generator/runtime/conformance/records.js";
import type { Fault } from "./fault.js";
import { rewriteWire } from "./rewrite-wire.js";

const varints =
  (change: (value: bigint, record: WireRecord) => bigint | undefined) =>
  (wire: Uint8Array): Uint8Array =>
    rewriteWire(wire, (record) => {
      if (record.type !== 0 || record.varint === undefined) return [record];
      const value = change(record.varint, record);
      return value === undefined ? undefined : [{ ...record, varint: value }];
    });

const top =
  (change: (records: WireRecord) => readonly WireRecord[]) =>
  (wire: Uint8Array): Uint8Array =>
    rewriteWire(wire, (record, depth) => (depth === 0 ? change(record) : [record]));

/** Faults of reading JSON and writing wire. */
export const requestFaults: readonly Fault[] = [
  {
    name: "JSON names are unknown",
    rule: "json-names",
    body: (text) => text.replace(/"([a-z]+[A-Z]\w*)":/g, '"no_$1":'),
  },
  {
    name: "proto names are unknown",
    rule: "field-alone",
    body: (text) => text.replace(/"([a-z]+_\w*)":/g, '"no_$1":'),
  },
  {
    name: "64-bit integers lose precision",
    rule: "integer-precision",
    wire: varints((value) => BigInt.asUintN(64, BigInt(Number(value)))),
  },
  {
    name: "64-bit integers are cut to 32 bits",
    rule: "integer-limits",
    wire: varints((value) => BigInt.asUintN(32, value)),
  },
  {
    name: "negative integers lose their sign",
    rule: "integer-limits",
    wire: varints((value) => (value >= 2n ** 63n ? 2n ** 64n - value : value)),
  },
  {
    name: "the largest integer is refused",
    rule: "integer-limits",
    body: (text) => (text.includes("9223372036854775807") ? 400 : text),
  },
  {
    name: "unquoted 64-bit integers are refused",
    rule: "integer-limits",
    body: (text) => (/:-?\d{17,}/.test(text) ? 400 : text),
  },
  {
    name: "integers out of range wrap around",
    rule: "wrong-type",
    body: (text) => text.replace(/"?9223372036854775808"?/, '"-9223372036854775808"'),
  },
  { name: "fractions are cut off", rule: "wrong-type", body: (text) => text.replace(":1.5", ":1") },
  {
    name: "whole numbers with a fraction are refused",
    rule: "integer-forms",
    body: (text) => (text.includes(":1.0") ? 400 : text),
  },
  { name: "quoted bools are accepted", rule: "wrong-type", body: (text) => text.replace(/:"true"/, ":true") },
  { name: "numbers are accepted for text", rule: "wrong-type", body: (text) => text.replace(/:1\}$/, ':"1"}') },
  { name: "objects are accepted for anything", rule: "wrong-type", body: (text) => text.replace(/:\{\}\}$/, ":null}") },
  { name: "URL-safe base64 is refused", rule: "bytes-alphabets", body: (text) => (text.includes("-_-_") ? 400 : text) },
  {
    name: "unpadded base64 loses its end",
    rule: "bytes-alphabets",
    body: (text) => text.replace(/"([+/_-]{4})AA"/, '"$1"'),
  },
  { name: "bad base64 is read as empty", rule: "wrong-type", body: (text) => text.replace('"###"', '""') },
  {
    name: "bytes pass through a text decoder",
    rule: "bytes-alphabets",
    wire: (wire) =>
      rewriteWire(wire, (record) => [
        record.type === 2 ? { ...record, bytes: Buffer.from(record.bytes.toString("utf8")) } : record,
      ]),
  },
  {
    name: "enum names are case-blind and read as the first value",
    rule: "enum-names",
    wire: varints((value, record) => (record.number === 3 && value === 2n ? undefined : value)),
  },
  {
    name: "enum numbers are refused",
    rule: "enum-numbers",
    body: (text) => (/"(sort_order|target|action|type|permType)":-?\d/.test(text) ? 400 : text),
  },
  {
    name: "unknown enum numbers become the default",
    rule: "enum-numbers",
    wire: varints((value) => (value === 2147483647n ? undefined : value)),
  },
  {
    name: "unknown enum names are refused",
    rule: "enum-unknown-name",
    body: (text) => (text.includes("NO_SUCH_VALUE") ? 400 : text),
  },
  { name: "the last field is dropped", rule: "fields-together", wire: (wire) => dropLast(wire) },
  { name: "field 1 is dropped", rule: "field-alone", wire: top((record) => (record.number === 1 ? [] : [record])) },
  {
    name: "fields 1 and 2 are swapped",
    rule: "field-alone",
    wire: top((record) => [{ ...record, number: record.number === 1 ? 2 : record.number === 2 ? 1 : record.number }]),
  },
  {
    name: "nested messages are sent empty",
    rule: "field-alone",
    wire: (wire, path) =>
      path.endsWith("/Txn") ? top((record) => [{ ...record, bytes: Buffer.alloc(0) }])(wire) : wire,
  },
  { name: "bools are never true", rule: "bool-forms", wire: varints((value) => (value === 1n ? undefined : value)) },
  { name: "only the first element of a list arrives", rule: "list-forms", wire: (wire) => onlyFirst(wire) },
  {
    name: "text ends at NUL",
    rule: "string-forms",
    wire: (wire) =>
      rewriteWire(wire, (record) => [
        record.type === 2 && record.bytes.toString() === "a\0b" ? { ...record, bytes: Buffer.from("a") } : record,
      ]),
  },
  { name: "escapes are read wrong", rule: "string-forms", body: (text) => text.replace("\\u0041", "B") },
  {
    name: "surrogate pairs become two marks",
    rule: "string-forms",
    body: (text) => text.replace("\\ud83d\\ude00", "??"),
  },
  { name: "lone surrogates are accepted", rule: "wrong-type", body: (text) => text.replace('"\\ud800"', '"\\ufffd"') },
  { name: "a field given twice is accepted", rule: "duplicate-field", body: (text) => reparsed(text) },
  {
    name: "two members of a oneof are accepted",
    rule: "oneof-twice",
    body: (text) =>
      text
        .replace(/("cancel_request":)\{[^{}]*\},"progress_request"/, '$1null,"progress_request"')
        .replace(/("create_request":)\{[^{}]*\},"cancel_request"/, '$1null,"cancel_request"'),
  },
  { name: "null is refused", rule: "null-values", body: (text) => (/:null\}/.test(text) ? 400 : text) },
  { name: "null elements are skipped", rule: "null-elements", body: (text) => text.replace("[null]", "[]") },
  {
    name: "a bare value is taken for a list",
    rule: "list-forms",
    body: (text) => text.replace(/^\{"(keys|compare|success|failure|peerURLs|filters)":([^[].*)\}$/, '{"$1":[$2]}'),
  },
  { name: "unknown fields are refused", rule: "unknown-field", options: { refuseUnknownFields: true } },
  { name: "__proto__ is refused", rule: "inherited-names", body: (text) => (text.includes("__proto__") ? 400 : text) },
  {
    name: "constructor breaks the gateway",
    rule: "inherited-names",
    body: (text) => (text.includes('"constructor"') ? 500 : text),
  },
  { name: "trailing commas are accepted", rule: "malformed-json", body: (text) => text.replace(/,\s*\}$/, "}") },
  { name: "unquoted keys are accepted", rule: "malformed-json", body: (text) => text.replace("{a:1}", "{}") },
  { name: "comments are accepted", rule: "malformed-json", body: (text) => text.replace("// no\n", "") },
  { name: "a byte order mark is skipped", rule: "malformed-json", body: (text) => text.replace("\ufeff", "") },
  { name: "an unfinished object is accepted", rule: "malformed-json", body: (text) => (text === "{" ? "{}" : text) },
  {
    name: "malformed values of unknown fields are skipped",
    rule: "malformed-json",
    body: (text) => text.replace(/"a":(nul|-|1\.|\.5|"\\u12")\}/, '"a":1}'),
  },
  { name: "leading zeros are accepted", rule: "malformed-json", body: (text) => text.replace(/:01\b/, ":1") },
  { name: "a list is taken for a message", rule: "wrong-type", body: (text) => (text === "[]" ? "{}" : text) },
  { name: "an empty body is refused", rule: "empty-body", body: (text) => (text === "" ? 400 : text) },
  { name: "a body of null is accepted", rule: "null-body", body: (text) => (text === "null" ? "{}" : text) },
  {
    name: "bytes behind the value are refused",
    rule: "trailing-bytes",
    body: (text) => (text.startsWith("{}") && text.length > 2 ? 400 : text),
  },
  {
    name: "depth has no limit",
    rule: "depth-limit",
    body: (text) => (text.includes("[[[[[[[[[[[[[[[[[[[[") && text.endsWith("}") ? "{}" : text),
  },
  {
    name: "a chunk of the body is lost",
    rule: "body-forms",
    chunk: (bytes, index) => (index === 3 ? undefined : bytes),
  },
];

function dropLast(wire: Uint8Array): Uint8Array {
  let last = 0;
  rewriteWire(wire, (record, depth) => {
    if (depth === 0) last = record.number;
    return [record];
  });
  return rewriteWire(wire, (record, depth) => (depth === 0 && record.number === last ? undefined : [record]));
}

function onlyFirst(wire: Uint8Array): Uint8Array {
  const seen = new Set<number>();
  return rewriteWire(wire, (record, depth) => {
    if (depth > 0) return [record];
    if (seen.has(record.number)) return undefined;
    seen.add(record.number);
    return [record];
  });
}

function reparsed(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return text;
  }
}
