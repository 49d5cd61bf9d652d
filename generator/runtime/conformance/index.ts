export { buildCases } from "./build.js";
export { callGateway } from "./call.js";
export { canonicalText } from "./canonical.js";
export type { CaseRequest, ConformanceCase, Expectation } from "./case.js";
export { expectationsOf, expectedHttpStatus } from "./dialect.js";
export { difference, parsed } from "./difference.js";
export { type ExchangeAnswer, exchange } from "./exchange.js";
export { type FakeUpstream, type RecordedCall, type ScriptedCalls, startFakeUpstream } from "./fake-upstream.js";
export { framesOf } from "./frames.js";
export { groupCases } from "./groups.js";
export { judgeAnswer, judgeCalls } from "./judge.js";
export { matchesPath } from "./match.js";
export { type ConformanceRuleName, type RuleBasis, conformanceRules } from "./rule.js";
export { type CaseOutcome, type ConformanceTarget, explainOutcome, methodOf, runCase, runCases } from "./runner.js";
export type {
  ConformanceBinding,
  ConformanceDialect,
  ConformanceMethod,
  ConformanceProfile,
  ConformanceService,
  TemplateSegment,
  TemplateVariable,
} from "./service.js";
