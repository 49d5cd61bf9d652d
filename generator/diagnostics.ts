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
  /** The other place, where two disagree. */
  readonly related?: Location;
}

interface Complaint {
  readonly severity: Severity;
  /** What is left out when the user makes less of an error; one without this is an error whatever the user wants. */
  readonly costs?: "binding" | "option";
  /** `{name}` stands for a value given to `complain`. */
  readonly message: string;
  readonly remedy: string;
}

const drift = "Correct the document or the proto, or list this in input.acceptedDrift.";

/** Every complaint the generator can make. Codes are part of the interface: never reused, never renumbered. */
export const complaints = {
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
    message: "No file matches the input {pattern}.",
    remedy: "Correct the path in the configuration; paths are relative to the configuration file.",
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
    remedy: "This is a defect of gatewright: report it with the input that shows it.",
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
    remedy: "Make room, or give the folder the permissions it needs; the output is as it was before.",
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
    message: "There is no artifact named {name}.",
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
  // model/check
  "path-field-unknown": {
    severity: "error",
    costs: "binding",
    message: "The path of {method} binds {path}, but {why}.",
    remedy: "Name a field of the request message in the path, by its proto name.",
  },
  "path-field-unfit": {
    severity: "error",
    costs: "binding",
    message: "The path of {method} cannot bind {path}: it {why}.",
    remedy: "Bind a field of scalars, or send this one in the query or body.",
  },
  "path-oneof-twice": {
    severity: "warning",
    message: "The path of {method} sets both {other} and {path}, which are in one oneof: the binding is left out.",
    remedy: "Bind only one of them: no request could be right.",
  },
  "body-field-unknown": {
    severity: "error",
    costs: "binding",
    message: "The body of {method} is {path}, but {why}.",
    remedy: 'Name a field of the request message, or write body: "*".',
  },
  "response-field-unknown": {
    severity: "error",
    costs: "binding",
    message: "The response body of {method} is {path}, but {why}.",
    remedy: "Name a field of the response message, or drop response_body.",
  },
  "route-conflict": {
    severity: "warning",
    message: "No request can tell {method} from {other} ({place}): both are {route}, which {winner} serves.",
    remedy: "Give one of them another path or HTTP method.",
  },
  "route-alias-conflict": {
    severity: "error",
    costs: "binding",
    message: "The path alias {alias} serves {method} as {route}, which is {other} ({place}).",
    remedy: "Change gateway.pathAliases, or the path of one of the methods.",
  },
  "http-method-invalid": {
    severity: "error",
    costs: "binding",
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
    severity: "warning",
    message: "{method} streams its requests, but its HTTP rule has no body: the whole body is taken to hold them.",
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
  "plugin-dialect-unknown": {
    severity: "error",
    message: "The parameter dialect of the plugin is {name}, which is no dialect.",
    remedy: "Use one of {known}.",
  },
  "plugin-parameter-unknown": {
    severity: "error",
    message: "The plugin has no parameter {name}.",
    remedy: "Choose among: {known}.",
  },
  "plugin-file-binary": {
    severity: "warning",
    message: "{path} is not written: it holds bytes, and protoc takes only text from its plugins.",
    remedy: "Write this artifact with gatewright generate.",
  },
  "descriptor-set-invalid": {
    severity: "error",
    message: "This is no descriptor set: {why}.",
    remedy: "Write it with protoc -o FILE --include_imports --include_source_info, or with buf build -o FILE.",
  },
  "descriptor-import-missing": {
    severity: "error",
    message: "The descriptor set lacks {path}, which {file} imports.",
    remedy: "Write it with --include_imports.",
  },
  "import-missing": {
    severity: "error",
    message: "The import {path} is in none of the folders {folders}.",
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
    message: "The first value {value} of the enum {name}, which is open or in a map, is not 0.",
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
  "option-invalid": {
    severity: "error",
    costs: "option",
    message: "The option {name} {why}.",
    remedy: "Correct its name or value, or import the file that declares it.",
  },
  "http-rule-invalid": {
    severity: "error",
    costs: "binding",
    message: "The HTTP rule of {method} {why}.",
    remedy: "Give each rule exactly one of get, put, post, delete, patch and custom.",
  },
  "http-rule-empty": {
    severity: "warning",
    message: "An HTTP rule of {method} names no path, so it binds nothing.",
    remedy: "Give it one of get, put, post, delete, patch and custom, or take it out.",
  },
  "http-rule-nested": {
    severity: "error",
    costs: "binding",
    message: "An additional binding of {method} has additional bindings of its own.",
    remedy: "Put all of them into the additional_bindings of the rule itself.",
  },
  "path-template-invalid": {
    severity: "error",
    costs: "binding",
    message: "The path {path} is not a path template: {why} (column {column}).",
    remedy: "Correct the path.",
  },
  // read/service-config
  "selector-missing": {
    severity: "error",
    costs: "binding",
    message: "This rule has no selector.",
    remedy: "Name the method it is for: package, service and method with dots between.",
  },
  "annotation-unknown": {
    severity: "warning",
    message: "The OpenAPI configuration annotates the {what}, which is not in the protos.",
    remedy: "Correct the name, with its package, or take the entry out.",
  },
  "selector-unknown": {
    severity: "warning",
    message: "There is no method {selector} in the protos.",
    remedy: "Correct the selector: it is package, service and method with dots between.",
  },
  // read/openapi
  "document-syntax": {
    severity: "error",
    message: "This is neither JSON nor YAML: {why}.",
    remedy: "Correct the text at this place.",
  },
  "openapi-version": {
    severity: "error",
    message: "The document's version is {version}, which is not supported.",
    remedy: 'Write swagger: "2.0", or openapi: 3.0.x or 3.1.x.',
  },
  "openapi-invalid": {
    severity: "error",
    message: "{where} is not valid OpenAPI: {why}.",
    remedy: "Correct it as the OpenAPI specification of the document's version says.",
  },
  "openapi-malformed": {
    severity: "warning",
    message: "{what} cannot be used as it stands: {why}.",
    remedy: "Correct it as the OpenAPI specification of the document's version says.",
  },
  "openapi-member-unknown": {
    severity: "warning",
    message: "OpenAPI has no {name} at {where}: nothing is made of it.",
    remedy: "Correct its name or place, or begin its name with x-.",
  },
  "openapi-not-generated": {
    severity: "info",
    message: "Nothing is generated for {what} at {where}.",
    remedy: "There is nothing to do; clients call the API's operations.",
  },
  "operation-left-out": {
    severity: "warning",
    message: "{name} is left out: {why}.",
    remedy: "Correct this operation; all others are generated.",
  },
  "parameter-ruled": {
    severity: "info",
    message: "The header {name} is not a parameter: what OpenAPI says of bodies and security decides it.",
    remedy: "Take the parameter out; media types and security schemes describe these headers.",
  },
  "parameter-style": {
    severity: "warning",
    message: "There is no style {style} for what stands in {in}; {usual} is taken.",
    remedy: "Write a style that the place has.",
  },
  "security-scheme-unknown": {
    severity: "warning",
    message: "The security scheme {where} is of no known kind, and is left out.",
    remedy: "Write apiKey, http, oauth2, openIdConnect or mutualTLS, with what each needs.",
  },
  "discriminator-unknown": {
    severity: "warning",
    message: "The discriminator's value {value} stands for {type}, which is no schema.",
    remedy: "Name a schema of the components, or refer to one.",
  },
  "schema-keyword-untyped": {
    severity: "info",
    message: "No type can say what {keyword} says at {where}: it is not checked.",
    remedy: "There is nothing to do; values that it forbids are up to the caller.",
  },
  "sample-missing": {
    severity: "warning",
    message: "The suite sends nothing to {operation}: no value is known for {what}.",
    remedy: "Give an example or a default that fits its pattern and bounds.",
  },
  "pattern-unchecked": {
    severity: "warning",
    message: "JavaScript has no regular expression {pattern}: handlers do not check it.",
    remedy: "Write it as ECMA-262 has it, which OpenAPI asks for, or check the value in the handler.",
  },
  "ref-missing": {
    severity: "error",
    message: "The reference {ref} leads nowhere: {why}.",
    remedy: "Correct the reference, or add what it names.",
  },
  "ref-outside": {
    severity: "error",
    message: "The reference {ref} leads out of the document's folder.",
    remedy: "Move the file into that folder: nothing outside is read.",
  },
  "ref-remote": {
    severity: "error",
    message: "The reference {ref} leads to another host or scheme.",
    remedy: "Copy what it names into the document's folder: nothing is fetched.",
  },
  "operation-id-duplicate": {
    severity: "error",
    message: "The operationId {id} of {name} belongs to {other} already.",
    remedy: "Give each operation an id of its own.",
  },
  "path-parameter-undeclared": {
    severity: "error",
    message: "{name} has no declaration of its path parameter {parameter}.",
    remedy: "Add the parameter with in: path, or take it out of the path.",
  },
  "path-parameter-unplaced": {
    severity: "error",
    message: "The path of {name} has no place for the parameter {parameter}.",
    remedy: "Put it into the path in braces, or remove the parameter.",
  },
  // lower
  "annotation-unsayable": {
    severity: "info",
    message: "What the annotation of {what} says as {member} is not in the OpenAPI document: {why}.",
    remedy: "Nothing has to be done; the artifact swagger has it as protoc-gen-openapiv2 does.",
  },
  "lowered-path-segments": {
    severity: "info",
    message: "The parameter {name} of {route} may hold slashes, which a path of OpenAPI cannot say.",
    remedy: "Nothing has to be done; its description says so. Clients must send the slashes as they are.",
  },
  "lowered-query-recursive": {
    severity: "info",
    message:
      "The query of {route} may name fields of {message} within itself without end; {path} and what is in it is left out.",
    remedy: "Nothing has to be done, or send the message in the body.",
  },
  "lowered-security-incomplete": {
    severity: "info",
    message: "The flows or the address of the security scheme {name} are not known.",
    remedy: "Declare it in an openapiv2_swagger option of a proto, with all that it needs.",
  },
  "recover-inputs": {
    severity: "error",
    message: "The API {api} has not both, protos and a document to recover their bindings from.",
    remedy: "Name the protos in input.protos and the document in input.openapi.",
  },
  "recovered-ambiguous": {
    severity: "warning",
    message: "{route} of the document may be of several methods, or is not close enough to one: {methods}.",
    remedy: "Say which it is in the configuration, with an empty name if it is none: input.recovered: {line}.",
  },
  "recovered-none": {
    severity: "warning",
    message: "{route} of the document is of no method of the protos.",
    remedy: "Name its method in the configuration: input.recovered: {line}; an empty name is none.",
  },
  "recovered-unfit": {
    severity: "error",
    message:
      "{route} of the document cannot be {method}: its parameters, body or answer are not those of its messages.",
    remedy: "Correct input.recovered, or the document.",
  },
  "recovered-unknown": {
    severity: "error",
    message: "input.recovered names the {what} {name}, which there is not.",
    remedy: "Write routes as in the document (POST /v1/books), and methods in full (package.Service.Method).",
  },
  "docs-call-unfit": {
    severity: "error",
    message: "The page of {api} cannot open with {call}: {why}.",
    remedy: "Name a method, an operation or a route of the API in docs.open, and what it has.",
  },
  "openapi-method-unsayable": {
    severity: "warning",
    message: "{route} is left out of the OpenAPI document, which has no method {method}.",
    remedy: "Bind the method to another HTTP method too, or describe it in words.",
  },
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
