import {
  type ConformanceCase,
  type ConformanceRuleName,
  type ExchangeAnswer,
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
  /** Why a skipped case was not run. */
  readonly reason?: string;
  /** The request as text, and the answers; only where something was wrong. */
  readonly request?: string;
  readonly answer?: string;
  readonly oracleAnswer?: string;
  readonly oracleFaults?: readonly string[];
}

/**
 * `failed`: the target broke the rule; `differs`: it answered otherwise than the oracle, which is also against the rule or where the rule
 * leaves a choice; `finding`: the target is right and the oracle is not.
 */
export type Verdict = "passed" | "failed" | "differs" | "finding" | "skipped";

/** Everything a report says. */
export interface Report {
  readonly title: string;
  readonly target: string;
  readonly oracle?: string;
  readonly dialect: string;
  readonly entries: readonly ReportEntry[];
}

/** How many cases came to each verdict. */
export type VerdictCounts = Readonly<Record<Verdict, number>>;

/** Counts of entries that satisfy `of`. */
export function countVerdicts(
  entries: readonly ReportEntry[],
  of: (entry: ReportEntry) => boolean = () => true,
): VerdictCounts {
  const counts = { passed: 0, failed: 0, differs: 0, finding: 0, skipped: 0 };
  for (const entry of entries) if (of(entry)) counts[entry.verdict]++;
  return counts;
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

/** Why cases were not run, with how many of them each reason took, most first: nothing is left out in silence. */
export function skipReasons(report: Report): readonly (readonly [reason: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { verdict, reason = "no reason given" } of report.entries)
    if (verdict === "skipped") counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a);
}

/** A case's request as text that can be read and sent again. */
export function requestText({ request }: ConformanceCase): string {
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
