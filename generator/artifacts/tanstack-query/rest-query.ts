import type { HttpPlan, PlannedOperation } from "../../plan/http/http-plan.js";
import { pagingOf } from "../../plan/http/paging.js";
import { unique } from "../../plan/identifiers.js";
import { code, fromRuntime, imported, importedType, typeFromRuntime, type Code } from "../../render/code.js";
import type { Declaration, Parameter } from "../../render/module.js";
import type { Emission } from "../artifact.js";
import { mayBeEmpty } from "../rest-client/arguments-type.js";
import { takesNothing } from "../rest-client/operation-declarations.js";
import { pagingText } from "../rest-client/paged-operation.js";
import { emitQueryModule, kindsOf, optionKinds, transport, whatItIs } from "./query-module.js";

/** Options of TanStack Query for every operation of a document that answers as a whole. */
export function emitRestQueries(plan: HttpPlan): Emission {
  const taken = new Set<string>();
  const declarations = plan.operations.filter((each) => each.isUnary).flatMap((each) => functionsOf(plan, each, taken));
  return emitQueryModule(plan.api.info.title ?? plan.api.name, declarations);
}

function functionsOf(plan: HttpPlan, planned: PlannedOperation, taken: Set<string>): readonly Declaration[] {
  const { operation, constant, argumentsName, answersName, service } = planned;
  const stem = plan.services.find(({ property }) => property === service)?.stem ?? "root";
  const from = `operations/${stem}`;
  const answers = code`${importedType(answersName, from)}`;
  const args: Code = takesNothing(operation)
    ? code`${typeFromRuntime("NoArguments", "rest")}`
    : code`${importedType(argumentsName, from)}`;
  const title = `${operation.method} ${operation.path.source}`;
  const own: Parameter = mayBeEmpty(planned)
    ? { name: "args", type: args, initializer: code`{}` }
    : { name: "args", type: args };
  const options: Parameter = {
    name: "options",
    optional: true,
    type: code`${typeFromRuntime("RestCallOptions", "rest")}`,
  };
  const paging = pagingOf(plan.api, operation);
  const pages = paging === undefined ? code`` : code`${pagingText(paging)}, `;
  const forms = {
    query: { call: "restQueryOptions", type: "RestQueryOptions", inner: answers, given: code`args, options` },
    infinite: {
      call: "restInfiniteOptions",
      type: "RestInfiniteOptions",
      inner: answers,
      given: code`${pages}args, options`,
    },
    mutation: {
      call: "restMutationOptions",
      type: "RestMutationOptions",
      inner: code`${args}, ${answers}`,
      given: code`options`,
    },
  };
  return kindsOf(whatItIs(operation.method), paging !== undefined).map((kind): Declaration => {
    const { call, type, inner, given } = forms[kind];
    return {
      kind: "function",
      name: unique(`${constant}${optionKinds[kind].suffix}`, taken),
      docs: optionKinds[kind].says(title),
      parameters: kind === "mutation" ? [transport, options] : [transport, own, options],
      returns: code`${typeFromRuntime(type, "rest")}<${inner}>`,
      body: code`return ${fromRuntime(call, "rest")}(transport, ${imported(constant, from)}, ${given});`,
    };
  });
}
