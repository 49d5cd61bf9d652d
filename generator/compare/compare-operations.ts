import type { HttpOperation } from "../model/http-api.js";
import { compareAnswers, compareBody } from "./compare-bodies.js";
import { compareParameters } from "./compare-parameters.js";
import { nothing, report, type Comparison, type Scope } from "./comparison.js";
import type { OperationPair } from "./difference.js";
import { routeName } from "./pair-operations.js";

function scopeOf(operation: HttpOperation): Omit<Scope, "old" | "new"> {
  return { subject: routeName(operation), use: { request: true, answer: true } };
}

/** Compares all operations that are one, and names those that are not. */
export function compareOperations(comparison: Comparison): void {
  const { pairs, removed, added } = comparison.rules;
  for (const each of removed) {
    const scope = { ...scopeOf(each), old: [each], new: [] };
    report(comparison, scope, "operation-removed", { text: each.id ?? "", part: each }, nothing);
  }
  for (const each of added) {
    const scope = { ...scopeOf(each), old: [], new: [each] };
    report(comparison, scope, "operation-added", nothing, { text: each.id ?? "", part: each });
  }
  for (const pair of pairs) compareOperation(comparison, pair);
}

function compareOperation(comparison: Comparison, operation: OperationPair): void {
  const { old, new: now } = operation;
  const scope: Scope = {
    subject: routeName(old),
    use: { request: true, answer: true },
    old: [old],
    new: [now],
    operation,
  };
  if (old.id !== now.id)
    report(comparison, scope, "operation-id-changed", { text: old.id ?? "" }, { text: now.id ?? "" });
  if (now.deprecated && !old.deprecated) report(comparison, scope, "operation-deprecated", nothing, nothing);
  if (old.deprecated && !now.deprecated) report(comparison, scope, "operation-reactivated", nothing, nothing);
  compareParameters(comparison, scope, operation);
  compareBody(comparison, { ...scope, use: { request: true, answer: false } }, operation);
  compareAnswers(comparison, { ...scope, use: { request: false, answer: true } }, operation);
  compareSecurity(comparison, scope, operation);
}

function compareSecurity(comparison: Comparison, scope: Scope, { old, new: now }: OperationPair): void {
  const [before, after] = [securityText(old), securityText(now)];
  if (before === after) return;
  const kind = before === "" ? "security-added" : after === "" ? "security-removed" : "security-changed";
  report(comparison, scope, kind, { text: before }, { text: after });
}

/** `"key, or bearer and session"`; empty where nothing is asked for. */
export function securityText({ security }: Pick<HttpOperation, "security">): string {
  if (security.some((each) => each.length === 0)) return "";
  return security
    .map((each) =>
      each
        .map(({ scheme, scopes }) => (scopes.length === 0 ? scheme : `${scheme} (${scopes.toSorted().join(" ")})`))
        .toSorted()
        .join(" and "),
    )
    .toSorted()
    .join(", or ");
}
