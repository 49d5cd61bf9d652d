import type { HttpSchema } from "./http-api.js";

/** The schemas directly inside a schema. */
export function innerSchemas({ type }: HttpSchema): readonly HttpSchema[] {
  switch (type.kind) {
    case "array":
      return [type.items];
    case "tuple":
      return [...type.items, type.rest];
    case "object":
      return [
        ...type.properties.map((each) => each.schema),
        ...(type.additional ? [type.additional] : []),
        ...type.patterns.map((each) => each.schema),
      ];
    case "union":
    case "intersection":
      return type.members;
    default:
      return [];
  }
}

/** A schema and all inside it, without following references. */
export function* allSchemas(schema: HttpSchema): Generator<HttpSchema, void, undefined> {
  yield schema;
  for (const each of innerSchemas(schema)) yield* allSchemas(each);
}

/** Names of the types that a schema refers to itself. */
export function referencesOf(schema: HttpSchema): readonly string[] {
  return [...allSchemas(schema)].flatMap(({ type }) => (type.kind === "reference" ? [type.name] : []));
}

/** All names that can be reached from some, by what each refers to. */
export function reach(start: Iterable<string>, next: (name: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const queue = [...start];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    queue.push(...next(name));
  }
  return found;
}
