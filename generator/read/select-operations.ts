import { complain } from "../diagnostics.js";
import type { Diagnostic } from "../diagnostics.js";
import type { HttpApi } from "../model/http-api.js";
import { reach, referencesOf } from "../model/visit-schema.js";

/** What is known of an operation before it is read. */
export interface OperationIdentity {
  readonly method: string;
  readonly path: string;
  readonly id?: string;
  readonly tags: readonly string[];
}

interface Pattern {
  readonly text: string;
  readonly matches: (operation: OperationIdentity) => boolean;
  hits: number;
}

/** Decides which operations of documents are wanted, and says in the end which patterns no operation met. */
export interface OperationSelection {
  readonly isWanted: (operation: OperationIdentity) => boolean;
  readonly findUnused: () => readonly Diagnostic[];
}

/** Patterns are operation ids, tags, paths (`/pets/**`) or methods with a path (`GET /pets/*`). */
export function selectOperations(patterns: {
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
}): OperationSelection {
  const include = patterns.include?.map(toPattern);
  const exclude = (patterns.exclude ?? []).map(toPattern);
  return {
    isWanted(operation) {
      // Both are asked, so that both know of the operation.
      const [isNamed, isRefused] = [include === undefined || meets(include, operation), meets(exclude, operation)];
      return isNamed && !isRefused;
    },
    findUnused: () =>
      [...(include ?? []), ...exclude]
        .filter((each) => each.hits === 0)
        .map(({ text }) => complain("selection-unused", { pattern: text })),
  };
}

/** Whether an operation meets any of some patterns; each that it meets counts it. */
function meets(some: readonly Pattern[], operation: OperationIdentity): boolean {
  const met = some.filter((each) => each.matches(operation));
  for (const each of met) each.hits++;
  return met.length > 0;
}

/** Takes the types away that no operation leads to any more. */
export function withoutUnusedTypes(api: HttpApi): HttpApi {
  const schemas = api.operations.flatMap((operation) => [
    ...operation.parameters.map((each) => each.schema),
    ...[...(operation.body?.contents ?? []), ...operation.answers.flatMap((each) => each.contents)].flatMap(
      (each) => each.schema ?? [],
    ),
  ]);
  const byName = new Map(api.types.map((each) => [each.name, each]));
  const subtypes = new Map<string, string[]>();
  for (const { name, schema } of api.types)
    for (const base of schema.type.kind === "intersection" ? referencesOf(schema) : [])
      if (byName.get(base)?.schema.discriminator) subtypes.set(base, [...(subtypes.get(base) ?? []), name]);
  const used = reach(schemas.flatMap(referencesOf), (name) => {
    const schema = byName.get(name)?.schema;
    return [...(schema === undefined ? [] : referencesOf(schema)), ...(subtypes.get(name) ?? [])];
  });
  return { ...api, types: api.types.filter(({ name }) => used.has(name)) };
}

function toPattern(text: string): Pattern {
  const [, method, path] = /^(?:([A-Za-z]+) +)?(\/.*)$/.exec(text) ?? [];
  if (path === undefined) return { text, hits: 0, matches: ({ id, tags }) => id === text || tags.includes(text) };
  const parts = path.split(/(\*\*|\*)/).map((part) => {
    if (part === "**") return ".*";
    return part === "*" ? "[^/]*" : part.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
  });
  const shape = new RegExp(`^${parts.join("")}$`);
  const matches = (operation: OperationIdentity): boolean =>
    shape.test(operation.path) && (method === undefined || method.toUpperCase() === operation.method);
  return { text, hits: 0, matches };
}
