import { conformanceRules } from "../runtime/conformance/index.js";
import { causesOf } from "./causes.js";
import { curlCommand } from "./curl.js";
import {
  countVerdicts,
  isBad,
  reasonsOf,
  rulesOf,
  servicesOf,
  verdictLabels,
  type Report,
  type ReportEntry,
  type VerdictCounts,
} from "./report.js";
import { totalText } from "./report-text.js";

/** A report in Markdown: the matrix of rules and services, then what is wrong by cause, what differs on purpose and what was not run. */
export function reportMarkdown(report: Report): string {
  const services = servicesOf(report);
  const rows = rulesOf(report).map((rule) => {
    const cells = services.map((service) =>
      cellText(countVerdicts(report.entries, (entry) => entry.rule === rule && entry.service === service)),
    );
    return `| ${rule} | ${cells.join(" | ")} |`;
  });
  const of = (verdict: ReportEntry["verdict"]): readonly ReportEntry[] =>
    report.entries.filter((entry) => entry.verdict === verdict);
  return [
    `# ${report.title}`,
    "",
    `Target ${report.target}${report.oracle === undefined ? "" : `, compared with ${report.oracle}`}; dialect ${report.dialect}.`,
    "",
    `**${totalText(report)}.**`,
    "",
    ...historySection(report),
    `| rule | ${services.map((service) => service.slice(service.lastIndexOf(".") + 1)).join(" | ")} |`,
    `|---|${services.map(() => "---:|").join("")}`,
    ...rows,
    "",
    ...section("What is wrong", report.target, report.entries.filter(isBad)),
    ...section("Known to fail", report.target, of("known")),
    ...section("Where the oracle is wrong and the target is not", report.target, of("finding")),
    ...list("Not served by the target", report.notServed ?? []),
    ...list("Passes, to be struck off the known failures", report.struck ?? []),
    ...reasonSection("Differs on purpose", report, "on-purpose"),
    ...reasonSection("Not run", report, "skipped"),
    "## Rules",
    "",
    ...rulesOf(report).map((rule) => {
      const { demands, basis, source } = conformanceRules[rule];
      return `- **${rule}**: ${demands} (${basis}: ${source})`;
    }),
    "",
  ].join("\n");
}

/** `12`, or `10/12` when two of them are not right; `-` for none. */
export function cellText(counts: VerdictCounts): string {
  const good = counts.passed + counts.finding + counts["on-purpose"];
  const all = good + counts.failed + counts.differs + counts.known;
  const unrun = counts.skipped + counts["not-served"];
  if (all === 0) return unrun === 0 ? "-" : `(${unrun})`;
  return good === all ? String(all) : `**${good}/${all}**`;
}

/** Every cause with its smallest case in full, and the ids of the others. */
function section(title: string, target: string, entries: readonly ReportEntry[]): readonly string[] {
  if (entries.length === 0) return [];
  const causes = causesOf(entries).flatMap(({ smallest, entries: group }) => [
    `### ${inline(smallest.faults[0] ?? smallest.rule)} (${group.length})`,
    "",
    `\`${smallest.id.replaceAll("`", "'")}\``,
    "",
    ...(smallest.sent === undefined ? [] : fenced("sh", curlCommand(target, smallest.sent))),
    ...fenced("diff", [...signed("-", smallest.expected ?? ""), ...signed("+", smallest.answer ?? "")].join("\n")),
    ...(smallest.oracleFaults ?? []).map((fault) => `- oracle: ${inline(fault)}`),
    ...group
      .filter((entry) => entry !== smallest)
      .slice(0, 50)
      .map((entry) => `- \`${entry.id.replaceAll("`", "'")}\``),
    ...(group.length > 51 ? [`- and ${group.length - 51} more`] : []),
    "",
  ]);
  return [`## ${title}`, "", ...causes];
}

function signed(sign: string, text: string): readonly string[] {
  return text === "" ? [] : text.split("\n").map((line) => `${sign} ${line}`);
}

/** A fence longer than any in the text. */
function fenced(language: string, text: string): readonly string[] {
  const fence = "`".repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1)));
  return [`${fence}${language}`, text, fence, ""];
}

function list(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`## ${title}`, "", ...lines.map((line) => `- ${inline(line)}`), ""];
}

function reasonSection(title: string, report: Report, verdict: "on-purpose" | "skipped"): readonly string[] {
  return list(
    title,
    reasonsOf(report, verdict).map(([reason, count]) => `${count} ${verdictLabels[verdict]}: ${reason}`),
  );
}

function historySection({ history }: Report): readonly string[] {
  if (history === undefined) return [];
  const { broken, mended, same } = history;
  return [`Since the earlier report: ${broken.length} new, ${mended.length} mended, ${same.length} same.`, ""];
}

function inline(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[<>|*_`[\]]/g, (char) => `\\${char}`);
}
