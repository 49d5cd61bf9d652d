import { countVerdicts, servicesOf, type Report, type ReportEntry } from "./report.js";
import { escapeMarkup } from "./escape-markup.js";

/** A report in JUnit's XML: a suite per service, a test case per case. */
export function reportJunit(report: Report): string {
  const total = countVerdicts(report.entries);
  const suites = servicesOf(report).map((service) => {
    const entries = report.entries.filter((entry) => entry.service === service);
    const counts = countVerdicts(entries);
    const open = `  <testsuite name="${escapeMarkup(service)}" tests="${entries.length}" failures="${counts.failed + counts.differs}" skipped="${counts.skipped}">`;
    return [open, ...entries.map(testCase), "  </testsuite>"].join("\n");
  });
  const head = `<testsuites name="${escapeMarkup(report.title)}" tests="${report.entries.length}" failures="${total.failed + total.differs}" skipped="${total.skipped}">`;
  return ['<?xml version="1.0" encoding="UTF-8"?>', head, ...suites, "</testsuites>", ""].join("\n");
}

function testCase(entry: ReportEntry): string {
  const open = `    <testcase classname="${escapeMarkup(`${entry.service}.${entry.method}`)}" name="${escapeMarkup(`${entry.binding} ${entry.rule}: ${entry.title}`)}"`;
  switch (entry.verdict) {
    case "failed":
    case "differs":
      return `${open}><failure message="${escapeMarkup(entry.faults[0] ?? entry.verdict)}">${escapeMarkup([...entry.faults, entry.request ?? "", entry.answer ?? ""].join("\n"))}</failure></testcase>`;
    case "skipped":
      return `${open}><skipped message="${escapeMarkup(entry.reason ?? "")}"/></testcase>`;
    case "passed":
    case "finding":
      return `${open}/>`;
    default:
      return entry.verdict satisfies never;
  }
}
