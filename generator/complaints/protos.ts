import type { Complaint } from "./complaint.js";

/** What is wrong with protos, their rules, and service configurations. */
export const protoComplaints = {
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
    message: "The plugin has no parameter {name}.{hint}",
    remedy: "Choose among: {known}.",
  },
  "plugin-parameter-invalid": {
    severity: "error",
    message: "The parameter {name} of the plugin {why}.",
    remedy:
      "Give it one value, as in name=library; artifacts stand with + between them, as in artifacts=messages+routes.",
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
  "descriptor-source-missing": {
    severity: "warning",
    message:
      "The descriptor set has no source info of {count} files, the first of them {file}: their comments and places are lost.",
    remedy: "Write it with --include_source_info, or with buf build without --exclude-source-info.",
  },
  "descriptor-import-missing": {
    severity: "error",
    message: "The descriptor set lacks {path}, which {file} imports.",
    remedy: "Write it with --include_imports.",
  },
  "import-missing": {
    severity: "error",
    message: "The import {path} is in none of the folders {folders}.{hint}",
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
  "file-twice": {
    severity: "error",
    message:
      "{file} is found by two names, {other} and {path}, so that what it declares would be there twice (files found so: {count}).",
    remedy:
      "Let one folder of input.includes, the first that holds a file, be the one that imports begin at; take the other out, or put it behind.",
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
  "http-rules-missing": {
    severity: "warning",
    message: "No method of {api} is bound to HTTP (of {count}), so these artifacts hold no routes: {artifacts}.",
    remedy:
      "Annotate methods with google.api.http, or name a file of rules in input.serviceConfigs (`gatewright recover` makes both out of an OpenAPI document); `gatewright serve --unbound` serves methods at their gRPC paths.",
  },
  "methods-missing": {
    severity: "info",
    message: "The inputs of {api} declare no method, so there is nothing in these artifacts: {artifacts}.",
    remedy: "Nothing has to be done; leave them out, or name the files with services in the input.",
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
} as const satisfies Record<string, Complaint>;
