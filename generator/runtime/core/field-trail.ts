import type { AnyMessageSchema, FieldSchema } from "./schema.js";

/** Fields from a message down to one of its parts: `book.name` is `[book, name]`; never empty. */
export type FieldTrail = readonly FieldSchema[];

/** More parts than this no honest request names; recursive messages would allow any number. */
const MAX_PARTS = 32;

const fieldMaps = new WeakMap<AnyMessageSchema, ReadonlyMap<string, FieldSchema>>();

/** Fields of a message by proto name and by JSON name; where one field's JSON name is another's proto name, the latter wins. */
export function fieldsByName(schema: AnyMessageSchema): ReadonlyMap<string, FieldSchema> {
  const known = fieldMaps.get(schema);
  if (known !== undefined) return known;
  const map = new Map<string, FieldSchema>();
  for (const field of schema.fields) map.set(field.jsonName, field);
  for (const field of schema.fields) map.set(field.name, field);
  fieldMaps.set(schema, map);
  return map;
}

/** Follows a dotted path of proto or JSON names; undefined if a part is unknown, or a part before the last is no single message. */
export function findTrail(schema: AnyMessageSchema, path: string): FieldTrail | undefined {
  const followed = followTrail(schema, path.split("."));
  return followed.kind === "field" ? followed.trail : undefined;
}

/**
 * Where a dotted path leads. `unknown`: a part names no field of the message that `trail` ends in. `blocked`: the last field of `trail`
 * is no single message, so that nothing lies behind it. `deep`: more parts than any honest request has.
 */
export interface FollowedTrail {
  readonly kind: "field" | "unknown" | "blocked" | "deep";
  readonly trail: FieldTrail;
}

/** Follows the parts of a path, proto or JSON names, as far as it can. */
export function followTrail(schema: AnyMessageSchema, parts: readonly string[]): FollowedTrail {
  const trail: FieldSchema[] = [];
  let current: AnyMessageSchema | undefined = schema;
  for (const part of parts) {
    if (current === undefined) return { kind: "blocked", trail };
    if (trail.length === MAX_PARTS) return { kind: "deep", trail };
    const field: FieldSchema | undefined = fieldsByName(current).get(part);
    if (field === undefined) return { kind: "unknown", trail };
    trail.push(field);
    current = field.shape === "singular" && field.type.kind === "message" ? field.type.message() : undefined;
  }
  return { kind: "field", trail };
}

/** Dotted path in proto names, whatever names it was found by. */
export function trailName(trail: FieldTrail): string {
  return trail.map((field) => field.name).join(".");
}
