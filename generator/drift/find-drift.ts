import { compareApis, shapeOf, usesOf, type CompareRules, type Scope } from "../compare/index.js";
import type { Lowered } from "../lower/lower-api.js";
import type { HttpApi, HttpSchema } from "../model/http-api.js";
import { bindingOf, protoTypes } from "./describe-documents.js";
import { isErrorType, type DocumentDescription, type DocumentMatch } from "./document-match.js";
import type { DriftDocument, DriftSubject } from "./drift-input.js";
import { findErrorDrift } from "./find-error-drift.js";
import { findOperationDrift } from "./find-operation-drift.js";
import { findSecurityDrift } from "./find-security-drift.js";
import type { Finding } from "./finding.js";
import { judgeDifferences } from "./judge-differences.js";
import type { TypeNames } from "./spell-types.js";

/** Finds all disagreements of documents with what the gateway of the protos serves. */
export function findDrift(
  { index, gateway }: DriftSubject,
  descriptions: readonly DocumentDescription[],
): readonly Finding[] {
  const [first] = descriptions;
  if (first === undefined) return [];
  const matches = descriptions.map((each) => ({ ...each, compared: compareDocument(each, index) }));
  const errors = matches.map((match) => findErrorDrift(match));
  // Without a gateway nobody has said how fields are spelled.
  const isWanted = ({ kind }: Finding): boolean => kind !== "field-name-differs" || gateway !== undefined;
  return [
    ...findMissingPaths(first.lowered, matches),
    ...matches.flatMap((match, at) => [
      ...findOperationDrift(match),
      ...judgeDifferences(match, index),
      ...findUnknownSchemas(match, errors[at]?.explained ?? new Set()),
      ...(errors[at]?.findings ?? []),
    ]),
    ...findMissingSchemas(first.lowered, matches),
    ...findSecurityDrift(descriptions.map(({ document }) => document)),
  ].filter(isWanted);
}

function compareDocument(
  { document, described, names, lowered }: DocumentDescription,
  index: DriftSubject["index"],
): DocumentMatch["compared"] {
  return compareApis({ api: lowered.api, locate: (part) => locateLowered(lowered, part) }, document, {
    ...rulesOf(lowered, names),
    pairs: described.operations.map(({ served, described: other }) => ({ old: served, new: other })),
    removed: [],
    added: [],
    typePairs: protoTypes(names, index).map((name) => [name, names.byFullName.get(name) ?? ""] as const),
  });
}

function rulesOf(lowered: Lowered, names: TypeNames): Pick<CompareRules, "notation" | "isSameType" | "aliasesOf"> {
  return {
    notation: "loose",
    isSameType: (oldName, newName, scope) =>
      names.fullNames(newName).includes(oldName) ||
      isErrorType(lowered, oldName) ||
      (names.fullNames(newName).length === 0 && isBodyOfPath(scope)),
    aliasesOf: (property) => {
      const from = lowered.sources.get(property);
      return from?.kind === "field" ? [from.field.name, from.field.jsonName] : [];
    },
  };
}

/** A body beside parameters of the path is given a type of its own by generators, without the fields that the path has. */
function isBodyOfPath({ subject, operation }: Scope): boolean {
  return (
    operation !== undefined &&
    subject.endsWith(" body") &&
    operation.old.path.parts.some((each) => each.kind === "parameter")
  );
}

/** Where a part of the lowered model comes from. */
function locateLowered({ sources }: Lowered, part: object): ReturnType<DriftDocument["locate"]> {
  const from = sources.get(part);
  switch (from?.kind) {
    case "field":
      return from.field.location;
    case "message":
      return from.message.location;
    case "enum":
      return from.enumeration.location;
    case "binding":
      return from.binding.location;
    case undefined:
      return undefined;
    default:
      return from satisfies never;
  }
}

function findMissingPaths({ api, sources }: Lowered, matches: readonly DocumentMatch[]): readonly Finding[] {
  const described = new Set(
    matches.flatMap(({ described: { operations }, lowered }) =>
      operations.map(({ served }) => bindingOf(lowered.sources, served)),
    ),
  );
  return api.operations.flatMap((operation): Finding[] => {
    const from = sources.get(operation);
    if (from?.kind !== "binding" || described.has(from.binding)) return [];
    const { binding, method, service } = from;
    return [
      {
        kind: method.bindings[0] === binding ? "path-missing" : "alias-path-missing",
        where: `${binding.method.toLowerCase()} ${binding.template.source}`,
        detail: `${service}.${method.name}`,
        proto: binding.location,
      },
    ];
  });
}

/** Messages that a body needs and no document has a schema for. What only paths and queries carry needs none. */
function findMissingSchemas({ api, sources }: Lowered, matches: readonly DocumentMatch[]): readonly Finding[] {
  const described = new Set(
    matches.flatMap(({ compared, names }) => [...compared.types.map(([name]) => name), ...names.byFullName.keys()]),
  );
  for (const match of matches) for (const name of inlineBodies(match)) described.add(name);
  const bodies: HttpApi = { ...api, operations: api.operations.map((each) => ({ ...each, parameters: [] })) };
  const needed = usesOf(bodies);
  return api.types.flatMap((type): Finding[] => {
    const from = sources.get(type);
    if (from?.kind !== "message" || described.has(type.name) || !needed.has(type.name)) return [];
    // Documents have no need of a name for nothing.
    if (type.name === "google.protobuf.Empty") return [];
    const detail = from.message.fields.length === 0 ? ", which has no fields" : "";
    return [{ kind: "schema-missing", where: type.name, detail, proto: type.location }];
  });
}

/** Messages whose bodies are written out beside the parameters of a path. */
function inlineBodies({ described, lowered }: DocumentMatch): readonly string[] {
  return described.operations.flatMap(({ served, described: { body } }) => {
    const from = lowered.sources.get(served);
    const schema = body?.contents[0]?.schema;
    const isInline = schema !== undefined && schema.type.kind !== "reference";
    const hasPath = served.path.parts.some((each) => each.kind === "parameter");
    return from?.kind === "binding" && isInline && hasPath ? [from.method.input] : [];
  });
}

/** What generators put around the messages of a stream. */
function isStreamFrame(schema: HttpSchema, api: HttpApi): boolean {
  const names = [...shapeOf(schema, new Map(api.types.map((each) => [each.name, each]))).properties.keys()];
  return names.length === 2 && names.includes("result") && names.includes("error");
}

/** Schemas that are no type of the protos and stand for none, unless only operations refer to them that are unknown themselves. */
function findUnknownSchemas(
  { document, described, names, compared, lowered }: DocumentMatch,
  explained: ReadonlySet<string>,
): readonly Finding[] {
  const matched = new Set(compared.types.flatMap(([old, name]) => (isErrorType(lowered, old) ? [] : [name])));
  const unknown = new Set(described.unknown);
  const usedByKnown = usesOf({
    ...document.api,
    operations: document.api.operations.filter((each) => !unknown.has(each)),
  });
  const usedByUnknown = usesOf({ ...document.api, operations: [...unknown] });
  return document.api.types
    .filter(({ name }) => names.fullNames(name).length === 0 && !explained.has(name))
    .filter(({ name, schema }) => !matched.has(name) && !isStreamFrame(schema, document.api))
    .filter(({ name }) => usedByKnown.has(name) || !usedByUnknown.has(name))
    .map((type) => {
      const place = document.locate(type) ?? type.location;
      return { kind: "schema-not-in-proto" as const, where: type.name, detail: "", document: place };
    });
}
