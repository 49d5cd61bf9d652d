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
import type { CaseContext } from "./conformance-context.js";
import { expectationsOf } from "./conformance-dialect.js";
import type { ConformanceProfile, ConformanceService } from "./conformance-service.js";

const builders: readonly ((context: CaseContext) => readonly ConformanceCase[])[] = [
  fieldCases, valueCases, bodyCases, duplicateCases, httpBodyCases, routeCases, answerCases, statusCases, headerCases, streamCases,
];

/** All cases of `service` for a gateway of this profile; `services` are all that the gateway serves. Ids are unique. */
export function buildCases(service: ConformanceService, services: readonly ConformanceService[], profile: ConformanceProfile): readonly ConformanceCase[] {
  const dialect = expectationsOf(profile.dialect);
  return service.methods.flatMap((method) =>
    method.bindings.flatMap((binding) => {
      const context: CaseContext = { services, service, method, binding, profile, dialect };
      return builders.flatMap((build) => build(context));
    }),
  );
}
