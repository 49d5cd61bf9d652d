import {
  countVerdicts,
  rulesOf,
  servicesOf,
  skipReasons,
  type Report,
  type ReportEntry,
  type VerdictCounts,
} from "./report.js";

/** Summary for a terminal: one line per service, counts per rule, and the first bad cases in full. */
export function reportText(report: Report, shown = 20): string {
  const total = countVerdicts(report.entries);
  const services = servicesOf(report).map(
    (service) =>
      `  ${service.padEnd(36)} ${countsText(countVerdicts(report.entries, (entry) => entry.service === service))}`,
  );
  const rules = rulesOf(report).map(
    (rule) => `  ${rule.padEnd(24)} ${countsText(countVerdicts(report.entries, (entry) => entry.rule === rule))}`,
  );
  const bad = report.entries.filter(isBad);
  return [
    `${report.title}: ${report.target}${report.oracle === undefined ? "" : ` against ${report.oracle}`} (${report.dialect})`,
    ...services,
    ...rules,
    ...bad.slice(0, shown).map(entryText),
    ...(bad.length > shown ? [`... and ${bad.length - shown} more`] : []),
    ...skipReasons(report).map(([reason, count]) => `  ${count} skipped: ${reason}`),
    `${report.entries.length} cases: ${countsText(total)}`,
  ].join("\n");
}

/** `"12 passed, 1 failed"`; what is zero is left out. */
export function countsText(counts: VerdictCounts): string {
  const parts = Object.entries(counts).flatMap(([verdict, count]) => (count === 0 ? [] : [`${count} ${verdict}`]));
  return parts.length === 0 ? "none" : parts.join(", ");
}

/** True for entries a reader has to look at. */
export function isBad(entry: ReportEntry): boolean {
  return entry.verdict === "failed" || entry.verdict === "differs";
}

function entryText(entry: ReportEntry): string {
  return [`${entry.verdict}: ${entry.id}`, ...entry.faults.map((fault) => `    ${fault}`)].join("\n");
}
