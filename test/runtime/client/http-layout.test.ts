import { describe, expect, it } from "vitest";
import { ClientError } from "../../../generator/runtime/client/client-error.js";
import { layOutRequest } from "../../../generator/runtime/client/client-http-layout.js";
import { placeParts } from "../../../generator/runtime/client/client-http-parts.js";
import { messageToJson } from "../../../generator/runtime/client/client-json-write.js";
import { messageFromJson } from "../../../generator/runtime/client/client-json-read.js";
import type { HttpRule } from "../../../generator/runtime/core/method.js";
import { enumSchema, messageSchema, type FieldRows } from "../../../generator/runtime/core/schema-table.js";
import type { MessageSchema, ScalarType } from "../../../generator/runtime/core/schema.js";
import {
  anyJson,
  listValueJson,
  structJson,
  timestampJson,
  valueJson,
  wrapperJson,
} from "../../../generator/runtime/core/well-known-json.js";

const Kind = enumSchema("kinds.Kind", { NONE: 0, SOME: 1 });
const known = (name: string, json: Parameters<typeof messageSchema>[2]): MessageSchema<unknown> =>
  messageSchema(`google.protobuf.${name}`, { value: "string" }, json);
const Struct = known("Struct", structJson);
const Value = known("Value", valueJson);
const List = known("ListValue", listValueJson);
const Any = known("Any", anyJson);
const Stamp = known("Timestamp", timestampJson);
const Boxed = known("Int32Value", wrapperJson("int32"));
const numbers: readonly ScalarType[] = [
  "int32",
  "int64",
  "uint32",
  "uint64",
  "sint32",
  "sint64",
  "fixed32",
  "fixed64",
  "sfixed32",
  "sfixed64",
  "double",
  "float",
];
const rows: FieldRows = {
  ...Object.fromEntries([...numbers, "bool", "string", "bytes"].map((type) => [type, type as ScalarType])),
  kind: [{ enum: () => Kind }, { number: 20 }],
  maybe: ["int32", { explicit: true }],
  list: ["string"],
  labels: ["string", { map: "string" }],
  inner: () => Kinds,
  inners: [() => Kinds],
  struct: () => Struct,
  value: [() => Value, { nullable: true }],
  values: () => List,
  any: () => Any,
  stamp: () => Stamp,
  boxed: () => Boxed,
};
const Kinds: MessageSchema<Record<string, unknown>> = messageSchema("kinds.Kinds", rows);

const rule = (path: HttpRule["path"], body = "", more: Partial<HttpRule> = {}): HttpRule => ({
  method: body === "" ? "GET" : "POST",
  path,
  body,
  layOut: placeParts,
  ...more,
});
const one = (field: string, more: object = {}): HttpRule => rule(["/v1/", { field, multi: false, ...more }]);
const lay = (rules: HttpRule | readonly HttpRule[], message: object) => layOutRequest([rules].flat(), Kinds, message);
const refusal = (rules: HttpRule | readonly HttpRule[], message: object): string => {
  try {
    return `sent ${lay(rules, message).path}`;
  } catch (error) {
    return error instanceof ClientError ? error.codeName : String(error);
  }
};

describe("what stands in a path", () => {
  it.each([...numbers.map((type) => [type, "0"]), ["bool", "false"], ["kind", "NONE"]])(
    "is the default of %s, too",
    (field, text) => {
      expect(lay(one(field), {}).path).toBe(`/v1/${text}`);
      expect(lay(one(`inner.${field}`), { inner: {} }).path).toBe(`/v1/${text}`);
    },
  );

  it.each(["string", "bytes", "maybe", "list", "labels", "inner", "stamp", "boxed", "inner.int32"])(
    "is no empty text and nothing unset: %s",
    (field) => expect(refusal(one(field), {})).toBe("INVALID_ARGUMENT"),
  );

  it.each([".", ".."])("leads to no other method: %s", (text) => {
    expect(refusal(one("string"), { string: text })).toBe("INVALID_ARGUMENT");
    const within = rule(["/v1/", { field: "string", multi: true }, "/x"]);
    expect(refusal(within, { string: `a/${text}/b` })).toBe("INVALID_ARGUMENT");
    expect(lay(within, { string: `a${text}/%2e` }).path).toBe(`/v1/a${text}/%252e/x`);
    expect(lay(rule(["/v1/", { field: "string", multi: false }, ":go"]), { string: text }).path).toBe(`/v1/${text}:go`);
  });

  it("is a list whose elements have no comma", () => {
    expect(lay(one("list"), { list: ["a", "b"] }).path).toBe("/v1/a%2Cb");
    expect(refusal(one("list"), { list: ["a,b"] })).toBe("INVALID_ARGUMENT");
    expect(refusal(one("inner.list"), { inner: { list: ["a", "b"] } })).toBe("INVALID_ARGUMENT");
  });
});

describe("the binding of a message", () => {
  const shelf = one("string", { multi: true, pattern: /^shelves\/[^/]+$/su });
  const all = [shelf, one("int32"), rule(["/v1/post"], "*")];

  it("is the first whose template matches its values", () => {
    expect(lay(all, { string: "shelves/1" }).path).toBe("/v1/shelves/1");
    expect(lay(all, { int32: 5, string: "other" }).path).toBe("/v1/5?string=other");
    expect(lay(all, { inners: [{}] })).toMatchObject({ path: "/v1/post", rule: { method: "POST" } });
  });

  it("is none if no one fits, and the error says why the primary one does not", () => {
    expect(() => lay([shelf, one("bytes")], { string: "books/1" })).toThrow(/string fits no path/);
  });
});

describe("a field as body", () => {
  it.each([
    ...[...numbers].map((type) => [type, "0"]),
    ["bool", "false"],
    ["string", '""'],
    ["bytes", '""'],
    ["kind", "0"],
    ["list", "[]"],
    ["labels", "{}"],
    ["inners", "[]"],
  ])("is its default where absence does not show: %s", (field, text) => {
    expect(lay(rule(["/v1"], field), {}).body).toBe(text);
  });

  it.each(["maybe", "inner", "struct", "value", "values", "any", "stamp", "boxed"])(
    "is no body at all where it does: %s",
    (field) => expect(lay(rule(["/v1"], field), {}).body).toBeUndefined(),
  );
});

describe("a query", () => {
  it.each([
    ["inners", { inners: [{}] }],
    ["inner", { inner: {} }],
    ["values", { values: { values: [] } }],
    ["any", { any: { $json: { "@type": "x" } } }],
    ["labels", { labels: { "a[b": "1" } }],
    ["kind", { kind: 7 }],
    ["kind", { inner: { kind: "NEWER" } }],
  ])("refuses what it cannot hold: %s", (_name, message) =>
    expect(refusal(rule(["/v1"]), message)).toBe("INVALID_ARGUMENT"),
  );

  it.each([
    [{ labels: { "a.b": "1", "": "2" } }, "labels[a.b]=1&labels[]=2"],
    [{ struct: { fields: { a: { kind: { case: "numberValue", value: 1 } } } } }, 'struct={"a":1}'],
    [{ value: { kind: { case: "stringValue", value: "1" } } }, 'value="1"'],
    [{ value: {} }, "value=null"],
    [{ inner: { maybe: 0, list: ["", "x"] } }, "inner.maybe=0&inner.list=&inner.list=x"],
    [{ boxed: { value: 0 } }, "boxed=0"],
  ])("has the form that the gateway reads: %j", (message, query) =>
    expect(decodeURIComponent(lay(rule(["/v1"]), message).path)).toBe(`/v1?${query}`),
  );
});

describe("what has no name here", () => {
  it("keeps its text: an enum name of a newer server", () => {
    const json = { kind: "NEWER" };
    expect(messageToJson(Kinds, messageFromJson(Kinds, json))).toMatchObject(json);
  });
});
