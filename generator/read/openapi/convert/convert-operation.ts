import { complain } from "../../../diagnostics.js";
import type { Diagnostic } from "../../../diagnostics.js";
import type { BindingBody, Field, Method } from "../../../model/api.js";
import { parsePathTemplate } from "../../../model/parse-path-template.js";
import type { MediaType, Operation, Parameter, Response, Schema } from "../document.js";
import { flattenSchema } from "../flatten-schema.js";
import { sequenceTypes } from "../read-operation.js";
import { toMethodDoc } from "../to-method-doc.js";
import { takeName, toPascalCase } from "./spell-name.js";
import { buildField, buildMessage, isMessage } from "./type-builder.js";
import type { TypeBuilder } from "./type-builder.js";

/** A body or response as a message: itself, or the field of a message made up for it. */
interface Payload {
  readonly message: string;
  /** Field that holds the payload; absent when it is the whole message. */
  readonly field?: string;
}

const httpBody = "google.api.HttpBody";

/** Converts an operation to a method named `name`; the messages it needs are added to the builder. Without a usable path: undefined. */
export function convertOperation(
  builder: TypeBuilder,
  operation: Operation,
  name: string,
  diagnostics: Diagnostic[],
): Method | undefined {
  const input = convertRequest(builder, operation, name, diagnostics);
  const output = convertResponse(builder, operation, name);
  const prefix = builder.document.prefixes[0] ?? "";
  const path =
    prefix +
    operation.path.replace(
      /\{([^{}=]*)((?:=[^{}]*)?)\}/g,
      (_, parameter: string, pattern: string) => `{${input.names.get(parameter) ?? parameter}${pattern}}`,
    );
  const { template, error } = parsePathTemplate(path);
  const location = operation.locate();
  if (!template) {
    diagnostics.push(
      complain("path-template-invalid", { path, why: error.message, column: String(error.column) }, location),
    );
    return undefined;
  }
  const comment = operation.description ?? operation.summary;
  return {
    name,
    input: input.message,
    output: output.message,
    clientStreaming: operation.clientStreaming,
    serverStreaming: output.isStream,
    idempotency: toIdempotency(operation.method),
    ...(comment !== undefined && { comment }),
    deprecated: operation.deprecated,
    bindings: [
      {
        method: operation.method,
        template,
        body: input.body,
        ...(output.field !== undefined && { responseBody: output.field }),
        location,
      },
    ],
    doc: toMethodDoc(operation),
    options: {},
    location,
  };
}

function toIdempotency(method: string): Method["idempotency"] {
  if (method === "GET" || method === "HEAD" || method === "OPTIONS") return "no_side_effects";
  return method === "PUT" || method === "DELETE" ? "idempotent" : "unknown";
}

function convertRequest(
  builder: TypeBuilder,
  operation: Operation,
  name: string,
  diagnostics: Diagnostic[],
): { readonly message: string; readonly body: BindingBody; readonly names: ReadonlyMap<string, string> } {
  const parameters = operation.parameters.filter(
    (each) => (each.in === "path" || each.in === "query") && isUsable(builder, each, diagnostics),
  );
  const content = chooseContent(operation.requestBody?.content ?? []);
  if (parameters.length === 0 && content) {
    const { message, field } = convertPayload(builder, content, `${name}Request`);
    return {
      message,
      body: field === undefined ? { kind: "whole" } : { kind: "field", path: field },
      names: new Map(),
    };
  }
  const fullName = takeName(`${name}Request`, builder.taken);
  const taken = new Set<string>();
  const names = new Map<string, string>();
  const empty = emptySchema(operation);
  const at = builder.messages.length;
  buildMessage(builder, empty, fullName, undefined);
  const fields = parameters.map((parameter): Field => {
    const field = buildField(
      builder,
      parameter.schema,
      { property: parameter.name, owner: fullName, isRequired: parameter.required },
      taken,
    );
    if (parameter.in === "path") names.set(parameter.name, field.name);
    return {
      ...field,
      ...(parameter.description !== undefined && { comment: parameter.description }),
      deprecated: parameter.deprecated || field.deprecated,
    };
  });
  let body: BindingBody = { kind: "none" };
  if (content) {
    const isRaw = !isJson(content.type);
    if (isRaw) builder.imports.add("google/api/httpbody.proto");
    const place = { property: "body", owner: fullName, isRequired: operation.requestBody?.required === true };
    const field = isRaw ? rawField(operation, "body") : buildField(builder, content.schema ?? empty, place, taken);
    body = { kind: "field", path: field.name };
    fields.push(field);
  }
  const message = builder.messages[at];
  if (message)
    builder.messages[at] = { ...message, comment: `Parameters of ${operation.method} ${operation.path}.`, fields };
  return { message: fullName, body, names };
}

function isUsable(builder: TypeBuilder, parameter: Parameter, diagnostics: Diagnostic[]): boolean {
  const flat = flattenSchema(parameter.schema, builder.document.schemas);
  const element = flat.items ? flattenSchema(flat.items, builder.document.schemas) : flat;
  const fits =
    element.properties.size === 0 &&
    !element.types.includes("object") &&
    !(flat.items && element.types.includes("array"));
  if (!fits)
    diagnostics.push(complain("parameter-unfit", { name: parameter.name, in: parameter.in }, parameter.locate()));
  return fits;
}

function convertResponse(
  builder: TypeBuilder,
  operation: Operation,
  name: string,
): Payload & { readonly isStream: boolean } {
  const success: Response | undefined =
    operation.responses.find((each) => each.status !== undefined && each.status >= 200 && each.status < 300) ??
    operation.responses.find((each) => each.key === "2XX");
  const content = chooseContent(success?.content ?? []);
  if (!content) {
    const fullName = takeName(`${name}Response`, builder.taken);
    buildMessage(builder, emptySchema(operation), fullName, undefined);
    return { message: fullName, isStream: false };
  }
  const flat = content.schema && flattenSchema(content.schema, builder.document.schemas);
  const result = flat && findStreamResult(flat);
  const element = result ? { ...content, schema: result } : content;
  return {
    ...convertPayload(builder, element, `${name}Response`),
    isStream: result !== undefined || sequenceTypes.has(content.type),
  };
}

/** The element of grpc-gateway's frame of a stream, an object of `result` and `error`. */
function findStreamResult(schema: Schema): Schema | undefined {
  return [...schema.properties.keys()].sort().join() === "error,result" ? schema.properties.get("result") : undefined;
}

function convertPayload(builder: TypeBuilder, content: MediaType, wanted: string): Payload {
  const { schema } = content;
  if (!isJson(content.type)) {
    builder.imports.add("google/api/httpbody.proto");
    return { message: httpBody };
  }
  if (schema?.ref !== undefined) {
    const target = builder.document.schemas.get(schema.ref);
    const fullName = builder.names.get(schema.ref)?.fullName;
    if (target && fullName !== undefined && isMessage(flattenSchema(target, builder.document.schemas)))
      return { message: fullName };
  }
  const fullName = takeName(wanted, builder.taken);
  const flat = schema && flattenSchema(schema, builder.document.schemas);
  if (flat && isMessage(flat)) {
    buildMessage(builder, flat, fullName, undefined);
    return { message: fullName };
  }
  // A list, a scalar or any JSON: messages hold such things in fields only.
  const at = builder.messages.length;
  buildMessage(builder, { ...freeSchema, locate: schema?.locate ?? freeSchema.locate }, fullName, undefined);
  const field = buildField(
    builder,
    schema ?? freeSchema,
    { property: "body", owner: fullName, isRequired: false },
    new Set(),
  );
  const message = builder.messages[at];
  if (message) builder.messages[at] = { ...message, fields: [field] };
  return { message: fullName, field: field.name };
}

/** JSON if there is a choice, and what is JSON line by line before what is not JSON at all. */
function chooseContent(content: readonly MediaType[]): MediaType | undefined {
  return (
    content.find((each) => isJson(each.type) && !sequenceTypes.has(each.type)) ??
    content.find((each) => isJson(each.type)) ??
    content[0]
  );
}

function isJson(type: string): boolean {
  return (
    type === "*/*" ||
    type === "application/json" ||
    type.endsWith("+json") ||
    type === "text/json" ||
    sequenceTypes.has(type)
  );
}

function rawField(operation: Operation, name: string): Field {
  return {
    name,
    jsonName: name,
    type: { kind: "singular", of: { kind: "message", message: httpBody, delimited: false }, presence: "explicit" },
    deprecated: false,
    options: {},
    location: operation.locate(),
    examples: [],
  };
}

const freeSchema: Schema = {
  types: [],
  isNullable: false,
  properties: new Map(),
  required: [],
  allOf: [],
  oneOf: [],
  deprecated: false,
  examples: [],
  locate: () => ({ file: "", line: 1, column: 1 }),
};

function emptySchema(operation: Operation): Schema {
  return { ...freeSchema, types: ["object"], locate: operation.locate };
}

/** The service and method name of an operation: tag and operationId, or grpc-gateway's `Service_Method`. */
export function nameOperation(operation: Operation): { readonly service: string; readonly method: string } {
  const [tag] = operation.tags;
  const id = operation.operationId;
  const [, head, rest] = /^([A-Za-z][A-Za-z0-9]*)_([A-Za-z][A-Za-z0-9]*)\d*$/.exec(id ?? "") ?? [];
  if (head !== undefined && rest !== undefined && (tag === undefined || tag === head))
    return { service: head, method: rest };
  const words = `${operation.method.toLowerCase()} ${operation.path.replace(/[{}]/g, " ")}`;
  const service = toPascalCase(tag ?? "Default");
  const method = toPascalCase(id ?? words);
  // `kvPut` of the tag KV is Put: the service says the rest.
  const short = method.toLowerCase().startsWith(service.toLowerCase()) ? method.slice(service.length) : "";
  return { service, method: /^[A-Z]/.test(short) ? short : method };
}
