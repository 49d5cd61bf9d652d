import type { HttpPlan } from "../../plan/http/http-plan.js";
import { reach, referencesOf } from "../../model/visit-schema.js";

/** Model names of the types that parameters and bodies of requests lead to. */
export function requestShapes(plan: HttpPlan): ReadonlySet<string> {
  const start = plan.operations.flatMap(({ operation }) => [
    ...operation.parameters.map((each) => each.schema),
    ...(operation.body?.contents ?? []).flatMap((each) => (each.schema === undefined ? [] : [each.schema])),
  ]);
  return reach(start.flatMap(referencesOf), (name) => {
    const planned = plan.types.get(name);
    if (planned === undefined) return [];
    return [...referencesOf(planned.type.schema), ...(planned.base?.subtypes.map((each) => each.type) ?? [])];
  });
}
