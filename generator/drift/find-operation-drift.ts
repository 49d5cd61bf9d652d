import { basePathsOf, routeName, shapeOf } from "../compare/index.js";
import type { HttpOperation, HttpSchema } from "../model/http-api.js";
import type { DocumentMatch } from "./document-match.js";
import type { DescribedOperation } from "./drift-input.js";
import type { DriftKind } from "./drift-kinds.js";
import type { Finding } from "./finding.js";

/** Status codes that a gateway may answer to any call; 401 and 403 only where there is security. */
const gatewayStatuses = [400, 401, 403, 404, 429, 500, 503];

/** What can be said of operations without comparing what they carry. */
export function findOperationDrift({ document, described, lowered }: DocumentMatch): readonly Finding[] {
  const { operations, unknown, isElsewhere } = described;
  const bases = basePathsOf(document.api.servers);
  return [
    ...unknown.map((operation): Finding => ({
      kind: "operation-not-in-proto",
      where: `${operation.method.toLowerCase()} ${bases[0] ?? ""}${operation.path.source}`,
      detail: operation.id ?? "",
      document: operation.location,
    })),
    ...(isElsewhere ? [baseDrift(document, bases)] : []),
    ...operations.flatMap((each) => [
      ...findStatuses(each, document.api.securitySchemes.length > 0),
      ...findToken(each, document),
      ...findId(each, lowered),
    ]),
  ];
}

function baseDrift(document: DocumentMatch["document"], bases: readonly string[]): Finding {
  const place = document.locate(document.api.servers);
  return {
    kind: "base-path-differs",
    where: document.file,
    detail: `the document puts ${bases.join(" or ")} before its paths, which the gateway serves without`,
    ...(place && { document: place }),
  };
}

function findingOf({ served, described, where }: DescribedOperation, kind: DriftKind, detail: string): Finding {
  return { kind, where, detail, proto: served.location, document: described.location };
}

/** A status is described by itself, by its hundred, or by `default`. */
function findStatuses(operation: DescribedOperation, hasSecurity: boolean): readonly Finding[] {
  const { answers } = operation.described;
  if (answers.some(({ status }) => status === "default")) return [];
  const missing = gatewayStatuses.filter(
    (wanted) =>
      !answers.some(({ status }) => status === wanted || status === `${String(wanted).slice(0, 1)}XX`) &&
      (hasSecurity || (wanted !== 401 && wanted !== 403)),
  );
  if (missing.length === 0) return [];
  const declared = answers.flatMap(({ status }) => (typeof status === "number" && status >= 400 ? [status] : []));
  const detail = `declares ${declared.join(",") || "none"}; a gateway can answer ${missing.join(",")} besides`;
  return [findingOf(operation, "status-codes-undeclared", detail)];
}

/** A call that takes a password and answers a token is how callers get the token, so it cannot ask for one. */
function findToken(operation: DescribedOperation, { api }: DocumentMatch["document"]): readonly Finding[] {
  const { described } = operation;
  const types = new Map(api.types.map((each) => [each.name, each]));
  const names = (schema: HttpSchema | undefined): readonly string[] =>
    schema ? [...shapeOf(schema, types).properties.keys()].map((name) => name.toLowerCase()) : [];
  const asks = described.body?.contents.flatMap((each) => names(each.schema)) ?? [];
  const gives = findSuccess(described)?.contents.flatMap((each) => names(each.schema)) ?? [];
  // What it inherits is what the whole document asks for, the very same list.
  const isInherited = described.security === api.security && described.security.every((each) => each.length > 0);
  if (!isInherited || described.security.length === 0) return [];
  if (!asks.some((name) => name.includes("password")) || !gives.some((name) => name.endsWith("token"))) return [];
  const schemes = [...new Set(described.security.flatMap((each) => each.map(({ scheme }) => scheme)))];
  return [findingOf(operation, "authenticate-requires-auth", `it gives the token that ${schemes.join(", ")} asks for`)];
}

/** The answer that an operation gives when all went well. */
export function findSuccess({ answers }: HttpOperation): HttpOperation["answers"][number] | undefined {
  return (
    answers.find(({ status }) => typeof status === "number" && status >= 200 && status < 300) ??
    answers.find(({ status }) => status === "2XX" || status === "default")
  );
}

/** A name without what joins its words. */
function plain(text: string): string {
  return text.replace(/[^a-z0-9]/gi, "").toLowerCase();
}

/** An id that a document chose for itself is right if it names the method, in whatever spelling. */
function findId(operation: DescribedOperation, { sources }: DocumentMatch["lowered"]): readonly Finding[] {
  const from = sources.get(operation.served);
  const { id } = operation.described;
  if (from?.kind !== "binding" || id === undefined) return [];
  const literals = operation.served.path.parts.flatMap((part) => (part.kind === "literal" ? part.text.split("/") : []));
  const whole = plain(id);
  const behindService = whole.replace(plain(from.service), "");
  const pairs = [
    [whole, plain(from.method.name)],
    [whole, plain(operation.served.id ?? "")],
    [behindService, plain(literals.findLast((each) => each !== "") ?? "")],
  ] as const;
  if (pairs.some(([told, known]) => known !== "" && told !== "" && (told.includes(known) || known.includes(told))))
    return [];
  return [
    findingOf(
      operation,
      "operation-id-differs",
      `${id} for ${routeName(operation.served)}, ${from.service}.${from.method.name}`,
    ),
  ];
}
