import type {
  Discriminator,
  Extensions,
  HttpObject,
  HttpProperty,
  HttpSchema,
  JsonLiteral,
  JsonType,
} from "../../model/http-api.js";
import { hasKey, isRecord, listOf, member, textOf } from "../plain-value.js";
import { scalarType } from "./scalar-type.js";
import { childOf, childrenOf, followReference } from "./place.js";
import type { Place } from "./place.js";
import { nameType } from "./name-type.js";
import { extensionsOf, mark, report, reportBrokenReference, reportUnknown, describe } from "./reading.js";
import type { Reading } from "./reading.js";
import { constraintKeywords, schemaKeywords } from "./schema-keywords.js";

/** What a schema may be of a version's own: null beside its type, a list of types. */
type TypeName = "null" | "boolean" | "integer" | "number" | "string" | "array" | "object" | "file";

const typeNames: ReadonlySet<string> = new Set<TypeName>([
  "null",
  "boolean",
  "integer",
  "number",
  "string",
  "array",
  "object",
  "file",
]);

/** Reads a schema of any version. What its keywords say holds at once, so more than one of them make an intersection. */
export function toSchema(reading: Reading, place: Place): HttpSchema {
  const { value } = place;
  if (value === true) return { type: { kind: "any" } };
  if (value === false) return { type: { kind: "never" } };
  if (!isRecord(value)) {
    report(reading, "openapi-malformed", { what: describe(place), why: "a schema is expected" }, place);
    return { type: { kind: "any" } };
  }
  const all = [
    ...referenced(reading, place),
    ...ownTypes(reading, place),
    ...childrenOf(childOf(place, "allOf")).map((each) => toSchema(reading, each)),
    ...choice(reading, childOf(place, "oneOf"), true),
    ...choice(reading, childOf(place, "anyOf"), false),
  ];
  const type = withNull(value, combine(value, all));
  reportUntyped(reading, place);
  return mark(reading, place, { type, ...annotations(reading, place) });
}

function combine(value: unknown, all: readonly HttpSchema[]): JsonType {
  const [first] = all;
  if (first === undefined) return { kind: "any" };
  // One type that nothing else is said about needs no member of its own; `allOf` of one may carry a description that differs.
  if (all.length === 1 && Object.keys(first).length === 1 && !Array.isArray(member(value, "allOf"))) return first.type;
  return { kind: "intersection", members: all };
}

function referenced(reading: Reading, place: Place): readonly HttpSchema[] {
  if (textOf(place.value, "$ref") === undefined) return [];
  const target = followReference(place, reading.files);
  if (target !== undefined) return [{ type: { kind: "reference", name: nameType(reading, target) } }];
  reportBrokenReference(reading, place);
  return [{ type: { kind: "any" } }];
}

function choice(reading: Reading, place: Place, exclusive: boolean): readonly HttpSchema[] {
  if (!Array.isArray(place.value)) return [];
  const members = childrenOf(place).map((each) => toSchema(reading, each));
  return [{ type: { kind: "union", members, exclusive } }];
}

/** The types that `type`, `enum`, `const` or, where these are silent, the keywords of a type speak of. */
function ownTypes(reading: Reading, place: Place): readonly HttpSchema[] {
  const { value } = place;
  const types = typesOf(reading, place);
  const literals = literalsOf(value);
  const read = types.map((type): JsonType => ownType(reading, place, type));
  const type: JsonType | undefined =
    read.length < 2 ? read[0] : { kind: "union", members: read.map((each) => ({ type: each })), exclusive: false };
  if (literals !== undefined) {
    const isConst = isRecord(value) && hasKey(value, "const");
    return [{ type: { kind: "literals", values: literals, ...(type && { of: type }), ...(isConst && { isConst }) } }];
  }
  return type === undefined ? [] : [{ type }];
}

function ownType(reading: Reading, place: Place, type: TypeName): JsonType {
  switch (type) {
    case "array":
      return arrayType(reading, place);
    case "object":
      return objectType(reading, place);
    case "null":
    case "boolean":
      return { kind: type };
    case "file":
      return { kind: "binary" };
    case "integer":
    case "number":
    case "string":
      return scalarType(type, place.value);
    default:
      return type satisfies never;
  }
}

function typesOf(reading: Reading, place: Place): readonly TypeName[] {
  const { value } = place;
  const type = member(value, "type");
  const named = (Array.isArray(type) ? (type as unknown[]) : [type]).filter((each) => each !== undefined);
  const known = named.filter((each): each is TypeName => typeof each === "string" && typeNames.has(each));
  for (const each of named.filter((name) => !known.includes(name as TypeName)))
    report(
      reading,
      "openapi-malformed",
      { what: describe(place), why: `there is no type ${String(each)}` },
      childOf(place, "type"),
    );
  if (named.length > 0) return known;
  if (["properties", "additionalProperties", "required", "patternProperties"].some((key) => isSaid(value, key)))
    return ["object"];
  return ["items", "prefixItems"].some((key) => isSaid(value, key)) ? ["array"] : [];
}

function isSaid(value: unknown, key: string): boolean {
  return isRecord(value) && hasKey(value, key);
}

/** `enum` or `const`, where all values are scalars. */
function literalsOf(value: unknown): readonly JsonLiteral[] | undefined {
  if (!isRecord(value)) return undefined;
  const values = hasKey(value, "const") ? [value["const"]] : value["enum"];
  if (!Array.isArray(values) || values.length === 0) return undefined;
  return values.every(isLiteral) ? values : undefined;
}

function isLiteral(value: unknown): value is JsonLiteral {
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}

function arrayType(reading: Reading, place: Place): JsonType {
  const prefix = childOf(place, "prefixItems");
  const items = childOf(place, "items");
  // Up to draft 7, a list of items was what `prefixItems` is now.
  const old = Array.isArray(items.value);
  const rest = childOf(place, old ? "additionalItems" : "items");
  const read = (each: Place): HttpSchema =>
    each.value === undefined ? { type: { kind: "any" } } : toSchema(reading, each);
  if (Array.isArray(prefix.value) || old)
    return {
      kind: "tuple",
      items: childrenOf(old ? items : prefix).map((each) => toSchema(reading, each)),
      rest: read(rest),
    };
  return { kind: "array", items: read(items), ...(items.value === undefined && { implied: true as const }) };
}

function objectType(reading: Reading, place: Place): HttpObject {
  const { value } = place;
  const required = new Set(listOf(value, "required").filter((each) => typeof each === "string"));
  const properties = childrenOf(childOf(place, "properties")).map((each): HttpProperty => {
    const name = each.path.at(-1) ?? "";
    return mark(reading, each, { name, required: required.has(name), schema: toSchema(reading, each) });
  });
  const additional = childOf(place, "additionalProperties");
  const declared = new Set(properties.map(({ name }) => name));
  return {
    kind: "object",
    properties,
    requiredElsewhere: [...required].filter((name) => !declared.has(name)),
    ...(additional.value !== undefined && {
      additional: additional.value === false ? false : toSchema(reading, additional),
    }),
    patterns: childrenOf(childOf(place, "patternProperties")).map((each) => ({
      pattern: each.path.at(-1) ?? "",
      schema: toSchema(reading, each),
    })),
  };
}

/** `nullable` of 3.0, and `x-nullable` as it is common in Swagger 2.0. */
function withNull(value: unknown, type: JsonType): JsonType {
  if (member(value, "nullable") !== true && member(value, "x-nullable") !== true) return type;
  if (type.kind === "any" || (type.kind === "literals" && type.values.includes(null))) return type;
  return { kind: "union", members: [{ type }, { type: { kind: "null" } }], exclusive: false };
}

function annotations(reading: Reading, place: Place): Omit<HttpSchema, "type"> {
  const { value } = place;
  const title = textOf(value, "title");
  const description = textOf(value, "description");
  const discriminator = toDiscriminator(reading, place);
  const constraints = pick(value, (key) => constraintKeywords.has(key) || isOddEnum(value, key));
  const examples = pick(value, (key) => key === "example" || key === "examples");
  const extensions = pick(value, (key) => !schemaKeywords.has(key));
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(member(value, "deprecated") === true && { deprecated: true as const }),
    ...(member(value, "readOnly") === true && { readOnly: true as const }),
    ...(member(value, "writeOnly") === true && { writeOnly: true as const }),
    ...(isSaid(value, "default") && { default: { value: member(value, "default") } }),
    ...(discriminator && { discriminator }),
    ...(examples && { examples }),
    ...(constraints && { constraints }),
    ...(extensions && { extensions }),
  };
}

/** Allowed values that are no scalars, which no literal type can say. */
function isOddEnum(value: unknown, key: string): boolean {
  return (key === "enum" || key === "const") && literalsOf(value) === undefined;
}

function pick(value: unknown, isWanted: (key: string) => boolean): Extensions | undefined {
  if (!isRecord(value)) return undefined;
  const found = Object.entries(value).filter(([key]) => isWanted(key));
  return found.length === 0 ? undefined : Object.fromEntries(found);
}

const discriminatorKnown: ReadonlySet<string> = new Set(["propertyName", "mapping"]);

function toDiscriminator(reading: Reading, place: Place): Discriminator | undefined {
  const given = childOf(place, "discriminator");
  const { value } = given;
  if (value === undefined) return undefined;
  // Swagger 2.0 names the property alone.
  if (typeof value === "string") return { property: value, mapping: [], extensions: {} };
  const property = textOf(value, "propertyName");
  if (property === undefined) {
    const what = describe(given);
    report(reading, "openapi-malformed", { what, why: "a discriminator needs a propertyName" }, given);
    return undefined;
  }
  reportUnknown(reading, given, discriminatorKnown);
  const mapping = childrenOf(childOf(given, "mapping")).flatMap((each) => {
    const type = mappedType(reading, each);
    if (type === undefined)
      report(reading, "discriminator-unknown", { value: each.path.at(-1) ?? "", type: String(each.value) }, each);
    return type === undefined ? [] : [{ value: each.path.at(-1) ?? "", type }];
  });
  return { property, mapping, extensions: extensionsOf(value) };
}

/** A mapping names a schema of the components, or refers to one. */
function mappedType(reading: Reading, place: Place): string | undefined {
  if (typeof place.value !== "string") return undefined;
  if (reading.types.has(place.value)) return place.value;
  const target = followReference({ ...place, value: { $ref: place.value } }, reading.files);
  return target && nameType(reading, target);
}

const untyped = [
  "if",
  "then",
  "else",
  "not",
  "dependentSchemas",
  "dependentRequired",
  "unevaluatedProperties",
  "unevaluatedItems",
  "contains",
  "propertyNames",
  "$dynamicRef",
];

/** Names what shapes values and has no counterpart in types. */
function reportUntyped(reading: Reading, place: Place): void {
  for (const key of untyped.filter((each) => isSaid(place.value, each)))
    report(reading, "schema-keyword-untyped", { keyword: key, where: describe(place) }, childOf(place, key));
}
