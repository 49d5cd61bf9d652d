import type { HttpBinding, Method } from "../model/api.js";
import type { HttpBody, HttpContent, HttpSchema } from "../model/http-api.js";
import { followFieldPath } from "../model/field-path.js";
import { describeField } from "./lower-field.js";
import { lowerMessageType, lowerType } from "./lower-type.js";
import type { Lowering } from "./lowering.js";

/** The body of a binding's requests. */
export function lowerBody(lowering: Lowering, method: Method, binding: HttpBinding): HttpBody | undefined {
  const { body } = binding;
  if (body.kind === "none" && !method.clientStreaming) return undefined;
  const part = body.kind === "field" ? followPart(lowering, method.input, body.path) : undefined;
  const schema = part?.schema ?? lowerMessageType(lowering, method.input);
  const holder = part === undefined ? method.input : part.message;
  if (holder === httpBody) return { required: true, contents: [rawContent], extensions: {} };
  const examples = requestExamples(method);
  const content = contentOf(method.clientStreaming ? lines : "application/json", schema);
  return {
    ...(method.clientStreaming && { description: "Messages, one JSON text behind the other." }),
    required: true,
    contents: [
      {
        ...content,
        ...(method.clientStreaming && { stream: "lines" as const }),
        examples: body.kind === "whole" ? examples : {},
      },
    ],
    extensions: {},
  };
}

/** Media type of JSON texts on lines. */
export const lines = "application/x-ndjson";
export const httpBody = "google.api.HttpBody";

/** Bytes of any type, as a google.api.HttpBody holds them. */
export const rawContent: HttpContent = {
  mediaType: "*/*",
  schema: { type: { kind: "binary" } },
  encoding: [],
  examples: {},
  extensions: {},
};

/** A body of one media type. */
export function contentOf(mediaType: string, schema: HttpSchema): HttpContent {
  return { mediaType, schema, encoding: [], examples: {}, extensions: {} };
}

/** A field of a message as a body of its own, and the message that it is, if it is one. */
export function followPart(
  lowering: Lowering,
  message: string,
  path: string,
): { readonly schema: HttpSchema; readonly message?: string } | undefined {
  const holder = lowering.index.messages.get(message);
  const field = holder && followFieldPath(lowering.index, holder, path.split(".")).fields?.at(-1);
  if (field === undefined) return undefined;
  const { type } = field;
  const { readOnly: _readOnly, writeOnly: _writeOnly, ...schema } = describeField(field, lowerType(lowering, type));
  return { schema, ...(type.kind === "singular" && type.of.kind === "message" && { message: type.of.message }) };
}

function requestExamples({ doc }: Method): HttpContent["examples"] {
  const given = doc.examples.filter((each) => each.request !== undefined);
  return given.length === 0
    ? {}
    : { examples: Object.fromEntries(given.map(({ name, request }) => [name, { value: request }])) };
}
