import type { OptionValue } from "../../model/api.js";
import type { HttpAnswer, HttpContent, HttpHeader, HttpSchema } from "../../model/http-api.js";
import { contentOf } from "../lower-body.js";
import { lowerMessageType } from "../lower-type.js";
import type { Lowering } from "../lowering.js";
import { readExternalDocs } from "./docs.js";
import { annotate, parseText, readJsonSchema } from "./json-schema.js";
import { readList, readMap, readMember, readText } from "./option.js";
import { plainType } from "./plain-type.js";
import { readExtensions } from "./value.js";

/**
 * The answers of a binding with what annotations say of them, and those that only annotations have: of the method first, then of its file, whose
 * answers stand where there are none. `default` is last.
 */
export function mergeAnswers(
  lowering: Lowering,
  own: readonly HttpAnswer[],
  operation: OptionValue | undefined,
  file: OptionValue | undefined,
): readonly HttpAnswer[] {
  const errorContents = own.find((each) => each.status === "default")?.contents ?? [];
  const said = readMap(operation, "responses").reduce<readonly HttpAnswer[]>(
    (answers, [key, value]) => mergeAnswer(lowering, answers, key, value, errorContents),
    own,
  );
  const isThere = (key: string): boolean => said.some(({ status }) => String(status) === key);
  const merged = readMap(file, "responses").reduce(
    (answers, [key, value]) => (isThere(key) ? answers : mergeAnswer(lowering, answers, key, value, errorContents)),
    said,
  );
  const fallback = merged.filter((each) => each.status === "default");
  return [...merged.filter((each) => each.status !== "default"), ...fallback];
}

function mergeAnswer(
  lowering: Lowering,
  answers: readonly HttpAnswer[],
  key: string,
  value: OptionValue | undefined,
  errorContents: readonly HttpContent[],
): readonly HttpAnswer[] {
  const status = key === "default" ? key : Number(key);
  if (status !== "default" && !(Number.isInteger(status) && status >= 100 && status < 600)) return answers;
  const known = answers.find((each) => each.status === status);
  const base: HttpAnswer = known ?? {
    status,
    description: "",
    headers: [],
    contents: status === "default" || status >= 400 ? errorContents : [],
    links: {},
    extensions: {},
  };
  const description = readText(value, "description");
  const schema = readMember(value, "schema");
  const contents =
    schema === undefined ? base.contents : [contentOf("application/json", answerSchema(lowering, schema))];
  const next: HttpAnswer = {
    ...base,
    ...(description !== undefined && { description }),
    headers: [...base.headers, ...readMap(value, "headers").map(([name, header]) => toHeader(name, header))],
    contents: withExamples(contents, value),
    extensions: { ...base.extensions, ...readExtensions(value) },
  };
  return known === undefined ? [...answers, next] : answers.map((each) => (each === known ? next : each));
}

/** A `Schema`: a message of the API by its name, or a type by itself. */
function answerSchema(lowering: Lowering, value: OptionValue): HttpSchema {
  const json = readMember(value, "json_schema");
  const ref = readText(json, "ref")?.replace(/^\./, "");
  const isKnown = ref !== undefined && (lowering.index.messages.has(ref) || lowering.index.enums.has(ref));
  const [type] = readList(json, "type");
  const plain: HttpSchema = isKnown ? lowerMessageType(lowering, ref) : { type: plainType(String(type)) };
  const example = readText(value, "example");
  const described = annotate(plain, readJsonSchema(json));
  const docs = readExternalDocs(value);
  return {
    ...described,
    ...(example !== undefined && { examples: { examples: [parseText(example)] } }),
    ...(Object.keys(docs).length > 0 && { extensions: { ...described.extensions, ...docs } }),
  };
}

/** Examples stand beside the body of their media type; one of another type says that there may be such a body. */
function withExamples(contents: readonly HttpContent[], value: OptionValue | undefined): readonly HttpContent[] {
  return readMap(value, "examples").reduce((all, [mediaType, text]) => {
    const example = mediaType.includes("json") ? parseText(String(text)) : String(text);
    const { schema: _schema, ...bare } = contentOf(mediaType, { type: { kind: "any" } });
    const known = all.find((each) => each.mediaType === mediaType);
    const next: HttpContent = { ...(known ?? bare), examples: { example } };
    return known === undefined ? [...all, next] : all.map((each) => (each === known ? next : each));
  }, contents);
}

function toHeader(name: string, value: OptionValue | undefined): HttpHeader {
  const description = readText(value, "description");
  const format = readText(value, "format");
  const pattern = readText(value, "pattern");
  const fallback = readText(value, "default");
  return {
    name,
    required: false,
    deprecated: false,
    ...(description !== undefined && { description }),
    form: { kind: "style", style: "simple", explode: false, allowReserved: false },
    schema: {
      type: plainType((readText(value, "type") ?? "string").toUpperCase(), format),
      ...(fallback !== undefined && { default: { value: parseText(fallback) } }),
      ...(pattern !== undefined && { constraints: { pattern } }),
    },
    examples: {},
    extensions: {},
  };
}
