import type { Complaint } from "./complaint.js";

const drift = "Correct the document or the proto, or list this in input.acceptedDrift.";

/** In what documents and protos, or two versions of either, differ. */
export const driftComplaints = {
  // drift: documents beside protos
  "drift-path-missing": {
    severity: "warning",
    message: "No document describes {where} ({detail}).",
    remedy: drift,
  },
  "drift-alias-path-missing": {
    severity: "warning",
    message: "No document describes {where}, another path of {detail}.",
    remedy: drift,
  },
  "drift-operation-not-in-proto": {
    severity: "warning",
    message: "No proto binds {where} of the document.",
    remedy: drift,
  },
  "drift-base-path-differs": {
    severity: "warning",
    message: "{where}: {detail}.",
    remedy: drift,
  },
  "drift-operation-id-differs": {
    severity: "info",
    message: "{where} is called otherwise: {detail}.",
    remedy: drift,
  },
  "drift-parameter-missing": {
    severity: "warning",
    message: "The document lacks the parameter {where} ({detail}).",
    remedy: drift,
  },
  "drift-parameter-not-in-proto": {
    severity: "warning",
    message: "The gateway takes no parameter {where} ({detail}).",
    remedy: drift,
  },
  "drift-parameter-place-differs": {
    severity: "warning",
    message: "{where}: {detail}.",
    remedy: drift,
  },
  "drift-parameter-name-differs": {
    severity: "info",
    message: "{where} has another name in the document: {detail}.",
    remedy: drift,
  },
  "drift-parameter-required-differs": {
    severity: "warning",
    message: "{where}: {detail}.",
    remedy: drift,
  },
  "drift-parameter-style-differs": {
    severity: "warning",
    message: "{where} is laid out otherwise: {detail}.",
    remedy: drift,
  },
  "drift-request-body-not-in-proto": {
    severity: "warning",
    message: "{where} has a request body in the document ({detail}), which the gateway does not read.",
    remedy: drift,
  },
  "drift-request-content-type": {
    severity: "warning",
    message: "{where} takes {detail} in the document, but JSON in the gateway.",
    remedy: drift,
  },
  "drift-stream-not-in-proto": {
    severity: "warning",
    message: "{where} answers a stream in the document: {detail}.",
    remedy: drift,
  },
  "drift-client-streaming-not-in-proto": {
    severity: "warning",
    message: "{where} takes a stream in the document: {detail}.",
    remedy: drift,
  },
  "drift-status-code-differs": {
    severity: "warning",
    message: "{where}: {detail}.",
    remedy: drift,
  },
  "drift-header-not-in-proto": {
    severity: "info",
    message: "No proto says that {where} answers with the header {detail}.",
    remedy: drift,
  },
  "drift-field-name-differs": {
    severity: "warning",
    message: "{where} is spelled otherwise: {detail}.",
    remedy: drift,
  },
  "drift-required-missing": {
    severity: "warning",
    message: "The proto requires {detail} of {where}, which the document leaves optional.",
    remedy: drift,
  },
  "drift-nullable-differs": {
    severity: "info",
    message: "{where}: {detail}.",
    remedy: drift,
  },
  "drift-enum-values-unsaid": {
    severity: "info",
    message: "The document does not list the values of {where}: {detail}.",
    remedy: drift,
  },
  "drift-oneof-differs": {
    severity: "warning",
    message: "Other fields exclude each other in {where}: {detail}.",
    remedy: drift,
  },
  "drift-read-only-differs": {
    severity: "warning",
    message: "{where}: {detail}.",
    remedy: drift,
  },
  "drift-deprecated-differs": {
    severity: "info",
    message: "{where}: {detail}.",
    remedy: drift,
  },
  "drift-default-differs": {
    severity: "warning",
    message: "{where} has another default: {detail}.",
    remedy: drift,
  },
  "drift-constraint-differs": {
    severity: "info",
    message: "No proto says of {where} what the document does: {detail}.",
    remedy: drift,
  },
  "drift-security-differs": {
    severity: "warning",
    message: "{where}: {detail}.",
    remedy: drift,
  },
  "drift-request-body-missing": {
    severity: "warning",
    message: "{where} has no request body in the document, but takes {detail}.",
    remedy: drift,
  },
  "drift-response-content-type": {
    severity: "warning",
    message: "{where} answers {detail} in the document, but JSON in the gateway.",
    remedy: drift,
  },
  "drift-stream-envelope-missing": {
    severity: "warning",
    message: "{where} is a stream: {detail}.",
    remedy: drift,
  },
  "drift-client-streaming-not-expressed": {
    severity: "warning",
    message: "{where} takes a stream, which the document does not say: {detail}.",
    remedy: drift,
  },
  "drift-status-codes-undeclared": {
    severity: "warning",
    message: "{where} {detail}.",
    remedy: drift,
  },
  "drift-error-schema": {
    severity: "warning",
    message: "The error schema {where} is not what the gateway sends: {detail}.",
    remedy: drift,
  },
  "drift-schema-missing": {
    severity: "warning",
    message: "No document has a schema for {where}{detail}.",
    remedy: drift,
  },
  "drift-schema-not-in-proto": {
    severity: "warning",
    message: "The schema {where} is no message or enum of the protos.",
    remedy: drift,
  },
  "drift-schema-name-differs": {
    severity: "warning",
    message: "{where} refers to the schema {detail}.",
    remedy: drift,
  },
  "drift-field-missing": {
    severity: "warning",
    message: "{where} ({detail}) is missing in the document.",
    remedy: drift,
  },
  "drift-field-not-in-proto": {
    severity: "warning",
    message: "{where} ({detail}) of the document is no field of the proto.",
    remedy: drift,
  },
  "drift-required-not-in-proto": {
    severity: "warning",
    message: "The document requires {detail} of {where}, which the proto leaves optional.",
    remedy: drift,
  },
  "drift-format-differs": {
    severity: "warning",
    message: "{where}: {detail}.",
    remedy: drift,
  },
  "drift-enum-values-differ": {
    severity: "warning",
    message: "The values of {where} differ: {detail}.",
    remedy: drift,
  },
  "drift-oneof-not-expressed": {
    severity: "warning",
    message: "The document does not say that only one of {detail} may be set in {where}.",
    remedy: drift,
  },
  "drift-message-untyped-object": {
    severity: "warning",
    message: "{where} is an object without properties in the document, but {detail} in the proto.",
    remedy: drift,
  },
  "drift-security-scheme-differs": {
    severity: "warning",
    message: "The security scheme {where} differs: {detail}.",
    remedy: drift,
  },
  "drift-authenticate-requires-auth": {
    severity: "warning",
    message: "{where} requires credentials, but {detail}.",
    remedy: drift,
  },
  "drift-nothing": {
    severity: "error",
    message: "No API of the configuration has both protos and documents to compare.",
    remedy: "Name documents in input.openapi, or with --document.",
  },
  // diff
  "diff-nothing": {
    severity: "error",
    message: "There is nothing to compare at {name}.",
    remedy: "Name a .proto file, a document, a folder of either, or a revision of git as HEAD~3:proto.",
  },
  "diff-unlike": {
    severity: "error",
    message: "One of {old} and {new} is protos, the other is documents.",
    remedy: "Compare like with like; `gatewright drift` holds documents against protos.",
  },
  "diff-revision": {
    severity: "error",
    message: "git has no tree for {name}: {why}.",
    remedy: "Name a revision and a path in it, as HEAD~3:proto.",
  },
  "drift-accepted-unused": {
    severity: "warning",
    message: "input.acceptedDrift lists {entry}, but there is no such drift.",
    remedy: "Take the entry off the list.",
  },
} as const satisfies Record<string, Complaint>;
