import type { HttpObject, HttpProperty, HttpSchema, JsonType } from "../../model/http-api.js";
import type { HttpPlan } from "../../plan/http/http-plan.js";
import { fits } from "./fits.js";
import { setOwn } from "./own-property.js";

/** Which way a value goes: some members only travel one way. */
export type Direction = "received" | "sent";

/** Texts by format, and some that patterns often ask for. */
const texts: Readonly<Record<string, string>> = {
  "date-time": "2024-01-02T03:04:05Z",
  date: "2024-01-02",
  time: "03:04:05Z",
  duration: "P1D",
  uuid: "3f2b8e6c-0d4a-4b5e-9a57-0c6f1d2e3a4b",
  email: "ada@example.org",
  uri: "https://example.org/a",
  url: "https://example.org/a",
  hostname: "example.org",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
};
const commonTexts = [
  "a",
  "A",
  "1",
  "a1",
  "A1",
  "abc",
  "ABC",
  "123",
  "en",
  "US",
  "USD",
  "en-US",
  "a-b",
  "a_b",
  "1.0.0",
  "#a1b2c3",
  "+15550100",
  "sha256:a1",
];

/** Values that fit a schema, the plainest first; none where no value is known. Recursion ends where it may. */
export function samplesOf(plan: HttpPlan, schema: HttpSchema, direction: Direction, depth = 0): readonly unknown[] {
  const { type, examples, default: fallback } = schema;
  const said = [...examplesOf(examples), ...(fallback === undefined ? [] : [fallback.value])];
  switch (type.kind) {
    case "any":
      return ["text"];
    case "never":
      return [];
    case "null":
      return [null];
    case "boolean":
      return [true, false];
    case "integer":
      return integers(schema, said);
    case "number":
      return [1.5, 0, -1, ...boundsOf(schema), ...said.filter((each) => typeof each === "number")].filter((each) =>
        fits(schema, each),
      );
    case "text":
      return textSamples(schema, type.format, said);
    case "bytes":
      return [new Uint8Array([1, 2, 255])];
    case "binary":
      return [new Uint8Array([0, 1, 255])];
    case "literals":
      return literalSamples(type);
    case "array":
      return listSamples(plan, schema, type.items, direction, depth);
    case "tuple": {
      const items = type.items.map((each) => samplesOf(plan, each, direction, depth + 1)[0]);
      return items.includes(undefined) ? [] : [items];
    }
    case "object":
      return objectSamples(plan, type, direction, depth);
    case "union":
      return unionSamples(plan, schema, type.members, direction, depth);
    case "intersection":
      return intersectionSamples(plan, type.members, direction, depth);
    case "reference":
      return referenceSamples(plan, type.name, direction, depth);
    default:
      return type satisfies never;
  }
}

function examplesOf(examples: HttpSchema["examples"]): readonly unknown[] {
  const { example, examples: more } = examples ?? {};
  return [...(example === undefined ? [] : [example]), ...(Array.isArray(more) ? (more as unknown[]) : [])];
}

function boundsOf({ constraints = {} }: HttpSchema): readonly number[] {
  const { minimum, maximum, multipleOf } = constraints;
  const bounds = [minimum, maximum, multipleOf].filter((each) => typeof each === "number");
  return bounds.flatMap((each) => [each, each + 1, each - 1]);
}

function integers(schema: HttpSchema, said: readonly unknown[]): readonly unknown[] {
  const plain = [1, 0, -1, ...boundsOf(schema), ...said].filter((each): each is number => Number.isInteger(each));
  const isWide = schema.type.kind === "integer" && schema.type.width === 64;
  const [first = 1, ...others] = plain;
  // The second one is more than a JavaScript number holds.
  const all = isWide ? [BigInt(first), 9007199254740993n, ...others.map(BigInt)] : plain;
  return [...new Set<number | bigint>(all)].filter((each) => fits(schema, each));
}

function textSamples(schema: HttpSchema, format: string | undefined, said: readonly unknown[]): readonly string[] {
  const own = format !== undefined && Object.hasOwn(texts, format) ? texts[format] : undefined;
  const given = said.filter((each) => typeof each === "string");
  if (own !== undefined) return [own, ...given].filter((each) => fits(schema, each));
  const { minLength = 0, maxLength } = schema.constraints ?? {};
  const least = typeof minLength === "number" ? minLength : 0;
  const sized = typeof maxLength === "number" && maxLength < 10_000 ? ["a".repeat(maxLength)] : [];
  const all = [...given, "text", "a".repeat(Math.max(1, least)), "\u00fc &/?#%+\u{1f600}", ...sized, ...commonTexts];
  const fitting = [...new Set(all)].filter((each) => fits(schema, each));
  // Common texts only stand in for others.
  return fitting.slice(0, 4);
}

function literalSamples({ values, of }: Extract<JsonType, { kind: "literals" }>): readonly unknown[] {
  const isWide = of?.kind === "integer" && of.width === 64;
  return values.map((each) => (isWide && typeof each === "number" ? BigInt(each) : each));
}

function listSamples(
  plan: HttpPlan,
  { constraints = {} }: HttpSchema,
  items: HttpSchema,
  direction: Direction,
  depth: number,
): readonly unknown[] {
  const least = typeof constraints["minItems"] === "number" ? constraints["minItems"] : 0;
  const most = typeof constraints["maxItems"] === "number" ? constraints["maxItems"] : Number.POSITIVE_INFINITY;
  const known = depth > 3 ? [] : samplesOf(plan, items, direction, depth + 1);
  const isUnique = constraints["uniqueItems"] === true;
  const size = Math.min(Math.max(least, Math.min(2, known.length)), most);
  const pick = (index: number): unknown => known[index % known.length];
  const lists: unknown[][] = [];
  if (known.length > 0 && size > 0 && (!isUnique || known.length >= size))
    lists.push(Array.from({ length: size }, (_, index) => pick(index)));
  if (least === 0) lists.push([]);
  return lists;
}

function objectSamples(plan: HttpPlan, type: HttpObject, direction: Direction, depth: number): readonly unknown[] {
  const otherWay = direction === "sent" ? "readOnly" : "writeOnly";
  const properties = type.properties.filter((each) => each.schema[otherWay] !== true);
  const most = depth > 3 ? undefined : objectOf(plan, properties, direction, depth);
  const least = objectOf(
    plan,
    properties.filter((each) => each.required),
    direction,
    depth,
  );
  if (least === undefined || depth > 8) return [];
  for (const name of type.requiredElsewhere) for (const each of [most, least]) if (each) setOwn(each, name, "text");
  const full = most ?? least;
  const extra = type.additional ? samplesOf(plan, type.additional, direction, depth + 1)[0] : undefined;
  if (depth <= 1 && extra !== undefined) setOwn(full, "further", extra);
  const other = depth > 3 ? undefined : objectOf(plan, properties, direction, depth, 1);
  return [full, ...(other === undefined ? [] : [other]), ...(same(full, least) ? [] : [least])];
}

/** An object with the plainest value of each property, or the one behind it; optional ones that have none are left out. */
function objectOf(
  plan: HttpPlan,
  properties: readonly HttpProperty[],
  direction: Direction,
  depth: number,
  index = 0,
): Record<string, unknown> | undefined {
  const object: Record<string, unknown> = {};
  for (const { name, required, schema } of properties) {
    const samples = samplesOf(plan, schema, direction, depth + 1);
    const value = index < samples.length ? samples[index] : samples[0];
    if (value !== undefined) setOwn(object, name, value);
    else if (required) return undefined;
  }
  return object;
}

function same(a: object, b: object): boolean {
  return Object.keys(a).length === Object.keys(b).length;
}

function unionSamples(
  plan: HttpPlan,
  { discriminator }: HttpSchema,
  members: readonly HttpSchema[],
  direction: Direction,
  depth: number,
): readonly unknown[] {
  return members.flatMap((each): readonly unknown[] => {
    const [sample] = samplesOf(plan, each, direction, depth + 1);
    if (sample === undefined) return [];
    const { type } = each;
    const value =
      type.kind === "reference" ? discriminator?.mapping.find((entry) => entry.type === type.name)?.value : undefined;
    return [value === undefined || discriminator === undefined ? sample : told(sample, discriminator.property, value)];
  });
}

/** An object with the value that tells its type. */
function told(sample: unknown, property: string, value: string): unknown {
  return typeof sample === "object" && sample !== null ? { ...sample, [property]: value } : sample;
}

function intersectionSamples(
  plan: HttpPlan,
  members: readonly HttpSchema[],
  direction: Direction,
  depth: number,
): readonly unknown[] {
  const speaking = members.filter((each) => each.type.kind !== "any");
  const [first, ...others] = speaking;
  const bounds = Object.assign({}, ...members.map((each) => each.constraints ?? {})) as HttpSchema["constraints"] &
    object;
  if (first === undefined) return ["text"];
  if (others.length === 0) return samplesOf(plan, { ...first, constraints: bounds }, direction, depth);
  const parts = speaking.map((each) => samplesOf(plan, each, direction, depth));
  const pick = (index: number): unknown[] => parts.map((each) => (index < each.length ? each[index] : each[0]));
  if (pick(0).every(isObject))
    return [0, 1]
      .filter((index) => pick(index).every(isObject))
      .map((index) => Object.assign({}, ...pick(index)) as object);
  return pick(0)
    .slice(0, 1)
    .filter((each) => each !== undefined);
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function referenceSamples(plan: HttpPlan, name: string, direction: Direction, depth: number): readonly unknown[] {
  const planned = plan.types.get(name);
  if (planned === undefined || depth > 12) return [];
  if (planned.isCircular) return ["text"];
  const own = samplesOf(plan, planned.type.schema, direction, depth + 1);
  const { base } = planned;
  if (base === undefined) return own;
  return base.subtypes.flatMap(({ type, value }) => {
    const subtype = plan.types.get(type);
    const [sample] = subtype === undefined ? [] : subtypeSamples(plan, subtype.type.schema, direction, depth);
    return sample === undefined ? [] : [told(sample, base.property, value)];
  });
}

/** Of a type that extends its base: the base's own members, not any of the types that extend it. */
function subtypeSamples(plan: HttpPlan, schema: HttpSchema, direction: Direction, depth: number): readonly unknown[] {
  if (schema.type.kind !== "intersection") return samplesOf(plan, schema, direction, depth + 1);
  const members = schema.type.members.map((each): HttpSchema => {
    const { type } = each;
    const planned = type.kind === "reference" ? plan.types.get(type.name) : undefined;
    return planned?.base === undefined ? each : planned.type.schema;
  });
  return samplesOf(plan, { ...schema, type: { kind: "intersection", members } }, direction, depth + 1);
}
