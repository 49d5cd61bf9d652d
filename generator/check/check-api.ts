import { complain } from "../diagnostics.js";
import type { Diagnostic } from "../diagnostics.js";
import type { Api, Field, HttpBinding, Message, Method } from "../model/api.js";
import { findRouteConflicts } from "./check-routes.js";
import { followFieldPath } from "../model/field-path.js";
import { indexApi } from "../model/lookup.js";
import type { ApiIndex } from "../model/lookup.js";
import { findFixedTail } from "../model/path-template.js";
import { isJsonScalar } from "../model/well-known-types.js";

/** What the configuration adds to the routes: prefixes that are served as another, `{ "/v3beta": "/v3" }`. */
export interface CheckOptions {
  readonly pathAliases?: Readonly<Record<string, string>>;
}

/** Finds what no reader can see alone: HTTP rules that do not fit their messages, routes and names that clash. */
export function checkApi(api: Api, options: CheckOptions = {}): Diagnostic[] {
  const index = indexApi(api);
  const diagnostics = findNameClashes(api);
  for (const file of api.files) {
    if (!file.isInput) continue;
    for (const service of file.services) {
      for (const method of service.methods) {
        const name = `${service.fullName}.${method.name}`;
        for (const binding of method.bindings) diagnostics.push(...checkBinding(index, method, binding, name));
      }
    }
  }
  return [...diagnostics, ...findRouteConflicts(api, options.pathAliases ?? {})];
}

function checkBinding(index: ApiIndex, method: Method, binding: HttpBinding, name: string): Diagnostic[] {
  const input = index.messages.get(method.input);
  const output = index.messages.get(method.output);
  return [
    ...checkShape(method, binding, name),
    ...(input ? checkVariables(index, input, binding, name) : []),
    ...(input ? checkBody(index, input, binding, name) : []),
    ...(output ? checkResponseBody(index, output, binding, name) : []),
  ];
}

function checkShape(method: Method, binding: HttpBinding, name: string): Diagnostic[] {
  const { template, location } = binding;
  const found: Diagnostic[] = [];
  if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(binding.method)) {
    found.push(complain("http-method-invalid", { name: binding.method, method: name }, location));
  }
  if (findFixedTail(template) >= 0) found.push(complain("path-fixed-tail", { path: template.source }, location));
  const hasNoBody = binding.body.kind === "none";
  if ((binding.method === "GET" || binding.method === "HEAD") && !hasNoBody) {
    found.push(complain("body-unusual", { method: name, verb: binding.method }, location));
  }
  if (method.clientStreaming && hasNoBody) found.push(complain("stream-without-body", { method: name }, location));
  if (method.clientStreaming && template.variables.length > 0) {
    found.push(complain("stream-path-parameter", { method: name, path: template.source }, location));
  }
  return found;
}

function checkVariables(index: ApiIndex, input: Message, binding: HttpBinding, name: string): Diagnostic[] {
  const oneofs = new Map<string, string>();
  return binding.template.variables.flatMap((variable) => {
    const path = variable.fieldPath.join(".");
    const { fields, fault } = followFieldPath(index, input, variable.fieldPath);
    if (!fields) return [complain("path-field-unknown", { path, method: name, why: fault }, binding.location)];
    const field = fields.at(-1) ?? fields[0];
    const unfit = describeUnfit(field);
    if (unfit !== undefined)
      return [complain("path-field-unfit", { path, method: name, why: unfit }, binding.location)];
    const group = field.oneof === undefined ? undefined : [...variable.fieldPath.slice(0, -1), field.oneof].join(".");
    const other = group === undefined ? undefined : oneofs.get(group);
    if (group !== undefined) oneofs.set(group, path);
    if (other === undefined) return [];
    return [
      complain("path-field-unfit", { path, method: name, why: `is in one oneof with ${other}` }, binding.location),
    ];
  });
}

function describeUnfit({ type }: Field): string | undefined {
  switch (type.kind) {
    case "list":
      return "is repeated";
    case "map":
      return "is a map";
    case "singular":
      return type.of.kind === "message" && !isJsonScalar(type.of.message) ? "is a message" : undefined;
    default:
      return type satisfies never;
  }
}

function checkBody(index: ApiIndex, input: Message, binding: HttpBinding, name: string): Diagnostic[] {
  const { body } = binding;
  if (body.kind !== "field") return [];
  const { fault } = followFieldPath(index, input, body.path.split("."));
  if (fault !== undefined)
    return [complain("body-field-unknown", { path: body.path, method: name, why: fault }, binding.location)];
  if (!binding.template.variables.some((variable) => variable.fieldPath.join(".") === body.path)) return [];
  return [complain("path-field-unfit", { path: body.path, method: name, why: "is the body too" }, binding.location)];
}

function checkResponseBody(index: ApiIndex, output: Message, binding: HttpBinding, name: string): Diagnostic[] {
  if (binding.responseBody === undefined) return [];
  const { fault } = followFieldPath(index, output, binding.responseBody.split("."));
  if (fault === undefined) return [];
  return [
    complain("response-field-unknown", { path: binding.responseBody, method: name, why: fault }, binding.location),
  ];
}

/** A full name stands for one thing in the whole API; readers see only their own files. */
function findNameClashes(api: Api): Diagnostic[] {
  const taken = new Map<string, string>();
  return api.files.flatMap((file) =>
    [...file.messages, ...file.enums, ...file.services].flatMap(({ fullName, location }) => {
      const other = taken.get(fullName);
      taken.set(fullName, file.path);
      return other === undefined
        ? []
        : [complain("name-duplicate", { name: fullName, where: `in ${other}` }, location)];
    }),
  );
}
