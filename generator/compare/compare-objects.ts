import type { HttpProperty, HttpSchema } from "../model/http-api.js";
import { nothing, report, within, type Comparison, type Scope } from "./comparison.js";
import { describeShape, shapeOf, type Shape } from "./shape.js";

/** How what is inside of objects is compared. */
interface Inner {
  readonly property: (comparison: Comparison, scope: Scope, old: HttpProperty, now: HttpProperty) => void;
  readonly schema: (comparison: Comparison, scope: Scope, old: HttpSchema, now: HttpSchema) => void;
}

/** Compares the properties of two objects, which of them must be there, which exclude each other, and what else may be there. */
export function compareObjects(comparison: Comparison, scope: Scope, old: Shape, now: Shape, compare: Inner): void {
  const matches = matchProperties(comparison, old, now);
  const taken = new Set([...matches.values()].map((each) => each.name));
  const { oldTypes, newTypes } = comparison;
  for (const [name, property] of old.properties) {
    const other = matches.get(name);
    const inner = within(scope, `${scope.subject}.${name}`, property, other);
    if (other === undefined) {
      // What is open to any property leaves none out.
      if (comparison.rules.notation === "loose" && (isOpenMap(now) || now.members.length > 0)) continue;
      const text = textOf(property, describeShape(shapeOf(property.schema, oldTypes)), old.required.has(name));
      report(comparison, inner, "property-removed", { text, part: property }, nothing);
      continue;
    }
    if (other.name !== name)
      report(comparison, inner, "property-renamed", { text: name, part: property }, { text: other.name, part: other });
    const [before, after] = [old.required.has(name), now.required.has(other.name)];
    if (after && !before) report(comparison, inner, "property-became-required", nothing, { text: "required" });
    if (before && !after) report(comparison, inner, "property-became-optional", { text: "required" }, nothing);
    compare.property(comparison, inner, property, other);
  }
  for (const [name, property] of now.properties) {
    if (taken.has(name)) continue;
    const inner = within(scope, `${scope.subject}.${name}`, undefined, property);
    const text = textOf(property, describeShape(shapeOf(property.schema, newTypes)), now.required.has(name));
    report(comparison, inner, "property-added", nothing, { text, part: property });
  }
  compareAdditional(comparison, scope, old, now, compare);
  compareChoices(comparison, scope, old, now, (name) => matches.get(name)?.name ?? name);
}

function textOf({ schema }: HttpProperty, described: string, isRequired: boolean): string {
  const name = schema.type.kind === "reference" ? schema.type.name : described;
  return isRequired ? `${name}, required` : name;
}

/** The new property of each old one, by old name. */
function matchProperties({ rules }: Comparison, old: Shape, now: Shape): ReadonlyMap<string, HttpProperty> {
  return new Map(
    [...old.properties].flatMap(([name, property]) => {
      const names = [name, ...(rules.aliasesOf?.(property) ?? [])];
      const found = names.map((each) => now.properties.get(each)).find((each) => each !== undefined);
      return found === undefined ? [] : [[name, found] as const];
    }),
  );
}

function isOpenMap(shape: Shape): boolean {
  return shape.properties.size === 0 && shape.additional !== undefined && shape.additional !== false;
}

function openness(additional: Shape["additional"]): string {
  return additional === undefined ? "unsaid" : additional === false ? "forbidden" : "allowed";
}

function compareAdditional(comparison: Comparison, scope: Scope, old: Shape, now: Shape, compare: Inner): void {
  const [before, after] = [old.additional, now.additional];
  if (typeof before === "object" && typeof after === "object") {
    compare.schema(comparison, within(scope, `${scope.subject}{}`, before, after), before, after);
    return;
  }
  if (comparison.rules.notation === "loose" || before === after) return;
  report(comparison, scope, "additional-properties-changed", { text: openness(before) }, { text: openness(after) });
}

function compareChoices(
  comparison: Comparison,
  scope: Scope,
  old: Shape,
  now: Shape,
  newName: (oldName: string) => string,
): void {
  const isSame = (a: readonly string[], b: readonly string[]): boolean =>
    a.length === b.length && a.every((name) => b.includes(newName(name)));
  const overlaps = (a: readonly string[], b: readonly string[]): boolean => a.some((name) => b.includes(newName(name)));
  const left = now.choices.filter((each) => !old.choices.some((other) => isSame(other, each)));
  for (const choice of old.choices) {
    if (now.choices.some((each) => isSame(choice, each))) continue;
    const other = left.find((each) => overlaps(choice, each));
    if (other === undefined) report(comparison, scope, "choice-removed", { text: choice.join("|") }, nothing);
    else report(comparison, scope, "choice-changed", { text: choice.join("|") }, { text: other.join("|") });
  }
  for (const choice of left)
    if (!old.choices.some((each) => overlaps(each, choice)))
      report(comparison, scope, "choice-added", nothing, { text: choice.join("|") });
}
