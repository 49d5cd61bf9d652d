import {
  countVerdicts,
  servicesOf,
  verdictLabels,
  type Report,
  type ReportEntry,
  type VerdictCounts,
} from "./report.js";
import { escapeMarkup } from "./escape-markup.js";

/** A report in JUnit's XML: a suite per service, a test case per case. What is known to fail or not served counts as skipped. */
export function reportJunit(report: Report): string {
  const suites = servicesOf(report).map((service) => {
    const entries = report.entries.filter((entry) => entry.service === service);
    const open = `  <testsuite name="${escapeMarkup(service)}" ${numbers(countVerdicts(entries), entries.length)}>`;
    return [open, ...entries.map(testCase), "  </testsuite>"].join("\n");
  });
  const total = numbers(countVerdicts(report.entries), report.entries.length);
  const head = `<testsuites name="${escapeMarkup(report.title)}" ${total}>`;
  return ['<?xml version="1.0" encoding="UTF-8"?>', head, ...suites, "</testsuites>", ""].join("\n");
}

function numbers(counts: VerdictCounts, tests: number): string {
  const skipped = counts.skipped + counts.known + counts["not-served"];
  return `tests="${tests}" failures="${counts.failed + counts.differs}" skipped="${skipped}"`;
}

function testCase(entry: ReportEntry): string {
  const open = `    <testcase classname="${escapeMarkup(`${entry.service}.${entry.method}`)}" name="${escapeMarkup(`${entry.binding} ${entry.rule}: ${entry.title}`)}"`;
  switch (entry.verdict) {
    case "failed":
    case "differs":
      return `${open}><failure message="${escapeMarkup(entry.faults[0] ?? entry.verdict)}">${escapeMarkup([...entry.faults, entry.request ?? "", entry.answer ?? ""].join("\n"))}</failure></testcase>`;
    case "skipped":
    case "known":
    case "not-served":
      return `${open}><skipped message="${escapeMarkup(entry.reason ?? verdictLabels[entry.verdict])}"/></testcase>`;
    case "passed":
    case "on-purpose":
    case "finding":
      return `${open}/>`;
    default:
      return entry.verdict satisfies never;
  }
}
