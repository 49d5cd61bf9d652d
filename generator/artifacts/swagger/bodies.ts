import type { Field, HttpBinding, Message, Method } from "../../model/api.js";
import { commentOf, mergeDescription } from "./comments.js";
import type { DraftParameter, DraftResponse, DraftSchema } from "./draft.js";
import { baseSchema, fieldSchema, wellKnownSchema } from "./field-schema.js";
import { boundFieldSchema, messageSchema, pathsThrough, type BoundPath } from "./message-schema.js";
import { toJsonPath } from "./path-text.js";
import { definitionOf, fieldNameOf, referenceTo, type Writing } from "./writing.js";

/** A field path through messages. */
export interface FieldStep {
  readonly message: Message;
  readonly field: Field;
}

/** The fields of a path of proto names, as far as they are known. */
export function followPath(writing: Writing, message: Message, names: readonly string[]): readonly FieldStep[] {
  const [name, ...rest] = names;
  const field = message.fields.find((each) => each.name === name);
  if (field === undefined) return [];
  const { of } = field.type;
  const inner = of.kind === "message" && rest.length > 0 ? writing.types.message(of.message) : undefined;
  return [{ message, field }, ...(inner ? followPath(writing, inner, rest) : [])];
}

/** Definitions of bodies whose other fields travel in the path, by name. */
export type BodyDefinitions = Map<string, DraftSchema>;

/** The body of a request. */
export function bodyParameter(
  writing: Writing,
  method: Method,
  { fullName, request }: { readonly fullName: string; readonly request: Message },
  { body }: HttpBinding,
  bound: readonly BoundPath[],
  definitions: BodyDefinitions,
): DraftParameter | undefined {
  const streams = method.clientStreaming ? " (streaming inputs)" : "";
  switch (body.kind) {
    case "none":
      return undefined;
    case "whole": {
      const { schema, description } = wholeBody(writing, fullName, request, bound, definitions);
      return parameterOf("body", description + streams, schema);
    }
    case "field": {
      const steps = followPath(writing, request, body.path.split("."));
      const last = steps.at(-1);
      if (last === undefined) return undefined;
      const inner = steps.reduce((paths, { field }) => pathsThrough(field.name, paths), bound);
      const schema =
        inner.length === 0
          ? baseSchema(writing, last.field)
          : withoutItself(writing, last.field, boundFieldSchema(writing, last.message, last.field, inner));
      const description =
        (schema.title ?? "") === ""
          ? commentOf(writing, last.message.fullName, last.field.name)
          : mergeDescription(schema);
      const path = steps.map(({ field }) => field.name).join(".");
      const name = writing.settings.jsonNamesForFields ? toJsonPath(writing, path, request) : path;
      return parameterOf(name, description + streams, schema);
    }
    default:
      return body satisfies never;
  }
}

function parameterOf(name: string, description: string, schema: DraftSchema): DraftParameter {
  return { name, description, in: "body", required: true, schema };
}

function wholeBody(
  writing: Writing,
  fullName: string,
  request: Message,
  bound: readonly BoundPath[],
  definitions: BodyDefinitions,
): { readonly schema: DraftSchema; readonly description: string } {
  const known = wellKnownSchema(request.fullName);
  if (known !== undefined) return { schema: known, description: "" };
  const schema = messageSchema(writing, request, bound);
  if (bound.length === 0)
    return { schema: { ref: referenceTo(writing, request.fullName) }, description: schema.description ?? "" };
  const name = `${definitionOf(writing, fullName)}Body`;
  definitions.set(name, schema);
  return { schema: { ref: `#/definitions/${name}` }, description: "" };
}

/** A body is no property of itself. */
function withoutItself(writing: Writing, field: Field, schema: DraftSchema): DraftSchema {
  const { required, properties } = schema;
  if (required === undefined || properties === undefined) return schema;
  const own = fieldNameOf(writing, field);
  const isProperty = properties.some(([name]) => name === own);
  return {
    ...schema,
    required: required.filter((each, index) => each !== own || (isProperty && required.indexOf(own) === index)),
  };
}

/** What a good answer is; of a stream each message is wrapped. */
export function goodResponse(writing: Writing, method: Method, binding: HttpBinding): DraftResponse {
  const { types } = writing;
  const whole = types.message(method.output);
  const steps = binding.responseBody && whole ? followPath(writing, whole, binding.responseBody.split(".")) : [];
  const last = steps.at(-1);
  let description = "A successful response.";
  let schema: DraftSchema;
  if (last === undefined) schema = wellKnownSchema(method.output) ?? { ref: referenceTo(writing, method.output) };
  else {
    schema = fieldSchema(writing, last.field);
    const said = schema.description ?? "";
    description = said === "" ? commentOf(writing, last.message.fullName, last.field.name) : said;
  }
  if (!method.serverStreaming) return { description, schema };
  return { description: `${description}(streaming responses)`, schema: streamSchema(writing, method, schema) };
}

function streamSchema(writing: Writing, method: Method, element: DraftSchema): DraftSchema {
  const { settings, names } = writing;
  const { ref, ...rest } = element;
  if (method.output === "google.api.HttpBody")
    return { ...rest, type: "string", format: "binary", title: "Free form byte stream", properties: [] };
  // Upstream takes over nothing but a reference.
  const result: DraftSchema = settings.mendUpstream ? element : ref === undefined ? {} : { ref };
  const around = settings.mendUpstream ? {} : rest;
  const status = settings.disableDefaultErrors ? undefined : names.get("google.rpc.Status");
  return {
    ...around,
    type: "object",
    title: `Stream result of ${names.get(method.output) ?? ""}`,
    properties: [
      ["result", result],
      ...(status === undefined ? [] : [["error", { ref: `#/definitions/${status}` }] as const]),
    ],
  };
}
