import type { HttpProperty, HttpSchema } from "../model/http-api.js";
import { compareObjects } from "./compare-objects.js";
import { nothing, report, within, type Comparison, type Scope } from "./comparison.js";
import { sameScalar } from "./notation.js";
import { describeShape, referenceOf, shapeOf, type Shape } from "./shape.js";

/** Compares two schemas: by their names where both refer to types, otherwise by what they say. */
export function compareSchemas(comparison: Comparison, scope: Scope, old: HttpSchema, now: HttpSchema): void {
  const [oldName, newName] = [referenceOf(old), referenceOf(now)];
  if (oldName !== undefined && newName !== undefined) {
    compareReferences(comparison, scope, oldName, newName);
    compareNull(comparison, scope, hasNull(old), hasNull(now));
    return;
  }
  const open = comparison.active.get(old) ?? new Set();
  if (open.has(now)) return;
  comparison.active.set(old, open.add(now));
  compareShapes(comparison, scope, shapeOf(old, comparison.oldTypes), shapeOf(now, comparison.newTypes));
  open.delete(now);
}

function compareReferences(comparison: Comparison, scope: Scope, oldName: string, newName: string): void {
  const { rules, oldTypes, newTypes, typePairs } = comparison;
  const isSame = rules.isSameType?.(oldName, newName, scope) ?? oldName === newName;
  const isRenamed = rules.notation === "exact" && !newTypes.has(oldName) && !oldTypes.has(newName);
  if (isSame || isRenamed) {
    const key = JSON.stringify([oldName, newName]);
    if (!typePairs.has(key)) typePairs.set(key, [oldName, newName]);
    return;
  }
  const probe = { ...comparison, differences: [], typePairs: new Map(), properties: [] };
  const [oldType, newType] = [oldTypes.get(oldName), newTypes.get(newName)];
  if (oldType && newType)
    compareShapes(probe, scope, shapeOf(oldType.schema, oldTypes), shapeOf(newType.schema, newTypes));
  const isNameOnly = oldType !== undefined && newType !== undefined && probe.differences.length === 0;
  report(
    comparison,
    scope,
    "reference-changed",
    { text: oldName },
    { text: newName },
    isNameOnly ? { isNameOnly } : {},
  );
}

function hasNull({ type }: HttpSchema): boolean {
  return type.kind === "union" && type.members.some((each) => each.type.kind === "null");
}

function compareNull(comparison: Comparison, scope: Scope, old: boolean, now: boolean): void {
  if (now && !old) report(comparison, scope, "became-nullable", nothing, { text: "null" });
  if (old && !now && comparison.rules.notation === "exact")
    report(comparison, scope, "became-not-nullable", { text: "null" }, nothing);
}

/** Compares what two schemas say of values. */
export function compareShapes(comparison: Comparison, scope: Scope, old: Shape, now: Shape): void {
  const isLoose = comparison.rules.notation === "loose";
  // Nothing can be said of what may be anything, `Any` included.
  if (isLoose && (isAnything(old) || old.properties.has("@type"))) return;
  if (isLoose && old.properties.size > 0 && isUntyped(now)) {
    report(comparison, scope, "properties-removed", { text: describeShape(old) }, { text: describeShape(now) });
    return;
  }
  compareNull(comparison, scope, old.isNullable, now.isNullable);
  const sides = [{ text: describeShape(old) }, { text: describeShape(now) }] as const;
  if (!hasSameKinds(old, now, isLoose)) {
    report(comparison, scope, "kind-changed", ...sides);
    return;
  }
  if (old.literals === undefined && now.literals === undefined && !sameScalar(old, now, isLoose))
    report(comparison, scope, "format-changed", ...sides);
  compareLiterals(comparison, scope, old, now);
  compareMembers(comparison, scope, old, now);
  compareItems(comparison, scope, old, now);
  if (old.kinds.has("object"))
    compareObjects(comparison, scope, old, now, { property: compareProperty, schema: compareSchemas });
  compareDefaults(comparison, scope, old, now, isLoose);
  compareConstraints(comparison, scope, old, now, isLoose);
}

function isAnything(shape: Shape): boolean {
  return shape.kinds.size === 0 && shape.members.length === 0 && !shape.isNever;
}

/** An object of which nothing is said. */
function isUntyped(shape: Shape): boolean {
  if (isAnything(shape)) return true;
  const isOpen = shape.additional === undefined || (shape.additional !== false && shape.additional.type.kind === "any");
  return shape.kinds.has("object") && shape.properties.size === 0 && shape.members.length === 0 && isOpen;
}

/** An object of which only the values are declared. */
function isMap(shape: Shape): boolean {
  return shape.properties.size === 0 && typeof shape.additional === "object";
}

function isOfAnything({ additional }: Shape): boolean {
  return typeof additional === "object" && additional.type.kind === "any";
}

/** Whether a description that says nothing of a value leaves out no more than its kind: a text, or an object that has nothing. */
function isPlain({ kinds, format, literals, properties, additional }: Shape): boolean {
  const isEmpty = properties.size === 0 && additional === undefined && format === undefined && literals === undefined;
  return isEmpty && [...kinds].every((kind) => kind === "text" || kind === "boolean" || kind === "object");
}

function hasSameKinds(old: Shape, now: Shape, isLoose: boolean): boolean {
  if (old.isNever !== now.isNever) return false;
  // A description that gives alternatives of an object's own says no less than one that gives its properties.
  if (isLoose && old.kinds.has("object") && now.members.length > 0) return true;
  if (isLoose && isAnything(now) && isPlain(old)) return true;
  if (old.members.length > 0 !== now.members.length > 0) return false;
  if (old.literals !== undefined && now.literals !== undefined && isLoose) return true;
  if (old.kinds.size !== now.kinds.size || [...old.kinds].some((kind) => !now.kinds.has(kind))) return false;
  if (!old.kinds.has("object")) return true;
  // A map of anything is any object.
  if (isLoose) return !isMap(old) || typeof now.additional === "object" || isOfAnything(old);
  return true;
}

function compareLiterals(comparison: Comparison, scope: Scope, old: Shape, now: Shape): void {
  const [before, after] = [old.literals, now.literals];
  if (before === undefined && after === undefined) return;
  if (before === undefined || after === undefined) {
    const kind = before === undefined ? "values-bounded" : "values-unbounded";
    report(comparison, scope, kind, { text: describeShape(old) }, { text: describeShape(now) });
    return;
  }
  for (const value of before.filter((each) => !after.includes(each)))
    report(comparison, scope, "value-removed", { text: String(value) }, nothing);
  for (const value of after.filter((each) => !before.includes(each)))
    report(comparison, scope, "value-added", nothing, { text: String(value) });
}

function compareItems(comparison: Comparison, scope: Scope, old: Shape, now: Shape): void {
  const inner = within(scope, `${scope.subject}[]`, old.items, now.items);
  const [oldTuple, newTuple] = [old.tuple ?? [], now.tuple ?? []];
  if (oldTuple.length !== newTuple.length)
    report(
      comparison,
      scope,
      "kind-changed",
      { text: `list of ${oldTuple.length} and more` },
      { text: `list of ${newTuple.length} and more` },
    );
  else
    oldTuple.forEach((each, index) => {
      const other = newTuple[index];
      if (other) compareSchemas(comparison, within(scope, `${scope.subject}[${index}]`), each, other);
    });
  if (old.items && now.items) compareSchemas(comparison, inner, old.items, now.items);
}

function nameOf(schema: HttpSchema): string {
  return referenceOf(schema) ?? JSON.stringify(schema.type);
}

/** Alternatives are matched by the types they refer to, the others in their order. */
function compareMembers(comparison: Comparison, scope: Scope, old: Shape, now: Shape): void {
  if (comparison.rules.notation === "loose") return;
  const [before, after] = [
    new Map(old.members.map((each) => [nameOf(each), each])),
    new Map(now.members.map((each) => [nameOf(each), each])),
  ];
  const gone = [...before].filter(([name]) => !after.has(name));
  const come = [...after].filter(([name]) => !before.has(name));
  for (const [name, each] of before) {
    const other = after.get(name);
    if (other) compareSchemas(comparison, scope, each, other);
  }
  for (const [index, [name, each]] of gone.entries()) {
    const [otherName, other] = gone.length === come.length ? (come[index] ?? []) : [];
    if (other === undefined || otherName === undefined) {
      report(comparison, scope, "member-removed", { text: label(name, each) }, nothing);
      continue;
    }
    compareSchemas(comparison, scope, each, other);
  }
  if (gone.length !== come.length)
    for (const [name, each] of come) report(comparison, scope, "member-added", nothing, { text: label(name, each) });
  const [a, b] = [old.discriminator, now.discriminator].map((each) =>
    each === undefined ? "" : [each.property, ...each.mapping.map(({ value, type }) => `${value}: ${type}`)].join(", "),
  );
  if (a !== b) report(comparison, scope, "discriminator-changed", { text: a ?? "" }, { text: b ?? "" });
}

function label(name: string, schema: HttpSchema): string {
  return referenceOf(schema) === undefined ? schema.type.kind : name;
}

function compareProperty(comparison: Comparison, scope: Scope, old: HttpProperty, now: HttpProperty): void {
  comparison.properties.push([old, now]);
  compareSchemas(comparison, scope, old.schema, now.schema);
  const [before, after] = [flagsOf(old.schema), flagsOf(now.schema)];
  for (const [flag, [set, unset]] of Object.entries(flagKinds) as [
    keyof typeof flagKinds,
    (typeof flagKinds)[keyof typeof flagKinds],
  ][]) {
    if (!before[flag] && after[flag]) report(comparison, scope, set, nothing, { text: flag });
    if (before[flag] && !after[flag]) report(comparison, scope, unset, { text: flag }, nothing);
  }
}

const flagKinds = {
  deprecated: ["property-deprecated", "property-reactivated"],
  readOnly: ["property-became-read-only", "property-not-read-only"],
  writeOnly: ["property-became-write-only", "property-not-write-only"],
} as const;

/** What is said beside a reference, or in the schema itself. */
function flagsOf({ deprecated, readOnly, writeOnly }: HttpSchema): Record<keyof typeof flagKinds, boolean> {
  return { deprecated: deprecated === true, readOnly: readOnly === true, writeOnly: writeOnly === true };
}

/** What stands where nothing was set; to name it is to say nothing. */
const zeroes: ReadonlySet<unknown> = new Set([false, 0, "", "0", null]);

function defaultText(shape: Shape): string {
  return shape.default === undefined ? "" : JSON.stringify(shape.default.value);
}

function compareDefaults(comparison: Comparison, scope: Scope, old: Shape, now: Shape, isLoose: boolean): void {
  if (defaultText(old) === defaultText(now)) return;
  // Numbers are common as text, and mean the same.
  if (isLoose && String(old.default?.value) === String(now.default?.value)) return;
  if (
    isLoose &&
    (now.default === undefined || zeroes.has(now.default.value) || now.default.value === old.literals?.[0])
  )
    return;
  report(comparison, scope, "default-changed", { text: defaultText(old) }, { text: defaultText(now) });
}

function compareConstraints(comparison: Comparison, scope: Scope, old: Shape, now: Shape, isLoose: boolean): void {
  for (const key of new Set([...Object.keys(old.constraints), ...Object.keys(now.constraints)])) {
    const [before, after] = [old.constraints[key], now.constraints[key]].map((each) =>
      each === undefined ? "" : `${key}: ${JSON.stringify(each)}`,
    );
    if (before === after || (isLoose && after === "")) continue;
    report(comparison, scope, "constraint-changed", { text: before ?? "" }, { text: after ?? "" });
  }
}
