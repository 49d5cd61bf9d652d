import { complain } from "../../diagnostics.js";
import type { Diagnostic } from "../../diagnostics.js";
import type { ApiFile, Field, Message } from "../../model/api.js";
import { locate } from "../line-index.js";
import { fullNameIn } from "./linker.js";
import type { Linker } from "./linker.js";
import { plainOptions, repeatedOptions } from "./option-names.js";
import type { OptionKind } from "./option-names.js";
import type { Declaration, SetOption } from "./outline.js";
import { findValueFault, fitsScalar } from "./option-value.js";
import type { Token } from "./tokens.js";

/** What option values are checked against: messages and extensions of the files read so far, by full name. */
export interface OptionTypes {
  readonly messages: ReadonlyMap<string, Message>;
  readonly extensions: ReadonlyMap<string, Field>;
}

/** Adds the types that options may have and that a file declares. */
export function addOptionTypes(
  types: { readonly messages: Map<string, Message>; readonly extensions: Map<string, Field> },
  file: ApiFile,
): void {
  for (const each of file.messages) types.messages.set(each.fullName, each);
  for (const { fullName, field } of file.extensions) types.extensions.set(fullName, field);
}

/** Finds options that do not exist, are set twice, or have values of another type. */
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
      const field = symbol && types.extensions.get(symbol.fullName);
      if (!field || rest !== "") return [];
      const fault = findValueFault(field, value, types.messages);
      return fault ? refuse(fault.why, fault.offset ?? offset) : [];
    }
    const [head = ""] = text.split(".");
    const known = Object.hasOwn(plainOptions[kind], head) ? plainOptions[kind][head] : undefined;
    if (known === undefined) return refuse(`is no option of a ${kind}`);
    if (taken.has(text) && !repeatedOptions.has(text)) return refuse("is set twice");
    taken.add(text);
    return text === head && !fitsPlain(known, value) ? refuse(`must have a ${known} as value`) : [];
  });
}

function fitsPlain(kind: OptionKind, value: readonly Token[]): boolean {
  switch (kind) {
    case "string":
      return fitsScalar("string", value);
    case "boolean":
      return fitsScalar("bool", value);
    case "enum":
      return value.length === 1 && value[0]?.kind === "word";
    case "message":
      return value[0]?.text === "{" || value[0]?.text === "<";
    case "any":
      return true;
    default:
      return kind satisfies never;
  }
}
