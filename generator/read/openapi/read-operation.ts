import type { MediaType, Operation, Parameter, RequestBody, Response } from "./document.js";
import { childOf, childrenOf, dereference, locatorOf } from "./place.js";
import type { Place } from "./place.js";
import { entriesOf, hasKey, isRecord, listOf, member, textOf } from "../plain-value.js";
import { readSchema } from "./read-schema.js";
import type { SchemaRegistry } from "./read-schema.js";

/** What operations inherit from their document. */
export interface OperationContext {
  readonly registry: SchemaRegistry;
  readonly isSwagger2: boolean;
  readonly root: Place;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Reads all operations of a path item, which may be a reference. */
export function readPathItem(context: OperationContext, path: string, item: Place): Operation[] {
  const { files } = context.registry;
  const place = dereference(item, files);
  const shared = childrenOf(childOf(place, "parameters"));
  return methods.flatMap((method) => {
    const operation = childOf(place, method);
    return isRecord(operation.value) ? [readOperation(context, method.toUpperCase(), path, operation, shared)] : [];
  });
}

function readOperation(
  context: OperationContext,
  method: string,
  path: string,
  place: Place,
  shared: readonly Place[],
): Operation {
  const { value } = place;
  const own = childrenOf(childOf(place, "parameters"));
  const all = [...shared, ...own].map((each) => dereference(each, context.registry.files));
  // A parameter of the operation replaces one of the path with the same name and place.
  const parameters = [
    ...new Map(
      all.map((each) => [`${textOf(each.value, "in") ?? ""} ${textOf(each.value, "name") ?? ""}`, each]),
    ).values(),
  ];
  const requestBody = context.isSwagger2
    ? readSwagger2Body(context, place, parameters)
    : readRequestBody(context, place);
  const operationId = textOf(value, "operationId");
  const summary = textOf(value, "summary");
  const description = textOf(value, "description");
  const ownSecurity = member(value, "security");
  const security = readSecurity(ownSecurity ?? member(context.root.value, "security"));
  return {
    method,
    path,
    ...(operationId !== undefined && { operationId }),
    ...(summary !== undefined && { summary }),
    ...(description !== undefined && { description }),
    tags: listOf(value, "tags").filter((tag) => typeof tag === "string"),
    deprecated: member(value, "deprecated") === true,
    parameters: parameters.flatMap((each) => readParameter(context, each)),
    ...(requestBody && { requestBody }),
    responses: childrenOf(childOf(place, "responses"))
      .filter((each) => !(each.path.at(-1) ?? "").startsWith("x-"))
      .map((each) => readResponse(context, place, each)),
    ...(security && { security }),
    inheritsSecurity: ownSecurity === undefined,
    clientStreaming:
      member(value, "x-client-streaming") === true ||
      requestBody?.description?.includes("(streaming inputs)") === true ||
      requestBody?.content.some((each) => sequenceTypes.has(each.type)) === true,
    locate: locatorOf(place),
  };
}

/** Content types that say that a body is a sequence of messages. */
export const sequenceTypes: ReadonlySet<string> = new Set([
  "application/x-ndjson",
  "application/ndjson",
  "application/jsonl",
  "application/json-seq",
  "application/stream+json",
  "text/event-stream",
]);

function readParameter(context: OperationContext, place: Place): Parameter[] {
  const { value } = place;
  const where = textOf(value, "in");
  const name = textOf(value, "name");
  if (name === undefined || (where !== "path" && where !== "query" && where !== "header" && where !== "cookie"))
    return [];
  const description = textOf(value, "description");
  const [content] = childrenOf(childOf(place, "content"));
  const schema = content ? childOf(content, "schema") : context.isSwagger2 ? place : childOf(place, "schema");
  return [
    {
      name,
      in: where,
      required: member(value, "required") === true,
      ...(description !== undefined && { description }),
      deprecated: member(value, "deprecated") === true,
      schema: readSchema(context.registry, schema),
      locate: locatorOf(place),
    },
  ];
}

function readRequestBody(context: OperationContext, operation: Place): RequestBody | undefined {
  const place = dereference(childOf(operation, "requestBody"), context.registry.files);
  if (!isRecord(place.value)) return undefined;
  const description = textOf(place.value, "description");
  return {
    required: member(place.value, "required") === true,
    ...(description !== undefined && { description }),
    content: readContent(context, childOf(place, "content")),
    locate: locatorOf(place),
  };
}

/** Swagger 2.0 has body and form parameters, and lists content types beside them. */
function readSwagger2Body(
  context: OperationContext,
  operation: Place,
  parameters: readonly Place[],
): RequestBody | undefined {
  const types = readMediaTypes(context, operation, "consumes");
  const body = parameters.find((each) => textOf(each.value, "in") === "body");
  if (body) {
    const description = textOf(body.value, "description");
    const schema = readSchema(context.registry, childOf(body, "schema"));
    return {
      required: member(body.value, "required") === true,
      ...(description !== undefined && { description }),
      content: types.map((type) => ({ type, schema, examples: [] })),
      locate: locatorOf(body),
    };
  }
  const fields = parameters.filter((each) => textOf(each.value, "in") === "formData");
  const [first] = fields;
  if (!first) return undefined;
  const empty = readSchema(context.registry, { ...first, value: { type: "object" } });
  const properties = new Map(
    fields.map((each) => [textOf(each.value, "name") ?? "", readSchema(context.registry, each)]),
  );
  const form = types.filter((type) => type !== "application/json");
  const content = (form.length > 0 ? form : ["application/x-www-form-urlencoded"]).map((type) => ({
    type,
    schema: { ...empty, properties },
    examples: [],
  }));
  return { required: false, content, locate: locatorOf(first) };
}

function readResponse(context: OperationContext, operation: Place, at: Place): Response {
  const place = dereference(at, context.registry.files);
  const key = at.path.at(-1) ?? "default";
  const description = textOf(place.value, "description") ?? "";
  return {
    key,
    ...(/^[1-5]\d\d$/.test(key) && { status: Number(key) }),
    description,
    content: context.isSwagger2
      ? readSwagger2Content(context, operation, place)
      : readContent(context, childOf(place, "content")),
    locate: locatorOf(at),
  };
}

function readSwagger2Content(context: OperationContext, operation: Place, place: Place): MediaType[] {
  const schema = childOf(place, "schema");
  const examples = new Map(entriesOf(place.value, "examples"));
  if (!isRecord(schema.value)) return [];
  const types = readMediaTypes(context, operation, "produces");
  const isFile = textOf(schema.value, "type") === "file";
  return (isFile && types.join() === "application/json" ? ["application/octet-stream"] : types).map((type) => ({
    type,
    schema: readSchema(context.registry, schema),
    examples: examples.has(type) ? [{ name: "example", value: examples.get(type) }] : [],
  }));
}

function readMediaTypes(context: OperationContext, operation: Place, key: "consumes" | "produces"): string[] {
  const own = listOf(operation.value, key);
  const types = (own.length > 0 ? own : listOf(context.root.value, key)).filter((each) => typeof each === "string");
  return types.length > 0 ? types.map(toMediaType) : ["application/json"];
}

function readContent(context: OperationContext, place: Place): MediaType[] {
  return childrenOf(place).map((each) => {
    const schema = childOf(each, "schema");
    const { value } = each;
    const examples = childrenOf(childOf(each, "examples")).flatMap((example) => {
      const found = dereference(example, context.registry.files).value;
      return isRecord(found) && hasKey(found, "value")
        ? [{ name: example.path.at(-1) ?? "", value: found["value"] }]
        : [];
    });
    if (isRecord(value) && hasKey(value, "example")) examples.push({ name: "example", value: value["example"] });
    return {
      type: toMediaType(each.path.at(-1) ?? ""),
      ...(schema.value !== undefined && { schema: readSchema(context.registry, schema) }),
      examples,
    };
  });
}

function toMediaType(text: string): string {
  return (text.split(";")[0] ?? "").trim().toLowerCase();
}

/** Names of schemes; empty when one alternative asks for nothing. */
function readSecurity(value: unknown): string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const alternatives = value.filter(isRecord).map((each) => Object.keys(each));
  if (alternatives.some((names) => names.length === 0)) return [];
  return [...new Set(alternatives.flat())];
}
