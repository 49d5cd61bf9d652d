import type { ConformanceCase } from "./case.js";
import { answerCases } from "./cases/answer.js";
import { bodyCases } from "./cases/body.js";
import { duplicateCases } from "./cases/duplicates.js";
import { fieldCases } from "./cases/fields.js";
import { headerCases } from "./cases/header.js";
import { httpBodyCases } from "./cases/http-body.js";
import { routeCases } from "./cases/route.js";
import { statusCases } from "./cases/status.js";
import { streamCases } from "./cases/stream.js";
import { valueCases } from "./cases/values.js";
import { webSocketCases } from "./cases/websocket.js";
import { makeCase, type CaseContext } from "./context.js";
import { expectationsOf } from "./dialect.js";
import { isShadowed } from "./match.js";
import type { ConformanceBinding, ConformanceMethod, ConformanceProfile, ConformanceService } from "./service.js";

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
