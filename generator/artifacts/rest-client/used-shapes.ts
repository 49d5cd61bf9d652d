import type { HttpSchema } from "../../model/http-api.js";
import type { HttpPlan } from "../../plan/http/http-plan.js";
import { allSchemas, reach, referencesOf } from "../../model/visit-schema.js";

/** Whether a body is written otherwise than its values say: with 64-bit integers as text. */
export function needsShape(plan: HttpPlan, schema: HttpSchema | undefined): boolean {
  if (schema === undefined) return false;
  const names = reachable(plan, referencesOf(schema));
  return [schema, ...[...names].flatMap((name) => plan.types.get(name)?.type.schema ?? [])].some((each) =>
    [...allSchemas(each)].some(({ type }) => type.kind === "integer" && type.quoted === true),
  );
}

/** Model names of the types whose shapes answers, and bodies that need one, lead to. */
export function usedShapes(plan: HttpPlan): ReadonlySet<string> {
  const answers = plan.operations.flatMap(({ operation }) => operation.answers.flatMap((each) => each.contents));
  const bodies = plan.operations
    .flatMap(({ operation }) => operation.body?.contents ?? [])
    .filter((each) => needsShape(plan, each.schema));
  const headers = plan.operations.flatMap(({ operation }) => operation.answers.flatMap((each) => each.headers));
  const start = [...answers, ...bodies, ...headers].flatMap(({ schema }) => (schema ? referencesOf(schema) : []));
  return reachable(plan, start);
}

function reachable(plan: HttpPlan, start: readonly string[]): ReadonlySet<string> {
  return reach(start, (name) => {
    const planned = plan.types.get(name);
    if (planned === undefined) return [];
    return [...referencesOf(planned.type.schema), ...(planned.base?.subtypes.map((each) => each.type) ?? [])];
  });
}
