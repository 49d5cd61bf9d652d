import {
  type ConformanceCase,
  type ConformanceService,
  type FakeUpstream,
  buildCases,
} from "../../generator/runtime/conformance/index.js";
import type { ConformanceProfile } from "../../generator/runtime/conformance/index.js";
import type { Report, ReportEntry } from "../../generator/verify/report.js";
import { findings } from "./findings.js";
import { replay } from "./replay.js";

/** What curl made of a report's failures. */
export interface JudgedFailures {
  /** How many failures each finding stands for. */
  readonly hits: ReadonlyMap<string, number>;
  /** Failures that nothing explains, or that curl does not show: false accusations. */
  readonly unexplained: readonly string[];
}

/** Plays the upstream again where the suite played it. */
export interface Playing {
  readonly upstream: FakeUpstream;
  readonly profile: ConformanceProfile;
}

/** Sends every failed request again by curl and judges what comes. */
export async function judgeFailures(
  report: Report,
  services: readonly ConformanceService[],
  playing?: Playing,
): Promise<JudgedFailures> {
  const failed = report.entries.filter((entry) => entry.verdict === "failed");
  const cases = new Map<string, ConformanceCase>(
    playing === undefined
      ? []
      : services.flatMap((service) =>
          buildCases(service, services, playing.profile).map((each) => [each.id, each] as const),
        ),
  );
  const hits = new Map<string, number>();
  const unexplained: string[] = [];
  // Whoever plays the upstream follows one script at a time.
  await inParallel(failed, playing === undefined ? 16 : 1, async (entry) => {
    const why = await judgeFailure(report.target, entry, services, () => {
      const each = cases.get(entry.id);
      if (each !== undefined) playing?.upstream.follow(each.upstream);
    });
    if (why.kind === "true") hits.set(why.name, (hits.get(why.name) ?? 0) + 1);
    else unexplained.push(`${entry.id}: ${why.why}`);
  });
  return { hits, unexplained };
}

type Judgement = { readonly kind: "true"; readonly name: string } | { readonly kind: "false"; readonly why: string };

async function judgeFailure(
  target: string,
  entry: ReportEntry,
  services: readonly ConformanceService[],
  prepare: () => void,
): Promise<Judgement> {
  const method = services.find(({ name }) => name === entry.service)?.methods.find(({ name }) => name === entry.method);
  const finding = method && findings.find((each) => each.explains(entry, method));
  if (finding === undefined) return { kind: "false", why: `nothing explains: ${entry.faults[0]?.slice(0, 200)}` };
  prepare();
  const seen = await replay(target, entry);
  if (!finding.shows(seen))
    return { kind: "false", why: `curl does not show it: ${seen.exitCode} ${seen.text.slice(0, 300)}` };
  if (finding.control === undefined) return { kind: "true", name: finding.name };
  prepare();
  const other = await replay(target, entry, finding.control.change);
  return finding.control.shows(other)
    ? { kind: "true", name: finding.name }
    : { kind: "false", why: `the control request is answered the same: ${other.exitCode} ${other.text.slice(0, 300)}` };
}

async function inParallel<T>(items: readonly T[], width: number, run: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  const work = async (): Promise<void> => {
    for (const item of queue) await run(item);
  };
  await Promise.all(Array.from({ length: width }, work));
}
