import { renderTemplate, type TemplateView } from "../render/template.js";
import { conformanceRules } from "../runtime/conformance/index.js";
import { escapeMarkup } from "./escape-markup.js";
import {
  countVerdicts,
  rulesOf,
  servicesOf,
  skipReasons,
  type Report,
  type ReportEntry,
  type Verdict,
} from "./report.js";
import { cellText } from "./report-markdown.js";
import { countsText } from "./report-text.js";

/** How many entries of one cell are shown in full; the rest is counted. */
const shownPerCell = 12;

/** A report as one HTML page that needs nothing else: the matrix, and behind each cell that is not all right its cases. */
export function reportHtml(report: Report, templates: URL): Promise<string> {
  return renderTemplate(new URL("conformance-report.html.hbs", templates), reportView(report));
}

function reportView(report: Report): TemplateView {
  const services = servicesOf(report);
  const notable = report.entries.filter((entry) => entry.verdict !== "passed" && entry.verdict !== "skipped");
  return {
    title: escapeMarkup(report.title),
    target: escapeMarkup(report.target),
    oracle: escapeMarkup(report.oracle ?? ""),
    dialect: escapeMarkup(report.dialect),
    total: report.entries.length,
    summary: verdicts(report.entries),
    services: services.map((service) => ({
      name: escapeMarkup(service.slice(service.lastIndexOf(".") + 1)),
      full: escapeMarkup(service),
    })),
    rules: rulesOf(report).map((rule) => ({
      name: rule,
      demands: escapeMarkup(conformanceRules[rule].demands),
      source: escapeMarkup(conformanceRules[rule].source),
      cells: services.map((service) => cellView(report, rule, service)),
    })),
    groups: rulesOf(report).flatMap((rule) =>
      services.flatMap((service) =>
        groupView(
          notable.filter((entry) => entry.rule === rule && entry.service === service),
          rule,
          service,
        ),
      ),
    ),
    skipped: skipReasons(report).map(([reason, count]) => ({ reason: escapeMarkup(reason), count })),
    hasSkipped: skipReasons(report).length > 0,
    hasGroups: notable.length > 0,
  };
}

function cellView(report: Report, rule: string, service: string): TemplateView {
  const counts = countVerdicts(report.entries, (entry) => entry.rule === rule && entry.service === service);
  const worst: Verdict | "none" =
    counts.failed > 0
      ? "failed"
      : counts.differs > 0
        ? "differs"
        : counts.finding > 0
          ? "finding"
          : counts.passed > 0
            ? "passed"
            : counts.skipped > 0
              ? "skipped"
              : "none";
  return {
    text: cellText(counts).replaceAll("*", ""),
    verdict: worst,
    linked: counts.failed + counts.differs + counts.finding > 0,
    anchor: anchor(rule, service),
    hint: escapeMarkup(`${rule}, ${service}: ${countsText(counts)}`),
  };
}

function groupView(entries: readonly ReportEntry[], rule: string, service: string): readonly TemplateView[] {
  if (entries.length === 0) return [];
  return [
    {
      anchor: anchor(rule, service),
      heading: escapeMarkup(`${service}: ${rule}`),
      count: escapeMarkup(countsText(countVerdicts(entries))),
      more: Math.max(0, entries.length - shownPerCell),
      hasMore: entries.length > shownPerCell,
      entries: entries.slice(0, shownPerCell).map((entry) => ({
        verdict: entry.verdict,
        title: escapeMarkup(`${entry.method} ${entry.binding}: ${entry.title}`),
        faults: entry.faults.map(escapeMarkup),
        oracleFaults: (entry.oracleFaults ?? []).map(escapeMarkup),
        request: escapeMarkup(entry.request ?? ""),
        answer: escapeMarkup(entry.answer ?? ""),
        hasOracle: entry.oracleAnswer !== undefined,
        oracleAnswer: escapeMarkup(entry.oracleAnswer ?? ""),
      })),
    },
  ];
}

function verdicts(entries: readonly ReportEntry[]): readonly TemplateView[] {
  return Object.entries(countVerdicts(entries)).map(([verdict, count]) => ({ verdict, count, any: count > 0 }));
}

function anchor(rule: string, service: string): string {
  return `${rule}-${service}`.replace(/[^\w-]/g, "-");
}
