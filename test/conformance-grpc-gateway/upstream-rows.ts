import type { JsonObject } from "@bufbuild/protobuf";
import type { Row } from "./row.js";

// What grpc-gateway's own tests hold of queries and masks (runtime/query_test.go, runtime/fieldmask_test.go of its repository), on fields of ours.

const query = (
  about: string,
  parameters: Readonly<Record<string, string | readonly string[]>>,
  upstream: Row["expect"]["upstream"],
): Row => {
  const text = Object.entries(parameters).flatMap(([name, values]) =>
    [values].flat().map((value) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`),
  );
  return {
    about,
    request: `GET /query?${text.join("&")}`,
    expect: upstream === undefined ? { status: 400, upstream: null } : { status: 200, upstream },
  };
};

const object = '{"c":[1,2],"d":[{"e":1,"f":{}}]}';

const values: readonly Row[] = [
  query(
    "a value of every kind",
    {
      single: "1.5",
      dbl: "2.5",
      i64: "-1",
      i32: "-2",
      u64: "3",
      u32: "4",
      flag: "true",
      text: "str",
      data: "YWJjMTIzIT8kKiYoKSctPUB-",
      texts: ["a", "b", "c"],
      maybe_text: "str",
      int64_values: ["1", "2", "3"],
      metal: "1",
      metals: ["1", "2", "0"],
      at: "2016-12-15T12:23:32.000000049Z",
      took: "13h0m0s",
      mask: "float_value,double_value",
      float_value: "1.5",
      double_value: "2.5",
      int64_value: "-1",
      int32_value: "-2",
      uint64_value: "3",
      uint32_value: "4",
      bool_value: "true",
      string_value: "str",
      bytes_value: "YWJjMTIzIT8kKiYoKSctPUB-",
      "labels[key]": "value",
      "labels[fourth]": "",
      "labels[~!@#$%^&*()]": "value",
      "counts[key]": "-1",
      "weights[3]": "2.5",
      "data_by_flag[true]": "Ynl0ZXM=",
      "metal_by_id[-2]": "IRON",
      "times[key]": "2s",
      value: '{"a":{"b":1}}',
      struct: '{"a":{"b":1}}',
    },
    {
      single: 1.5,
      dbl: 2.5,
      i64: "-1",
      i32: -2,
      u64: "3",
      u32: 4,
      flag: true,
      text: "str",
      data: "YWJjMTIzIT8kKiYoKSctPUB+",
      texts: ["a", "b", "c"],
      maybeText: "str",
      int64Values: ["1", "2", "3"],
      metal: "IRON",
      metals: ["IRON", "light_gold", "METAL_UNKNOWN"],
      at: "2016-12-15T12:23:32.000000049Z",
      took: "46800s",
      mask: "floatValue,doubleValue",
      floatValue: 1.5,
      doubleValue: 2.5,
      int64Value: "-1",
      int32Value: -2,
      uint64Value: "3",
      uint32Value: 4,
      boolValue: true,
      stringValue: "str",
      bytesValue: "YWJjMTIzIT8kKiYoKSctPUB+",
      labels: { key: "value", fourth: "", "~!@#$%^&*()": "value" },
      counts: { key: "-1" },
      weights: { 3: 2.5 },
      dataByFlag: { true: "Ynl0ZXM=" },
      metalById: { "-2": "IRON" },
      times: { key: "2s" },
      value: { a: { b: 1 } },
      struct: { a: { b: 1 } },
    },
  ),
  query(
    "JSON names",
    {
      boolValue: "true",
      int64Value: "-1",
      stringValue: "str",
      bytesValue: "Ynl0ZXM=",
      uint32Value: "4",
      maybeMetal: "1",
      value: '""',
      struct: "{}",
    },
    {
      boolValue: true,
      int64Value: "-1",
      stringValue: "str",
      bytesValue: "Ynl0ZXM=",
      uint32Value: 4,
      maybeMetal: "IRON",
      value: "",
      struct: {},
    },
  ),
  query(
    "enums by name and number",
    { metal: "light_gold", metals: ["METAL_UNKNOWN", "2", "0"], value: "{}", struct: object },
    {
      metal: "light_gold",
      metals: ["METAL_UNKNOWN", "light_gold", "METAL_UNKNOWN"],
      value: {},
      struct: { c: [1, 2], d: [{ e: 1, f: {} }] },
    },
  ),
  query("a Value that is a list", { value: "[]" }, { value: [] }),
  query("a Value that is true", { value: "true" }, { value: true }),
  query("a Value that is a number", { value: "0" }, { value: 0 }),
  query(
    "names of messages within messages",
    {
      "part.inner.inner.tags": ["a", "b", "c"],
      "part.inner.inner.name": "s",
      "part.inner.name": "t",
      "part.name": "u",
    },
    { part: { name: "u", inner: { name: "t", inner: { name: "s", tags: ["a", "b", "c"] } } } },
  ),
  query("a member of a oneof", { chosen_text: "foobar" }, { chosenText: "foobar" }),
  query("a member of a oneof by its JSON name", { chosenText: "foobar" }, { chosenText: "foobar" }),
  query(
    "fields of one member of a oneof",
    { "chosen_part.weight": "-1", "chosen_part.name": "foo" },
    { chosenPart: { weight: "-1", name: "foo" } },
  ),
];

const refusals: readonly Row[] = [
  query("null as a Timestamp", { at: "null" }, undefined),
  query("null as a Duration", { took: "null" }, undefined),
  query("two members of a oneof", { chosen_number: "1", chosen_text: "foobar" }, undefined),
  query("a member of a oneof and a field of another", { chosen_number: "10", "chosen_part.weight": "-1" }, undefined),
  query("a field of a member of a oneof, then another", { "chosen_part.weight": "-1", chosen_number: "10" }, undefined),
  query("two values for one", { u64: ["1", "2"] }, undefined),
  query("a field of a list of messages", { "int64_values.value": "1" }, undefined),
  query("a Timestamp before the year 1", { at: "0000-01-01T00:00:00.00Z" }, undefined),
  ...["single", "dbl", "i64", "i32", "u64", "u32", "flag", "text", "texts", "metal", "metals"].map((name) =>
    query(`a name behind ${name}`, { [`${name}.nested`]: "test" }, undefined),
  ),
];

/** A parameter that path or body give already is passed over there. */
const filtered: readonly Row[] = [
  {
    about: "a parameter that the path gives",
    request: "GET /query/within/x?part.name=y&part.weight=3&text=z",
    expect: { status: 200, upstream: { part: { name: "x", weight: "3" }, text: "z" } },
  },
  {
    about: "a parameter within the field that is the body",
    request: "POST /query/beside?part.name=y&text=z",
    body: '{"weight":"3"}',
    expect: { status: 200, upstream: { part: { weight: "3" }, text: "z" } },
  },
];

const patch = (about: string, body: string, paths: string | undefined, departure?: string): Row => ({
  about,
  request: "PATCH /patch/tools/7",
  body,
  expect:
    paths === undefined
      ? { status: 400, upstream: null }
      : { status: 200, upstream: { tool: toolOf(body), ...(paths !== "" && { updateMask: paths }) } },
  ...(departure !== undefined && { departure }),
});

function toolOf(body: string): JsonObject {
  return { ...(JSON.parse(body) as JsonObject), id: "7" };
}

const masks: readonly Row[] = [
  patch("an empty message", '{"drawnBy":{}}', "drawnBy"),
  patch("scalars", '{"title":"1234","size":3}', "size,title"),
  patch("a JSON name that is no camelCase", '{"strange":"bar"}', "oddName"),
  patch("fields of a message", '{"maker":{"name":"bob","weight":"2"},"title":"1"}', "maker.name,maker.weight,title"),
  patch("keys of a Struct", '{"extra":{"name":{"first":"bob"},"amount":2}}', "extra.amount,extra.name.first"),
  patch("keys of a Value", '{"value":{"name":{"first":"bob"},"amount":2}}', "value.amount,value.name.first"),
  patch("a map", '{"labels":{"a":"x"}}', "labels"),
  patch(
    "messages within messages",
    '{"maker":{"inner":{"inner":{"name":"a","weight":"1"}}}}',
    "maker.inner.inner.name,maker.inner.inner.weight",
  ),
  patch("lists and maps", '{"parts":[{"name":"x"}],"labels":{"a":"b"},"title":"1"}', "labels,parts,title"),
  patch("an object where a scalar stands", '{"title":{"a":"x"}}', undefined),
];

/** All of them, as requests to `protos/shapes.proto`. */
export const upstreamRows: readonly Row[] = [...values, ...refusals, ...filtered, ...masks];
