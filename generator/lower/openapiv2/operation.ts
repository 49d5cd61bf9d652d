import type { Location, Method, OptionValue } from "../../model/api.js";
import type { Extensions, HttpAnswer, HttpParameter, JsonType, SecurityAlternative } from "../../model/http-api.js";
import { readList, readMap, readMember, readText } from "./option.js";
import { readExtensions } from "./value.js";

const option = "(grpc.gateway.protoc_gen_openapiv2.options.openapiv2_operation)";

/** What an annotation of grpc-gateway's OpenAPI generator says of a method. */
export interface OperationAnnotation {
  readonly id?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly tags: readonly string[];
  readonly deprecated: boolean;
  /** Absent when nothing is said; a requirement without schemes asks for nothing. */
  readonly security?: readonly SecurityAlternative[];
  readonly extensions: Extensions;
  /** Headers that requests may have. */
  headers(location: Location): readonly HttpParameter[];
  /** The answers with what is said of them, and those that only the annotation has. */
  answers(own: readonly HttpAnswer[]): readonly HttpAnswer[];
}

/** Reads the annotation of a method. */
export function readOperation({ options }: Method): OperationAnnotation {
  const value = options[option];
  const id = readText(value, "operation_id");
  const summary = readText(value, "summary");
  const description = readText(value, "description");
  const security = readSecurity(value);
  const docs = readMember(value, "external_docs");
  return {
    ...(id !== undefined && { id }),
    ...(summary !== undefined && { summary }),
    ...(description !== undefined && { description }),
    tags: readList(value, "tags").filter((each) => typeof each === "string"),
    deprecated: readMember(value, "deprecated") === true,
    ...(security && { security }),
    extensions: { ...(docs !== undefined && { externalDocs: docs }), ...readExtensions(value) },
    headers: (location) =>
      readList(readMember(value, "parameters"), "headers").flatMap((each) => readHeader(each, location)),
    answers: (own) => mergeAnswers(own, value),
  };
}

/** `security`: alternatives of schemes that are needed together. */
export function readSecurity(value: OptionValue | undefined): readonly SecurityAlternative[] | undefined {
  const said = readList(value, "security");
  if (said.length === 0) return undefined;
  return said.map((each) =>
    readMap(each, "security_requirement").map(([scheme, inner]) => ({
      scheme,
      scopes: readList(inner, "scope").filter((scope) => typeof scope === "string"),
    })),
  );
}

const types: Readonly<Record<string, JsonType>> = {
  STRING: { kind: "text" },
  NUMBER: { kind: "number" },
  INTEGER: { kind: "integer" },
  BOOLEAN: { kind: "boolean" },
};

function readHeader(value: OptionValue, location: Location): readonly HttpParameter[] {
  const name = readText(value, "name");
  if (name === undefined) return [];
  const description = readText(value, "description");
  const format = readText(value, "format");
  const type = types[String(readMember(value, "type"))] ?? { kind: "text" };
  return [
    {
      name,
      in: "header",
      required: readMember(value, "required") === true,
      deprecated: false,
      ...(description !== undefined && { description }),
      form: { kind: "style", style: "simple", explode: false, allowReserved: false },
      schema: { type: type.kind === "text" && format !== undefined ? { ...type, format } : type },
      examples: {},
      extensions: {},
      location,
    },
  ];
}

function mergeAnswers(own: readonly HttpAnswer[], value: OptionValue | undefined): readonly HttpAnswer[] {
  const said = readMap(value, "responses");
  const form = own.find((each) => each.status === "default")?.contents ?? [];
  const merged = said.reduce<readonly HttpAnswer[]>((answers, [key, response]) => {
    const status = key === "default" ? key : Number(key);
    if (status !== "default" && !(status >= 100 && status < 600)) return answers;
    const description = readText(response, "description");
    const known = answers.find((each) => each.status === status);
    const base: HttpAnswer = known ?? {
      status,
      description: "",
      headers: [],
      contents: status === "default" || status >= 400 ? form : [],
      links: {},
      extensions: {},
    };
    const next = {
      ...base,
      ...(description !== undefined && { description }),
      extensions: { ...base.extensions, ...readExtensions(response) },
    };
    return known === undefined ? [...answers, next] : answers.map((each) => (each === known ? next : each));
  }, own);
  const fallback = merged.filter((each) => each.status === "default");
  return [...merged.filter((each) => each.status !== "default"), ...fallback];
}
