import { renderTemplate, type TemplateView } from "../render/template.js";
import { conformanceRules } from "../runtime/conformance/index.js";
import { escapeMarkup } from "./escape-markup.js";
import { causesOf } from "./causes.js";
import { curlCommand } from "./curl.js";
import { escapedDifference } from "./highlight.js";
import {
  countVerdicts,
  isBad,
  reasonsOf,
  rulesOf,
  servicesOf,
  verdictLabels,
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
  const notable = report.entries.filter((entry) => linkedVerdicts.includes(entry.verdict));
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
      source: escapeMarkup(`${conformanceRules[rule].basis}: ${conformanceRules[rule].source}`),
      cells: services.map((service) => cellView(report, rule, service)),
    })),
    causes: causesOf(report.entries.filter(isBad)).map((cause) => ({
      fault: escapeMarkup(cause.fault),
      count: cause.entries.length,
      ...entryView(report, cause.smallest),
    })),
    hasCauses: report.entries.some(isBad),
    history: historyText(report),
    hasHistory: report.history !== undefined,
    lacking: (report.notServed ?? []).map(escapeMarkup),
    hasLacking: (report.notServed ?? []).length > 0,
    struck: (report.struck ?? []).map(escapeMarkup),
    hasStruck: (report.struck ?? []).length > 0,
    choices: reasonViews(report, "on-purpose"),
    hasChoices: report.entries.some((entry) => entry.verdict === "on-purpose"),
    groups: rulesOf(report).flatMap((rule) =>
      services.flatMap((service) =>
        groupView(
          report,
          notable.filter((entry) => entry.rule === rule && entry.service === service),
          rule,
          service,
        ),
      ),
    ),
    skipped: reasonViews(report, "skipped"),
    hasSkipped: report.entries.some((entry) => entry.verdict === "skipped"),
    hasGroups: notable.length > 0,
  };
}

function cellView(report: Report, rule: string, service: string): TemplateView {
  const counts = countVerdicts(report.entries, (entry) => entry.rule === rule && entry.service === service);
  const worst = severities.find((verdict) => counts[verdict] > 0) ?? "none";
  return {
    text: cellText(counts).replaceAll("*", ""),
    verdict: worst,
    linked: linkedVerdicts.some((verdict) => counts[verdict] > 0),
    anchor: anchor(rule, service),
    hint: escapeMarkup(`${rule}, ${service}: ${countsText(counts)}`),
  };
}

/** Verdicts from worst to best: the first that a cell has is its colour. */
const severities: readonly Verdict[] = [
  "failed",
  "differs",
  "known",
  "finding",
  "on-purpose",
  "passed",
  "not-served",
  "skipped",
];
const linkedVerdicts: readonly Verdict[] = ["failed", "differs", "known", "finding", "on-purpose"];

function groupView(
  report: Report,
  entries: readonly ReportEntry[],
  rule: string,
  service: string,
): readonly TemplateView[] {
  if (entries.length === 0) return [];
  return [
    {
      anchor: anchor(rule, service),
      heading: escapeMarkup(`${service}: ${rule}`),
      count: escapeMarkup(countsText(countVerdicts(entries))),
      more: Math.max(0, entries.length - shownPerCell),
      hasMore: entries.length > shownPerCell,
      entries: entries.slice(0, shownPerCell).map((entry) => entryView(report, entry)),
    },
  ];
}

function entryView(report: Report, entry: ReportEntry): TemplateView {
  const { expected = "", answer = "" } = escapedDifference(entry.expected, entry.answer);
  return {
    verdict: entry.verdict,
    title: escapeMarkup(`${entry.method} ${entry.binding}: ${entry.title}`),
    faults: [...entry.faults, ...(entry.reason === undefined ? [] : [entry.reason])].map(escapeMarkup),
    oracleFaults: (entry.oracleFaults ?? []).map(escapeMarkup),
    request: escapeMarkup(entry.request ?? ""),
    curl: entry.sent === undefined ? "" : escapeMarkup(curlCommand(report.target, entry.sent)),
    hasCurl: entry.sent !== undefined,
    expected,
    hasExpected: entry.expected !== undefined,
    answer,
    hasOracle: entry.oracleAnswer !== undefined,
    oracleAnswer: escapeMarkup(entry.oracleAnswer ?? ""),
  };
}

function reasonViews(report: Report, verdict: Verdict): readonly TemplateView[] {
  return reasonsOf(report, verdict).map(([reason, count]) => ({ reason: escapeMarkup(reason), count }));
}

function historyText({ history }: Report): string {
  return history === undefined
    ? ""
    : `${history.broken.length} new, ${history.mended.length} mended, ${history.same.length} same`;
}

function verdicts(entries: readonly ReportEntry[]): readonly TemplateView[] {
  return Object.entries(countVerdicts(entries)).map(([verdict, count]) => ({
    verdict,
    label: verdictLabels[verdict as Verdict],
    count,
    any: count > 0,
  }));
}

function anchor(rule: string, service: string): string {
  return `${rule}-${service}`.replace(/[^\w-]/g, "-");
}
