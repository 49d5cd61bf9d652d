import type {
  Discriminator,
  Extensions,
  HttpProperty,
  HttpSchema,
  HttpType,
  JsonLiteral,
  JsonType,
} from "../model/http-api.js";

/** What a value may be in JSON; `integer-text` is an integer in quotes, `bytes` base64. */
export type ValueKind =
  | "boolean"
  | "integer"
  | "integer-text"
  | "number"
  | "text"
  | "bytes"
  | "binary"
  | "array"
  | "object";

/** A schema with everything that holds at once laid together: references followed, intersections merged, null taken out. */
export interface Shape {
  /** Kinds of values; empty when any value may stand there. */
  readonly kinds: ReadonlySet<ValueKind>;
  readonly isNever: boolean;
  readonly isNullable: boolean;
  readonly format?: string;
  readonly width?: 32 | 64;
  readonly literals?: readonly JsonLiteral[];
  readonly items?: HttpSchema;
  /** Leading items with a schema each. */
  readonly tuple?: readonly HttpSchema[];
  readonly properties: ReadonlyMap<string, HttpProperty>;
  readonly required: ReadonlySet<string>;
  readonly additional?: HttpSchema | false;
  /** Names of properties of which at most one may be there. */
  readonly choices: readonly (readonly string[])[];
  /** Alternatives that cannot be laid together. */
  readonly members: readonly HttpSchema[];
  readonly discriminator?: Discriminator;
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
  readonly deprecated: boolean;
  readonly default?: { readonly value: unknown };
  readonly constraints: Extensions;
}

/** Types of a model by name. */
export type TypeIndex = ReadonlyMap<string, HttpType>;

const empty: Shape = {
  kinds: new Set(),
  isNever: false,
  isNullable: false,
  properties: new Map(),
  required: new Set(),
  choices: [],
  members: [],
  readOnly: false,
  writeOnly: false,
  deprecated: false,
  constraints: {},
};

/** The name that a schema refers to, whatever it says besides of null or in words; undefined for all others. */
export function referenceOf({ type }: HttpSchema): string | undefined {
  if (type.kind === "reference") return type.name;
  if (type.kind === "intersection") {
    const [first, ...more] = type.members.filter((each) => each.type.kind !== "any");
    return first !== undefined && more.length === 0 ? referenceOf(first) : undefined;
  }
  if (type.kind !== "union") return undefined;
  const [first, ...more] = type.members.filter((each) => each.type.kind !== "null");
  return first !== undefined && more.length === 0 ? referenceOf(first) : undefined;
}

/** Lays a schema together. `entered` are types on the way, which add nothing a second time. */
export function shapeOf(schema: HttpSchema, types: TypeIndex, entered: readonly string[] = []): Shape {
  const inner = typeShape(schema.type, types, entered);
  return {
    ...inner,
    readOnly: inner.readOnly || schema.readOnly === true,
    writeOnly: inner.writeOnly || schema.writeOnly === true,
    deprecated: inner.deprecated || schema.deprecated === true,
    constraints: { ...inner.constraints, ...schema.constraints },
    ...(schema.default && { default: schema.default }),
    ...(schema.discriminator && { discriminator: schema.discriminator }),
  };
}

function typeShape(type: JsonType, types: TypeIndex, entered: readonly string[]): Shape {
  switch (type.kind) {
    case "any":
      return empty;
    case "never":
      return { ...empty, isNever: true };
    case "null":
      return { ...empty, isNullable: true };
    case "boolean":
    case "bytes":
      return { ...empty, kinds: new Set([type.kind]) };
    case "integer":
      return {
        ...empty,
        kinds: new Set([type.quoted === true ? "integer-text" : "integer"]),
        ...(type.format !== undefined && { format: type.format }),
        ...(type.width !== undefined && { width: type.width }),
      };
    case "number":
    case "text":
    case "binary":
      return { ...empty, kinds: new Set([type.kind]), ...(type.format !== undefined && { format: type.format }) };
    case "literals":
      return literalShape(type, types, entered);
    case "array":
      return { ...empty, kinds: new Set(["array"]), items: type.items };
    case "tuple":
      return { ...empty, kinds: new Set(["array"]), items: type.rest, tuple: type.items };
    case "object":
      return {
        ...empty,
        kinds: new Set(["object"]),
        properties: new Map(type.properties.map((each) => [each.name, each])),
        required: new Set([
          ...type.properties.filter((each) => each.required).map(({ name }) => name),
          ...type.requiredElsewhere,
        ]),
        ...(type.additional !== undefined && { additional: type.additional }),
      };
    case "intersection":
      return type.members.map((each) => shapeOf(each, types, entered)).reduce(meet, empty);
    case "union":
      return unionShape(type.members, types, entered);
    case "reference": {
      const target = entered.includes(type.name) ? undefined : types.get(type.name);
      return target === undefined ? empty : shapeOf(target.schema, types, [...entered, type.name]);
    }
    default:
      return type satisfies never;
  }
}

function literalShape(
  { values, of }: Extract<JsonType, { kind: "literals" }>,
  types: TypeIndex,
  entered: readonly string[],
): Shape {
  const given = values.filter((each) => each !== null);
  const said = of === undefined ? empty : typeShape(of, types, entered);
  const kinds = said.kinds.size > 0 ? said.kinds : new Set(given.map(kindOfLiteral));
  return { ...said, kinds, isNullable: said.isNullable || given.length < values.length, literals: given };
}

function kindOfLiteral(value: JsonLiteral): ValueKind {
  if (typeof value === "boolean") return "boolean";
  if (typeof value === "string") return "text";
  return Number.isInteger(value) ? "integer" : "number";
}

/** What holds when both do. */
function meet(a: Shape, b: Shape): Shape {
  const kinds = a.kinds.size === 0 ? b.kinds : a.kinds;
  return {
    ...a,
    ...b,
    kinds,
    isNever: a.isNever || b.isNever,
    isNullable: a.isNullable || b.isNullable,
    ...(a.literals && b.literals === undefined && { literals: a.literals }),
    properties: new Map([...a.properties, ...b.properties]),
    required: new Set([...a.required, ...b.required]),
    choices: [...a.choices, ...b.choices],
    members: [...a.members, ...b.members],
    readOnly: a.readOnly || b.readOnly,
    writeOnly: a.writeOnly || b.writeOnly,
    deprecated: a.deprecated || b.deprecated,
    constraints: { ...a.constraints, ...b.constraints },
  };
}

const notFinite: ReadonlySet<JsonLiteral> = new Set(["NaN", "Infinity", "-Infinity"]);

function unionShape(members: readonly HttpSchema[], types: TypeIndex, entered: readonly string[]): Shape {
  const others = members.filter((each) => each.type.kind !== "null");
  const isNullable = others.length < members.length;
  const shapes = others.map((each) => shapeOf(each, types, entered));
  const said = { isNullable: isNullable || shapes.some((each) => each.isNullable) };
  const [only] = shapes;
  if (only !== undefined && shapes.length === 1) return { ...only, ...said };
  // Numbers that JSON has no digits for do not make a number anything else.
  const finite = shapes.filter((each) => each.literals?.every((value) => notFinite.has(value)) !== true);
  const [number] = finite;
  if (finite.length === 1 && number?.kinds.has("number") === true) return { ...number, ...said };
  const isInline = others.every((each) => referenceOf(each) === undefined);
  if (isInline && shapes.every((each) => each.kinds.size === 0 || each.kinds.has("object"))) {
    const required = shapes.flatMap((each) => [...each.required]);
    const names = [...new Set(required.length > 0 ? required : shapes.flatMap((each) => [...each.properties.keys()]))];
    return {
      ...empty,
      ...said,
      kinds: new Set(["object"]),
      properties: new Map(
        shapes.flatMap((each) => [...each.properties].map(([name, property]) => [name, property] as const)),
      ),
      choices: names.length > 1 ? [names] : [],
    };
  }
  const isScalar = shapes.every((each) => [...each.kinds].every((kind) => kind !== "object" && kind !== "array"));
  if (isScalar && shapes.every((each) => each.kinds.size > 0)) {
    const kinds = new Set(shapes.flatMap((each) => [...each.kinds]));
    const hasLiterals = shapes.every((each) => each.literals !== undefined);
    return {
      ...empty,
      ...said,
      kinds,
      ...(hasLiterals && { literals: [...new Set(shapes.flatMap((each) => each.literals ?? []))] }),
    };
  }
  return { ...empty, ...said, members: others };
}

/** Kinds of values as OpenAPI has them. */
const kindTexts: Readonly<Record<ValueKind, string>> = {
  boolean: "boolean",
  integer: "integer",
  "integer-text": "string",
  number: "number",
  text: "string",
  bytes: "string/byte",
  binary: "string/binary",
  array: "array",
  object: "object",
};

/** A shape in a few words: `"string/int64"`, `"array"`, `"PUT | DELETE"`. */
export function describeShape(shape: Shape): string {
  if (shape.isNever) return "nothing";
  if (shape.literals !== undefined) return shape.literals.map(String).join(" | ");
  if (shape.members.length > 0)
    return `one of ${shape.members.map((each) => referenceOf(each) ?? each.type.kind).join(", ")}`;
  const isMap = shape.properties.size === 0 && typeof shape.additional === "object";
  const kinds = [...shape.kinds].map((kind) => (kind === "object" && isMap ? "map" : kindTexts[kind])).join(" | ");
  if (kinds === "") return shape.isNullable ? "null" : "any";
  return [kinds, shape.format].filter((each) => each !== undefined).join("/");
}
