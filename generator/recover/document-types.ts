import type { HttpAnswer, HttpApi, HttpContent, HttpOperation, HttpSchema } from "../model/http-api.js";
import { lastPart, plainName } from "./words.js";

/** Named types of a document. */
export type DocumentTypes = ReadonlyMap<string, HttpSchema>;

/** Indexes the types of a document. */
export function indexTypes({ types }: HttpApi): DocumentTypes {
  return new Map(types.map(({ name, schema }) => [name, schema]));
}

/** The name of the type that a schema is, or refers to alone. */
export function typeNameOf({ type }: HttpSchema): string | undefined {
  if (type.kind === "reference") return type.name;
  // OpenAPI 3.0 puts a description beside a reference by an `allOf` of one.
  const [only, ...others] = type.kind === "intersection" ? type.members : [];
  return only === undefined || others.length > 0 ? undefined : typeNameOf(only);
}

/** How well a type of a document names a message or an enum: by its full name, its own, or not at all. */
export function namesType(name: string | undefined, fullName: string): "full" | "own" | "no" {
  if (name === undefined) return "no";
  const plain = plainName(name);
  if (plain === plainName(fullName)) return "full";
  const own = plainName(lastPart(fullName));
  // Generators keep as much of the full name as tells types apart: `v1Book` of `acme.v1.Book`.
  if (plain === own) return "own";
  return plain.endsWith(own) && plainName(fullName).endsWith(plain) ? "own" : "no";
}

/** Names of all properties that a value may have; undefined for what is no object, or is one without declared properties. */
export function propertyNames(schema: HttpSchema, types: DocumentTypes): ReadonlySet<string> | undefined {
  const known = knownNames.get(types) ?? new WeakMap<HttpSchema, ReadonlySet<string> | "none">();
  knownNames.set(types, known);
  const found = known.get(schema) ?? collectNames(schema, types) ?? "none";
  known.set(schema, found);
  return found === "none" ? undefined : found;
}

/** What has been found already: each schema is asked about by every method. */
const knownNames = new WeakMap<DocumentTypes, WeakMap<HttpSchema, ReadonlySet<string> | "none">>();

function collectNames(schema: HttpSchema, types: DocumentTypes): ReadonlySet<string> | undefined {
  const found = new Set<string>();
  const seen = new Set<string>();
  const collect = ({ type }: HttpSchema): boolean => {
    switch (type.kind) {
      case "object":
        for (const { name } of type.properties) found.add(name);
        return type.additional === undefined || type.additional === false;
      case "intersection":
      case "union":
        return type.members.map(collect).some(Boolean);
      case "reference": {
        const target = types.get(type.name);
        if (target === undefined || seen.has(type.name)) return false;
        seen.add(type.name);
        return collect(target);
      }
      default:
        return false;
    }
  };
  return collect(schema) ? found : undefined;
}

/** The schema of a body in JSON, or in whatever it is; undefined where there is none. */
export function bodySchema({ body }: HttpOperation): HttpSchema | undefined {
  return pick(body?.contents ?? [])?.schema;
}

/** One answer, or one message of a stream, as the document has it when a call succeeds. */
export function answerSchema({ answers }: HttpOperation, types: DocumentTypes): HttpSchema | undefined {
  const success =
    answers.find(({ status }) => status === 200) ??
    answers.find(({ status }) => String(status).startsWith("2")) ??
    answers.find((each: HttpAnswer) => each.status === "default");
  const plain = success?.contents.find(
    ({ stream, mediaType }) => stream === "events" || (stream === "lines" && /ndjson/i.test(mediaType)),
  );
  const schema = (plain ?? pick(success?.contents ?? []))?.schema;
  return schema === undefined ? undefined : (withoutEnvelope(schema, types) ?? schema);
}

function pick(contents: readonly HttpContent[]): HttpContent | undefined {
  return contents.find(({ mediaType }) => /json/i.test(mediaType)) ?? contents[0];
}

/** What stands in the frame of a stream, `{ result, error }`. */
function withoutEnvelope(schema: HttpSchema, types: DocumentTypes): HttpSchema | undefined {
  const named = typeNameOf(schema);
  const { type } = (named === undefined ? schema : types.get(named)) ?? schema;
  if (type.kind !== "object" || type.properties.length > 2) return undefined;
  const result = type.properties.find(({ name }) => name === "result");
  return result !== undefined && type.properties.every(({ name }) => name === "result" || name === "error")
    ? result.schema
    : undefined;
}
