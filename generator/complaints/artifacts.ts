import type { Complaint } from "./complaint.js";

/** What artifacts cannot write, and what commands other than `generate` are told. */
export const artifactComplaints = {
  // artifacts/swagger
  "swagger-example-invalid": {
    severity: "warning",
    message: "The example of {what} is left out of the Swagger document, as it is not JSON: {example}",
    remedy: "Write it as JSON; a text has quotes.",
  },
  "swagger-operation-hidden": {
    severity: "warning",
    message:
      "{route} takes the place of another operation at {path} in the Swagger document, which has one for a method and a path.",
    remedy: "Give one of them another path, or hide it with google.api.method_visibility.",
  },
  "swagger-query-recursive": {
    severity: "warning",
    message:
      "The query of {method} may name fields of {message} within itself without end; {path} is left out of the Swagger document.",
    remedy: "Send the message in the body, or hide the field with google.api.field_visibility.",
  },
  "swagger-parameter-unsayable": {
    severity: "warning",
    message: "The path of {method} holds {field}, which is a message; the Swagger document has it as a text.",
    remedy: "Bind a field of it instead.",
  },
  // artifacts/deploy
  "deploy-invalid": {
    severity: "error",
    message: "The configuration's deploy.{field} {why}.",
    remedy: "Correct it; docs/deployment.md lists every field.",
  },
  "envoy-route-missing": {
    severity: "warning",
    message: "Envoy cannot serve {route} of {method}: {why}.",
    remedy: "Deploy the gateway itself, change the path, or take envoy out of deploy.targets.",
  },
  "envoy-route-differs": {
    severity: "warning",
    message: "{route} is {ours} in the gateway, but {theirs} in Envoy.",
    remedy: "Change one of the paths, or deploy the gateway itself.",
  },
  "envoy-differs": {
    severity: "info",
    message: "Envoy serves {count} of {total} routes of {api}, but not as the gateway does in: {what}.",
    remedy: "The comment in deploy/envoy/envoy.yaml says what each comes to; the gateway itself has none of them.",
  },
  // verify
  "verify-unknown-name": {
    severity: "error",
    message: "Nothing to verify is named {name}.",
    remedy: "Name an API of the configuration, or a service, method or rule of it, as in `--only KV/Put`.",
  },
  "verify-security": {
    severity: "error",
    message: "GATEWRIGHT_SECURITY is no JSON object of texts: {why}.",
    remedy: "Give an object in JSON: the names of security schemes, and the credential of each.",
  },
  "verify-option-of-gateways": {
    severity: "error",
    message: "`{flag}` is for gateways in front of gRPC; {api} is described by OpenAPI documents alone.",
    remedy: "Leave it out.",
  },
  "verify-nothing-selected": {
    severity: "error",
    message: "No case is left to run.",
    remedy: "Look at `--only` and `--skip`: names of one kind add up, those of several must all fit.",
  },
  "verify-target-url": {
    severity: "error",
    message: "The target {target} is no URL of HTTP.",
    remedy: "Write it with its scheme, as in `--target http://127.0.0.1:8080`.",
  },
  "verify-target-unreachable": {
    severity: "error",
    message: "The target {target} cannot be reached: {why}.",
    remedy: "Start the gateway first, or correct `--target`; no case was run.",
  },
  "verify-target-stranger": {
    severity: "error",
    message: "The target {target} answers, but not as a gateway of this API.",
    remedy: "Correct `--target`, `--api` or, where it serves another prefix, `--prefix /v1=/other`; no case was run.",
  },
  "verify-wrong-dialect": {
    severity: "error",
    message: "The target {target} speaks {spoken}, not {dialect}.",
    remedy: "Give `--dialect {spoken}`, or `--dialect detect`; no case was run.",
  },
  "verify-upstream-port": {
    severity: "error",
    message: "The upstream cannot be played on port {port}: {why}.",
    remedy: "Give another port with `--upstream-port`, and point the target at it.",
  },
  "verify-upstream-unseen": {
    severity: "error",
    message: "The target {target} does not call the upstream that is played on 127.0.0.1:{port}.",
    remedy: "Point its upstream (cleartext gRPC) at that address, or leave `--upstream-port` out; no case was run.",
  },
  "verify-case-file": {
    severity: "error",
    message: "The cases in {file} cannot be read: {why}.",
    remedy: "See docs/verify.md for what such a file may say.",
  },
  "verify-baseline": {
    severity: "error",
    message: "The earlier report {file} cannot be read: {why}.",
    remedy: "Give the report.json that an earlier run wrote with `--report`.",
  },
  "verify-class-needs-baseline": {
    severity: "error",
    message: "What came of cases, such as {name}, is known only from an earlier report.",
    remedy: "Give that report with `--baseline report.json`.",
  },
} as const satisfies Record<string, Complaint>;
