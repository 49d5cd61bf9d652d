import type { Complaint } from "./complaint.js";

/** What is wrong with OpenAPI documents, and what a description of a gateway cannot say. */
export const documentComplaints = {
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
} as const satisfies Record<string, Complaint>;
