import { describe, expect, it } from "vitest";
import { messageToJson } from "../../../generator/runtime/client/client-json-write.js";
import type { FieldSchema } from "../../../generator/runtime/core/index.js";
import { useKinds } from "./kinds.js";

const kinds = useKinds();

/** Values that are of no type that a field takes, falsy ones among them: what looks like a default must not be passed over. */
function wrongValues({ shape, type, mapKey }: FieldSchema): readonly unknown[] {
  if (shape === "list") return ["ab", 5, {}, new Set([1]), true, ...wrongSingular(type).map((each) => [each])];
  if (shape === "map") {
    const key = mapKey === "string" ? "a" : mapKey === "bool" ? "true" : "1";
    return ["ab", 5, new Map([["a", 1]]), [1], true, ...wrongSingular(type).map((each) => ({ [key]: each }))];
  }
  return wrongSingular(type);
}

function wrongSingular(type: FieldSchema["type"]): readonly unknown[] {
  if (type.kind === "message") return [5, "ab", "", true, 0, [1], new Map()];
  if (type.kind === "enum") return ["", false, {}, NaN, 1.5];
  switch (type.scalar) {
    case "bytes":
      return [{}, 5, 0, true, false, [1]];
    case "string":
      return [5, 0, 0n, false, true, {}, []];
    case "bool":
      return [0, 1, "", "true", {}, []];
    case "double":
    case "float":
      return ["", "1", false, 1n, {}, []];
    default:
      return ["", "x", false, true, NaN, 1.5, {}, []];
  }
}

describe("a value of a wrong JavaScript type", () => {
  it("is refused by the encoder, whatever the field", () => {
    const { schema, encode } = kinds.mapper("All");
    let refused = 0;
    for (const field of schema.fields)
      for (const wrong of wrongValues(field)) {
        const given = field.oneof === undefined ? wrong : { case: field.property, value: wrong };
        const message = { [field.oneof ?? field.property]: given };
        expect(() => encode(message as never), `${field.name}: ${typeof wrong}`).toThrow(/ is not | is no known name /);
        refused++;
      }
    expect(refused).toBeGreaterThan(300);
  });

  it("is passed over where it says that nothing is there", () => {
    const { schema, encode } = kinds.mapper("All");
    const plain = schema.fields.filter(({ explicit, shape }) => !explicit || shape !== "singular");
    for (const value of [undefined, null])
      expect(encode(Object.fromEntries(plain.map(({ property }) => [property, value])) as never)).toHaveLength(0);
  });

  it("of a oneof is refused where it chooses what no field is, or nothing at all", () => {
    for (const message of ["kinds.All", "google.protobuf.Value"]) {
      const mapper = kinds.registry.get(message);
      if (mapper === undefined) throw new Error(`there is no ${message}`);
      const { schema, encode } = mapper;
      const oneofs = new Set(schema.fields.flatMap(({ oneof }) => oneof ?? []));
      expect(oneofs.size).toBeGreaterThan(0);
      for (const oneof of oneofs) {
        const member = schema.fields.find((each) => each.oneof === oneof && each.type.kind !== "enum");
        const faults: readonly (readonly [unknown, RegExp])[] = [
          [{ case: "bogus", value: 1 }, new RegExp(`bogus is no field of ${oneof}`)],
          [{ case: "toString", value: 1 }, new RegExp(`toString is no field of ${oneof}`)],
          [{ value: 1 }, new RegExp(`undefined is no field of ${oneof}`)],
          ["bogus", new RegExp(`undefined is no field of ${oneof}`)],
          [{ case: member?.property }, / is not |: no value/],
        ];
        for (const [given, says] of faults) {
          expect(() => encode({ [oneof]: given } as never), `${oneof}, encoded`).toThrow(says);
          expect(() => messageToJson(schema, { [oneof]: given }), `${oneof} as JSON`).toThrow(says);
        }
        for (const unset of [undefined, null, { case: undefined }, {}])
          expect(encode({ [oneof]: unset } as never)).toHaveLength(0);
      }
    }
  });

  it("is refused by the JSON of clients where JSON would lose it", () => {
    const { schema } = kinds.mapper("All");
    const lists = [5, "ab", {}, new Set([1])];
    const maps = [5, "ab", [1], new Map([["a", 1]])];
    const messages = [5, "ab", true];
    const known = schema.fields.filter(({ type }) => type.kind !== "message" || type.message().json === undefined);
    for (const field of known) {
      const { shape, type, oneof, property } = field;
      const wrong = shape === "list" ? lists : shape === "map" ? maps : type.kind === "message" ? messages : [() => 1];
      if (type.kind === "enum" && shape === "singular") continue;
      for (const each of wrong) {
        const given = oneof === undefined ? each : { case: property, value: each };
        expect(() => messageToJson(schema, { [oneof ?? property]: given }), field.name).toThrow(field.name);
      }
    }
  });
});
