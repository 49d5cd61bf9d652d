import { conformanceBinding } from "../../conformance/model-services.js";
import type { Method, Service } from "../../model/api.js";
import type { Plan } from "../../plan/plan.js";
import { type Code, code, joinCode, literal, typeFromRuntime } from "../../render/code.js";
import type { SourceModule } from "../../render/module.js";
import type { ConformanceBinding } from "../../runtime/conformance/index.js";

/** Table of one service for the suite: `conformance/services/<service>.ts`. */
export function serviceModule(plan: Plan, service: Service): SourceModule {
  const { names } = plan;
  const property = names.serviceProperty(service);
  const methods = service.methods.flatMap((method) =>
    method.grpcPath === undefined ? [] : [methodTable(plan, method, method.grpcPath)],
  );
  return {
    path: `conformance/services/${property}`,
    declarations: [
      {
        kind: "const",
        name: serviceConst(plan, service),
        docs: `Methods and bindings of \`${service.fullName}\`, as the conformance suite takes them.`,
        type: code`${typeFromRuntime("ConformanceService", "conformance")}`,
        value: code`{\n  name: ${literal(service.fullName)},\n  methods: [\n${joinCode(methods, "")}  ],\n}`,
      },
    ],
  };
}

/** Name of the constant: `kvService`. */
export function serviceConst(plan: Plan, service: Service): string {
  return `${plan.names.serviceProperty(service)}Service`;
}

function methodTable({ names }: Plan, method: Method, grpcPath: string): Code {
  const bindings = method.bindings.map(conformanceBinding).map((binding) => `        ${bindingTable(binding)},\n`);
  return code`    {
      name: ${literal(method.name)},
      grpcPath: ${literal(grpcPath)},
      input: ${names.schema(method.input)},
      output: ${names.schema(method.output)},
      clientStreaming: ${String(method.clientStreaming)},
      serverStreaming: ${String(method.serverStreaming)},
      bindings: [${bindings.length === 0 ? "" : "\n"}${bindings.join("")}${bindings.length === 0 ? "" : "      "}],
    },\n`;
}

function bindingTable({ method, template, segments, variables, verb, body, responseBody }: ConformanceBinding): string {
  const parts = segments.map((segment) =>
    typeof segment === "string" ? literal(segment) : `{ any: "${segment.any}" }`,
  );
  const captured = variables.map(
    ({ field, start, end }) => `{ field: ${literal(field)}, start: ${start}, end: ${end} }`,
  );
  return `{ ${[
    `method: ${literal(method)}`,
    `template: ${literal(template)}`,
    `segments: [${parts.join(", ")}]`,
    `variables: [${captured.join(", ")}]`,
    ...(verb === undefined ? [] : [`verb: ${literal(verb)}`]),
    `body: ${literal(body)}`,
    ...(responseBody === undefined ? [] : [`responseBody: ${literal(responseBody)}`]),
  ].join(", ")} }`;
}
