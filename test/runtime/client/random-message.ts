import * as fc from "fast-check";
import type {
  AnyMessageSchema,
  EnumSchema,
  FieldSchema,
  ScalarType,
  SingularSchema,
} from "../../../generator/runtime/core/schema.js";

/** What an Any holds: random messages of some types in wire form. */
export type AnyArbitrary = fc.Arbitrary<{ readonly typeUrl: string; readonly value: Uint8Array }>;

/** Any message of a schema as a caller gives it, messages within it down to a depth. */
export function randomMessage(
  schema: AnyMessageSchema,
  held: AnyArbitrary,
  depth = 2,
): fc.Arbitrary<Record<string, unknown>> {
  if (schema.fullName === "google.protobuf.Any") return held.map((any) => ({ ...any }));
  const known = wellKnown[schema.fullName];
  if (known !== undefined) return known();
  const members = schema.fields
    .filter(({ type }) => type.kind !== "message" || depth > 0)
    .map((field) =>
      fc.tuple(
        fc.constant(field),
        field.required === true
          ? fieldValue(field, held, depth)
          : fc.option(fieldValue(field, held, depth), { nil: undefined, freq: 1 }),
      ),
    );
  return fc.tuple(...members).map((entries) => {
    const message: Record<string, unknown> = {};
    for (const [{ property, oneof }, value] of entries)
      if (value !== undefined) message[oneof ?? property] = oneof === undefined ? value : { case: property, value };
    return message;
  });
}

function fieldValue({ shape, type, mapKey }: FieldSchema, held: AnyArbitrary, depth: number): fc.Arbitrary<unknown> {
  const value = singular(type, held, depth);
  if (shape === "list") return fc.array(value, { maxLength: 2 });
  if (shape === "map")
    return fc.dictionary(
      mapKey === "string"
        ? fc.constantFrom("", "a", "b.c", "d]e", "f[g", "ü &=+")
        : scalar(mapKey ?? "string").map(String),
      value,
      { maxKeys: 2 },
    );
  return value;
}

function singular(type: SingularSchema, held: AnyArbitrary, depth: number): fc.Arbitrary<unknown> {
  if (type.kind === "scalar") return scalar(type.scalar);
  if (type.kind === "enum") return randomEnum(type.enum());
  return randomMessage(type.message(), held, depth - 1);
}

/** A number without a name, too: a newer peer may have one for it. */
function randomEnum({ fullName, closed, values }: EnumSchema): fc.Arbitrary<number> {
  const numbers = values.map(([, number]) => number);
  return fc.constantFrom(...numbers, ...(closed || fullName === "google.protobuf.NullValue" ? [] : [777]));
}

function scalar(type: ScalarType): fc.Arbitrary<unknown> {
  const long = type.endsWith("64");
  switch (type) {
    case "string":
      return fc.constantFrom(
        "",
        "a",
        ".",
        "..",
        "a/b",
        "a,b",
        "shelves/1",
        "%2F",
        "a:b",
        "ü €",
        "x y+z&;=?#",
        "\\",
        '"',
        "null",
      );
    case "bytes":
      return fc.uint8Array({ maxLength: 3 });
    case "bool":
      return fc.boolean();
    case "double":
      return fc.constantFrom(0, 1.5, -2e300, Number.NaN, Number.POSITIVE_INFINITY, 1e-9);
    case "float":
      return fc.constantFrom(0, 1.5, -0.25, Number.NEGATIVE_INFINITY);
    default: {
      const signed = !type.startsWith("u") && !type.startsWith("fixed");
      return long
        ? fc.constantFrom(0n, 1n, 2n ** 63n - 1n, ...(signed ? [-(2n ** 63n)] : [2n ** 64n - 1n]))
        : fc.constantFrom(0, 1, 2 ** 31 - 1, ...(signed ? [-(2 ** 31)] : [2 ** 32 - 1]));
    }
  }
}

const moment = fc.record({
  seconds: fc.constantFrom(0n, 1n, 1_700_000_000n),
  nanos: fc.constantFrom(0, 1, 500_000_000),
});
const value = fc.constantFrom(
  { case: "nullValue", value: 0 },
  { case: "boolValue", value: false },
  { case: "numberValue", value: 1 },
  { case: "stringValue", value: "1" },
  { case: "listValue", value: { values: [{ kind: { case: "stringValue", value: "" } }] } },
  { case: "structValue", value: { fields: {} } },
);
const wellKnown: Readonly<Record<string, () => fc.Arbitrary<Record<string, unknown>>>> = {
  "google.protobuf.Timestamp": () => moment,
  "google.protobuf.Duration": () => moment,
  "google.protobuf.FieldMask": () =>
    fc.record({ paths: fc.array(fc.constantFrom("name", "big_number", "a.b_c"), { maxLength: 2 }) }),
  "google.protobuf.Value": () => fc.record({ kind: value }),
  "google.protobuf.Struct": () =>
    fc.record({ fields: fc.dictionary(fc.constantFrom("a", "b c"), fc.record({ kind: value }), { maxKeys: 2 }) }),
  "google.protobuf.ListValue": () => fc.record({ values: fc.array(fc.record({ kind: value }), { maxLength: 2 }) }),
};
