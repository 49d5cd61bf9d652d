import type { OptionValue } from "../../model/api.js";
import type { HttpSchema, JsonType } from "../../model/http-api.js";
import { readList, readMember, readText } from "./option.js";
import { readExtensions } from "./value.js";

/** What an annotation of grpc-gateway's OpenAPI generator says of a schema. */
export interface JsonSchemaAnnotation {
  readonly schema: Omit<HttpSchema, "type">;
  readonly format?: string;
  /** The only values that a text may have. */
  readonly values?: readonly string[];
  /** Names of required properties; of a field, its own name. */
  readonly required: readonly string[];
}

/** Names in the annotation and in JSON Schema; the value of a number that is not said is 0. */
const constraints: readonly (readonly [option: string, keyword: string])[] = [
  ["multiple_of", "multipleOf"],
  ["max_length", "maxLength"],
  ["min_length", "minLength"],
  ["pattern", "pattern"],
  ["max_items", "maxItems"],
  ["min_items", "minItems"],
  ["unique_items", "uniqueItems"],
  ["max_properties", "maxProperties"],
  ["min_properties", "minProperties"],
];

/** Reads a `JSONSchema`. */
export function readJsonSchema(value: OptionValue | undefined): JsonSchemaAnnotation {
  const title = readText(value, "title");
  const description = readText(value, "description");
  const example = readText(value, "example");
  const fallback = readText(value, "default");
  const format = readText(value, "format");
  const values = readList(value, "enum").filter((each) => typeof each === "string");
  const extensions = readExtensions(value);
  const isDeprecated = readMember(readMember(value, "field_configuration"), "deprecated") === true;
  const said = {
    ...pick(value),
    ...bound(value, "maximum", "exclusiveMaximum"),
    ...bound(value, "minimum", "exclusiveMinimum"),
  };
  return {
    schema: {
      ...(title !== undefined && { title }),
      ...(description !== undefined && { description }),
      ...(fallback !== undefined && { default: { value: parseText(fallback) } }),
      ...(example !== undefined && { examples: { examples: [parseText(example)] } }),
      ...(readMember(value, "read_only") === true && { readOnly: true }),
      ...(isDeprecated && { deprecated: true }),
      ...(Object.keys(extensions).length > 0 && { extensions }),
      ...(Object.keys(said).length > 0 && { constraints: said }),
    },
    ...(format !== undefined && { format }),
    ...(values.length > 0 && { values }),
    required: readList(value, "required").filter((each) => typeof each === "string"),
  };
}

/** Keywords that speak of a list; what others say is said of its items. */
const ofLists = new Set(["maxItems", "minItems", "uniqueItems"]);

/** A schema with what its annotation says, which comes before what the proto says otherwise. */
export function annotate(schema: HttpSchema, annotation: JsonSchemaAnnotation): HttpSchema {
  const { schema: said, format, values } = annotation;
  const { constraints: bounds = {}, ...rest } = said;
  if (schema.type.kind !== "array")
    return withConstraints({ ...schema, ...rest, type: narrow(schema.type, format, values) }, bounds);
  const { default: fallback, ...list } = rest;
  const isOf = (lists: boolean): Readonly<Record<string, unknown>> =>
    Object.fromEntries(Object.entries(bounds).filter(([keyword]) => ofLists.has(keyword) === lists));
  const { items } = schema.type;
  const described = { ...items, ...(fallback && { default: fallback }), type: narrow(items.type, format, values) };
  return withConstraints(
    { ...schema, ...list, type: { ...schema.type, items: withConstraints(described, isOf(false)) } },
    isOf(true),
  );
}

function withConstraints(schema: HttpSchema, said: Readonly<Record<string, unknown>>): HttpSchema {
  return Object.keys(said).length === 0 ? schema : { ...schema, constraints: { ...schema.constraints, ...said } };
}

function narrow(type: JsonType, format: string | undefined, values: readonly string[] | undefined): JsonType {
  const own: JsonType = format !== undefined && type.kind === "text" ? { ...type, format } : type;
  return values !== undefined && own.kind === "text" ? { kind: "literals", values, of: own } : own;
}

function pick(value: OptionValue | undefined): Readonly<Record<string, OptionValue>> {
  return Object.fromEntries(
    constraints.flatMap(([option, keyword]) => {
      const found = readMember(value, option);
      const plain = typeof found === "string" && /^\d+$/.test(found) && keyword !== "pattern" ? Number(found) : found;
      return plain === undefined || plain === 0 || plain === false || plain === "" ? [] : [[keyword, plain]];
    }),
  );
}

/** A bound and the flag that makes it exclusive, which JSON Schema has as one number. */
function bound(
  value: OptionValue | undefined,
  inclusive: "maximum" | "minimum",
  exclusive: string,
): Readonly<Record<string, OptionValue>> {
  const found = readMember(value, inclusive);
  if (typeof found !== "number" || found === 0) return {};
  return { [readMember(value, `exclusive_${inclusive}`) === true ? exclusive : inclusive]: found };
}

/** Annotations hold values as the text of their JSON, or as plain text. */
export function parseText(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
