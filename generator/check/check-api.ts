import type { DialectName } from "../config.js";
import { complain } from "../diagnostics.js";
import type { Diagnostic } from "../diagnostics.js";
import type { Api, ApiFile, Field, HttpBinding, Message, Method } from "../model/api.js";
import { findRouteConflicts } from "./check-routes.js";
import { followFieldPath } from "../model/field-path.js";
import { indexApi } from "../model/lookup.js";
import type { ApiIndex } from "../model/lookup.js";
import { findFixedTail } from "../model/path-template.js";
import { claimRoutes } from "../model/route-claim.js";
import { isJsonScalar } from "../model/well-known-types.js";

/** What the configuration says of routes. */
export interface CheckOptions {
  /** Decides which of two bindings wins that no request can tell apart; default `grpc-gateway-v2`. */
  readonly dialect?: DialectName;
  /** Prefixes that are served as another, `{ "/v3beta": "/v3" }`. */
  readonly pathAliases?: Readonly<Record<string, string>>;
}

/** An API in which every binding can be served, and what was wrong with the others. */
export interface CheckedApi {
  readonly api: Api;
  /** What is wrong in one file, whatever the files beside it that it does not import hold. */
  readonly inFiles: readonly Diagnostic[];
  /** All that is wrong. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Finds what no reader can see alone: HTTP rules that do not fit their messages, routes and names that clash. A binding that cannot be
 * served is taken out of the API, so that those who may go on without it can.
 */
export function checkApi(api: Api, options: CheckOptions = {}): CheckedApi {
  const { files, diagnostics: inFiles } = checkFiles(api.files, indexApi(api));
  const checked: Api = { ...api, files };
  const between = findRouteConflicts(files.flatMap(claimRoutes), options);
  return { api: checked, inFiles, diagnostics: [...findNameClashes(api), ...inFiles, ...between] };
}

/** Takes the bindings out of files that cannot be served; `index` knows the messages. */
export function checkFiles(
  all: readonly ApiFile[],
  index: ApiIndex,
): { readonly files: readonly ApiFile[]; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const files = all.map((file) => {
    if (!file.isInput) return file;
    const services = file.services.map((service) => {
      const methods = service.methods.map((method) => {
        const name = `${service.fullName}.${method.name}`;
        const bindings = method.bindings.filter((binding) => {
          const faults = findFaults(index, method, binding, name);
          diagnostics.push(...faults, ...findOddities(method, binding, name));
          return faults.length === 0;
        });
        return bindings.length === method.bindings.length ? method : { ...method, bindings };
      });
      return { ...service, methods };
    });
    return { ...file, services };
  });
  return { files, diagnostics };
}

/** What keeps a binding from being served. */
function findFaults(index: ApiIndex, method: Method, binding: HttpBinding, name: string): Diagnostic[] {
  const input = index.messages.get(method.input);
  const output = index.messages.get(method.output);
  return [
    ...(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(binding.method)
      ? []
      : [complain("http-method-invalid", { name: binding.method, method: name }, binding.location)]),
    ...(input ? checkVariables(index, input, binding, name) : []),
    ...(input ? checkBody(index, input, binding, name) : []),
    ...(output ? checkResponseBody(index, output, binding, name) : []),
  ];
}

/** What is served, but not as one may think. */
function findOddities(method: Method, binding: HttpBinding, name: string): Diagnostic[] {
  const { template, location } = binding;
  const found: Diagnostic[] = [];
  if (findFixedTail(template) >= 0) found.push(complain("path-fixed-tail", { path: template.source }, location));
  if ((binding.method === "GET" || binding.method === "HEAD") && binding.body.kind !== "none") {
    found.push(complain("body-unusual", { method: name, verb: binding.method }, location));
  }
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
    return [complain("path-oneof-twice", { path, method: name, other }, binding.location)];
  });
}

/** A list is written with commas in one segment: `/v1/seqs/1,2,3`. */
function describeUnfit({ type }: Field): string | undefined {
  if (type.kind === "map") return "is a map";
  if (type.of.kind !== "message" || isJsonScalar(type.of.message)) return undefined;
  return type.kind === "list" ? "is a list of messages" : "is a message";
}

function checkBody(index: ApiIndex, input: Message, binding: HttpBinding, name: string): Diagnostic[] {
  const { body } = binding;
  if (body.kind !== "field") return [];
  const { fault } = followFieldPath(index, input, body.path.split("."));
  if (fault === undefined) return [];
  return [complain("body-field-unknown", { path: body.path, method: name, why: fault }, binding.location)];
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
export function findNameClashes(api: Api): Diagnostic[] {
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
