import type { Api, HttpBinding, Service } from "../model/api.js";
import { type ApiIndex, listInputs } from "../model/lookup.js";
import type { ConformanceBinding, ConformanceService } from "../runtime/conformance/index.js";
import { createModelSchemas } from "./model-schemas.js";

/** The services of an API as the conformance suite takes them; methods without a gRPC path (OpenAPI only) are left out. */
export function conformanceServices(api: Api, index: ApiIndex): readonly ConformanceService[] {
  const schemas = createModelSchemas(index);
  const toService = (service: Service): ConformanceService => ({
    name: service.fullName,
    methods: service.methods.flatMap((method) => {
      if (method.grpcPath === undefined) return [];
      return [
        {
          name: method.name,
          grpcPath: method.grpcPath,
          input: schemas.message(method.input),
          output: schemas.message(method.output),
          clientStreaming: method.clientStreaming,
          serverStreaming: method.serverStreaming,
          bindings: method.bindings.map(conformanceBinding),
        },
      ];
    }),
  });
  return listInputs(api).flatMap((file) => file.services.map(toService));
}

/** A binding of the model in the suite's form. */
export function conformanceBinding({ method, template, body, responseBody }: HttpBinding): ConformanceBinding {
  return {
    method,
    template: template.source,
    segments: template.segments.map((segment) => {
      switch (segment.kind) {
        case "literal":
          return segment.text;
        case "single":
          return { any: "one" };
        case "multi":
          return { any: "rest" };
        default:
          return segment satisfies never;
      }
    }),
    variables: template.variables.map(({ fieldPath, start, end }) => ({ field: fieldPath.join("."), start, end })),
    ...(template.verb !== undefined && { verb: template.verb }),
    body: body.kind === "none" ? "" : body.kind === "whole" ? "*" : body.path,
    ...(responseBody !== undefined && { responseBody }),
  };
}
