import type { Complaint, Severity } from "./complaints/complaint.js";
import { artifactComplaints } from "./complaints/artifacts.js";
import { documentComplaints } from "./complaints/documents.js";
import { driftComplaints } from "./complaints/drift.js";
import { inputComplaints } from "./complaints/inputs.js";
import { protoComplaints } from "./complaints/protos.js";
import type { Location } from "./model/api.js";

export type { Severity } from "./complaints/complaint.js";

/** A complaint about the user's input: where, what, and what to do. Code is stable and listed in `complaints`. */
export interface Diagnostic {
  readonly code: ComplaintCode;
  readonly severity: Severity;
  /** One sentence saying what is wrong, with the names involved. */
  readonly message: string;
  /** One sentence saying what to do. */
  readonly remedy: string;
  /** Absent only when no place in a file exists (a missing config file, a flag). */
  readonly location?: Location;
  /** The other place, where two disagree. */
  readonly related?: Location;
}

/** Every complaint the generator can make. Codes are part of the interface: never reused, never renumbered. */
export const complaints = {
  ...inputComplaints,
  ...protoComplaints,
  ...documentComplaints,
  ...artifactComplaints,
  ...driftComplaints,
};

export type ComplaintCode = keyof typeof complaints;

/** Whether a text is a code of the table. */
export function isComplaintCode(code: string): code is ComplaintCode {
  return Object.hasOwn(complaints, code);
}

/** What is left out when an error of this code is made less of; undefined for what is an error whatever the user wants. */
export function costOf(code: ComplaintCode): Complaint["costs"] {
  const complaint: Complaint = complaints[code];
  return complaint.costs;
}

/** The names of the `{name}` places of a text. */
type PlacesOf<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlacesOf<Rest>
  : never;

/** What a complaint's message and remedy have places for: a text each. `{ method: string }` for `http-rule-empty`. */
export type ComplaintValues<Code extends ComplaintCode> = {
  readonly [Name in PlacesOf<(typeof complaints)[Code]["message" | "remedy"]>]: string;
};

/** Builds a diagnostic from the table; `values` fill the `{name}` places of its message and remedy, which the code decides. */
export function complain<Code extends ComplaintCode>(
  code: Code,
  values: ComplaintValues<Code>,
  location?: Location,
): Diagnostic {
  const { severity, message, remedy } = complaints[code];
  const texts: Readonly<Record<string, string>> = values;
  const fill = (text: string): string => text.replace(/\{(\w+)\}/g, (place, name: string) => texts[name] ?? place);
  return { code, severity, message: fill(message), remedy: fill(remedy), ...(location && { location }) };
}

/** Whether one of them forbids writing. */
export function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((each) => each.severity === "error");
}

/** `proto/a.proto:3:5 error[unknown-path-field] ... -> remedy`. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { location, severity, code, message, remedy } = diagnostic;
  const place = location ? `${location.file}:${location.line}:${location.column} ` : "";
  return `${place}${severity}[${code}] ${message} ${remedy}`;
}
