import { complain } from "../../diagnostics.js";
import type { OptionValue } from "../../model/api.js";
import { readList, readMap, readMember, readText } from "../../lower/openapiv2/option.js";
import type { DraftDocs, DraftExtensions, DraftRequirement, DraftSchema } from "./draft.js";
import { compareBytes, map, type Node } from "./node.js";
import { referenceTo, type Writing } from "./writing.js";

/** The texts of a list. */
export function readTexts(value: OptionValue | undefined, name: string): readonly string[] {
  return readList(value, name).filter((each) => typeof each === "string");
}

/** Extensions, sorted by name. */
export function readExtensionNodes(value: OptionValue | undefined): DraftExtensions | undefined {
  const found = readMap(value, "extensions").flatMap(([name, each]) =>
    name.startsWith("x-") ? [[name, readValue(each)] as const] : [],
  );
  return readMember(value, "extensions") === undefined ? undefined : found.toSorted(([a], [b]) => compareBytes(a, b));
}

/** A google.protobuf.Value as what it stands for. */
function readValue(value: OptionValue | undefined): Node {
  const text = readMember(value, "string_value");
  if (typeof text === "string") return text;
  const number = readMember(value, "number_value");
  if (typeof number === "number") return { kind: "float", value: number };
  const truth = readMember(value, "bool_value");
  if (typeof truth === "boolean") return truth;
  const list = readMember(value, "list_value");
  if (list !== undefined) return readList(list, "values").map(readValue);
  const members = readMember(value, "struct_value");
  if (members !== undefined) return map(readMap(members, "fields").map(([key, each]) => [key, readValue(each)]));
  return { kind: "raw", json: "null" };
}

/** `external_docs` of an annotation. */
export function readDocs(value: OptionValue | undefined): DraftDocs | undefined {
  const docs = readMember(value, "external_docs");
  if (docs === undefined) return undefined;
  return { description: readText(docs, "description") ?? "", url: readText(docs, "url") ?? "" };
}

/** `security` of an annotation; a requirement without schemes asks for nothing. */
export function readRequirements(value: OptionValue | undefined): readonly DraftRequirement[] | undefined {
  if (readMember(value, "security") === undefined) return undefined;
  return readList(value, "security").map((each) =>
    readMap(each, "security_requirement").map(([scheme, inner]) => [scheme, readTexts(inner, "scope")] as const),
  );
}

/** An example in JSON as it is written; none where it is no JSON. */
export function readExample(writing: Writing, json: string | undefined, what: string): Node | undefined {
  if (json === undefined) return undefined;
  try {
    JSON.parse(json);
    return { kind: "raw", json };
  } catch {
    writing.diagnostics.push(complain("swagger-example-invalid", { what, example: json }));
    return undefined;
  }
}

/** Adds what a `JSONSchema` says, which takes the place of what the schema says of the same; of a list most of it is about items. */
export function applyJsonSchema(
  writing: Writing,
  schema: DraftSchema,
  value: OptionValue | undefined,
  what: string,
): void {
  schema.title = readText(value, "title") ?? "";
  schema.description = readText(value, "description") ?? "";
  const target = schema.type === "array" ? (schema.items ??= {}) : schema;
  Object.assign(target, readConstraints(value));
  if (writing.settings.mendUpstream && target.default !== undefined) target.default = typedDefault(target);
  const format = readText(value, "format");
  if (format !== undefined) target.format = format;
  schema.uniqueItems = readMember(value, "unique_items") === true;
  schema.maxItems = readCount(value, "max_items");
  schema.minItems = readCount(value, "min_items");
  const extensions = readExtensionNodes(value);
  if (extensions !== undefined) schema.extensions = extensions;
  const [type] = readTexts(value, "type");
  if (type !== undefined) schema.type = type.toLowerCase();
  const example = readExample(writing, readText(value, "example"), what);
  if (example !== undefined) schema.example = example;
}

/** Annotations hold the default of a number as a text, and upstream leaves it so. */
function typedDefault({ type, default: fallback = "" }: DraftSchema): string | number | boolean {
  const text = String(fallback);
  if (type === "boolean" && /^(?:true|false)$/.test(text)) return text === "true";
  const isNumber = (type === "integer" || type === "number") && text.trim() !== "" && Number.isFinite(Number(text));
  return isNumber ? Number(text) : text;
}

function readConstraints(value: OptionValue | undefined): DraftSchema {
  const fallback = readText(value, "default");
  const values = readTexts(value, "enum");
  const said: DraftSchema = {
    maxLength: readCount(value, "max_length"),
    minLength: readCount(value, "min_length"),
    pattern: readText(value, "pattern") ?? "",
    maxProperties: readCount(value, "max_properties"),
    minProperties: readCount(value, "min_properties"),
    required: [...readTexts(value, "required")],
    minimum: readCount(value, "minimum"),
    maximum: readCount(value, "maximum"),
    readOnly: readMember(value, "read_only") === true,
    multipleOf: readCount(value, "multiple_of"),
    exclusiveMaximum: readMember(value, "exclusive_maximum") === true,
    exclusiveMinimum: readMember(value, "exclusive_minimum") === true,
  };
  if (fallback !== undefined) said.default = fallback;
  if (values.length > 0) said.enum = values;
  return said;
}

function readCount(value: OptionValue | undefined, name: string): number {
  return Number(readMember(value, name) ?? 0);
}

/** The schema that an annotation of a message, or of a response, makes by itself: `Schema` with a `JSONSchema` in it. */
export function readSchema(writing: Writing, value: OptionValue | undefined, what: string): DraftSchema {
  const json = readMember(value, "json_schema");
  const schema = readAnnotated(writing, json, value, what);
  const example = readExample(writing, readText(value, "example"), what);
  if (example !== undefined) schema.example = example;
  return schema;
}

/** `JSONSchema`, or an `EnumSchema`, which has some of its members. */
export function readAnnotated(
  writing: Writing,
  json: OptionValue | undefined,
  outer: OptionValue | undefined,
  what: string,
): DraftSchema {
  const schema: DraftSchema = {};
  const docs = readDocs(outer);
  if (docs !== undefined) schema.docs = docs;
  const ref = readText(json, "ref");
  // Upstream takes the name of the type for its format too.
  const [type = "NULL"] = readTexts(json, "type");
  if (ref !== undefined) schema.ref = resolveReference(writing, ref);
  else if (type !== "NULL" && type !== "UNKNOWN" && !writing.settings.mendUpstream) schema.format = type.toLowerCase();
  applyJsonSchema(writing, schema, json, what);
  return schema;
}

/** `.package.Message` is a definition of this document; anything else stands as it is. */
function resolveReference(writing: Writing, ref: string): string {
  const fullName = ref.replace(/^\./, "");
  if (!ref.startsWith(".") || !writing.names.has(fullName)) return ref;
  writing.mentioned.add(fullName);
  return referenceTo(writing, fullName);
}
