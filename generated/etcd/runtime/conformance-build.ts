import type { ConformanceCase } from "./conformance-case.js";
import { answerCases } from "./conformance-cases-answer.js";
import { bodyCases } from "./conformance-cases-body.js";
import { duplicateCases } from "./conformance-cases-duplicates.js";
import { fieldCases } from "./conformance-cases-fields.js";
import { headerCases } from "./conformance-cases-header.js";
import { httpBodyCases } from "./conformance-cases-http-body.js";
import { routeCases } from "./conformance-cases-route.js";
import { statusCases } from "./conformance-cases-status.js";
import { streamCases } from "./conformance-cases-stream.js";
import { valueCases } from "./conformance-cases-values.js";
import { webSocketCases } from "./conformance-cases-websocket.js";
import { makeCase, type CaseContext } from "./conformance-context.js";
import { expectationsOf } from "./conformance-dialect.js";
import { isShadowed } from "./conformance-match.js";
import type {
  ConformanceBinding,
  ConformanceMethod,
  ConformanceProfile,
  ConformanceService,
} from "./conformance-service.js";

const builders: readonly ((context: CaseContext) => readonly ConformanceCase[])[] = [
  fieldCases,
  valueCases,
  bodyCases,
  duplicateCases,
  httpBodyCases,
  routeCases,
  answerCases,
  statusCases,
  headerCases,
  streamCases,
  webSocketCases,
];

/** All cases of `service` for a gateway of this profile; `services` are all that the gateway serves. Ids are unique. */
export function buildCases(
  service: ConformanceService,
  services: readonly ConformanceService[],
  profile: ConformanceProfile,
): readonly ConformanceCase[] {
  const dialect = expectationsOf(profile.dialect);
  return service.methods.flatMap((method) =>
    (method.bindings.length === 0 ? [unboundBinding(method)] : method.bindings).flatMap((binding) => {
      if (isShadowed(services, binding, dialect.sameRoutes)) return [];
      const context: CaseContext = { services, service, method, binding, profile, dialect };
      return method.bindings.length === 0 ? [unboundCase(context)] : builders.flatMap((build) => build(context));
    }),
  );
}

/** Where a method without a binding would stand if it had one. */
function unboundBinding(method: ConformanceMethod): ConformanceBinding {
  return {
    method: "POST",
    template: method.grpcPath,
    segments: method.grpcPath.slice(1).split("/"),
    variables: [],
    body: "*",
  };
}

function unboundCase(context: CaseContext): ConformanceCase {
  const { status, code } = context.dialect.wrongPath;
  const layout = {
    path: context.method.grpcPath,
    headers: {},
    chunks: [{ data: "{}", encoding: "utf8" as const }],
    wire: "",
  };
  return makeCase(context, "unbound-method", "its gRPC path is no HTTP path", {
    layout,
    expect: { status: [status], answer: { kind: "error", code }, upstream: { kind: "none" } },
  });
}
