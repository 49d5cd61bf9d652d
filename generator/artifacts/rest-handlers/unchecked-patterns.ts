import { complain, type Diagnostic } from "../../diagnostics.js";
import type { Location } from "../../model/api.js";
import type { HttpSchema } from "../../model/http-api.js";
import { allSchemas } from "../../model/visit-schema.js";
import type { HttpPlan } from "../../plan/http/http-plan.js";
import { expressionText } from "../rest-client/checks-text.js";
import { requestShapes } from "./request-shapes.js";

/** Names the regular expressions of requests that JavaScript does not have: handlers cannot check them. */
export function uncheckedPatterns(plan: HttpPlan): readonly Diagnostic[] {
  const used = requestShapes(plan);
  const placed: { readonly schema: HttpSchema; readonly location: Location }[] = [
    ...plan.operations.flatMap(({ operation }) => [
      ...operation.parameters,
      ...(operation.body?.contents ?? []).flatMap(({ schema }) =>
        schema === undefined ? [] : [{ schema, location: operation.location }],
      ),
    ]),
    ...[...plan.types.values()].filter((each) => used.has(each.type.name)).map((each) => each.type),
  ];
  return placed.flatMap(({ schema, location }) =>
    [...allSchemas(schema)].flatMap(({ constraints }) => {
      const pattern = constraints?.["pattern"];
      if (typeof pattern !== "string" || expressionText(pattern) !== undefined) return [];
      return [complain("pattern-unchecked", { pattern }, location)];
    }),
  );
}
