import type { GatewayConfig } from "../../config.js";
import type { Diagnostic } from "../../diagnostics.js";
import { describeDocuments } from "../../drift/describe-documents.js";
import { findDrift } from "../../drift/find-drift.js";
import { reportFindings, type Finding } from "../../drift/finding.js";
import type { Api, ApiInfo, SecurityScheme } from "../../model/api.js";
import type { HttpSecurityScheme } from "../../model/http-api.js";
import { indexApi } from "../../model/lookup.js";
import type { OpenApiDocument } from "../openapi/read-documents.js";
import { enrichFiles } from "./enrich.js";

/** What the configuration says about merging. */
export interface MergeOptions {
  /** Drift that is known: kinds, or `kind where`. */
  readonly acceptedDrift: readonly string[];
  /** The gateway that the documents describe. */
  readonly gateway?: GatewayConfig;
}

/** Protos with what documents say beyond them. */
export interface Merged {
  readonly api: Api;
  /** Looks for disagreements, which takes longer than merging and changes nothing of the model. */
  readonly findDrift: () => Drift;
}

/** In what documents disagree with protos. */
export interface Drift {
  /** All disagreements, accepted or not. */
  readonly findings: readonly Finding[];
  /** Complaints about those that are not accepted. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Makes one model of the protos and the OpenAPI documents of an API: messages, wire and bindings come from the protos,
 * documentation, security and examples from the documents; where they disagree there is a warning.
 */
export function mergeDocuments(api: Api, documents: readonly OpenApiDocument[], options: MergeOptions): Merged {
  if (documents.length === 0) return { api, findDrift: () => ({ findings: [], diagnostics: [] }) };
  const { gateway, acceptedDrift } = options;
  const subject = { api, index: indexApi(api), ...(gateway && { gateway }) };
  const descriptions = describeDocuments(subject, documents);
  return {
    api: {
      ...api,
      info: mergeInfo(api.info, documents),
      securitySchemes: mergeSchemes(api.securitySchemes, documents),
      files: enrichFiles(
        api.files,
        descriptions.map((each, at) => ({ ...each, exampleAt: documents[at]?.exampleAt ?? (() => undefined) })),
      ),
    },
    findDrift: () => {
      const findings = findDrift(subject, descriptions);
      return { findings, diagnostics: reportFindings(findings, acceptedDrift) };
    },
  };
}

/** Title, version and description come from the first document together; tags from all. */
function mergeInfo(info: ApiInfo, documents: readonly OpenApiDocument[]): ApiInfo {
  const { extensions: _, ...first } = documents[0]?.api.info ?? { extensions: {} };
  const told = documents.flatMap(({ api }) =>
    api.tags.map(({ name, description }) => ({ name, ...(description !== undefined && { description }) })),
  );
  const tags = new Map<string, ApiInfo["tags"][number]>();
  for (const tag of [...info.tags, ...told]) if (!tags.has(tag.name)) tags.set(tag.name, tag);
  return { ...first, ...info, tags: [...tags.values()] };
}

/** All schemes; of two with one name the first. */
function mergeSchemes(known: readonly SecurityScheme[], documents: readonly OpenApiDocument[]): SecurityScheme[] {
  const schemes = new Map(known.map((scheme) => [scheme.name, scheme] as const));
  for (const scheme of documents.flatMap(({ api }) => api.securitySchemes.flatMap(toScheme)))
    if (!schemes.has(scheme.name)) schemes.set(scheme.name, scheme);
  return [...schemes.values()];
}

/** A scheme as clients of protos know it; certificates are no header that a client sends. */
function toScheme(scheme: HttpSecurityScheme): SecurityScheme[] {
  const { name, description } = scheme;
  const common = { name, ...(description !== undefined && { description }) };
  switch (scheme.kind) {
    case "apiKey":
      return [{ ...common, kind: scheme.kind, in: scheme.in, parameter: scheme.parameter }];
    case "http":
      return [{ ...common, kind: scheme.kind, scheme: scheme.scheme }];
    case "oauth2":
    case "openIdConnect":
      return [{ ...common, kind: scheme.kind }];
    case "mutualTLS":
      return [];
    default:
      return scheme satisfies never;
  }
}
