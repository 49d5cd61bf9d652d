import type { Location } from "../model/api.js";
import type { HttpAnswer, HttpApi, HttpOperation, HttpProperty, HttpSchema } from "../model/http-api.js";
import type { Difference, DifferenceKind, OperationPair, Side, Use } from "./difference.js";
import type { TypeIndex } from "./shape.js";

/** A model with the places of its parts. */
export interface ComparedApi {
  readonly api: HttpApi;
  /** Place of an operation, parameter, property, type, answer, body ... of the model; undefined where it has none of its own. */
  readonly locate: (part: object) => Location | undefined;
}

/** How two models are compared. */
export interface CompareRules {
  /**
   * `exact`: two versions of one description. `loose`: two descriptions of one thing, by different hands; then what notations cannot help differing in
   * is no difference: formats of numbers without a sign, how null, `Any` and what is not finite are written, what the new one does not speak of.
   */
  readonly notation: "exact" | "loose";
  /** Whether a type of the old one is that of the new one, by their names. Default: the same name. */
  readonly isSameType?: (oldName: string, newName: string, scope: Scope) => boolean;
  /** Further names that a property of the old one may have in the new one. */
  readonly aliasesOf?: (property: HttpProperty) => readonly string[];
  /** Operations that are one; the others are removed or added. */
  readonly pairs: readonly OperationPair[];
  readonly removed: readonly HttpOperation[];
  readonly added: readonly HttpOperation[];
  /** Types that are compared though no operation is known to refer to them: old name, new name. */
  readonly typePairs?: readonly (readonly [string, string])[];
}

/** What a comparison comes to. */
export interface Compared {
  readonly differences: readonly Difference[];
  /** Names of types that were found to be one, by name or by use: old name, new name. */
  readonly types: readonly (readonly [string, string])[];
  /** Properties that were found to be one. */
  readonly properties: readonly (readonly [HttpProperty, HttpProperty])[];
}

/** One run of a comparison. */
export interface Comparison {
  readonly old: ComparedApi;
  readonly new: ComparedApi;
  readonly rules: CompareRules;
  readonly oldTypes: TypeIndex;
  readonly newTypes: TypeIndex;
  readonly oldUses: ReadonlyMap<string, Use>;
  readonly newUses: ReadonlyMap<string, Use>;
  readonly differences: Difference[];
  /** Pairs of types, in the order of first mention; the map grows while it is walked. */
  readonly typePairs: Map<string, readonly [string, string]>;
  readonly properties: (readonly [HttpProperty, HttpProperty])[];
  /** Schemas that are being compared, old with new: they may hold themselves. */
  readonly active: Map<HttpSchema, Set<HttpSchema>>;
}

/** Where a comparison is. */
export interface Scope {
  readonly subject: string;
  readonly use: Use;
  /** Parts around, the innermost last: the first of them with a place lends it. */
  readonly old: readonly object[];
  readonly new: readonly object[];
  readonly operation?: OperationPair;
  readonly status?: HttpAnswer["status"];
}

/** A scope further in. */
export function within(scope: Scope, subject: string, oldPart?: object, newPart?: object): Scope {
  return {
    ...scope,
    subject,
    old: oldPart === undefined ? scope.old : [...scope.old, oldPart],
    new: newPart === undefined ? scope.new : [...scope.new, newPart],
  };
}

/** Notes a difference; a side without a part of its own lies where the scope is. */
export function report(
  comparison: Comparison,
  scope: Scope,
  kind: DifferenceKind,
  oldSide: Omit<Side, "place">,
  newSide: Omit<Side, "place">,
  more: Pick<Difference, "isNameOnly"> = {},
): void {
  comparison.differences.push({
    kind,
    subject: scope.subject,
    use: scope.use,
    old: placed(comparison.old, scope.old, oldSide),
    new: placed(comparison.new, scope.new, newSide),
    ...(scope.operation && { operation: scope.operation }),
    ...(scope.status !== undefined && { status: scope.status }),
    ...more,
  });
}

function placed(api: ComparedApi, around: readonly object[], side: Omit<Side, "place">): Side {
  const parts = [side.part, ...around.toReversed()].filter((each) => each !== undefined);
  const part = parts.find((each) => !isSchema(each));
  for (const each of parts) {
    const place = api.locate(each);
    if (place !== undefined) return { ...side, ...(part && { part }), place };
  }
  return { ...side, ...(part && { part }) };
}

/** A schema has a place, and is not what a difference is about. */
function isSchema(part: object): boolean {
  return "type" in part && !("name" in part);
}

/** A side that has nothing of the kind. */
export const nothing: Omit<Side, "place"> = { text: "" };
