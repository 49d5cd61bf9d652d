import type { Method, Service } from "../../model/api.js";
import type { Plan } from "../../plan/plan.js";
import type { TemplateView } from "../../render/template.js";
import { exampleCode } from "./example-code.js";

/** A snippet per service: its first call that has an example, else its first call. */
export function serviceViews(plan: Plan): readonly TemplateView[] {
  return plan.api.files
    .filter((file) => file.isInput)
    .flatMap((file) => file.services)
    .filter((service) => service.methods.length > 0)
    .map((service) => ({
      name: plan.names.serviceName(service),
      about: (service.comment ?? "").trim().replace(/\s*\n\s*/g, " "),
      snippet: snippet(plan, service),
    }));
}

function snippet(plan: Plan, service: Service): string {
  const callable = service.methods.filter((method) => method.bindings.length > 0 && !method.deprecated);
  const method = callable.find((each) => requestExample(each) !== undefined && !each.clientStreaming) ?? callable.find((each) => requestExample(each) !== undefined) ?? callable[0] ?? service.methods[0];
  if (method === undefined) return "";
  const { text, enums } = exampleCode(plan, method.input, requestExample(method) ?? {});
  const imports = enums.size === 0 ? "" : `import { ${[...enums].toSorted().join(", ")} } from ${JSON.stringify(plan.config.sdk?.packageName ?? plan.api.name)};\n\n`;
  const call = `client.${plan.names.serviceProperty(service)}.${plan.names.method(method)}(${method.clientStreaming ? `[${text}]` : text})`;
  if (!method.serverStreaming) return `${imports}const answer = await ${call};\nconsole.log(answer);`;
  return `${imports}for await (const answer of ${call}) {\n  console.log(answer);\n  break;\n}`;
}

function requestExample(method: Method): unknown {
  return method.doc.examples.find((example) => example.request !== undefined)?.request;
}
