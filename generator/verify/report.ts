import {
  type CaseRequest,
  type ConformanceCase,
  type ConformanceRuleName,
  type ExchangeAnswer,
  type RuleBasis,
  conformanceRules,
} from "../runtime/conformance/index.js";

/** One case and what came of it. */
export interface ReportEntry {
  readonly id: string;
  readonly service: string;
  readonly method: string;
  readonly binding: string;
  readonly rule: ConformanceRuleName;
  readonly title: string;
  readonly verdict: Verdict;
  /** A sentence each. */
  readonly faults: readonly string[];
  /** What the case rests on. */
  readonly basis?: RuleBasis;
  /** Where several answers are right: whether it was ours or the one of the dialect's own gateway. */
  readonly choice?: "ours" | "theirs";
  /** Why a case was not run, or why an answer other than ours is right. */
  readonly reason?: string;
  /** The request as text and as it was sent, what was expected, and the answers; only where something was wrong. */
  readonly request?: string;
  readonly sent?: CaseRequest;
  readonly expected?: string;
  readonly answer?: string;
  readonly oracleAnswer?: string;
  readonly oracleFaults?: readonly string[];
}

/**
 * `failed`: the target broke the rule; `known`: likewise, and a list of known failures has it; `on-purpose`: it answered otherwise than ours,
 * which is as right; `not-served`: it does not have the method or field; `differs`: it answered otherwise than the oracle, which is also
 * against the rule or where the rule leaves a choice; `finding`: the target is right and the oracle is not.
 */
export type Verdict = keyof typeof verdictLabels;

/** Verdicts as they stand behind a number. */
export const verdictLabels = {
  passed: "passed",
  failed: "failed",
  known: "known to fail",
  "on-purpose": "differ on purpose",
  "not-served": "not served by the target",
  differs: "differ from the oracle",
  finding: "where the oracle is wrong",
  skipped: "skipped",
} as const;

/** Everything a report says. */
export interface Report {
  readonly title: string;
  readonly target: string;
  readonly oracle?: string;
  readonly dialect: string;
  readonly entries: readonly ReportEntry[];
  /** Lines of the list of known failures whose cases pass. */
  readonly struck?: readonly string[];
  /** Methods and fields that the target does not have. */
  readonly notServed?: readonly string[];
  /** Ids by what became of them since an earlier report. */
  readonly history?: {
    readonly broken: readonly string[];
    readonly mended: readonly string[];
    readonly same: readonly string[];
  };
  /** Milliseconds that the run took. */
  readonly tookMs?: number;
}

/** How many cases came to each verdict. */
export type VerdictCounts = Readonly<Record<Verdict, number>>;

/** Counts of entries that satisfy `of`. */
export function countVerdicts(
  entries: readonly ReportEntry[],
  of: (entry: ReportEntry) => boolean = () => true,
): VerdictCounts {
  const counts = Object.fromEntries(Object.keys(verdictLabels).map((verdict) => [verdict, 0])) as Record<
    Verdict,
    number
  >;
  for (const entry of entries) if (of(entry)) counts[entry.verdict]++;
  return counts;
}

/** True for entries a reader has to look at. */
export function isBad(entry: ReportEntry): boolean {
  return entry.verdict === "failed" || entry.verdict === "differs";
}

/** Services of a report in order of appearance. */
export function servicesOf(report: Report): readonly string[] {
  return [...new Set(report.entries.map((entry) => entry.service))];
}

/** Rules of a report in the order of the rule table. */
export function rulesOf(report: Report): readonly ConformanceRuleName[] {
  const used = new Set(report.entries.map((entry) => entry.rule));
  return (Object.keys(conformanceRules) as ConformanceRuleName[]).filter((rule) => used.has(rule));
}

/** Reasons of entries with a verdict, with how many of them each took, most first: nothing is left out in silence. */
export function reasonsOf(report: Report, wanted: Verdict): readonly (readonly [reason: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { verdict, reason = "no reason given" } of report.entries)
    if (verdict === wanted) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a);
}

/** A case's request as text that can be read and sent again. */
export function requestText({ request }: Pick<ConformanceCase, "request">): string {
  const headers = Object.entries(request.headers).map(([name, value]) => `${name}: ${value}`);
  const body = request.chunks
    .map((chunk) => (chunk.encoding === "utf8" ? chunk.data : Buffer.from(chunk.data, "base64").toString("utf8")))
    .join("");
  return [`${request.method} ${request.path}`, ...headers, "", clip(body)].join("\n").trimEnd();
}

/** An answer as text. */
export function answerText(answer: ExchangeAnswer): string {
  if (answer.end === "timeout" && answer.status === 0) return "(no answer within the time allowed)";
  if (answer.status === 0) return "(the connection broke)";
  const end = answer.end === "complete" ? "" : ` (${answer.end})`;
  return `HTTP ${answer.status}${end} ${answer.headers["content-type"] ?? ""}\n${clip(Buffer.from(answer.body).toString("utf8"))}`;
}

function clip(text: string): string {
  return text.length > 2000 ? `${text.slice(0, 2000)}... (${text.length} characters)` : text;
}
