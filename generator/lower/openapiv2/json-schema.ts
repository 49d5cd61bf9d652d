import type { OptionValue } from "../../model/api.js";
import type { HttpSchema, JsonType } from "../../model/http-api.js";
import { readList, readMember, readText } from "./option.js";

/** What an annotation of grpc-gateway's OpenAPI generator says of a schema. */
export interface JsonSchemaAnnotation {
  readonly schema: Omit<HttpSchema, "type">;
  readonly format?: string;
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
  const said = {
    ...pick(value),
    ...bound(value, "maximum", "exclusiveMaximum"),
    ...bound(value, "minimum", "exclusiveMinimum"),
  };
  return {
    schema: {
      ...(title !== undefined && { title }),
      ...(description !== undefined && { description }),
      ...(fallback !== undefined && { default: { value: parse(fallback) } }),
      ...(example !== undefined && { examples: { examples: [parse(example)] } }),
      ...(readMember(value, "read_only") === true && { readOnly: true }),
      ...(Object.keys(said).length > 0 && { constraints: said }),
    },
    ...(format !== undefined && { format }),
    required: readList(value, "required").filter((each) => typeof each === "string"),
  };
}

/** A schema with what its annotation says, which comes before what the proto says otherwise. */
export function annotate(schema: HttpSchema, { schema: said, format }: JsonSchemaAnnotation): HttpSchema {
  return {
    ...schema,
    ...said,
    ...(said.constraints && { constraints: { ...schema.constraints, ...said.constraints } }),
    type: withFormat(schema.type, format),
  };
}

function withFormat(type: JsonType, format: string | undefined): JsonType {
  return format !== undefined && type.kind === "text" ? { ...type, format } : type;
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
function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
