import { complain, type Diagnostic } from "../diagnostics.js";
import {
  type CaseRequest,
  type ConformanceCase,
  type ConformanceService,
  type FakeUpstream,
  buildCases,
  expectationsOf,
  startFakeUpstream,
} from "../runtime/conformance/index.js";
import { historyOf, readReport, verdictsById } from "./baseline.js";
import { markKnown, readKnownFailing, writeKnownFailing } from "./known-failing.js";
import { readingMethods } from "./live-policy.js";
import { type CaseFile, readCaseFiles } from "./own/case-file.js";
import { ownCaseId, runOwnCases, skippedOwnCase } from "./own/run-own-cases.js";
import { mountOf } from "./mount.js";
import { verifyDocument } from "./document/verify-document.js";
import { readSubject, type Subject } from "./read-subject.js";
import type { Report, ReportEntry } from "./report.js";
import { reportText } from "./report-text.js";
import { runVerification } from "./run-cases.js";
import { answeredAlone, isClass, selectCases, unknownNames } from "./select-cases.js";
import { checkTarget } from "./target/check-target.js";
import type { VerifyOptions } from "./verify-options.js";
import { writeReport } from "./write-report.js";

/** What a verification came to: complaints about what was asked, or a report and its summary for a terminal. */
export interface VerifyResult {
  /** Why nothing was judged; empty where something was. */
  readonly diagnostics: readonly Diagnostic[];
  readonly report?: Report;
  readonly summary: string;
  /** Files that were written. */
  readonly written: readonly string[];
  /** True when no case failed, and no list of known failures is out of date. */
  readonly passed: boolean;
}

/** How a verification shows itself while it runs and at its end. */
export interface VerifyOutput {
  readonly progress?: (what: string) => void;
  readonly hasColor?: boolean;
}

/** Holds a running gateway against the cases of an API, alone or beside a second gateway. `templates` is the package's templates folder. */
export async function verify(options: VerifyOptions, templates: URL, output: VerifyOutput = {}): Promise<VerifyResult> {
  const started = Date.now();
  const subject = await readSubject(options);
  if (subject.kind === "refused") return refused(subject.diagnostics);
  const asked = await readInputs(options, subject.kind === "document" ? undefined : subject.services);
  if (asked.diagnostics.length > 0) return refused(asked.diagnostics);
  if (subject.kind === "document") {
    const { config, root } = subject;
    const judged = await verifyDocument(config, root, options, output.progress);
    if (judged.kind === "refused") return refused(judged.diagnostics);
    const report = { ...judged.report, tookMs: Date.now() - started };
    return await conclude(options, { ...judged, report }, asked, templates, output);
  }
  const { upstreamPort } = options;
  const upstream = upstreamPort === undefined ? undefined : await openUpstream(upstreamPort);
  if (upstream !== undefined && "code" in upstream) return refused([upstream]);
  try {
    const judged = await judgeTarget(options, subject, asked, upstream, output);
    if (judged.kind === "refused") return refused([judged.diagnostic]);
    const report = { ...judged.report, tookMs: Date.now() - started };
    return await conclude(options, { ...judged, report }, asked, templates, output);
  } finally {
    await upstream?.close();
  }
}

function refused(diagnostics: readonly Diagnostic[]): VerifyResult {
  return { diagnostics, summary: "", written: [], passed: false };
}

/** Everything that is read before the target is asked. */
interface Inputs {
  readonly file: Required<CaseFile>;
  readonly earlier?: Report;
  readonly diagnostics: readonly Diagnostic[];
}

/** `services` is absent where the names of cases are those of documents. */
async function readInputs(
  options: VerifyOptions,
  services: readonly ConformanceService[] | undefined,
): Promise<Inputs> {
  const { only = [], skip = [], cases = [], baseline } = options;
  const { file, diagnostics } = await readCaseFiles(cases);
  const earlier = baseline === undefined ? undefined : await readReport(baseline).catch((error: Error) => error);
  const classes = [...only, ...skip].filter(isClass);
  const unknown = (names: readonly string[]): readonly string[] =>
    services === undefined ? [] : unknownNames(services, names);
  return {
    file,
    ...(earlier !== undefined && !(earlier instanceof Error) && { earlier }),
    diagnostics: [
      ...diagnostics,
      ...unknown([...only, ...skip]).map((name) => complain("verify-unknown-name", { name })),
      ...unknown(Object.keys(file.methods)).map((name) => complain("verify-unknown-name", { name })),
      ...(earlier instanceof Error
        ? [complain("verify-baseline", { file: baseline ?? "", why: earlier.message })]
        : []),
      ...(baseline === undefined && classes.length > 0
        ? [complain("verify-class-needs-baseline", { name: classes[0] ?? "" })]
        : []),
    ],
  };
}

function openUpstream(port: number): Promise<FakeUpstream | Diagnostic> {
  return startFakeUpstream(port).catch((error: Error) =>
    complain("verify-upstream-port", { port: String(port), why: error.message }),
  );
}

type Judged =
  | { readonly kind: "judged"; readonly report: Report; readonly unselected: readonly string[] }
  | { readonly kind: "refused"; readonly diagnostic: Diagnostic };

async function judgeTarget(
  options: VerifyOptions,
  subject: Subject,
  { file, earlier }: Inputs,
  upstream: FakeUpstream | undefined,
  output: VerifyOutput,
): Promise<Judged> {
  const {
    target,
    oracle,
    upstreamPort,
    unsafe = false,
    strict = false,
    volatileFields = [],
    timeoutMs = 5000,
  } = options;
  const { services } = subject;
  const forTarget = prefixed(options.prefix);
  output.progress?.("asking the target what it is");
  const sample = buildAll(services, subject.profile);
  const check = await checkTarget({
    target,
    dialect: options.dialect ?? subject.profile.dialect,
    unreadable: sample
      .filter((each) => each.rule === "malformed-json" || each.rule === "query-values")
      .filter(answeredAlone),
    ordinary: sample.filter((each) => each.rule === "fields-together" || each.rule === "body-field"),
    ...(upstream && { upstream: { fake: upstream, port: upstreamPort ?? 0 } }),
    forTarget,
    mount: mountOf(services),
    timeoutMs,
  });
  output.progress?.("");
  if (check.kind === "refused") return check;
  const profile = { ...subject.profile, dialect: check.dialect };
  const selection = { only: options.only ?? [], skip: options.skip ?? [], earlier: verdictsById(earlier) };
  const all = profile.dialect === subject.profile.dialect ? sample : buildAll(services, profile);
  const cases = selectCases(all, selection);
  const { entries, notServed } = await runVerification({
    cases,
    services,
    profile,
    target,
    ...(oracle !== undefined && { oracle }),
    ...(upstream && { upstream }),
    policy: { methods: file.methods, reading: readingMethods(services, subject.withoutSideEffects), unsafe },
    strict,
    volatileFields: new Set(volatileFields),
    timeoutMs,
    concurrency: options.concurrency ?? 16,
    forTarget,
    unknownPaths: check.unknownPaths,
    ...(output.progress && { progress: output.progress }),
  });
  const own = await ownEntries(file, options, {
    url: target,
    timeoutMs,
    form: expectationsOf(profile.dialect).streamForm,
    forTarget,
  });
  if (entries.length + own.length === 0)
    return { kind: "refused", diagnostic: complain("verify-nothing-selected", {}) };
  const report: Report = {
    title: "Gateway conformance",
    target,
    ...(oracle !== undefined && { oracle }),
    dialect: profile.dialect,
    entries: [...entries, ...own],
    notServed,
  };
  const selected = new Set([...cases.map(({ id }) => id), ...own.map(({ id }) => id)]);
  const unselected = [...all.map(({ id }) => id), ...file.cases.map(ownCaseId)].filter((id) => !selected.has(id));
  return { kind: "judged", report, unselected };
}

/** Cases of one's own need the server that they are about, and stand under the rule `own-case`. */
async function ownEntries(
  { cases }: Required<CaseFile>,
  { only = [], skip = [], upstreamPort }: VerifyOptions,
  target: Parameters<typeof runOwnCases>[1],
): Promise<readonly ReportEntry[]> {
  const isWanted = (only.length === 0 || only.includes("own-case")) && !skip.includes("own-case");
  if (!isWanted) return [];
  return upstreamPort === undefined ? runOwnCases(cases, target) : cases.map(skippedOwnCase);
}

function buildAll(services: readonly ConformanceService[], profile: Subject["profile"]): readonly ConformanceCase[] {
  return services.flatMap((service) => buildCases(service, services, profile));
}

/** Requests under the prefix that the target has instead of the API's, of `/v3=/v3beta`. */
function prefixed(prefix = ""): (request: CaseRequest) => CaseRequest {
  const [from = "", to = ""] = prefix.split("=");
  return (request) =>
    from === "" || !(request.path === from || request.path.startsWith(`${from}/`))
      ? request
      : { ...request, path: to + request.path.slice(from.length) };
}

async function conclude(
  options: VerifyOptions,
  { report: judged, unselected }: Pick<Extract<Judged, { readonly kind: "judged" }>, "report" | "unselected">,
  { earlier }: Inputs,
  templates: URL,
  { hasColor = false }: VerifyOutput,
): Promise<VerifyResult> {
  const { knownFailing, updateKnownFailing = false } = options;
  const known = knownFailing === undefined ? [] : await readKnownFailing(knownFailing);
  const marked = markKnown(judged.entries, known, unselected);
  const struck = updateKnownFailing ? [] : marked.struck;
  const written: string[] = [];
  if (knownFailing !== undefined && updateKnownFailing) {
    await writeKnownFailing(knownFailing, judged.entries, known, unselected);
    written.push(knownFailing);
  }
  const entries = updateKnownFailing
    ? judged.entries.map((entry): ReportEntry => (entry.verdict === "failed" ? { ...entry, verdict: "known" } : entry))
    : marked.entries;
  const history = earlier === undefined ? undefined : historyOf(entries, earlier);
  const report: Report = {
    ...judged,
    entries,
    ...(struck.length > 0 && { struck }),
    ...(history && {
      history: { broken: ids(history.broken), mended: ids(history.mended), same: ids(history.same) },
    }),
  };
  if (options.report !== undefined) written.push(...(await writeReport(report, options.report, templates)));
  return {
    diagnostics: [],
    report,
    summary: reportText(report, { hasColor }),
    written,
    passed: struck.length === 0 && !report.entries.some((entry) => entry.verdict === "failed"),
  };
}

function ids(entries: readonly ReportEntry[]): readonly string[] {
  return entries.map((entry) => entry.id);
}
