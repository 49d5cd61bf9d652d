import type { Plan } from "../../plan/plan.js";
import { unique } from "../../plan/identifiers.js";
import type { ServiceMethod } from "../../plan/service-methods.js";
import { code, fromRuntime, imported, typeFromRuntime, type Code } from "../../render/code.js";
import type { Declaration, Parameter } from "../../render/module.js";
import type { Artifact } from "../artifact.js";
import { inputType } from "../clients/method-constants.js";
import { emitQueryModule, optionsDocs, transport, whatItIs } from "./query-module.js";
import { emitRestQueries } from "./rest-query.js";

const about = {
  name: "tanstack-query",
  description: "options of TanStack Query: a query, an infinite query or a mutation for each call of the clients",
  needs: ["clients"],
} as const;

/** Options of TanStack Query for the clients of protos. */
export const queryArtifact: Artifact = {
  ...about,
  rooms: ["client", "core"],
  emit(plan) {
    const taken = new Set<string>();
    const methods = plan.clientServices.flatMap((each) => each.methods).filter((each) => each.kind === "unary");
    return emitQueryModule(
      plan.api.name,
      methods.flatMap((each) => functionsOf(plan, each, taken)),
    );
  },
};

/** Options of TanStack Query for the clients of documents. */
export const restQueryArtifact: Artifact = {
  ...about,
  rooms: ["rest", "client", "core"],
  emit({ http }) {
    if (http === undefined) throw new Error("there is no document");
    return emitRestQueries(http);
  },
};

function functionsOf(plan: Plan, each: ServiceMethod, taken: Set<string>): readonly Declaration[] {
  const { method, constant, stem, pagedItems } = each;
  const title = `${each.service.fullName}.${method.name}`;
  const output = plan.names.message(method.output);
  const input: Parameter = { name: "input", type: inputType(plan, each) };
  const options: Parameter = {
    name: "options",
    optional: true,
    type: code`${typeFromRuntime("CallOptions", "client")}`,
  };
  const make = (
    name: string,
    call: string,
    type: string,
    inner: Code,
    parameters: readonly Parameter[],
  ): Declaration => ({
    kind: "function",
    name: unique(name, taken),
    docs: optionsDocs(call, title),
    parameters,
    returns: code`${typeFromRuntime(type, "client")}<${inner}>`,
    body: code`return ${fromRuntime(call, "client")}(transport, ${imported(constant, `methods/${stem}`)}, ${parameters
      .slice(1)
      .map(({ name: own }) => own)
      .join(", ")});`,
  });
  const kind = method.idempotency === "no_side_effects" ? "query" : whatItIs(method.bindings[0]?.method);
  const asked = [transport, input, options];
  return [
    ...(kind === "mutation"
      ? []
      : [make(`${constant}Options`, "queryOptions", "QueryOptions", code`${output}`, asked)]),
    ...(pagedItems === undefined
      ? []
      : [make(`${constant}InfiniteOptions`, "infiniteOptions", "InfiniteOptions", code`${output}`, asked)]),
    ...(kind === "query"
      ? []
      : [
          make(`${constant}Mutation`, "mutationOptions", "MutationOptions", code`${inputType(plan, each)}, ${output}`, [
            transport,
            options,
          ]),
        ]),
  ];
}
