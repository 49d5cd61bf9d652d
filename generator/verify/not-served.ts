import type { ConformanceCase, ExchangeAnswer } from "../runtime/conformance/index.js";
import type { JudgedCase } from "./judge-case.js";
import type { ReportEntry } from "./report.js";

/** A case with what came of it. */
export interface RunCase extends JudgedCase {
  readonly case: ConformanceCase;
}

/** Rules whose cases are about paths that are not served anyway. */
const elsewhere: ReadonlySet<string> = new Set(["wrong-path", "wrong-method", "unbound-method"]);

/**
 * Bindings that the target does not serve: every answer is that to an unknown path, or says that the server behind it lacks the method.
 * Older servers do not have all of an API's methods, which is no fault of their gateways: it is said once, not for each case.
 */
export function unservedBindings(
  runs: readonly RunCase[],
  unknownPaths: readonly ExchangeAnswer[],
): ReadonlySet<string> {
  const bindings = groupBy(
    runs.filter((run) => !elsewhere.has(run.case.rule) && run.case.request.protocol === undefined),
    (run) => bindingKey(run.entry),
  );
  const lacking = [...bindings].filter(([, own]) => own.every((run) => isAbsent(run.answer, unknownPaths)));
  return new Set(lacking.map(([key]) => key));
}

/**
 * Fields that the target does not know, or has of another type: in front of a real server that passes over unknown members, every wrong value
 * of one kind (texts, or others) is taken, and the same values are refused in other fields. Not on streams of requests (`inputStreams`), whose
 * messages some gateways pass over. Said as `binding field`.
 */
export function unknownFields(runs: readonly RunCase[], inputStreams: ReadonlySet<string>): ReadonlySet<string> {
  const refusals = runs.filter((run) => isRefusalOfValue(run.case) && !inputStreams.has(bindingKey(run.entry)));
  const refusedElsewhere = new Set(
    refusals.filter(({ entry }) => entry.verdict === "passed").map((run) => edgeOf(run.case)),
  );
  const groups = groupBy(refusals, (run) => fieldKey(run.case));
  const taken = [...groups].filter(([, own]) =>
    own.every((run) => run.entry.verdict === "failed" && isTaken(run) && refusedElsewhere.has(edgeOf(run.case))),
  );
  return new Set(taken.map(([key]) => key));
}

/** The binding of an entry, as `unservedBindings` names it. */
export function bindingKey({ service, method, binding }: Pick<ReportEntry, "service" | "method" | "binding">): string {
  return `${service}/${method} ${binding}`;
}

/** The field that a case is about and the kind of its value, as `unknownFields` names it. */
export function fieldKey(each: ConformanceCase): string {
  const body = each.request.chunks.map(({ data }) => data).join("");
  const kind = /:\s*[[{]?\s*"[^"]*"\s*[\]}]*$/.test(body) ? "as text" : "as no text";
  return `${bindingKey(each)} ${each.title.split(":")[0] ?? ""} (${kind})`;
}

/** What is wrong with the value of a case, whichever field has it. */
function edgeOf(each: ConformanceCase): string {
  return `${each.rule}:${each.title.slice(each.title.indexOf(":"))}`;
}

const valueRules: ReadonlySet<string> = new Set([
  "wrong-type",
  "list-forms",
  "map-forms",
  "well-known-types",
  "enum-unknown-name",
]);

function isRefusalOfValue(each: ConformanceCase): boolean {
  return valueRules.has(each.rule) && each.title.includes(":") && each.expect.upstream.kind === "none";
}

/** The request went through to the server, whatever that made of it: only what the gateway refuses is refused for its form. */
function isTaken({ answer }: RunCase): boolean {
  return answer.status !== 0 && answer.status !== 400;
}

function isAbsent(answer: ExchangeAnswer, unknownPaths: readonly ExchangeAnswer[]): boolean {
  const text = textOf(answer);
  return (
    unknownPaths.some((unknown) => answer.status === unknown.status && plain(text) === plain(textOf(unknown))) ||
    (answer.status === 404 && /^\{"code":5, ?"message":"Not Found"/i.test(text)) ||
    (answer.status === 501 && /unknown (method|service)|not implemented/i.test(text))
  );
}

function textOf(answer: ExchangeAnswer): string {
  return Buffer.from(answer.body).toString("utf8");
}

/** A text without what may repeat the request. */
function plain(text: string): string {
  return text.replace(/\/[\w./%-]+/g, "/").trim();
}

function groupBy<T>(all: readonly T[], keyOf: (each: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return groups;
}
