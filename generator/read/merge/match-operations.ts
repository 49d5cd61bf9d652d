import type { ApiFile, HttpBinding, Method, Service } from "../../model/api.js";
import { parsePathTemplate } from "../../model/parse-path-template.js";
import { normalizePathTemplate } from "../../model/path-template.js";
import type { PathTemplate } from "../../model/path-template.js";
import type { OpenApiDocument, Operation } from "../openapi/document.js";

/** A binding of an input service. */
export interface BoundMethod {
  readonly service: Service;
  readonly method: Method;
  readonly binding: HttpBinding;
  /** 0 for the primary binding. */
  readonly index: number;
}

/** An operation and the binding it describes. */
export interface OperationMatch extends BoundMethod {
  readonly document: OpenApiDocument;
  readonly operation: Operation;
  /** `"post /v3/kv/put"`: method and path with the document's prefix. */
  readonly where: string;
}

/** Lists the bindings of all input services, in order. */
export function listBoundMethods(files: readonly ApiFile[]): BoundMethod[] {
  return files
    .filter((file) => file.isInput)
    .flatMap((file) => file.services)
    .flatMap((service) =>
      service.methods.flatMap((method) =>
        method.bindings.map((binding, index) => ({ service, method, binding, index })),
      ),
    );
}

/**
 * Finds the binding that each operation of a document describes.
 *
 * Paths are compared without names of variables; failing that with each variable as one segment, because OpenAPI has no
 * variables of several segments: `/v1/{name=shelves/*}` is written `/v1/{name}` there.
 */
export function matchOperations(
  document: OpenApiDocument,
  bindings: readonly BoundMethod[],
): { readonly matches: readonly OperationMatch[]; readonly unmatched: readonly Operation[] } {
  const exact = new Map<string, BoundMethod[]>();
  const loose = new Map<string, BoundMethod[]>();
  for (const bound of bindings) {
    const { method, template } = bound.binding;
    add(exact, `${method} ${normalizePathTemplate(template)}`, bound);
    add(loose, `${method} ${normalizePathTemplate(collapseVariables(template))}`, bound);
  }
  const taken = new Set<BoundMethod>();
  const matches: OperationMatch[] = [];
  const unmatched: Operation[] = [];
  for (const operation of document.operations) {
    const match = findMatch(operation, document, [exact, loose], taken);
    if (match) {
      taken.add(match.bound);
      const where = `${operation.method.toLowerCase()} ${match.path}`;
      matches.push({ ...match.bound, document, operation, where });
    } else unmatched.push(operation);
  }
  return { matches, unmatched };
}

function findMatch(
  operation: Operation,
  document: OpenApiDocument,
  tables: readonly ReadonlyMap<string, readonly BoundMethod[]>[],
  taken: ReadonlySet<BoundMethod>,
): { readonly bound: BoundMethod; readonly path: string } | undefined {
  for (const table of tables) {
    for (const prefix of new Set([...document.prefixes, ""])) {
      const path = prefix + operation.path;
      const bound = table.get(`${operation.method} ${normalizeOpenApiPath(path)}`)?.find((each) => !taken.has(each));
      if (bound) return { bound, path };
    }
  }
  return undefined;
}

/** OpenAPI's parameter names may hold what field names may not, so names go before the path is parsed. */
function normalizeOpenApiPath(path: string): string {
  const { template } = parsePathTemplate(path.replace(/\{[^{}=]*\}/g, "*"));
  return template ? normalizePathTemplate(template) : path;
}

function collapseVariables(template: PathTemplate): PathTemplate {
  const segments = template.segments.flatMap((segment, index) => {
    const variable = template.variables.find((each) => index >= each.start && index < each.end);
    if (!variable) return [segment];
    return index === variable.start ? [{ kind: "single" as const }] : [];
  });
  return { ...template, segments, variables: [] };
}

function add<T>(table: Map<string, T[]>, key: string, value: T): void {
  const known = table.get(key);
  if (known) known.push(value);
  else table.set(key, [value]);
}
