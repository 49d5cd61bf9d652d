import { complaints, type Diagnostic, type Severity } from "../diagnostics.js";
import type { Location } from "../model/api.js";
import type { FindingsReport, ReportItem } from "../report/report.js";

/** What `gatewright drift` found of one API, and how much of it was known. */
export interface DriftResult {
  readonly api: string;
  /** Open findings, with the severities of the configuration. */
  readonly diagnostics: readonly Diagnostic[];
  readonly accepted: number;
}

const levels: Readonly<Record<Severity, ReportItem["level"]>> = { error: "error", warning: "warning", info: "note" };

/** The drift of some APIs as a report: a section each. */
export function driftReport(results: readonly DriftResult[]): FindingsReport {
  const all = results.flatMap(({ diagnostics }) => diagnostics);
  const accepted = results.reduce((sum, each) => sum + each.accepted, 0);
  const count = (severity: Severity): number => all.filter((each) => each.severity === severity).length;
  const parts = (["error", "warning", "info"] as const).flatMap((severity) =>
    count(severity) === 0 ? [] : [plural(count(severity), severity)],
  );
  const rest = accepted === 0 ? "" : `; ${accepted} accepted`;
  return {
    title: "Drift of documents",
    summary: all.length === 0 ? `No drift${rest}.` : `${plural(all.length, "difference")}: ${parts.join(", ")}${rest}.`,
    sections: results.map(({ api, diagnostics }) => ({ title: api, items: diagnostics.map(toItem) })),
    data: {
      apis: results.map(({ api, diagnostics, accepted: known }) => ({ api, accepted: known, findings: diagnostics })),
    },
  };
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}

function toItem({ code, severity, message, remedy, location, related }: Diagnostic): ReportItem {
  return {
    level: levels[severity],
    kind: code,
    meaning: complaints[code].message,
    text: message,
    notes: [remedy],
    places: [location, related].flatMap((each) => (each ? [place(each)] : [])),
  };
}

function place(location: Location): ReportItem["places"][number] {
  return { label: location.file.endsWith(".proto") ? "proto" : "document", location };
}
