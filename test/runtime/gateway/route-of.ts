import { parsePathTemplate } from "../../../generator/model/parse-path-template.js";
import type { AnyMapper } from "../../../generator/runtime/core/mapper.js";
import { anySegments, oneSegment, type Route } from "../../../generator/runtime/gateway/route.js";

/** A mapper of a message without fields, for routes that are only looked up. */
export const emptyMapper: AnyMapper = {
  fullName: "test.Empty",
  schema: { fullName: "test.Empty", fields: [] },
  toJson: () => "{}",
  toJsonBytes: () => new Uint8Array(0),
  fromJson: () => new Uint8Array(0),
  encode: () => new Uint8Array(0),
  decode: () => ({}),
};

/** The route of a template, as the emitter writes it. */
export function routeOf(httpMethod: string, source: string, more: Partial<Route> = {}): Route {
  const { template, error } = parsePathTemplate(source);
  if (template === undefined) throw new Error(`${source}: ${error.message}`);
  return {
    httpMethod,
    template: source,
    segments: template.segments.map((each) =>
      each.kind === "literal" ? each.text : each.kind === "single" ? oneSegment : anySegments,
    ),
    ...(template.verb !== undefined && { verb: template.verb }),
    variables: template.variables.map(({ fieldPath, start, end }) => ({ field: fieldPath.join("."), start, end })),
    body: "",
    method: { grpcPath: "/test.Service/Method", kind: "unary", input: emptyMapper, output: emptyMapper },
    ...more,
  };
}
