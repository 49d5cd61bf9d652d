import { readFile } from "node:fs/promises";
import type { Report, ReportEntry, Verdict } from "./report.js";

/** What has changed since an earlier report, in cases that were run both times. */
export interface History {
  /** Failed now, and did not then. */
  readonly broken: readonly ReportEntry[];
  /** Failed then, and does not now. */
  readonly mended: readonly ReportEntry[];
  /** Failed both times. */
  readonly same: readonly ReportEntry[];
}

/** Reads a report.json of an earlier run; throws where it is none. */
export async function readReport(file: string): Promise<Report> {
  const value = JSON.parse(await readFile(file, "utf8")) as Partial<Report>;
  if (!Array.isArray(value.entries)) throw new Error("it is no report.json of gatewright verify");
  return value as Report;
}

/** What came of each case of a report, by id. */
export function verdictsById(report: Report | undefined): ReadonlyMap<string, Verdict> {
  return new Map((report?.entries ?? []).map((entry) => [entry.id, entry.verdict]));
}

/** Compares a report with an earlier one. */
export function historyOf(entries: readonly ReportEntry[], earlier: Report): History {
  const before = verdictsById(earlier);
  const failedThen = (entry: ReportEntry): boolean => isFailure(before.get(entry.id));
  const run = entries.filter((entry) => entry.verdict !== "skipped" && before.get(entry.id) !== "skipped");
  const failing = run.filter((entry) => isFailure(entry.verdict));
  return {
    broken: failing.filter((entry) => !failedThen(entry)),
    mended: run.filter((entry) => !isFailure(entry.verdict) && failedThen(entry)),
    same: failing.filter(failedThen),
  };
}

function isFailure(verdict: Verdict | undefined): boolean {
  return verdict === "failed" || verdict === "known";
}
