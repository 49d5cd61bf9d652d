import { type ConformanceCase, type RuleBasis, conformanceRules } from "../runtime/conformance/index.js";

/** What a case rests on: its rule's basis, but for cases that can only be told apart while the request is still open. */
export function basisOf(each: ConformanceCase): RuleBasis {
  return each.request.chunks.some((chunk) => chunk.afterFrames !== undefined)
    ? "opinion"
    : conformanceRules[each.rule].basis;
}
