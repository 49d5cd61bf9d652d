import type { HttpOperation, HttpParameter, HttpSchema } from "../model/http-api.js";
import { compareSchemas } from "./compare-schemas.js";
import { nothing, report, within, type Comparison, type Scope } from "./comparison.js";
import type { OperationPair } from "./difference.js";
import { describeShape, shapeOf } from "./shape.js";

/** Compares the parameters of an operation: those of paths by their order, the others by name, wherever they stand. */
export function compareParameters(comparison: Comparison, around: Scope, { old, new: now }: OperationPair): void {
  const scope: Scope = { ...around, use: { request: true, answer: false } };
  const matches = matchParameters(comparison, old, now);
  const taken = new Set(matches.values());
  for (const parameter of old.parameters) {
    const other = matches.get(parameter);
    const inner = within(scope, nameOf(scope, parameter), parameter, other);
    if (other === undefined) {
      const text = textOf(parameter, describeShape(shapeOf(parameter.schema, comparison.oldTypes)));
      report(comparison, inner, "parameter-removed", { text, part: parameter }, nothing);
    } else compareParameter(comparison, inner, parameter, other);
  }
  for (const parameter of now.parameters.filter((each) => !taken.has(each))) {
    const inner = within(scope, nameOf(scope, parameter), undefined, parameter);
    const text = textOf(parameter, describeShape(shapeOf(parameter.schema, comparison.newTypes)));
    report(comparison, inner, "parameter-added", nothing, { text, part: parameter });
  }
}

function nameOf({ subject }: Scope, parameter: HttpParameter): string {
  return `${subject} ${parameter.in} ${parameter.name}`;
}

function textOf({ required }: HttpParameter, described: string): string {
  return required ? `${described}, required` : described;
}

function matchParameters(
  comparison: Comparison,
  old: HttpOperation,
  now: HttpOperation,
): ReadonlyMap<HttpParameter, HttpParameter> {
  const { aliasesOf, notation } = comparison.rules;
  const matches = new Map<HttpParameter, HttpParameter>();
  const left = new Set(now.parameters);
  const match = (parameter: HttpParameter, other: HttpParameter | undefined): void => {
    if (other === undefined || matches.has(parameter) || !left.delete(other)) return;
    matches.set(parameter, other);
  };
  const [oldPath, newPath] = [pathParameters(old), pathParameters(now)];
  if (oldPath.length === newPath.length) oldPath.forEach((each, index) => match(each, newPath[index]));
  const isName = (parameter: HttpParameter, other: HttpParameter): boolean => {
    const names = [
      parameter.name,
      ...(aliasesOf?.({ name: parameter.name, required: false, schema: parameter.schema }) ?? []),
    ];
    const said = notation === "loose" ? withoutKey(other.name) : other.name;
    const same =
      parameter.in === "header"
        ? names.map((each) => each.toLowerCase()).includes(said.toLowerCase())
        : names.includes(said);
    return same || (notation === "loose" && spelling(parameter.name) === spelling(said));
  };
  for (const each of old.parameters)
    match(
      each,
      [...left].find((other) => other.in === each.in && isName(each, other)),
    );
  for (const each of old.parameters)
    match(
      each,
      [...left].find((other) => isName(each, other)),
    );
  return matches;
}

/** What the values of a map in a query are; undefined for what is none. */
function valueOfMap({ form, schema: { type } }: HttpParameter): HttpSchema | undefined {
  const isDeep = form.kind === "style" && form.style === "deepObject";
  return isDeep && type.kind === "object" && typeof type.additional === "object" ? type.additional : undefined;
}

/** `labels[string]` is the map `labels`. */
function withoutKey(name: string): string {
  return name.replace(/\[[^\]]*\]$/, "");
}

/** Names that differ only in how words are joined. */
function spelling(name: string): string {
  return name.replaceAll("_", "").toLowerCase();
}

/** The parameters of a path in the order in which they stand there. */
function pathParameters({ path, parameters }: HttpOperation): readonly HttpParameter[] {
  return path.parts.flatMap((part) =>
    part.kind === "parameter" ? (parameters.find((each) => each.in === "path" && each.name === part.name) ?? []) : [],
  );
}

function compareParameter(comparison: Comparison, scope: Scope, old: HttpParameter, now: HttpParameter): void {
  const sides = [
    { text: old.name, part: old },
    { text: now.name, part: now },
  ] as const;
  if (old.in !== now.in) {
    report(comparison, scope, "parameter-moved", { text: old.in, part: old }, { text: now.in, part: now });
    return;
  }
  // In descriptions of other hands, keys of maps are part of the name.
  const isMap = comparison.rules.notation === "loose" && valueOfMap(old) !== undefined;
  const said = isMap ? withoutKey(now.name) : now.name;
  if (old.name !== said && !(old.in === "header" && old.name.toLowerCase() === said.toLowerCase()))
    report(comparison, scope, "parameter-renamed", ...sides);
  comparePresence(comparison, scope, old, now);
  compareValues(comparison, scope, old, now);
}

function comparePresence(comparison: Comparison, scope: Scope, old: HttpParameter, now: HttpParameter): void {
  if (now.required && !old.required)
    report(comparison, scope, "parameter-became-required", nothing, { text: "required" });
  if (old.required && !now.required)
    report(comparison, scope, "parameter-became-optional", { text: "required" }, nothing);
  if (now.deprecated && !old.deprecated) report(comparison, scope, "parameter-deprecated", nothing, nothing);
  if (old.deprecated && !now.deprecated) report(comparison, scope, "parameter-reactivated", nothing, nothing);
}

function compareValues(comparison: Comparison, scope: Scope, old: HttpParameter, now: HttpParameter): void {
  const isLoose = comparison.rules.notation === "loose";
  const value = isLoose ? valueOfMap(old) : undefined;
  if (value !== undefined && !shapeOf(now.schema, comparison.newTypes).kinds.has("object")) {
    // Descriptions that have no word for a map say what its values are.
    compareSchemas(comparison, scope, value, now.schema);
    return;
  }
  const forms = [describeForm(old, comparison), describeForm(now, comparison)] as const;
  // Of one value and of several, the type differs, not the style.
  const isComparable = forms[0].isPlain === forms[1].isPlain && !(isLoose && old.form.kind === "content");
  if (isComparable && forms[0].text !== forms[1].text) report(comparison, scope, "parameter-style-changed", ...forms);
  if (!(isLoose && old.form.kind === "content")) compareSchemas(comparison, scope, old.schema, now.schema);
}

/** How a value is laid out, as far as it makes a difference: one text has no style that shows. */
function describeForm(
  { form, schema, in: place }: HttpParameter,
  { oldTypes, newTypes }: Comparison,
): { readonly text: string; readonly isPlain: boolean } {
  if (form.kind === "content") return { text: form.mediaType, isPlain: false };
  const shape = shapeOf(schema, new Map([...newTypes, ...oldTypes]));
  const isPlain = !shape.kinds.has("array") && !shape.kinds.has("object") && shape.members.length === 0;
  const usual = place === "query" || place === "cookie" ? "form" : "simple";
  const parts = isPlain && form.style === usual ? [] : [form.style, form.explode ? "explode" : ""];
  const text = [...parts, form.allowReserved ? "reserved characters" : ""].filter((each) => each !== "").join(", ");
  return { text, isPlain };
}
