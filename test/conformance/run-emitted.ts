import { buildCases } from "../../generator/runtime/conformance/build.js";
import { runCases, type CaseOutcome } from "../../generator/runtime/conformance/runner.js";
import type { ConformanceDialect } from "../../generator/runtime/conformance/service.js";
import { createRandom } from "../conformance-grpc-gateway/random.js";
import type { ConformanceCase } from "../../generator/runtime/conformance/case.js";
import type { SuiteApi } from "./emitted-apis.js";
import { emitSuite } from "./emitted-suite.js";

/** What came of a suite. */
export interface SuiteRun {
  readonly cases: number;
  readonly failed: readonly CaseOutcome[];
}

/**
 * Emits gateway and suite of an API and runs the one against the other, in the default dialect and those named; at most `limit` cases of
 * each, of every binding and rule alike.
 */
export async function runEmitted(
  { name, input }: SuiteApi,
  dialects: readonly ConformanceDialect[] = [],
  limit = Number.POSITIVE_INFINITY,
): Promise<SuiteRun> {
  const suite = await emitSuite({ name, input });
  try {
    let count = 0;
    const failed: CaseOutcome[] = [];
    for (const dialect of [undefined, ...dialects]) {
      const json = { useProtoNames: false, emitUnpopulated: false };
      const profile = dialect === undefined ? suite.profile : { ...suite.profile, ...json, dialect };
      const all = suite.services.flatMap((service) => buildCases(service, suite.services, profile));
      const cases = drawCases(all, limit);
      const target = await suite.startTarget(dialect === undefined ? {} : { dialect, json });
      const outcomes = await runCases({ ...target, profile }, suite.services, cases).finally(() => target.close());
      count += cases.length;
      failed.push(...outcomes.filter((outcome) => outcome.faults.length > 0));
    }
    return { cases: count, failed };
  } finally {
    await suite.dispose();
  }
}

/** Some of many cases, the same ones each time: one of each binding and rule, then a second of each, and so on. */
function drawCases(cases: readonly ConformanceCase[], limit: number): readonly ConformanceCase[] {
  if (cases.length <= limit) return cases;
  const groups = new Map<string, ConformanceCase[]>();
  for (const each of cases) {
    const key = `${each.binding} ${each.rule}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  const random = createRandom("cases");
  const shuffled = [...groups.values()].map((group) => random.some(group, group.length));
  const drawn: ConformanceCase[] = [];
  for (let round = 0; drawn.length < limit; round++)
    for (const group of shuffled)
      if (drawn.length < limit && group[round] !== undefined) drawn.push(...group.slice(round, round + 1));
  return drawn;
}

/** One failure per rule and title tells enough. */
export function firstOfEach(failed: readonly CaseOutcome[]): readonly CaseOutcome[] {
  const kinds = new Map(failed.map((outcome) => [`${outcome.case.rule} ${outcome.case.binding}`, outcome]));
  return [...kinds.values()].slice(0, 20);
}
