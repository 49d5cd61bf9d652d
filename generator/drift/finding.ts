import { complain } from "../diagnostics.js";
import type { ComplaintCode, Diagnostic } from "../diagnostics.js";
import type { Location } from "../model/api.js";
import type { DriftKind } from "./drift-kinds.js";

/** One disagreement of a document with the protos. */
export interface Finding {
  readonly kind: DriftKind;
  /** Operation `"post /v3/kv/put"`, field `"etcdserverpb.PutRequest.key"`, message, parameter, or name in the document. */
  readonly where: string;
  readonly detail: string;
  /** Where the protos say it, or what is around it. */
  readonly proto?: Location;
  /** Where the document does; absent where no document has anything of the kind. */
  readonly document?: Location;
}

/** A finding as a complaint: at the document, or where that has nothing at the proto; the other place is `related`. */
export function toDiagnostic({ kind, where, detail, proto, document }: Finding): Diagnostic {
  const isMissing = missingKinds.has(kind);
  const [location, related] = isMissing ? [proto ?? document, document] : [document ?? proto, proto];
  const complaint = complain(toCode(kind), { where, detail }, location);
  return related !== undefined && related !== location ? { ...complaint, related } : complaint;
}

/** What only the protos have is said where they have it. */
const missingKinds: ReadonlySet<DriftKind> = new Set<DriftKind>([
  "path-missing",
  "alias-path-missing",
  "schema-missing",
  "field-missing",
]);

/** Findings by whether the configuration accepts them: a kind, or `kind where`; `*` at the end of the latter stands for any rest. */
export function sortOut(
  findings: readonly Finding[],
  accepted: readonly string[],
): { readonly open: readonly Finding[]; readonly accepted: readonly Finding[]; readonly unused: readonly string[] } {
  const unused = new Set(accepted);
  const isAccepted = ({ kind, where }: Finding): boolean => {
    const name = `${kind} ${where}`;
    const entries = accepted.filter(
      (each) => each === kind || each === name || (each.endsWith("*") && name.startsWith(each.slice(0, -1))),
    );
    for (const each of entries) unused.delete(each);
    return entries.length > 0;
  };
  const known = new Set(findings.filter(isAccepted));
  return {
    open: findings.filter((each) => !known.has(each)),
    accepted: [...known],
    unused: [...unused],
  };
}

/** Complaints about findings that are not accepted, and about entries of the list that match none. */
export function reportFindings(findings: readonly Finding[], accepted: readonly string[]): readonly Diagnostic[] {
  const { open, unused } = sortOut(findings, accepted);
  return [...open.map(toDiagnostic), ...unused.map((entry) => complain("drift-accepted-unused", { entry }))];
}

function toCode(kind: DriftKind): ComplaintCode & `drift-${DriftKind}` {
  return `drift-${kind}`;
}
