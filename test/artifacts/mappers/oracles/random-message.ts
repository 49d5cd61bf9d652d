import * as fc from "fast-check";
import type { Field, MapKeyType, Message, ScalarType, SingularType } from "../../../../generator/model/api.js";
import type { Plan } from "../../../../generator/plan/plan.js";

/** A typed message as it is received: the shape that `decode` answers. */
export type TypedMessage = Record<string, unknown>;

/** Any value of a message type; submessages stand down to `depth` levels. */
export function randomMessage(plan: Plan, message: Message, depth = 3): fc.Arbitrary<TypedMessage> {
  const always: Record<string, fc.Arbitrary<unknown>> = {};
  const maybe: Record<string, fc.Arbitrary<unknown>> = {};
  for (const field of message.fields.filter((each) => each.oneof === undefined)) {
    const isThere = field.type.kind !== "singular" || field.type.presence !== "explicit";
    if (isThere) always[plan.names.property(field)] = fieldValue(plan, field, depth);
    else if (field.type.of.kind !== "message" || depth > 0)
      maybe[plan.names.property(field)] = fieldValue(plan, field, depth);
  }
  for (const { name } of message.oneofs) {
    const members = message.fields.filter(
      (field) => field.oneof === name && (field.type.of.kind !== "message" || depth > 0),
    );
    const [first] = members;
    const cases = members.map((field) =>
      singularValue(plan, field.type.of, depth - 1).map((value) => ({ case: plan.names.property(field), value })),
    );
    if (first !== undefined) maybe[plan.names.oneofProperty(first)] = fc.oneof(...cases);
  }
  return fc.record({ ...always, ...maybe }, { requiredKeys: Object.keys(always) }) as fc.Arbitrary<TypedMessage>;
}

function fieldValue(plan: Plan, field: Field, depth: number): fc.Arbitrary<unknown> {
  const { type } = field;
  if (type.of.kind === "message" && depth <= 0 && type.kind !== "singular")
    return type.kind === "list" ? fc.constant([]) : fc.constant(toMap([]));
  const one = singularValue(plan, type.of, depth - 1);
  if (type.kind === "list") return fc.array(one, { maxLength: 4 });
  if (type.kind === "map")
    return fc.uniqueArray(fc.tuple(mapKey(type.key), one), { selector: ([key]) => key, maxLength: 4 }).map(toMap);
  return type.presence === "implicit"
    ? fc.oneof({ weight: 1, arbitrary: fc.constant(zero(type.of)) }, { weight: 4, arbitrary: one })
    : one;
}

function toMap(entries: readonly (readonly [string, unknown])[]): TypedMessage {
  const map = Object.create(null) as TypedMessage;
  for (const [key, value] of entries) map[key] = value;
  return map;
}

function singularValue(plan: Plan, of: SingularType, depth: number): fc.Arbitrary<unknown> {
  switch (of.kind) {
    case "scalar":
      return scalarValue(of.scalar);
    case "enum": {
      const declared = plan.index.enums.get(of.enum);
      const known = fc.constantFrom(...(declared?.values ?? []).map(({ number }) => number));
      return declared?.closed === true
        ? known
        : fc.oneof({ weight: 4, arbitrary: known }, { weight: 1, arbitrary: fc.integer() });
    }
    case "message": {
      const message = plan.index.messages.get(of.message);
      if (message === undefined) throw new Error(`${of.message} is not in the model`);
      return randomMessage(plan, message, depth);
    }
    default:
      return of satisfies never;
  }
}

function scalarValue(scalar: ScalarType): fc.Arbitrary<unknown> {
  switch (scalar) {
    case "double":
      return fc.oneof(
        fc.double(),
        fc.constantFrom(0, -0, 1e21, 1e-7, 123456789012, Number.MAX_VALUE, Number.MIN_VALUE),
      );
    case "float":
      // Its JSON with the fewest digits, 3.4028235e+38, is too large for protobufjs: so not the very largest.
      return fc.oneof(
        fc.float({ min: -largestFloat, max: largestFloat }),
        fc.constantFrom(0, -0, largestFloat, Math.fround(1.1), 16777216, Infinity, -Infinity, Number.NaN),
      );
    case "bool":
      return fc.boolean();
    case "string":
      return text;
    case "bytes":
      return fc.uint8Array({ maxLength: 20 }).map((bytes) => Uint8Array.from(bytes));
    default:
      return integer(scalar);
  }
}

const largestFloat = Math.fround(3.4e38);

/** Texts with everything JSON escapes, and beyond the first plane. */
const text = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom("", '\u0000\b\f\n\r\t"\\/', "\u2028\u2029", "é€😀", "\u007f\u0080", "x".repeat(200)),
);

function integer(scalar: ScalarType): fc.Arbitrary<number | bigint> {
  const isUnsigned = scalar.startsWith("u") || scalar.startsWith("fixed");
  if (scalar.endsWith("64")) {
    const [min, max] = isUnsigned ? [0n, 2n ** 64n - 1n] : [-(2n ** 63n), 2n ** 63n - 1n];
    return fc.oneof(
      fc.bigInt({ min, max }),
      fc.constantFrom(0n, 1n, min, max, 2n ** 53n + 1n, 2n ** 32n, 2n ** 31n),
      fc.bigInt({ min: isUnsigned ? 0n : -200n, max: 200n }),
    );
  }
  const [min, max] = isUnsigned ? [0, 2 ** 32 - 1] : [-(2 ** 31), 2 ** 31 - 1];
  return fc.oneof(
    fc.integer({ min, max }),
    fc.constantFrom(0, 1, min, max),
    fc.integer({ min: isUnsigned ? 0 : -200, max: 200 }),
  );
}

function mapKey(key: MapKeyType): fc.Arbitrary<string> {
  if (key === "string")
    return fc.oneof(text as fc.Arbitrary<string>, fc.constantFrom("__proto__", "constructor", "toString", ""));
  if (key === "bool") return fc.boolean().map(String);
  return integer(key).map(String);
}

function zero(of: SingularType): unknown {
  if (of.kind !== "scalar") return 0;
  if (of.scalar === "string") return "";
  if (of.scalar === "bytes") return new Uint8Array(0);
  if (of.scalar === "bool") return false;
  return of.scalar.endsWith("64") ? 0n : 0;
}
