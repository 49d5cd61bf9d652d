import type { Plan } from "../../plan/plan.js";
import type { PlannedRoute, PlannedService } from "../../plan/routes.js";
import { type Code, code, fromRuntime, joinCode, literal, typeFromRuntime } from "../../render/code.js";
import type { Declaration } from "../../render/module.js";

/** A constant per method, and the list of a service's methods. */
export function methodDeclarations(plan: Plan, planned: PlannedService): readonly Declaration[] {
  const { service, methods, methodsName } = planned;
  const type = typeFromRuntime("RouteMethod", "gateway");
  return [
    ...methods.map(({ method, kind, constant }): Declaration => ({
      kind: "const",
      name: constant,
      exported: false,
      type: code`${type}`,
      value: code`{
  grpcPath: ${literal(method.grpcPath ?? "")},
  kind: "${kind}",
  input: ${plan.names.mapper(method.input)},
  output: ${plan.names.mapper(method.output)},
}`,
    })),
    {
      kind: "const",
      name: methodsName,
      docs: `Methods of \`${service.fullName}\`, also those without an HTTP binding.`,
      type: code`readonly ${type}[]`,
      value: code`[${methods.map((each) => each.constant).join(", ")}]`,
    },
  ];
}

/** The table of a service's bindings. */
export function routesDeclaration({ service, routesName, routes }: PlannedService): Declaration {
  return {
    kind: "const",
    name: routesName,
    docs: `HTTP bindings of \`${service.fullName}\` in the order they are tried.`,
    type: code`readonly ${typeFromRuntime("Route", "gateway")}[]`,
    value: routes.length === 0 ? code`[]` : code`[\n${joinCode(routes.map(routeEntry), "")}]`,
  };
}

function routeEntry({ binding, constant }: PlannedRoute): Code {
  const { template, body } = binding;
  const segments = template.segments.map((segment): Code => {
    switch (segment.kind) {
      case "literal":
        return code`${literal(segment.text)}`;
      case "single":
        return code`${fromRuntime("oneSegment", "gateway")}`;
      case "multi":
        return code`${fromRuntime("anySegments", "gateway")}`;
      default:
        return segment satisfies never;
    }
  });
  const variables = template.variables.map(
    ({ fieldPath, start, end }) => `{ field: ${literal(fieldPath.join("."))}, start: ${start}, end: ${end} }`,
  );
  const bodyText = body.kind === "whole" ? "*" : body.kind === "none" ? "" : body.path;
  return code`  {
    httpMethod: ${literal(binding.method)},
    template: ${literal(template.source)},
    segments: [${joinCode(segments, ", ")}],${template.verb === undefined ? "" : `\n    verb: ${literal(template.verb)},`}
    variables: [${variables.join(", ")}],
    body: ${literal(bodyText)},${binding.responseBody === undefined ? "" : `\n    responseBody: ${literal(binding.responseBody)},`}
    method: ${constant},
  },
`;
}
