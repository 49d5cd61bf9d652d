import type { Plan } from "../../plan/plan.js";
import type { TemplateView } from "../../render/template.js";
import type { ServiceMethod } from "../../plan/service-methods.js";
import { singularType } from "../messages/field-type.js";
import { apiEntry, methodSnippet } from "./snippets.js";

/** What `API.md.hbs` prints: every service and method with signature, text, bindings and errors. */
export function referenceView(plan: Plan): TemplateView {
  return {
    api: plan.api.name,
    createClient: plan.apiNames.createClient,
    entry: apiEntry(plan),
    services: plan.clientServices.map(({ service, methods }) => ({
      property: plan.names.serviceProperty(service),
      fullName: service.fullName,
      about: (service.comment ?? "").trim(),
      methods: methods.map((each) => methodView(plan, each)),
    })),
  };
}

/** What a call answers, as its type says it. */
function answerType(plan: Plan, { method, pagedItems }: ServiceMethod, output: string): string {
  if (method.serverStreaming) return `AsyncIterableIterator<${output}>`;
  if (pagedItems === undefined) return `Promise<${output}>`;
  const { parts } = singularType(plan, pagedItems.type.of, "received");
  return `PagedCall<${output}, ${parts.map((part) => (typeof part === "string" ? part : part.name)).join("")}>`;
}

function methodView(plan: Plan, each: ServiceMethod): TemplateView {
  const { names } = plan;
  const { method } = each;
  const service = names.serviceProperty(each.service);
  const input = names.init(method.input).name;
  const output = names.message(method.output).name;
  const call = `${service}.${names.method(method)}(${method.clientStreaming ? `inputs: Messages<${input}>` : `input: ${input}`}, options?)`;
  return {
    name: `${service}.${names.method(method)}`,
    signature: `${call}: ${answerType(plan, each, output)}`,
    about: [method.doc.summary, method.doc.description ?? method.comment]
      .filter((text) => text !== undefined && text !== "")
      .join("\n\n"),
    deprecated: method.deprecated,
    snippet: methodSnippet(plan, each),
    bindings: [
      ...method.bindings.map((binding) => `${binding.method} ${binding.template.source}`),
      ...(method.grpcPath === undefined ? [] : [`gRPC ${method.grpcPath}`]),
    ],
    errors: method.doc.errors.map(({ status, description }) => ({
      status,
      description: description.trim().replace(/\s+/g, " "),
    })),
  };
}
