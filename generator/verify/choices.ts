import type { ConformanceCase } from "../runtime/conformance/index.js";
import type { Choice, ChoiceContext, Observed } from "./choice.js";
import { bodyChoices } from "./choices/body-choices.js";
import { errorChoices } from "./choices/error-choices.js";
import { routeChoices } from "./choices/route-choices.js";

/** Where gateways of the dialect depart from ours and either is right; `npm run verify:real` holds each that is not open against them. */
export const choices: readonly Choice[] = [...routeChoices, ...bodyChoices, ...errorChoices];

/** The choices that a case leaves. */
export function choicesLeft(each: ConformanceCase, context: ChoiceContext): readonly Choice[] {
  return choices.filter((choice) => choice.leaves(each, context));
}

/** The choice by which an answer is right that is not ours; undefined: there is none. */
export function choiceTaken(observed: Observed): Choice | undefined {
  return choicesLeft(observed.case, observed).find((choice) => choice.taken(observed));
}
