import {
  complain,
  complaints,
  costOf,
  isComplaintCode,
  type ComplaintCode,
  type Diagnostic,
  type Severity,
} from "./diagnostics.js";
import { hintAt } from "./similar.js";

/** What a configuration says of complaints: `{ "route-conflict": "error", "service-empty": "off" }`. */
export type SeverityRules = Readonly<Record<string, Severity | "off">>;

/** Gives diagnostics the severities a user wants; `strict` makes errors of the warnings that are left. */
export function applySeverities(
  diagnostics: readonly Diagnostic[],
  rules: SeverityRules = {},
  strict = false,
): readonly Diagnostic[] {
  return diagnostics.flatMap((diagnostic) => {
    const wanted = mayHave(diagnostic.code, rules[diagnostic.code]);
    if (wanted === "off") return [];
    const severity = wanted ?? diagnostic.severity;
    return [{ ...diagnostic, severity: strict && severity === "warning" ? "error" : severity }];
  });
}

/** Complains about rules that cannot be followed: for codes that do not exist, or that would let a broken output through. */
export function checkSeverities(rules: SeverityRules): readonly Diagnostic[] {
  return Object.entries(rules).flatMap(([code, severity]) => {
    if (!isComplaintCode(code)) {
      return [complain("severity-unknown", { name: code, hint: hintAt(code, Object.keys(complaints)) })];
    }
    return mayHave(code, severity) === undefined ? [complain("severity-fixed", { name: code, severity })] : [];
  });
}

/** The severity asked for, if a complaint of this code may have it: an error that the whole output depends on stays one. */
function mayHave(code: ComplaintCode, wanted: Severity | "off" | undefined): Severity | "off" | undefined {
  const isFixed = complaints[code].severity === "error" && costOf(code) === undefined;
  return isFixed && wanted !== "error" ? undefined : wanted;
}
