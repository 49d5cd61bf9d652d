import type { Difference, DifferenceKind } from "../compare/index.js";
import type { LoweredFrom } from "../lower/lowering.js";
import type { ApiIndex } from "../model/lookup.js";
import { isParameter, type Judge } from "./case.js";
import { isErrorType, type DocumentMatch } from "./document-match.js";
import type { Finding } from "./finding.js";
import { joinFindings } from "./join-findings.js";
import { operationJudges } from "./judge-operations.js";
import { schemaJudges } from "./judge-schemas.js";

const nothing: Judge = () => [];

const judges: Readonly<Record<DifferenceKind, Judge>> = {
  ...operationJudges,
  ...schemaJudges,
  // Protos say nothing of these, say it with other means, or it is judged where all documents are known.
  "media-type-removed": nothing,
  "operation-removed": nothing,
  "operation-added": nothing,
  "operation-id-changed": nothing,
  "operation-reactivated": nothing,
  "base-path-changed": nothing,
  "parameter-reactivated": nothing,
  "body-became-required": nothing,
  "body-became-optional": nothing,
  "stream-form-changed": nothing,
  "header-removed": nothing,
  "header-became-required": nothing,
  "header-became-optional": nothing,
  "security-scheme-removed": nothing,
  "security-scheme-added": nothing,
  "security-scheme-changed": nothing,
  "type-removed": nothing,
  "type-added": nothing,
  "type-renamed": nothing,
  "became-not-nullable": nothing,
  "property-reactivated": nothing,
  "additional-properties-changed": nothing,
  "member-removed": nothing,
  "member-added": nothing,
  "discriminator-changed": nothing,
};

/** What the differences between the gateway and a document come to; those that a document cannot help are none. */
export function judgeDifferences(match: DocumentMatch, index: ApiIndex): readonly Finding[] {
  const wheres = new Map(match.described.operations.map(({ served, where }) => [served, where]));
  const found = match.compared.differences.flatMap((difference) => {
    if (isOfErrors(match, difference)) return [];
    const { old, new: now, operation, kind } = difference;
    const from = old.part && match.lowered.sources.get(old.part);
    const where = nameOf(difference, from, operation && wheres.get(operation.old));
    const told = { old: old.text, now: now.text, oldPart: old.part, newPart: now.part };
    return judges[kind]({ match, index, difference, from, where, ...told });
  });
  return joinFindings(found);
}

/** What errors look like is held against the dialect elsewhere. */
function isOfErrors({ lowered }: DocumentMatch, { subject, status, kind }: Difference): boolean {
  const isFailure = status !== undefined && (typeof status === "number" ? status >= 400 : status !== "2XX");
  const [type = ""] = subject.split(/[.[{]/);
  return (isFailure && kind !== "status-added") || isErrorType(lowered, subject) || isErrorType(lowered, type);
}

function nameOf(
  { subject, operation, old, new: now }: Difference,
  from: LoweredFrom | undefined,
  where: string | undefined,
): string {
  const parameter = [old.part, now.part].find(isParameter);
  if (parameter !== undefined) return `${where ?? ""} ${parameter.in} ${parameter.name}`;
  if (from?.kind === "field") return `${from.message.fullName}.${from.field.name}`;
  if (from?.kind === "enum") return from.enumeration.fullName;
  if (operation !== undefined) {
    const { method, path } = operation.old;
    return (
      (where ?? "") +
      subject.slice(`${method} ${path.source}`.length).replace(/^ (?:body|\d\d\d|default)(?=$|[.[{ ])/, "")
    );
  }
  return subject;
}
