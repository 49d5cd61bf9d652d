import type { Plan } from "../../plan/plan.js";
import { unique } from "../../plan/identifiers.js";
import type { ServiceMethod } from "../../plan/service-methods.js";
import { code, fromRuntime, imported, typeFromRuntime } from "../../render/code.js";
import type { Declaration, Parameter } from "../../render/module.js";
import type { Artifact } from "../artifact.js";
import { inputType } from "../clients/method-constants.js";
import { emitQueryModule, kindsOf, optionKinds, transport, whatItIs } from "./query-module.js";
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
  const what = method.idempotency === "no_side_effects" ? "query" : whatItIs(method.bindings[0]?.method);
  const forms = {
    query: { call: "queryOptions", type: "QueryOptions", inner: code`${output}` },
    infinite: { call: "infiniteOptions", type: "InfiniteOptions", inner: code`${output}` },
    mutation: { call: "mutationOptions", type: "MutationOptions", inner: code`${inputType(plan, each)}, ${output}` },
  };
  return kindsOf(what, pagedItems !== undefined).map((kind): Declaration => {
    const { call, type, inner } = forms[kind];
    const own = kind === "mutation" ? [options] : [input, options];
    const given = own.map(({ name }) => name).join(", ");
    return {
      kind: "function",
      name: unique(`${constant}${optionKinds[kind].suffix}`, taken),
      docs: optionKinds[kind].says(title),
      parameters: [transport, ...own],
      returns: code`${typeFromRuntime(type, "client")}<${inner}>`,
      body: code`return ${fromRuntime(call, "client")}(transport, ${imported(constant, `methods/${stem}`)}, ${given});`,
    };
  });
}
