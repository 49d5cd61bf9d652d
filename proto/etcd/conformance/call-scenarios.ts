import { keyScenarios } from "./key-scenarios.js";
import { leaseScenarios } from "./lease-scenarios.js";
import type { Scenario } from "./scenario.js";
import { serverScenarios } from "./server-scenarios.js";

/** Real calls for each method or family, so that every binding carries one. */
export const callScenarios: readonly Scenario[] = [...keyScenarios, ...leaseScenarios, ...serverScenarios];
