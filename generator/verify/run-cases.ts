import { Agent } from "node:http";
import {
  type CaseRequest,
  type ConformanceCase,
  type ConformanceProfile,
  type ConformanceService,
  type ExchangeAnswer,
  type FakeUpstream,
  expectationsOf,
  methodOf,
} from "../runtime/conformance/index.js";
import { causeKey } from "./causes.js";
import { caseNames, judgeCase, type Verification } from "./judge-case.js";
import { type LivePolicy, treatmentOf } from "./live-policy.js";
import { mountOf } from "./mount.js";
import { bindingKey, fieldKey, type RunCase, unknownFields, unservedBindings } from "./not-served.js";
import type { ReportEntry } from "./report.js";
import { takeBack } from "./own/take-back.js";

/** What is run against what. */
export interface CaseRun {
  readonly cases: readonly ConformanceCase[];
  readonly services: readonly ConformanceService[];
  readonly profile: ConformanceProfile;
  readonly target: string;
  readonly oracle?: string;
  readonly upstream?: FakeUpstream;
  readonly policy: LivePolicy;
  readonly strict: boolean;
  readonly volatileFields: ReadonlySet<string>;
  readonly timeoutMs: number;
  readonly concurrency: number;
  readonly forTarget: (request: CaseRequest) => CaseRequest;
  readonly unknownPaths: readonly ExchangeAnswer[];
  readonly progress?: (what: string) => void;
}

/** What came of all cases. */
export interface CaseRunResult {
  /** In the order of the cases. */
  readonly entries: readonly ReportEntry[];
  /** Methods and fields that the target does not have. */
  readonly notServed: readonly string[];
}

/** How many cases of one binding that hang for one cause are run again, before the others are believed. */
const CONFIRMED_PER_CAUSE = 3;

/** Runs all cases that may be run, several at once and none in the way of another, and reports each, also those that were left out. */
export async function runVerification(run: CaseRun): Promise<CaseRunResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: run.concurrency * 2 });
  const verification = verificationOf(run, agent);
  const skipped: ReportEntry[] = [];
  const tracks = new Map<string, ConformanceCase[]>();
  for (const each of run.cases) {
    const treatment = run.upstream === undefined ? treatmentOf(each, run.policy) : ({ kind: "send" } as const);
    if (treatment.kind === "skip")
      skipped.push({ ...caseNames(each), verdict: "skipped", faults: [], reason: treatment.reason });
    else {
      // A fake upstream follows one script per method, and what is taken back must not meet itself.
      const key = run.upstream !== undefined || treatment.kind === "undo" ? `${each.service}/${each.method}` : each.id;
      const track = tracks.get(key);
      if (track === undefined) tracks.set(key, [each]);
      else track.push(each);
    }
  }
  const runs: RunCase[] = [];
  const total = run.cases.length - skipped.length;
  try {
    await inParallel(longestFirst([...tracks.values()]), run.concurrency, async (track) => {
      for (const each of track) {
        runs.push({ case: each, ...(await judgeCase(onOwnLane(verification, run, each), each)) });
        if (runs.length % 20 === 0) run.progress?.(`${runs.length} of ${total} cases`);
      }
    });
    run.progress?.("running failures again, alone");
    const confirmed = await confirm(runs, verificationOf(run), run);
    const { told, notServed } = withoutUnserved(confirmed, run);
    const entries = new Map([...skipped, ...told].map((entry) => [entry.id, entry]));
    return { entries: run.cases.flatMap((each) => entries.get(each.id) ?? []), notServed };
  } finally {
    agent.destroy();
    run.progress?.("");
  }
}

function verificationOf(run: CaseRun, agent?: Agent): Verification {
  const { policy, target, timeoutMs, forTarget, volatileFields } = run;
  return {
    services: run.services,
    profile: run.profile,
    target,
    strict: run.strict,
    mount: mountOf(run.services),
    volatileFields: () => volatileFields,
    timeoutMs,
    forTarget,
    ...(run.oracle !== undefined && { oracle: run.oracle }),
    ...(run.upstream && { upstream: run.upstream }),
    ...(agent && { agent }),
    async cleanUp(each, answer) {
      if (run.upstream !== undefined) return;
      const treatment = treatmentOf(each, policy);
      const form = expectationsOf(run.profile.dialect).streamForm;
      if (treatment.kind === "undo")
        await takeBack(treatment.steps, each, answer, { url: target, timeoutMs, form, forTarget });
    },
  };
}

/** Calls of other methods that are under way do not disturb a case that sees its own method's alone. */
function onOwnLane(verification: Verification, { upstream, services }: CaseRun, each: ConformanceCase): Verification {
  return upstream === undefined
    ? verification
    : { ...verification, upstream: upstream.at(methodOf(services, each).grpcPath) };
}

/**
 * Failures that fail again on connections of their own: nothing but the target is to blame then. Where the suite plays the upstream, which follows
 * one script at a time, one after the other.
 */
async function confirm(
  runs: readonly RunCase[],
  alone: Verification,
  { upstream, concurrency }: CaseRun,
): Promise<readonly RunCase[]> {
  const again = new Map<RunCase, RunCase>();
  const believed = new Map<string, number>();
  const failed = runs.filter(({ entry }) => entry.verdict === "failed");
  await inParallel(failed, upstream === undefined ? concurrency : 1, async (run) => {
    const key = `${bindingKey(run.entry)} ${causeKey(run.entry)}`;
    const before = believed.get(key) ?? 0;
    // Only waiting takes time: whatever is answered at once is asked again at once.
    if (run.answer.end === "timeout" && before >= CONFIRMED_PER_CAUSE) return;
    believed.set(key, before + 1);
    const second = { case: run.case, ...(await judgeCase(alone, run.case)) };
    if (second.entry.verdict !== "failed") believed.set(key, 0);
    again.set(run, second);
  });
  return runs.map((run) => again.get(run) ?? run);
}

/** What the target does not have is said once instead of case by case; in strict mode it fails. */
function withoutUnserved(
  runs: readonly RunCase[],
  { strict, services, upstream, unknownPaths }: CaseRun,
): { readonly told: readonly ReportEntry[]; readonly notServed: readonly string[] } {
  if (strict) return { told: runs.map(({ entry }) => entry), notServed: [] };
  const bindings = unservedBindings(runs, unknownPaths);
  // A field that a fake upstream does not see is lost, whoever knows it.
  const served = runs.filter(({ entry }) => !bindings.has(bindingKey(entry)));
  const fields = upstream === undefined ? unknownFields(served, inputStreams(services)) : new Set<string>();
  const told = runs.map(({ entry, case: each }): ReportEntry => {
    if (bindings.has(bindingKey(entry)))
      return { ...caseNames(each), verdict: "not-served", faults: [], reason: "the target does not have the method" };
    const isUnknown = entry.verdict === "failed" && fields.has(fieldKey(each));
    return isUnknown
      ? { ...caseNames(each), verdict: "not-served", faults: [], reason: "the target does not know the field" }
      : entry;
  });
  return { told, notServed: [...bindings, ...fields] };
}

/** Bindings of methods that take a stream of requests. */
function inputStreams(services: readonly ConformanceService[]): ReadonlySet<string> {
  return new Set(
    services.flatMap(({ name: service, methods }) =>
      methods.flatMap(({ name: method, clientStreaming, bindings }) =>
        clientStreaming
          ? bindings.map((each) => bindingKey({ service, method, binding: `${each.method} ${each.template}` }))
          : [],
      ),
    ),
  );
}

function longestFirst<T>(tracks: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return tracks.toSorted((one, other) => other.length - one.length);
}

async function inParallel<T>(items: readonly T[], width: number, run: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  const work = async (): Promise<void> => {
    for (const item of queue) await run(item);
  };
  await Promise.all(Array.from({ length: width }, work));
}
