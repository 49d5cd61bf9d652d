import { lowerApi, type Lowered } from "../lower/lower-api.js";
import type { Api } from "../model/api.js";
import type { HttpOperation } from "../model/http-api.js";
import type { ApiIndex } from "../model/lookup.js";
import { collapseVariables } from "../model/path-template.js";
import { wellKnownTypes } from "../model/well-known-types.js";
import { describeOperations } from "./describe-operations.js";
import type { DocumentDescription } from "./document-match.js";
import type { DriftDocument, DriftSubject } from "./drift-input.js";
import { nameTypes, type TypeNames } from "./spell-types.js";

/** Finds what each document describes of the gateway that serves the protos: its operations and types. */
export function describeDocuments(
  { api, index, gateway }: DriftSubject,
  documents: readonly DriftDocument[],
): readonly DocumentDescription[] {
  const named = documents.map((document) => ({ document, names: nameTypes(document.api.types, api.files) }));
  // One gateway for all of them: lowering it for each would take longer than everything else.
  const alsoTypes = [...new Set(named.flatMap(({ names }) => protoTypes(names, index)))];
  const lowered = lowerApi(api, index, gateway, { alsoTypes });
  const whole = hasLongVariables(api) ? lowerApi(api, index, gateway, { wholeVariables: true }) : undefined;
  const sources: Lowered["sources"] = { get: (part) => lowered.sources.get(part) ?? whole?.sources.get(part) };
  const forms = [lowered.api, ...(whole ? [whole.api] : [])];
  return named.map(({ document, names }) => ({
    document,
    names,
    described: describeOperations(document.api, forms, (each) => bindingOf(sources, each)),
    lowered: { ...lowered, sources },
  }));
}

/** Types of the protos that a document has a schema for. */
export function protoTypes({ byFullName }: TypeNames, { messages, enums }: ApiIndex): readonly string[] {
  return [...byFullName.keys()].filter((name) => (messages.has(name) || enums.has(name)) && !wellKnownTypes.has(name));
}

/** The binding that an operation of the gateway was made of, by which two forms of it are one. */
export function bindingOf(sources: Lowered["sources"], operation: HttpOperation): object {
  const from = sources.get(operation);
  return from?.kind === "binding" ? from.binding : operation;
}

/** Whether there are variables that documents may write as one parameter or as several. */
function hasLongVariables({ files }: Api): boolean {
  const methods = files.flatMap(({ services }) => services.flatMap((service) => service.methods));
  return methods.some(({ bindings }) =>
    bindings.some(({ template }) => collapseVariables(template).segments.length < template.segments.length),
  );
}
