import type { Location } from "../model/api.js";
import type { SarifLevel } from "../sarif.js";

/** Forms in which lists of findings are printed. */
export const reportFormats = ["text", "json", "sarif", "markdown", "html"] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** A list of findings: what `drift` and `diff` print. */
export interface FindingsReport {
  readonly title: string;
  /** The sum in one sentence: `"3 differences: 2 warnings, 1 info."`. */
  readonly summary: string;
  /** In the order in which they are shown; empty ones are left out. */
  readonly sections: readonly ReportSection[];
  /** The report as JSON has it. */
  readonly data: object;
}

export interface ReportSection {
  readonly title: string;
  readonly items: readonly ReportItem[];
}

/** One finding. */
export interface ReportItem {
  readonly level: SarifLevel;
  /** A word for the finding's sort, stable: `"drift-format-differs"`. */
  readonly kind: string;
  /** What the kind means, for readers of SARIF. */
  readonly meaning: string;
  /** One sentence. */
  readonly text: string;
  /** Further words: what it breaks, what to do. */
  readonly notes: readonly string[];
  /** The first is where it is shown. */
  readonly places: readonly { readonly label: string; readonly location: Location }[];
}

/** `a.proto:3:1`. */
export function placeText({ file, line, column }: Location): string {
  return `${file}:${line}:${column}`;
}
