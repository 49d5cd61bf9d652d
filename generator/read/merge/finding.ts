import { complain } from "../../diagnostics.js";
import type { ComplaintCode, Diagnostic } from "../../diagnostics.js";
import type { Location } from "../../model/api.js";

/** Ways in which an OpenAPI document and the protos of one API may disagree. */
export const driftKinds = [
  "path-missing",
  "alias-path-missing",
  "operation-not-in-proto",
  "request-body-missing",
  "response-content-type",
  "stream-envelope-missing",
  "client-streaming-not-expressed",
  "status-codes-undeclared",
  "error-schema",
  "schema-missing",
  "schema-not-in-proto",
  "schema-name-differs",
  "field-missing",
  "field-not-in-proto",
  "required-not-in-proto",
  "format-differs",
  "enum-values-differ",
  "oneof-not-expressed",
  "message-untyped-object",
  "security-scheme-differs",
  "authenticate-requires-auth",
] as const;

/** One of `driftKinds`; its complaint has the code `drift-` and the kind. */
export type DriftKind = (typeof driftKinds)[number];

/** One disagreement. */
export interface Finding {
  readonly kind: DriftKind;
  /** Operation `"post /v3/kv/put"`, field `"etcdserverpb.PutRequest.key"`, message, or name in the document. */
  readonly where: string;
  readonly detail: string;
  readonly locate: () => Location;
}

/** Turns findings into warnings; those in `accepted` (a kind, or `kind where`) are left out, and entries that match none are named. */
export function reportFindings(findings: readonly Finding[], accepted: readonly string[]): Diagnostic[] {
  const unused = new Set(accepted);
  const open = findings.filter(({ kind, where }) => {
    const entries = [kind, `${kind} ${where}`].filter((each) => accepted.includes(each));
    for (const each of entries) unused.delete(each);
    return entries.length === 0;
  });
  return [
    ...open.map(({ kind, where, detail, locate }) => complain(toCode(kind), { where, detail }, locate())),
    ...[...unused].map((entry) => complain("drift-accepted-unused", { entry })),
  ];
}

function toCode(kind: DriftKind): ComplaintCode & `drift-${DriftKind}` {
  return `drift-${kind}`;
}
