import * as fc from "fast-check";
import { expect, test } from "vitest";
import { messageSchema, type AnyMessageSchema } from "../../../generator/runtime/core/index.js";
import { deriveMask, findMaskField } from "../../../generator/runtime/gateway/field-mask.js";
import { findMissingField } from "../../../generator/runtime/gateway/required-fields.js";
import { WireReader } from "../../../generator/runtime/wire/index.js";

const mask: AnyMessageSchema = messageSchema("google.protobuf.FieldMask", { paths: ["string"] });
const struct: AnyMessageSchema = messageSchema("google.protobuf.Struct", {});
const part: AnyMessageSchema = messageSchema("Part", {
  name: "string",
  inner: () => part,
});
const tool: AnyMessageSchema = messageSchema("Tool", {
  title: "string",
  odd_name: "string",
  part: () => part,
  parts: [() => part],
  extra: () => struct,
});
const request = messageSchema("Request", {
  tool: () => tool,
  update_mask: () => mask,
});

function paths(body: unknown): readonly string[] | string {
  const field = findMaskField(request, "only");
  if (field === undefined) throw new Error("no mask");
  const wire = deriveMask(field, tool, [Buffer.from(JSON.stringify(body))]);
  if (typeof wire === "string") return wire;
  const found: string[] = [];
  const reader = new WireReader(wire);
  reader.tag();
  reader.length();
  while (reader.pos < wire.length) {
    reader.tag();
    found.push(reader.string());
  }
  return found;
}

test("each leaf that a body sets is named once, in order; lists, scalars and keys of a Struct end a path", () => {
  expect(paths({ parts: [{}], title: null, oddName: "x", part: { inner: { name: "n" }, name: "m" } })).toEqual([
    "odd_name",
    "part.inner.name",
    "part.name",
    "parts",
    "title",
  ]);
  expect(paths({ extra: { a: { b: 1, c: {} }, dX: [1] } })).toEqual(["extra.a.b", "extra.a.c", "extra.dX"]);
  expect(paths({ part: {} })).toEqual(["part"]);
  expect(paths({})).toEqual([]);
});

test("a key that is no field is never passed over, wherever it stands", () => {
  const depth = fc.nat(6);
  const key = fc.string().filter((text) => !["name", "inner"].includes(text) && text !== "__proto__");
  fc.assert(
    fc.property(depth, key, (levels, unknown) => {
      let body: Record<string, unknown> = { [unknown]: 1 };
      for (let level = 0; level < levels; level++) body = { inner: body };
      expect(paths({ part: body })).toContain("has no field");
    }),
  );
});

test("a required field is missed at any depth, in lists and maps", () => {
  const leaf = messageSchema("Leaf", { id: ["int32", { required: true }] });
  const outer = messageSchema("Outer", {
    one: () => leaf,
    many: [() => leaf],
    by: [() => leaf, { map: "string" }],
  });
  const good = [8, 1];
  expect(findMissingField(outer, new Uint8Array([]))).toBeUndefined();
  expect(findMissingField(outer, new Uint8Array([10, 2, ...good, 18, 2, ...good]))).toBeUndefined();
  expect(findMissingField(outer, new Uint8Array([10, 0]))).toBe("one.id");
  // Two records of one message are its pieces.
  expect(findMissingField(outer, new Uint8Array([10, 0, 10, 2, ...good]))).toBeUndefined();
  expect(findMissingField(outer, new Uint8Array([18, 2, ...good, 18, 0]))).toBe("many.id");
  expect(findMissingField(outer, new Uint8Array([26, 3, 10, 1, 107]))).toBe("by.id");
});
