import type { HttpBinding, Method } from "../model/api.js";
import type { HttpAnswer, HttpContent, HttpProperty, HttpSchema } from "../model/http-api.js";
import { errorTypeName, streamErrorTypeName } from "./error-types.js";
import { contentOf, followPart, httpBody, lines, rawContent } from "./lower-body.js";
import { lowerMessageType } from "./lower-type.js";
import { streamFormOf, type Lowering } from "./lowering.js";

/** The answers of a binding: success, the errors that are documented, and the form of all others. */
export function lowerAnswers(lowering: Lowering, method: Method, binding: HttpBinding): readonly HttpAnswer[] {
  const success = successContents(lowering, method, binding);
  const failure = method.serverStreaming ? streamErrors(lowering, success) : [errorContent(lowering)];
  const errors = method.doc.errors.map(({ status, description }) => answer(status, description, failure));
  return [answer(200, "OK", success), ...errors, answer("default", "Error", failure)];
}

function errorContent(lowering: Lowering): HttpContent {
  return contentOf("application/json", { type: { kind: "reference", name: errorTypeName(lowering) } });
}

/** A stream that fails before its first message is one frame with the error; what is refused before it begins has the body of all errors. */
function streamErrors(lowering: Lowering, success: readonly HttpContent[]): readonly HttpContent[] {
  const frame: HttpSchema = object([
    { name: "error", required: true, schema: { type: { kind: "reference", name: streamErrorTypeName(lowering) } } },
  ]);
  const array: HttpSchema = { type: { kind: "array", items: frame } };
  const plain = errorContent(lowering);
  const first = plain.schema === undefined ? [] : [plain.schema];
  const own = streamFormOf(lowering) === "array" && success[0] !== rawContent ? array : frame;
  const json = contentOf("application/json", {
    type: { kind: "union", members: [...first, own], exclusive: false },
  });
  return [
    json,
    { ...contentOf(lines, frame), stream: "lines" },
    {
      ...contentOf("text/event-stream", { type: { kind: "reference", name: streamErrorTypeName(lowering) } }),
      stream: "events",
    },
  ];
}

function object(properties: readonly HttpProperty[]): HttpSchema {
  return { type: { kind: "object", properties, requiredElsewhere: [], patterns: [] } };
}

function answer(status: HttpAnswer["status"], description: string, contents: readonly HttpContent[]): HttpAnswer {
  return { status, description, headers: [], contents, links: {}, extensions: {} };
}

function successContents(lowering: Lowering, method: Method, { responseBody }: HttpBinding): readonly HttpContent[] {
  const isPart = responseBody !== undefined && responseBody !== "*";
  const part = isPart ? followPart(lowering, method.output, responseBody) : undefined;
  const schema = part?.schema ?? lowerMessageType(lowering, method.output);
  const holder = part === undefined ? method.output : part.message;
  if (holder === httpBody) return [rawContent];
  if (!method.serverStreaming)
    return [{ ...contentOf("application/json", schema), examples: responseExamples(method) }];
  const name = part === undefined ? method.output : `${method.output}.${responseBody ?? ""}`;
  const envelope = { ...contentOf("application/json", streamResult(lowering, name, schema)), stream: "lines" as const };
  const array = contentOf("application/json", { type: { kind: "array", items: schema } });
  const isEnvelope = streamFormOf(lowering) === "envelope";
  return [
    isEnvelope ? envelope : array,
    { ...contentOf(lines, schema), stream: "lines" },
    { ...contentOf("text/event-stream", schema), stream: "events" },
    isEnvelope
      ? { ...array, mediaType: "application/json;stream=array" }
      : { ...envelope, mediaType: "application/json;stream=envelope" },
  ];
}

/** What grpc-gateway sends for each message, under the title that its generator gives it. */
function streamResult(lowering: Lowering, name: string, schema: HttpSchema): HttpSchema {
  const error: HttpSchema = { type: { kind: "reference", name: streamErrorTypeName(lowering) } };
  const properties = [
    { name: "result", required: false, schema },
    { name: "error", required: false, schema: error },
  ];
  return { ...object(properties), title: `Stream result of ${name}` };
}

function responseExamples({ doc }: Method): HttpContent["examples"] {
  const given = doc.examples.filter((each) => each.response !== undefined);
  return given.length === 0
    ? {}
    : { examples: Object.fromEntries(given.map(({ name, response }) => [name, { value: response }])) };
}
