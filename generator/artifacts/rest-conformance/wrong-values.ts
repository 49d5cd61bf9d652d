import type { HttpObject, HttpSchema } from "../../model/http-api.js";
import type { HttpPlan } from "../../plan/http/http-plan.js";
import { fits } from "./fits.js";

/** A value that does not fit, and what is wrong with it. */
export interface WrongValue {
  readonly title: string;
  readonly value: unknown;
}

/** Values of the wrong kind for a parameter, which travels as text. */
export function wrongTexts(schema: HttpSchema): readonly WrongValue[] {
  const { type } = schema;
  switch (type.kind) {
    case "integer":
    case "number":
      return [{ title: "text", value: "text" }, ...outOfBounds(schema)];
    case "boolean":
      return [{ title: "neither true nor false", value: "maybe" }];
    case "literals":
      return type.values.includes(null) ? [] : [{ title: "a value that is not named", value: "not-named" }];
    case "text":
      return outOfBounds(schema).filter(({ value }) => value !== "");
    case "array":
      return wrongTexts(type.items).map(({ title, value }) => ({ title: `a list with ${title}`, value: [value] }));
    default:
      return [];
  }
}

/** Values of the right type that break what is said beyond it. */
function outOfBounds(schema: HttpSchema): readonly WrongValue[] {
  const { type, constraints = {} } = schema;
  if (type.kind === "text") {
    const { minLength, maxLength } = constraints;
    const candidates = [
      typeof minLength === "number" && minLength > 1 ? "a".repeat(minLength - 1) : "",
      ...(typeof maxLength === "number" && maxLength < 10_000 ? ["a".repeat(maxLength + 1)] : []),
      "!",
      " a\u00fc",
    ];
    const wrong = candidates.find((each) => !fits(schema, each));
    return wrong === undefined ? [] : [{ title: "text that does not fit", value: wrong }];
  }
  const bounds = Object.values(constraints).filter((each) => typeof each === "number");
  const isWide = type.kind === "integer" && type.width === 64;
  const candidates = [...bounds.flatMap((each) => [each - 1, each + 1, each]), 2 ** 31].filter(Number.isSafeInteger);
  const wrong = candidates.find((each) => !fits(schema, each));
  return wrong === undefined ? [] : [{ title: `${wrong}`, value: isWide ? BigInt(wrong) : wrong }];
}

/** Wrong forms of a body in JSON: of itself and, one by one, of what is in `sample`. */
export function wrongBodies(plan: HttpPlan, schema: HttpSchema, sample: unknown, depth = 0): readonly WrongValue[] {
  const { type } = schema;
  switch (type.kind) {
    case "boolean":
      return [{ title: "text instead of a boolean", value: "maybe" }];
    case "integer":
    case "number":
      return [{ title: "text instead of a number", value: "text" }, ...outOfBounds(schema)];
    case "text":
    case "bytes":
      return [{ title: "a number instead of text", value: 1 }, ...outOfBounds(schema)];
    case "literals":
      return type.values.includes(null) ? [] : [{ title: "a value that is not named", value: "not-named" }];
    case "array": {
      const [first] = Array.isArray(sample) ? (sample as unknown[]) : [];
      const inner = first === undefined || depth > 1 ? [] : wrongBodies(plan, type.items, first, depth + 1);
      return [
        { title: "an object instead of a list", value: {} },
        ...inner.slice(0, 1).map(({ title, value }) => ({ title: `in a list, ${title}`, value: [value] })),
      ];
    }
    case "object":
      return wrongObjects(plan, type, sample, depth);
    case "reference": {
      const planned = plan.types.get(type.name);
      const isPlain = planned !== undefined && planned.base === undefined && !planned.isCircular;
      return isPlain && depth < 4 ? wrongBodies(plan, planned.type.schema, sample, depth + 1) : [];
    }
    default:
      return [];
  }
}

function wrongObjects(plan: HttpPlan, type: HttpObject, sample: unknown, depth: number): readonly WrongValue[] {
  const whole: WrongValue = { title: "a list instead of an object", value: [] };
  if (typeof sample !== "object" || sample === null || Array.isArray(sample)) return [whole];
  const own = sample as Readonly<Record<string, unknown>>;
  const sent = type.properties.filter((each) => each.schema.readOnly !== true && Object.hasOwn(own, each.name));
  const replaced = sent.flatMap(({ name, schema }) =>
    depth > 2
      ? []
      : wrongBodies(plan, schema, own[name], depth + 1).map(({ title, value }) => ({
          title: `${name}: ${title}`,
          value: { ...own, [name]: value },
        })),
  );
  const absent = sent
    .filter((each) => each.required)
    .map(({ name }) => ({
      title: `no ${name}`,
      value: Object.fromEntries(Object.entries(own).filter(([each]) => each !== name)),
    }));
  const further =
    type.additional === false && type.patterns.length === 0
      ? [{ title: "a member that is not described", value: { ...own, "not-described": 1 } }]
      : [];
  return [whole, ...absent, ...replaced, ...further];
}
