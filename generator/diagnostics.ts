import type { Location } from "./model/api.js";

export type Severity = "error" | "warning" | "info";

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
}

interface Complaint {
  readonly severity: Severity;
  /** `{name}` stands for a value given to `complain`. */
  readonly message: string;
  readonly remedy: string;
}

/** Every complaint the generator can make. Codes are part of the interface: never reused, never renumbered. */
export const complaints = {
  "config-missing": {
    severity: "error",
    message: "There is no configuration file {file}.",
    remedy: "Create gatewright.config.ts, or name one with --config.",
  },
  "config-invalid": {
    severity: "error",
    message: "The configuration is not usable: {why}.",
    remedy: "Correct the field named above; README's Configuration section lists every field.",
  },
  "input-missing": {
    severity: "error",
    message: "No file matches the input {pattern}.",
    remedy: "Correct the path in the configuration; paths are relative to the configuration file.",
  },
  "output-type-error": {
    severity: "error",
    message: "The emitted code does not type-check: {why}.",
    remedy: "This is a defect of gatewright: report it with the input that shows it.",
  },
  "output-outside": {
    severity: "error",
    message: "The output path {path} leaves the output folder.",
    remedy: "Rename the input file or package so that its path has no '..' and is not absolute.",
  },
  "output-stale": {
    severity: "error",
    message: "{path} is not what the inputs generate ({how}).",
    remedy: "Run `npm run generate` and commit the result.",
  },
  "artifact-unknown": {
    severity: "error",
    message: "There is no artifact named {name}.",
    remedy: "Choose among: {known}.",
  },
  // model/check
  "path-field-unknown": {
    severity: "error",
    message: "The path of {method} binds {path}, but {why}.",
    remedy: "Name a field of the request message in the path, by its proto name.",
  },
  "path-field-unfit": {
    severity: "error",
    message: "The path of {method} cannot bind {path}: it {why}.",
    remedy: "Bind a field that is one scalar, or send this one in the query or body.",
  },
  "body-field-unknown": {
    severity: "error",
    message: "The body of {method} is {path}, but {why}.",
    remedy: 'Name a field of the request message, or write body: "*".',
  },
  "response-field-unknown": {
    severity: "error",
    message: "The response body of {method} is {path}, but {why}.",
    remedy: "Name a field of the response message, or drop response_body.",
  },
  "route-conflict": {
    severity: "error",
    message: "No request can tell {method} from {other} ({place}): both are {route}.",
    remedy: "Give one of them another path or HTTP method.",
  },
  "route-alias-conflict": {
    severity: "error",
    message: "The path alias {alias} serves {method} as {route}, which is {other} ({place}).",
    remedy: "Change gateway.pathAliases, or the path of one of the methods.",
  },
  "http-method-invalid": {
    severity: "error",
    message: "{method} is bound to the HTTP method {name}, which is not one.",
    remedy: "Write a method name such as SEARCH, or * for any.",
  },
  "path-fixed-tail": {
    severity: "warning",
    message: "In the path {path} segments follow **.",
    remedy: "Put ** last: other gateways than grpc-gateway reject this.",
  },
  "body-unusual": {
    severity: "warning",
    message: "{method} has a body, but is bound to {verb}.",
    remedy: "Use POST: proxies and browsers drop the body of a {verb} request.",
  },
  "stream-without-body": {
    severity: "error",
    message: "{method} streams its requests, but its HTTP rule has no body to hold them.",
    remedy: 'Write body: "*".',
  },
  "stream-path-parameter": {
    severity: "warning",
    message: "{method} streams its requests, but the path {path} is read only once, before them.",
    remedy: "Take the variables out of the path: other gateways reject this.",
  },
  // read/proto
  "proto-syntax": {
    severity: "error",
    message: "This is not a .proto file: {why}.",
    remedy: "Correct the text at this place.",
  },
  "import-missing": {
    severity: "error",
    message: "The import {path} is not found in {folders}.",
    remedy: "Correct the import, or add the folder that holds it to input.includes.",
  },
  "type-undefined": {
    severity: "error",
    message: "There is no {kinds} named {name}.",
    remedy: "Correct the name, or declare it.",
  },
  "type-not-imported": {
    severity: "error",
    message: "{name} is declared in {file}, which is not imported here.",
    remedy: 'Add import "{file}".',
  },
  "proto-syntax-unknown": {
    severity: "error",
    message: "The syntax or edition {syntax} is not known.",
    remedy: "Write proto2, proto3, edition 2023 or edition 2024.",
  },
  "import-cycle": {
    severity: "error",
    message: "{path} imports itself: {cycle}.",
    remedy: "Move what both files need into a third one.",
  },
  "name-duplicate": {
    severity: "error",
    message: "{name} is already declared {where}.",
    remedy: "Rename one of them; enum values share the scope of their enum.",
  },
  "field-number-duplicate": {
    severity: "error",
    message: "Number {number} of field {name} in {message} belongs to {other} already.",
    remedy: "Give the field a number of its own.",
  },
  "field-number-invalid": {
    severity: "error",
    message: "{name} cannot have the number {number}.",
    remedy: "Choose a number from {range}.",
  },
  "enum-number-duplicate": {
    severity: "error",
    message: "Number {number} of {name} belongs to {other} already.",
    remedy: "Choose another number, or set option allow_alias = true.",
  },
  "enum-first-value": {
    severity: "error",
    message: "The first value {value} of the open enum {name} is not 0.",
    remedy: "Put a value with number 0 first.",
  },
  "reserved-used": {
    severity: "error",
    message: "{what} is reserved in {owner}.",
    remedy: "Choose another, or take it off the reserved list.",
  },
  "json-name-clash": {
    severity: "error",
    message: "Fields {name} and {other} of {message} have the same JSON name {json}.",
    remedy: "Rename one of them, or set its json_name.",
  },
  "extension-number-invalid": {
    severity: "error",
    message: "Extension {name} has number {number}, which {message} does not leave to extensions.",
    remedy: "Choose a number from the message's extension ranges.",
  },
  "declaration-invalid": {
    severity: "error",
    message: "{what} {why}.",
    remedy: "Correct the declaration.",
  },
  "http-rule-invalid": {
    severity: "error",
    message: "The HTTP rule of {method} {why}.",
    remedy: "Give each rule exactly one of get, put, post, delete, patch and custom.",
  },
  "http-rule-nested": {
    severity: "error",
    message: "An additional binding of {method} has additional bindings of its own.",
    remedy: "Put all of them into the additional_bindings of the rule itself.",
  },
  "path-template-invalid": {
    severity: "error",
    message: "The path {path} is not a path template: {why} (column {column}).",
    remedy: "Correct the path.",
  },
} as const satisfies Record<string, Complaint>;

export type ComplaintCode = keyof typeof complaints;

/** Builds a diagnostic from the table; `values` fill the `{name}` places of message and remedy. */
export function complain(
  code: ComplaintCode,
  values: Readonly<Record<string, string>> = {},
  location?: Location,
): Diagnostic {
  const { severity, message, remedy } = complaints[code];
  const fill = (text: string): string => text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
  return { code, severity, message: fill(message), remedy: fill(remedy), ...(location && { location }) };
}

/** `proto/a.proto:3:5 error[unknown-path-field] ... -> remedy`. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { location, severity, code, message, remedy } = diagnostic;
  const place = location ? `${location.file}:${location.line}:${location.column} ` : "";
  return `${place}${severity}[${code}] ${message} ${remedy}`;
}
