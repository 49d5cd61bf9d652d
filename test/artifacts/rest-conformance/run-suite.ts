import type { RestCase, RestOutcome, RestTarget } from "../../../generator/runtime/rest-conformance/index.js";
import type { AnyClient, EmittedClient } from "../rest-client/emit-client.js";

/** A case with what became of it. */
export interface RanCase {
  readonly each: RestCase;
  readonly outcome: RestOutcome;
}

/** Runs every case of an emitted suite, against its own target or a changed one. */
export async function runSuite(
  emitted: EmittedClient,
  change: (target: RestTarget) => RestTarget = (target) => target,
): Promise<readonly RanCase[]> {
  const stems = [...emitted.files.keys()].flatMap((path) => /^conformance\/(.+)\.test\.ts$/.exec(path)?.[1] ?? []);
  if (stems.length === 0) return [];
  const { target } = (await emitted.load("conformance/target")) as { target: RestTarget };
  const { runRestCase } = (await emitted.load("runtime/rest-conformance/index")) as {
    runRestCase: (target: RestTarget, each: RestCase) => Promise<RestOutcome>;
  };
  const changed = change(target);
  const ran: RanCase[] = [];
  for (const stem of stems) {
    const { cases } = (await emitted.load(`conformance/${stem}`)) as AnyClient & { cases: readonly RestCase[] };
    for (const each of cases) ran.push({ each, outcome: await run(runRestCase, changed, each) });
  }
  return ran;
}

async function run(
  runRestCase: (target: RestTarget, each: RestCase) => Promise<RestOutcome>,
  target: RestTarget,
  each: RestCase,
): Promise<RestOutcome> {
  try {
    return await runRestCase(target, each);
  } catch (error) {
    return { kind: "failed", why: String(error) };
  }
}

/** The cases that failed, in words. */
export function failures(ran: readonly RanCase[]): readonly string[] {
  return ran.flatMap(({ each, outcome }) => (outcome.kind === "failed" ? [`${each.title}: ${outcome.why}`] : []));
}
