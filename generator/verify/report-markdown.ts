import { conformanceRules } from "../runtime/conformance/index.js";
import {
  countVerdicts,
  rulesOf,
  servicesOf,
  skipReasons,
  type Report,
  type ReportEntry,
  type VerdictCounts,
} from "./report.js";
import { countsText, isBad } from "./report-text.js";

/** A report in Markdown: the matrix of rules and services, then what failed, differed and was found. */
export function reportMarkdown(report: Report): string {
  const services = servicesOf(report);
  const rows = rulesOf(report).map((rule) => {
    const cells = services.map((service) =>
      cellText(countVerdicts(report.entries, (entry) => entry.rule === rule && entry.service === service)),
    );
    return `| ${rule} | ${cells.join(" | ")} |`;
  });
  const findings = report.entries.filter((entry) => entry.verdict === "finding");
  return [
    `# ${report.title}`,
    "",
    `Target ${report.target}${report.oracle === undefined ? "" : `, compared with ${report.oracle}`}; dialect ${report.dialect}.`,
    "",
    `**${report.entries.length} cases: ${countsText(countVerdicts(report.entries))}.**`,
    "",
    `| rule | ${services.map((service) => service.slice(service.lastIndexOf(".") + 1)).join(" | ")} |`,
    `|---|${services.map(() => "---:|").join("")}`,
    ...rows,
    "",
    ...section("What is wrong", report.entries.filter(isBad)),
    ...section("Where the oracle is wrong and the target is not", findings),
    ...skippedSection(report),
    "## Rules",
    "",
    ...rulesOf(report).map(
      (rule) => `- **${rule}**: ${conformanceRules[rule].demands} (${conformanceRules[rule].source})`,
    ),
    "",
  ].join("\n");
}

/** `12`, or `10/12` when two of them are not right; `-` for none. */
export function cellText(counts: VerdictCounts): string {
  const good = counts.passed + counts.finding;
  const all = good + counts.failed + counts.differs;
  if (all === 0) return counts.skipped === 0 ? "-" : `(${counts.skipped})`;
  return good === all ? String(all) : `**${good}/${all}**`;
}

function section(title: string, entries: readonly ReportEntry[]): readonly string[] {
  if (entries.length === 0) return [];
  const shown = entries.slice(0, 200);
  const lines = shown.flatMap((entry) => [
    `- \`${entry.id.replaceAll("`", "'")}\``,
    ...[...entry.faults, ...(entry.oracleFaults ?? []).map((fault) => `oracle: ${fault}`)].map(
      (fault) => `  - ${inline(fault)}`,
    ),
  ]);
  return [
    `## ${title}`,
    "",
    ...lines,
    ...(entries.length > shown.length ? [`- and ${entries.length - shown.length} more`] : []),
    "",
  ];
}

function skippedSection(report: Report): readonly string[] {
  const reasons = skipReasons(report);
  return reasons.length === 0
    ? []
    : ["## Not run", "", ...reasons.map(([reason, count]) => `- ${count}: ${inline(reason)}`), ""];
}

function inline(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[<>|*_`[\]]/g, (char) => `\\${char}`);
}
