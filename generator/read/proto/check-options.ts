import { complain } from "../../diagnostics.js";
import type { Diagnostic } from "../../diagnostics.js";
import type { ApiFile, Enum, Extension, Field, Message } from "../../model/api.js";
import { locate } from "../line-index.js";
import { fullNameIn } from "./linker.js";
import type { Linker } from "./linker.js";
import { optionHolders, plainOptions, repeatedOptions } from "./option-names.js";
import type { OptionKind } from "./option-names.js";
import type { Declaration, SetOption } from "./outline.js";
import { findValueFault, fitsScalar, mayStandOn, type ValueFault } from "./option-value.js";
import type { Token } from "./tokens.js";

/** What option values are checked against: types and extensions of the files read so far, by full name. */
export interface OptionTypes {
  readonly messages: ReadonlyMap<string, Message>;
  readonly enums: ReadonlyMap<string, Enum>;
  readonly extensions: ReadonlyMap<string, Extension>;
}

/** Adds the types that options may have and that a file declares. */
export function addOptionTypes(
  types: {
    readonly messages: Map<string, Message>;
    readonly enums: Map<string, Enum>;
    readonly extensions: Map<string, Extension>;
  },
  file: ApiFile,
): void {
  for (const each of file.messages) types.messages.set(each.fullName, each);
  for (const each of file.enums) types.enums.set(each.fullName, each);
  for (const each of file.extensions) types.extensions.set(each.fullName, each);
}

/** Finds options that do not exist, stand where they may not, are set twice, or have values of another type. */
export function checkOptions(linker: Linker, types: OptionTypes): Diagnostic[] {
  const { file } = linker;
  const { outline } = file;
  // Behind a fault the outline is a guess.
  if (file.fault) return [];
  return [
    ...checkHolder(linker, types, "file", file.package, outline.options),
    ...outline.declarations.flatMap(({ kind, path, options }) =>
      checkHolder(linker, types, kind, fullNameIn(file, path), options),
    ),
  ];
}

function checkHolder(
  linker: Linker,
  types: OptionTypes,
  kind: Declaration["kind"] | "file",
  scope: string,
  options: readonly SetOption[],
): Diagnostic[] {
  const taken = new Set<string>();
  return options.flatMap(({ text, offset, value }): Diagnostic[] => {
    const refuse = (why: string, at = offset): Diagnostic[] => [
      complain("option-invalid", { name: text, why }, locate(linker.file.lines, at)),
    ];
    const [, custom, rest = ""] = /^\((.*?)\)(.*)$/.exec(text) ?? [];
    if (custom !== undefined) {
      const symbol = linker.findExtension(scope, custom);
      if (symbol === "absent") return refuse("is not declared in this file or in one that it imports");
      const extension = symbol && types.extensions.get(symbol.fullName);
      if (!extension) return [];
      const key = `${extension.fullName}${rest}`;
      const again = taken.has(key) || [...taken].some((each) => each.startsWith(`${key}.`));
      const fault = findCustomFault(extension, rest, value, kind, types, again);
      taken.add(key);
      return fault ? refuse(fault.why, fault.offset ?? offset) : [];
    }
    const [head = ""] = text.split(".");
    const known = Object.hasOwn(plainOptions[kind], head) ? plainOptions[kind][head] : undefined;
    if (known === undefined) return refuse(`is no option of a ${kind}`);
    if (taken.has(text) && !repeatedOptions.has(text)) return refuse("is set twice");
    taken.add(text);
    return text === head && !fitsPlain(known, value) ? refuse(`must have ${describeKind(known)} as value`) : [];
  });
}

/** What is wrong with a custom option: where it stands, the members that its name leads to (`rest`: `.a.b`), or its value. */
function findCustomFault(
  { field, extendee }: Extension,
  rest: string,
  value: readonly Token[],
  kind: Declaration["kind"] | "file",
  types: OptionTypes,
  again: boolean,
): ValueFault | undefined {
  const holder = optionHolders[kind];
  if (extendee !== holder.extendee) return { why: `extends ${extendee}, so it is no option of a ${kind}` };
  const path = followOption(field, rest, types);
  if (path === undefined || "why" in path) return path;
  const stray = path.find((each) => !mayStandOn(each, holder.target));
  if (stray) return { why: `sets ${stray.name}, which may not be set on a ${kind}` };
  const last = path.at(-1) ?? field;
  if (again && last.type.kind === "singular") return { why: "is set twice" };
  return findValueFault(last, value, types, holder.target);
}

/** The fields that an option's name leads to, the extension first; undefined where one of them is not known. */
function followOption(field: Field, rest: string, types: OptionTypes): readonly Field[] | ValueFault | undefined {
  const path = [field];
  for (const name of rest.split(".").slice(1)) {
    const { name: holder, type } = path.at(-1) ?? field;
    if (type.of.kind !== "message") return { why: `has no members: ${holder} is no message` };
    if (type.kind !== "singular") return { why: `has no members: ${holder} is a list, set by values in braces` };
    const message = types.messages.get(type.of.message);
    if (message === undefined || name === "") return undefined;
    const next = message.fields.find((each) => each.name === name);
    if (next === undefined) return { why: `has no field ${name} in ${message.fullName}` };
    path.push(next);
  }
  return path;
}

function fitsPlain(kind: OptionKind, value: readonly Token[]): boolean {
  const [first] = value;
  switch (kind) {
    case "string":
      return fitsScalar("string", value);
    case "boolean":
      return value.length === 1 && /^(?:true|false)$/.test(first?.text ?? "");
    case "message":
      return first?.text === "{" || first?.text === "<";
    case "any":
      return true;
    default:
      return value.length === 1 && first?.kind === "word" && kind.includes(first.text);
  }
}

function describeKind(kind: OptionKind): string {
  return typeof kind === "string" ? `a ${kind}` : `one of ${kind.join(", ")}`;
}
