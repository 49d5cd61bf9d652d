import type { Schema } from "./document.js";
import { childOf, childrenOf, followReference, locatorOf } from "./place.js";
import type { Place, SourceFiles } from "./place.js";
import { entriesOf, hasKey, isRecord, listOf, member, textOf } from "../plain-value.js";

/** The named schemas of a document, filled while references to them are met. */
export interface SchemaRegistry {
  readonly files: SourceFiles;
  /** Place of each schema by name, in the order of first mention. */
  readonly places: Map<string, Place>;
  /** Names by place. */
  readonly names: Map<string, string>;
}

/** Gives a schema a name: the key it stands under, with a number if another file has taken that. */
export function registerSchema(registry: SchemaRegistry, place: Place): string {
  const key = `${place.source.file}#${JSON.stringify(place.path)}`;
  const known = registry.names.get(key);
  if (known !== undefined) return known;
  const wanted = place.path.at(-1) ?? (/([^/\\]+?)(?:\.[a-z]+)?$/i.exec(place.source.file)?.[1] || "Schema");
  let name = wanted;
  for (let count = 2; registry.places.has(name); count++) name = `${wanted}${count}`;
  registry.names.set(key, name);
  registry.places.set(name, place);
  return name;
}

/** Reads a schema of any OpenAPI version; references become names, so that recursive schemas end. */
export function readSchema(registry: SchemaRegistry, place: Place): Schema {
  const { value } = place;
  const target = followReference(place, registry.files);
  const read = (key: string): Schema => readSchema(registry, childOf(place, key));
  const readAll = (key: string): Schema[] => childrenOf(childOf(place, key)).map((each) => readSchema(registry, each));
  const types = readTypes(value);
  const format = textOf(value, "format") ?? readEncoding(value);
  const additional = member(value, "additionalProperties");
  const title = textOf(value, "title");
  const description = textOf(value, "description");
  const values = member(value, "enum");
  const constant = isRecord(value) && hasKey(value, "const") ? [value["const"]] : undefined;
  const allowed = Array.isArray(values) ? (values as unknown[]) : constant;
  return {
    ...(target && { ref: registerSchema(registry, target) }),
    types: types.filter((type) => type !== "null"),
    isNullable: types.includes("null") || member(value, "nullable") === true || member(value, "x-nullable") === true,
    ...(format !== undefined && { format }),
    ...(allowed && { enum: allowed }),
    properties: new Map(
      childrenOf(childOf(place, "properties")).map((each) => [each.path.at(-1) ?? "", readSchema(registry, each)]),
    ),
    required: listOf(value, "required").filter((each) => typeof each === "string"),
    ...(typeof additional === "boolean" && { additionalProperties: additional }),
    ...(isRecord(additional) && { additionalProperties: read("additionalProperties") }),
    ...(isRecord(member(value, "items")) && { items: read("items") }),
    allOf: readAll("allOf"),
    oneOf: [...readAll("oneOf"), ...readAll("anyOf")],
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    deprecated: member(value, "deprecated") === true,
    examples: readExamples(value),
    locate: locatorOf(place),
  };
}

function readTypes(value: unknown): string[] {
  const type = member(value, "type");
  if (typeof type === "string") return [type];
  return listOf(value, "type").filter((each) => typeof each === "string");
}

/** 3.1 says `contentEncoding: base64` where earlier versions say `format: byte`. */
function readEncoding(value: unknown): string | undefined {
  return textOf(value, "contentEncoding")?.startsWith("base64") === true ? "byte" : undefined;
}

function readExamples(value: unknown): unknown[] {
  const found: unknown[] = [...listOf(value, "examples")];
  if (isRecord(value) && hasKey(value, "example")) found.push(value["example"]);
  // Swagger 2.0 has no `examples` in schemas, but x-examples is common.
  for (const [, each] of entriesOf(value, "x-examples")) found.push(each);
  return found;
}
