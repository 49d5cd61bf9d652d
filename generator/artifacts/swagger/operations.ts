import { complain } from "../../diagnostics.js";
import type { ApiFile, HttpBinding, Method, Service } from "../../model/api.js";
import { bodyParameter, followPath, goodResponse, type BodyDefinitions } from "./bodies.js";
import { textOf } from "./comments.js";
import type { DraftParameter, DraftPath } from "./draft.js";
import { makeOperation } from "./operation.js";
import { queryParameters } from "./parameters.js";
import { configuredName, pathParameter } from "./path-parameter.js";
import { readPath, type RuleVariable } from "./path-patterns.js";
import { joinPath } from "./path-text.js";
import { isVisible, type Writing } from "./writing.js";

/** Operations by path, in the order of methods. */
export interface Operations {
  readonly paths: Map<string, DraftPath>;
  readonly bodies: BodyDefinitions;
  /** Names of definitions that bodies refer to. */
  readonly bodyReferences: Set<string>;
}

/** Methods that a path of Swagger 2.0 has. */
const methods: ReadonlySet<string> = new Set(["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH"]);

/** The operations of the services of files. */
export function makeOperations(writing: Writing, files: readonly ApiFile[]): Operations {
  const operations: Operations = { paths: new Map(), bodies: new Map(), bodyReferences: new Set() };
  for (const file of files)
    for (const service of file.services) {
      if (!isVisible(writing, "service", service)) continue;
      for (const method of service.methods) {
        if (!isVisible(writing, "method", method)) continue;
        const comment = textOf(file.sourceComments, `${service.name}.${method.name}`);
        bindingsOf(writing, service, method).forEach((binding, place) =>
          addOperation(writing, operations, { file, service, method, binding, place, comment }),
        );
      }
    }
  return operations;
}

/** The rules of a method; where the settings want it, one of its own for a method without. */
export function bindingsOf({ settings }: Writing, service: Service, method: Method): readonly HttpBinding[] {
  if (method.bindings.length > 0 || !settings.generateUnboundMethods) return method.bindings;
  const segments = [service.fullName, method.name].map((text) => ({ kind: "literal", text }) as const);
  const source = `/${service.fullName}/${method.name}`;
  return [
    {
      method: "POST",
      template: { source, segments, variables: [] },
      body: { kind: "whole" },
      location: method.location,
    },
  ];
}

interface Bound {
  readonly file: ApiFile;
  readonly service: Service;
  readonly method: Method;
  readonly binding: HttpBinding;
  readonly place: number;
  readonly comment: string;
}

function addOperation(writing: Writing, { paths, bodies, bodyReferences }: Operations, bound: Bound): void {
  const { service, method, binding } = bound;
  const request = writing.types.message(method.input);
  if (request === undefined) return;
  const variables = binding.template.variables.flatMap(({ fieldPath }): readonly RuleVariable[] => {
    const last = followPath(writing, request, fieldPath).at(-1);
    return last === undefined ? [] : [{ names: fieldPath, target: last.field, message: last.message }];
  });
  const read = readPath(writing, binding.template.source, request, variables);
  const inPath = read.variables.map((each) => pathParameter(writing, method, each));
  const renamed = new Map(
    read.variables.flatMap(({ name, field }) => {
      const configured = configuredName(field);
      return configured === undefined || configured === name ? [] : [[`{${name}}`, `{${configured}}`] as const];
    }),
  );
  const fullName = `${service.fullName}.${method.name}`;
  const body = bodyParameter(writing, method, { fullName, request }, binding, variables, bodies);
  const { kind } = binding.body;
  const bodyFields = kind === "field" ? followPath(writing, request, binding.body.path.split(".")) : [];
  const query = queryParameters(writing, request, {
    method,
    httpMethod: binding.method,
    path: new Set(variables.map(({ target }) => target)),
    body: kind === "none" ? undefined : bodyFields.map(({ field }) => field),
  });
  const parameters = [...inPath, ...(body ? [body] : []), ...query];
  const path = freePath(paths, binding.method.toLowerCase(), joinPath(read.parts, renamed), parameters);
  for (const { schema } of parameters) if (schema?.ref !== undefined) bodyReferences.add(schema.ref);
  const operation = makeOperation(writing, { ...bound, parameters, good: goodResponse(writing, method, binding) });
  const item: DraftPath = paths.get(path) ?? new Map();
  paths.set(path, item);
  const verb = binding.method.toLowerCase();
  const route = `${binding.method} ${binding.template.source}`;
  if (item.has(verb)) writing.diagnostics.push(complain("swagger-operation-hidden", { route, path }, binding.location));
  if (methods.has(binding.method)) item.set(verb, operation);
  else
    writing.diagnostics.push(complain("openapi-method-unsayable", { route, method: binding.method }, binding.location));
}

/** Two operations cannot have one path: a number behind the first variable tells them apart. Without a variable the last one stays. */
function freePath(
  paths: ReadonlyMap<string, DraftPath>,
  method: string,
  path: string,
  parameters: readonly DraftParameter[],
): string {
  const first = parameters.find((each) => each.in === "path");
  if (first === undefined || paths.get(path)?.has(method) !== true) return path;
  for (let count = 1; ; count++) {
    const name = `${first.name}_${count}`;
    const other = path.replaceAll(`{${first.name}}`, `{${name}}`);
    if (paths.get(other)?.has(method) === true) continue;
    first.name = name;
    return other;
  }
}
