import type { PageAnswer, PageOperation, PageParameter, PageRpc, StreamForm } from "../../docs-page/document.js";
import type { CallKind } from "../../docs-page/document.js";
import type { HttpBinding, Method, Service } from "../../model/api.js";
import type {
  HttpAnswer,
  HttpApi,
  HttpContent,
  HttpOperation,
  HttpParameter,
  HttpSchema,
} from "../../model/http-api.js";
import type { Plan } from "../../plan/plan.js";
import { methodKind } from "../../plan/service-methods.js";
import { fieldTrail } from "./field-trail.js";

/** An operation of the page, the group it is in, and the names that a configuration may call it by. */
export interface NamedOperation {
  readonly operation: PageOperation;
  readonly group: string;
  readonly names: readonly string[];
}

/** The binding behind an operation. */
interface Bound {
  readonly service: Service;
  readonly method: Method;
  readonly binding: HttpBinding;
}

/** All operations of an API in their order. */
export function operationsOf(plan: Plan, api: HttpApi, hasClient: boolean): readonly NamedOperation[] {
  const all = plan.clientServices.flatMap(({ service }) =>
    service.methods.flatMap((method) => method.bindings.map((binding) => ({ service, method, binding }))),
  );
  const ids = new Set<string>();
  let next = 0;
  return api.operations.map((operation) => {
    // Both are in the order of declaration, but not every binding is served.
    const at = all.findIndex(({ binding }, index) => index >= next && binding.location === operation.location);
    const bound = at < 0 ? undefined : all[at];
    if (at >= 0) next = at + 1;
    const id = uniqueId(operation.id ?? `${operation.method}_${operation.path.source}`, ids);
    const route = `${operation.method} ${operation.path.source}`;
    return {
      operation: pageOperation(plan, operation, id, bound, hasClient),
      group: operation.tags[0] ?? bound?.service.name ?? api.info.title ?? api.name,
      names: [id, route, ...(bound === undefined ? [] : [`${bound.service.fullName}.${bound.method.name}`])],
    };
  });
}

function pageOperation(
  plan: Plan,
  operation: HttpOperation,
  id: string,
  bound: Bound | undefined,
  hasClient: boolean,
): PageOperation {
  const { method, path, summary, description, deprecated, parameters, body, answers } = operation;
  const success = answers.find(({ status }) => String(status).startsWith("2")) ?? answers[0];
  const streamed = success?.contents.filter((each) => each.stream !== undefined) ?? [];
  const kind = bound === undefined ? kindOf(body?.contents, streamed) : methodKind(bound.method);
  const isStream = kind === "server_streaming" || kind === "bidi_streaming";
  const forms = isStream ? formsOf(success?.contents ?? [], bound !== undefined) : [];
  const message = messageOf(success?.contents ?? []);
  const content = body?.contents.find(({ mediaType }) => /json/i.test(mediaType)) ?? body?.contents[0];
  const multi = new Set(bound === undefined ? [] : multiNames(operation, bound.binding));
  return {
    id,
    method,
    path: path.source,
    ...(summary !== undefined && { summary }),
    ...(description !== undefined && { description }),
    deprecated,
    kind,
    parameters: parameters.map((each) => pageParameter(each, multi.has(each.name))),
    ...(content && { body: { mediaType: content.mediaType, ...(content.schema && { schema: content.schema }) } }),
    answers: pageAnswers(answers),
    forms,
    ...(message && { message }),
    ...(bound && { rpc: rpcOf(plan, operation, bound, hasClient) }),
  };
}

/** Answers in their order, those that hold the same put together: the errors of an API are alike. */
function pageAnswers(answers: readonly HttpAnswer[]): readonly PageAnswer[] {
  const grouped = new Map<string, HttpAnswer[]>();
  for (const each of answers) {
    const key = JSON.stringify(each.contents);
    grouped.set(key, [...(grouped.get(key) ?? []), each]);
  }
  return [...grouped.values()].map((alike) => ({
    statuses: alike.map(({ status, description }) => ({
      status: String(status),
      ...(description !== undefined && { description }),
    })),
    contents: (alike[0]?.contents ?? []).map(({ mediaType, schema }) => ({ mediaType, ...(schema && { schema }) })),
  }));
}

function kindOf(body: readonly HttpContent[] = [], streamed: readonly HttpContent[]): CallKind {
  const takesMany = body.some((each) => each.stream !== undefined);
  if (streamed.length === 0) return takesMany ? "client_streaming" : "unary";
  return takesMany ? "bidi_streaming" : "server_streaming";
}

/** The forms of a stream by the contents of its answer. Gateways of protos serve a WebSocket as well. */
function formsOf(contents: readonly HttpContent[], hasSocket: boolean): readonly StreamForm[] {
  const forms = contents.flatMap(({ mediaType, stream, schema }): readonly StreamForm[] => {
    if (stream === "events") return [{ name: "sse", accept: mediaType }];
    if (/ndjson|jsonl|json-seq/i.test(mediaType)) return [{ name: "ndjson", accept: mediaType }];
    if (!/json/i.test(mediaType)) return [];
    if (stream === "lines") return [{ name: "envelope", accept: mediaType }];
    return schema?.type.kind === "array" ? [{ name: "array", accept: mediaType }] : [];
  });
  return forms.length > 0 && hasSocket ? [...forms, { name: "websocket", accept: "" }] : forms;
}

/** The type of one message of an answer: that of a form which puts nothing around it, where there is one. */
function messageOf(contents: readonly HttpContent[]): HttpSchema | undefined {
  const plain = contents.find(
    ({ mediaType, stream }) => stream === "events" || (stream !== undefined && /ndjson/i.test(mediaType)),
  );
  return (plain ?? contents.find(({ mediaType }) => /json/i.test(mediaType)) ?? contents[0])?.schema;
}

function pageParameter(parameter: HttpParameter, isMulti: boolean): PageParameter {
  const { name, in: place, required, description, schema } = parameter;
  return {
    name,
    in: place,
    required,
    ...(description !== undefined && { description }),
    schema,
    isMulti,
    form: formOf(parameter),
  };
}

function formOf({ form, schema }: HttpParameter): PageParameter["form"] {
  if (form.kind === "content") return "json";
  if (form.style === "deepObject") return "deep";
  const isList = schema.type.kind === "array" || schema.type.kind === "tuple";
  if (!isList) return "single";
  return form.explode && form.style === "form" ? "repeated" : "commas";
}

/** Names of path parameters that stand for any number of segments. */
function multiNames({ path }: HttpOperation, { template }: HttpBinding): readonly string[] {
  const names = path.parts.flatMap((part) => (part.kind === "parameter" ? [part.name] : []));
  const wild = template.segments.filter(({ kind }) => kind !== "literal");
  return names.filter((_name, index) => wild[index]?.kind === "multi");
}

function rpcOf(plan: Plan, { path }: HttpOperation, { service, method, binding }: Bound, hasClient: boolean): PageRpc {
  const { names, index } = plan;
  const useProtoNames = plan.config.gateway?.json?.useProtoNames === true;
  const nameOf = (fieldPath: readonly string[]): string => fieldTrail(index, method.input, fieldPath, useProtoNames);
  const verb = binding.template.verb === undefined ? "" : `:${binding.template.verb}`;
  const whole = path.source.slice(1, verb === "" ? undefined : -verb.length);
  const segments = whole.split("/");
  return {
    grpcPath: method.grpcPath ?? "",
    input: method.input,
    ...(hasClient && { call: `client.${names.serviceProperty(service)}.${names.method(method)}` }),
    ...(binding.body.kind === "field" && { bodyField: nameOf(binding.body.path.split(".")) }),
    pathFields: binding.template.variables.map(({ fieldPath, start, end }) => ({
      field: nameOf(fieldPath),
      text: segments.slice(start, end).join("/"),
    })),
  };
}

function uniqueId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let count = 2; taken.has(id); count++) id = `${wanted}_${count}`;
  taken.add(id);
  return id;
}
