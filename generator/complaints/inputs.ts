import type { Complaint } from "./complaint.js";

/** What is wrong with a configuration, with what it names, and with where the output goes. */
export const inputComplaints = {
  "config-missing": {
    severity: "error",
    message: "There is no configuration file {file}.",
    remedy: "Let `gatewright init` write one, or name yours with --config.",
  },
  "config-invalid": {
    severity: "error",
    message: "The configuration is not usable: {why}.",
    remedy: "Correct what is named above; docs/configuration.md has every field.",
  },
  "config-passed-over": {
    severity: "warning",
    message: "The configuration is {used}; {others} beside it is passed over.",
    remedy: "Remove what is not in use, or name the file that is meant with --config.",
  },
  "warnings-over-limit": {
    severity: "error",
    message: "There are {count} warnings, and --max-warnings allows {limit}.",
    remedy: "Mend what they say, or turn them off by their codes in the configuration's `diagnostics`.",
  },
  "severity-unknown": {
    severity: "error",
    message: "The configuration sets the severity of {name}, which is no diagnostic.{hint}",
    remedy: "Choose a code of docs/diagnostics.md.",
  },
  "severity-fixed": {
    severity: "error",
    message: "The configuration makes {name} {severity}, but nothing could be written then.",
    remedy: "Take the entry out: docs/diagnostics.md says which errors may be lowered.",
  },
  "input-missing": {
    severity: "error",
    message: "No file matches the input {pattern}.{hint}",
    remedy: "Correct the path in the configuration; paths are relative to the configuration file.",
  },
  "input-empty": {
    severity: "error",
    message: "The input of {api} names nothing to read.",
    remedy: "Name .proto files in input.protos, descriptor sets in input.descriptors, or documents in input.openapi.",
  },
  "include-missing": {
    severity: "warning",
    message: "The folder {folder} of input.includes is not there.",
    remedy: "Correct the path, or take it out; paths are relative to the configuration file.",
  },
  "input-outside-includes": {
    severity: "warning",
    message: "The input {file} is in none of the folders {folders}: its name in imports is taken to be {path}.",
    remedy: "Add the folder that its imports begin at to input.includes.",
  },
  "input-left-out": {
    severity: "info",
    message: "The input {file} is outside every include, or excluded: only what other files use of it is emitted.",
    remedy: "Name the file, a service or a path of it in input.include, or take it out of input.protos.",
  },
  "selection-unused": {
    severity: "warning",
    message: "Nothing in the inputs matches {pattern} of input.include or input.exclude.",
    remedy: "Write a package, service or method (a.b.Service.Method), a path (/v1/**) or a file (a/*.proto).",
  },
  "service-empty": {
    severity: "info",
    message: "The service {name} has no methods, so nothing is emitted for it.",
    remedy: "Nothing has to be done.",
  },
  "output-type-error": {
    severity: "error",
    message: "The emitted code does not type-check: {why}.",
    remedy:
      "Correct it where a template, an extension or a file of yours has made it; all else is a defect of gatewright: report it with the input that shows it.",
  },
  "output-outside": {
    severity: "error",
    message: "The output path {path} leaves the output folder.",
    remedy: "Rename the input file or package so that its path has no '..' and is not absolute.",
  },
  "extension-invalid": {
    severity: "error",
    message: "The extension {path} is not usable: {why}.",
    remedy: "Export an Artifact of gatewright as the default of the module; see docs/extending.md.",
  },
  "template-invalid": {
    severity: "error",
    message: "The template {name} cannot be rendered: {why}.",
    remedy: "Correct it; gatewright's own of this name is in its folder templates/.",
  },
  "templates-missing": {
    severity: "warning",
    message: "There is no template, no file that ends in .hbs, in the folder {folder} of `templates`.",
    remedy: "Correct the path, which is relative to the configuration file, or take it out.",
  },
  "template-unknown": {
    severity: "warning",
    message: "No template of the chosen artifacts is called {name}.",
    remedy: "Name it after one of them ({known}), or take it away.",
  },
  "output-foreign": {
    severity: "error",
    message: "{path} is {what} that gatewright did not write, and the output has a file there.",
    remedy: "Move it away, choose another output folder, or replace it with --force.",
  },
  "output-unwritable": {
    severity: "error",
    message: "The output cannot be written: {path}: {why}.",
    remedy:
      "Make room, take what stands in the way elsewhere, or give the folder the permissions it needs; the output is as it was before.",
  },
  "output-stale": {
    severity: "error",
    message: "{path} is not what the inputs generate ({how}).",
    remedy: "Run `{command}` and commit the result.",
  },
  "api-unknown": {
    severity: "error",
    message: "The configuration has no API that answers to {name}; it has {known}.",
    remedy: "Name an API of the configuration by its name or output folder, or leave the flag out.",
  },
  "output-not-module": {
    severity: "warning",
    message:
      "{output} holds modules, but {manifest} does not say so, and {tsconfig} sets verbatimModuleSyntax: TypeScript refuses all of them.",
    remedy: 'Set "type": "module" in that package.json, or verbatimModuleSyntax to false.',
  },
  "package-missing": {
    severity: "info",
    message: "{output} imports packages that are not installed: {packages}.",
    remedy: "Install them: {command}.",
  },
  "init-config-exists": {
    severity: "error",
    message: "There is a configuration already: {file}.",
    remedy: "Edit it, or take it away and run `gatewright init` again.",
  },
  "init-not-answered": {
    severity: "error",
    message: "The questions were not answered, so nothing was written.",
    remedy: "Run `gatewright init` again, or `gatewright init --yes`, which asks none.",
  },
  "serve-setting-invalid": {
    severity: "error",
    message: "{where} takes {expected}, not {given}.",
    remedy: "Correct it; `gatewright serve --help` lists every setting.",
  },
  "serve-setting-unknown": {
    severity: "error",
    message: "The configuration has {name}, which is no setting of `gatewright serve`.{hint}",
    remedy: "Take it out, or choose among docs/serving.md's table.",
  },
  "serve-variable-unknown": {
    severity: "warning",
    message: "The variable {name} is not read, but {similar} would be.",
    remedy: "Rename it, or take it out of the environment.",
  },
  "serve-settings-contradict": {
    severity: "error",
    message: "The settings contradict each other: {why}.",
    remedy: "Change one of them; `gatewright serve --help` lists every setting.",
  },
  "serve-upstream-missing": {
    severity: "error",
    message: "No upstream is named for {api}.",
    remedy: "Give the address of its gRPC server: --upstream HOST:PORT, or GATEWRIGHT_UPSTREAM.",
  },
  "serve-upstream-invalid": {
    severity: "error",
    message: "The upstream {given} is not {expected}.",
    remedy: "Write HOST:PORT, such as 127.0.0.1:50051 or [::1]:50051, or NAME=HOST:PORT for one API of several.",
  },
  "serve-no-routes": {
    severity: "error",
    message: "{api} cannot be served: its artifacts are {artifacts}, without routes.",
    remedy: 'Add "routes" to its artifacts in the configuration, and run `gatewright generate`.',
  },
  "serve-no-docs": {
    severity: "warning",
    message: "There is no page of {api} to serve: {why}.",
    remedy: 'Add "docs" to its artifacts in the configuration, run `gatewright generate`, or leave out --docs.',
  },
  "serve-output-missing": {
    severity: "error",
    message: "{api} has not been generated: there is no {file}.",
    remedy: "Run `gatewright generate`.",
  },
  "serve-output-broken": {
    severity: "error",
    message: "The output of {api} cannot be loaded: {why}.",
    remedy: "Run `gatewright generate` again; packages that it imports must be installed.",
  },
  "serve-route-shadowed": {
    severity: "warning",
    message: "{count} routes of {api} are never reached, the first {route}: {by} has the same.",
    remedy: "Serve the two apart with --api, or change a path.",
  },
  "serve-file-unreadable": {
    severity: "error",
    message: "{where} names {file}, which cannot be read: {why}.",
    remedy: "Correct the path, or its permissions; it is relative to the working directory.",
  },
  "serve-certificate-invalid": {
    severity: "error",
    message: "{files} cannot be used for TLS: {why}.",
    remedy: "Give certificate and key in PEM that belong together.",
  },
  "serve-port-taken": {
    severity: "error",
    message: "Port {port} of {host} is in use by another process.",
    remedy: "Stop that, choose another with --port, or let --port 0 take a free one.",
  },
  "serve-address-unusable": {
    severity: "error",
    message: "The gateway cannot listen on {host}, port {port}: {why}.",
    remedy: "Choose an address of this machine with --host, and a port that this user may open with --port.",
  },
  "serve-package-missing": {
    severity: "error",
    message: "{flag} needs the package {package}, which is not installed.",
    remedy: "Run `npm install {package}`.",
  },
  "serve-worker-failed": {
    severity: "error",
    message: "A worker ended before it served: {why}.",
    remedy: "Run with --workers 1 to see what is wrong.",
  },
  "artifact-unknown": {
    severity: "error",
    message: "There is no artifact named {name}.{hint}",
    remedy: "Choose among: {known}.",
  },
  "artifact-needs-proto": {
    severity: "error",
    message: "The artifact {name} is of protobuf's wire format, of which documents say nothing.",
    remedy: "Give the API's .proto files as input.protos too, or choose among: {known}.",
  },
  "wire-fact-missing": {
    severity: "error",
    message:
      "The artifact {artifact} needs {fact}, and {count} are unknown, the first of {first}: an OpenAPI document has none.",
    remedy:
      "Give the API's .proto files as input.protos too, or leave {artifact} out; clients, sdk and conformance do without.",
  },
} as const satisfies Record<string, Complaint>;
