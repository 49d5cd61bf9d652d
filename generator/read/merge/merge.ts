import type { DialectName } from "../../config.js";
import type { Diagnostic } from "../../diagnostics.js";
import type { Api, ApiFile, ApiInfo, SecurityScheme } from "../../model/api.js";
import { indexApi } from "../../model/lookup.js";
import type { ApiIndex } from "../../model/lookup.js";
import type { OpenApiDocument } from "../openapi/document.js";
import { enrichFiles } from "./enrich.js";
import type { DocumentMatches } from "./enrich.js";
import { findOperationDrift } from "./find-operation-drift.js";
import { findSchemaDrift } from "./find-schema-drift.js";
import { findSecurityDrift } from "./find-security-drift.js";
import { reportFindings } from "./finding.js";
import type { Finding } from "./finding.js";
import { listBoundMethods, matchOperations } from "./match-operations.js";
import { matchSchemas } from "./match-schemas.js";

/** What the configuration says about merging. */
export interface MergeOptions {
  /** Drift that is known: kinds, or `kind where`. */
  readonly acceptedDrift: readonly string[];
  readonly dialect: DialectName;
}

/**
 * Makes one model of the protos and the OpenAPI documents of an API: messages, wire and bindings come from the protos,
 * documentation, security and examples from the documents; where they disagree there is a warning.
 */
export function mergeDocuments(
  api: Api,
  documents: readonly OpenApiDocument[],
  options: MergeOptions,
): { api: Api; diagnostics: Diagnostic[] } {
  const { matches, findings } = compareDocuments(api, documents, options.dialect);
  return {
    api: {
      ...api,
      info: mergeInfo(api.info, documents),
      securitySchemes: mergeSchemes(api.securitySchemes, documents),
      files: enrichFiles(api.files, matches),
    },
    diagnostics: documents.length === 0 ? [] : reportFindings(findings, options.acceptedDrift),
  };
}

/** Matches documents with protos and lists all disagreements, accepted or not. */
export function compareDocuments(
  api: Api,
  documents: readonly OpenApiDocument[],
  dialect: DialectName,
): { readonly matches: readonly DocumentMatches[]; readonly findings: readonly Finding[] } {
  const bindings = listBoundMethods(api.files);
  const index = indexApi(api);
  const pairs = documents.map((document) => ({ document, ...matchOperations(document, bindings) }));
  const matches = pairs.map(({ document, matches: operations }) => ({
    document,
    operations,
    schemas: matchSchemas(document, api.files),
  }));
  const unmatched = pairs.flatMap((pair) =>
    pair.unmatched.map((operation) => ({ document: pair.document, operation })),
  );
  const findings = [
    ...findOperationDrift(matches, bindings, unmatched, dialect),
    ...findSchemaDrift(matches, index, findUsedMessages(api.files, index)),
    ...findSecurityDrift(documents),
  ];
  return { matches, findings };
}

/** Messages that calls of the input services carry, directly or inside others. */
function findUsedMessages(files: readonly ApiFile[], index: ApiIndex): ReadonlySet<string> {
  const used = new Set<string>();
  const visit = (name: string): void => {
    if (used.has(name)) return;
    used.add(name);
    for (const { type } of index.messages.get(name)?.fields ?? [])
      if (type.of.kind === "message") visit(type.of.message);
  };
  for (const file of files) {
    if (!file.isInput) continue;
    for (const service of file.services) {
      for (const method of service.methods) {
        visit(method.input);
        visit(method.output);
      }
    }
  }
  return used;
}

/** Title, version and description come from the first document together; tags from all. */
function mergeInfo(info: ApiInfo, documents: readonly OpenApiDocument[]): ApiInfo {
  const first = documents[0]?.info;
  const tags = new Map<string, ApiInfo["tags"][number]>();
  for (const tag of [...info.tags, ...documents.flatMap((document) => document.info.tags)]) {
    if (!tags.has(tag.name)) tags.set(tag.name, tag);
  }
  return { ...first, ...info, tags: [...tags.values()] };
}

/** All schemes; of two with one name the first. */
function mergeSchemes(known: readonly SecurityScheme[], documents: readonly OpenApiDocument[]): SecurityScheme[] {
  const schemes = new Map(known.map((scheme) => [scheme.name, scheme] as const));
  for (const scheme of documents.flatMap((document) => document.securitySchemes)) {
    if (!schemes.has(scheme.name)) schemes.set(scheme.name, scheme);
  }
  return [...schemes.values()];
}
