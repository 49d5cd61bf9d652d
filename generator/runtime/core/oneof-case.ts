/**
 * What is wrong with a oneof whose chosen member is none of its fields: `x is no field of requestUnion`. Undefined where nothing is chosen, for which
 * JavaScript callers may also say null, or a case that is undefined.
 */
export function caseFault(oneof: string, chosen: unknown): string | undefined {
  const given = Object(chosen ?? {}) as { readonly case?: unknown; readonly value?: unknown };
  const isUnset = given.case === undefined && given.value === undefined && (chosen ?? given) === given;
  return isUnset ? undefined : `${String(given.case)} is no field of ${oneof}`;
}
