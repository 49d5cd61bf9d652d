import { Agent } from "node:http";
import {
  type CaseRequest,
  type ConformanceCase,
  type ConformanceProfile,
  type ConformanceService,
  buildCases,
} from "../../../generator/runtime/conformance/index.js";
import { judgeCase, type Verification } from "../../../generator/verify/judge-case.js";
import type { ReportEntry } from "../../../generator/verify/report.js";
import type { EtcdLine } from "../upstream/etcd-versions.js";
import { intendedDifference } from "./intended-differences.js";
import { treatmentOf, volatileFieldsOf } from "./live-policy.js";
import { resetEtcd } from "./reset-etcd.js";
import type { Side } from "./run-scenario.js";

/** A gateway under test and the one it is compared with, both in front of the same etcd. */
export interface LiveSubject {
  readonly ours: Side;
  readonly theirs: Side;
  readonly services: readonly ConformanceService[];
  readonly profile: ConformanceProfile;
  readonly line: EtcdLine;
  /** Whether the other gateway has the path at all (behind its prefix). */
  readonly serves: (path: string) => boolean;
}

/** How many harmless cases are under way at once: gateways that hang on some would hold up all others. */
const PARALLEL = 24;

/** Sends every generated case that may meet a real etcd to both gateways, and reports all, also those that may not. */
export async function verifyLive({
  ours,
  theirs,
  services,
  profile,
  line,
  serves,
}: LiveSubject): Promise<readonly ReportEntry[]> {
  const cases = services.flatMap((service) => buildCases(service, services, profile));
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const base: Verification = {
    services,
    profile,
    strict: true,
    mount: ours.prefix,
    target: ours.url,
    oracle: theirs.url,
    volatileFields: volatileFieldsOf,
    timeoutMs: 2500,
    agent,
    intended: intendedDifference,
    forOracle: (request) => withPrefix(request, ours.prefix, theirs.prefix),
  };
  const entries = new Map<ConformanceCase, ReportEntry>();
  const judge = onceEach(base);
  const skip = (each: ConformanceCase, reason: string): void => {
    const { id, service, method, binding, rule, title } = each;
    entries.set(each, { id, service, method, binding, rule, title, verdict: "skipped", faults: [], reason });
  };
  const freely: ConformanceCase[] = [];
  const inTurn: ConformanceCase[] = [];
  for (const each of cases) {
    const treatment = treatmentOf(each, line);
    if (!serves(each.binding.replace(/^\w+ \/v3/, ""))) skip(each, "the server's own gateway does not have this path");
    else if (treatment.kind === "never") skip(each, treatment.why);
    else (treatment.kind === "free" ? freely : inTurn).push(each);
  }
  try {
    await inParallel(freely, PARALLEL, async (each) => void entries.set(each, await judge(each)));
    const prepare = async (url: string, each: ConformanceCase): Promise<void> => {
      const treatment = treatmentOf(each, line);
      if (treatment.kind === "reset") await resetEtcd(url === ours.url ? ours : theirs, treatment.states);
    };
    const judgeReset = onceEach({ ...base, prepare });
    for (const each of inTurn) entries.set(each, await judgeReset(each));
  } finally {
    agent.destroy();
  }
  return cases.flatMap((each) => entries.get(each) ?? []);
}

/** Cases of different rules may send the same request: it is sent once, and each is judged by its own rule on the same expectation. */
function onceEach(verification: Verification): (each: ConformanceCase) => Promise<ReportEntry> {
  const known = new Map<string, Promise<ReportEntry>>();
  return async (each) => {
    const key = JSON.stringify([
      each.request,
      each.expect.status,
      each.expect.answer.kind,
      each.expect.upstream.kind === "none",
      each.rule === "path-aliases",
    ]);
    const entry = known.get(key) ?? judgeCase(verification, each).then((judged) => judged.entry);
    known.set(key, entry);
    const { id, service, method, binding, rule, title } = each;
    return { ...(await entry), id, service, method, binding, rule, title };
  };
}

function withPrefix(request: CaseRequest, from: string, to: string): CaseRequest {
  return from === to || !request.path.startsWith(`${from}/`)
    ? request
    : { ...request, path: to + request.path.slice(from.length) };
}

async function inParallel<T>(items: readonly T[], width: number, run: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  const work = async (): Promise<void> => {
    for (const item of queue) await run(item);
  };
  await Promise.all(Array.from({ length: width }, work));
}
