import type { Method } from "../../model/api.js";
import type { Plan } from "../../plan/plan.js";
import type { TemplateView } from "../../render/template.js";
import type { ServiceMethod } from "../../plan/service-methods.js";
import { exampleCode } from "./example-code.js";
import { sampleRequest } from "./sample-request.js";

/** A snippet per service: a call that changes nothing, if one has an example, else the first call with an example, else the first. */
export function serviceViews(plan: Plan): readonly TemplateView[] {
  return plan.clientServices
    .filter(({ methods }) => methods.length > 0)
    .map(({ service, methods }) => ({
      name: plan.names.serviceName(service),
      about: (service.comment ?? "").trim().replace(/\s*\n\s*/g, " "),
      snippet: serviceSnippet(plan, methods),
    }));
}

/** A call of a method with its first example, as statements that stand by themselves but for `client`. */
export function methodSnippet(plan: Plan, each: ServiceMethod): string {
  const { service, method } = each;
  const { text, enums } = exampleCode(plan, method.input, sampleRequest(plan.index, each));
  const imports = importOf(plan, enums);
  const call = `client.${plan.names.serviceProperty(service)}.${plan.names.method(method)}(${method.clientStreaming ? `[${text}]` : text})`;
  if (!method.serverStreaming) return `${imports}const answer = await ${call};\nconsole.log(answer);`;
  return `${imports}for await (const answer of ${call}) {\n  console.log(answer);\n  break;\n}`;
}

/** The import of enums that an example names, with an empty line behind; nothing for none. */
export function importOf(plan: Plan, enums: ReadonlySet<string>): string {
  const entry = JSON.stringify(apiEntry(plan));
  return enums.size === 0 ? "" : `import { ${[...enums].toSorted().join(", ")} } from ${entry};\n\n`;
}

/** Where the generated API is imported from: the package, or `/api` of one whose main entry is an overlay. */
export function apiEntry({ api, config }: Plan): string {
  const name = config.sdk?.packageName ?? api.name;
  return config.sdk?.overlay === undefined ? name : `${name}/api`;
}

function serviceSnippet(plan: Plan, methods: readonly ServiceMethod[]): string {
  const callable = methods.filter(({ method }) => method.bindings.length > 0 && !method.deprecated);
  const shown = callable.filter(({ method }) => requestExample(method) !== undefined);
  const chosen = shown.find((each) => each.isIdempotent) ?? shown[0] ?? callable[0] ?? methods[0];
  return chosen === undefined ? "" : methodSnippet(plan, chosen);
}

function requestExample(method: Method): unknown {
  return method.doc.examples.find((example) => example.request !== undefined)?.request;
}
