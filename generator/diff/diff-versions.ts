import { compareApis, pairOperations, type Difference } from "../compare/index.js";
import type { Lowered } from "../lower/lower-api.js";
import type { Change } from "./change.js";
import { compareProtos } from "./compare-protos.js";
import { httpChange } from "./http-changes.js";
import type { Version } from "./version.js";

/**
 * What a new version of an API has otherwise than the old one, in the order of subjects. Of protos, what messages and methods have changed is told
 * once, by the protos; what shows on HTTP besides (paths, bodies, what stands in a query) is told by operations.
 */
export function diffVersions(old: Version, now: Version): readonly Change[] {
  const [api, other] = [old.http.api, now.http.api];
  const { differences } = compareApis(old.http, now.http, {
    notation: "exact",
    ...pairOperations(api, other),
    typePairs: api.types.flatMap(({ name }) =>
      other.types.some((each) => each.name === name) ? [[name, name] as const] : [],
    ),
  });
  if (old.protos === undefined || now.protos === undefined) return sortChanges(differences.map(httpChange));
  const { changes, touched } = compareProtos(old.protos.api, now.protos.api);
  const [before, after] = [old.protos.sources, now.protos.sources];
  const rest = differences.filter((each) => !isTold(each, before, after, touched));
  return sortChanges([...changes, ...rest.map(httpChange)]);
}

/** Whether the protos' own changes say it already. */
function isTold(
  { kind, operation, old, new: now }: Difference,
  before: Lowered["sources"],
  after: Lowered["sources"],
  touched: ReadonlySet<object>,
): boolean {
  // An id is made of the names of service and method.
  if (kind === "operation-id-changed") return true;
  const froms = [
    old.part && before.get(old.part),
    now.part && after.get(now.part),
    operation && before.get(operation.old),
    operation && after.get(operation.new),
  ].flatMap((each) => each ?? []);
  // Types are those of messages and enums, or of errors, which are the gateway's own.
  if (operation === undefined && !kind.startsWith("operation-"))
    return kind !== "base-path-changed" && !kind.startsWith("security-");
  return froms.some((from) => {
    switch (from.kind) {
      case "field":
        return touched.has(from.field);
      case "message":
        return touched.has(from.message);
      case "enum":
        return touched.has(from.enumeration);
      case "binding":
        return touched.has(from.method) && (operation === undefined || isOfBodies(kind));
      default:
        return from satisfies never;
    }
  });
}

/** What follows from another request, answer or stream of a method. */
function isOfBodies(kind: Difference["kind"]): boolean {
  return !kind.startsWith("operation-") && !kind.startsWith("security-");
}

/** What breaks comes first, what is only announced last. */
function rank({ breaksClients, breaksServers, isNotice }: Change): number {
  return breaksClients ? 0 : breaksServers ? 1 : isNotice ? 3 : 2;
}

function sortChanges(changes: readonly Change[]): readonly Change[] {
  return changes.toSorted(
    (a, b) => rank(a) - rank(b) || compareText(a.subject, b.subject) || compareText(a.kind, b.kind),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
