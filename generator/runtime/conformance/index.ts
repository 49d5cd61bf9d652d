export { buildCases } from "./build.js";
export { callGateway } from "./call.js";
export type { CaseRequest, ConformanceCase } from "./case.js";
export { difference, parsed } from "./difference.js";
export { type ExchangeAnswer, exchange } from "./exchange.js";
export { type FakeUpstream, startFakeUpstream } from "./fake-upstream.js";
export { framesOf } from "./frames.js";
export { groupCases } from "./groups.js";
export { judgeAnswer } from "./judge.js";
export { type ConformanceRuleName, conformanceRules } from "./rule.js";
export { type ConformanceTarget, explainOutcome, methodOf, runCase, runCases } from "./runner.js";
export type {
  ConformanceBinding,
  ConformanceDialect,
  ConformanceMethod,
  ConformanceProfile,
  ConformanceService,
  TemplateSegment,
  TemplateVariable,
} from "./service.js";
