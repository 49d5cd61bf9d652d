import { complain } from "../../diagnostics.js";
import type { Diagnostic } from "../../diagnostics.js";
import { locate } from "../line-index.js";
import type { ProtoFile } from "./proto-file.js";
import { joinName, resolveSymbol } from "./symbols.js";
import type { Symbol, SymbolTable } from "./symbols.js";

/** Finds what names in one file mean, and complains about those that mean nothing. */
export interface Linker {
  readonly file: ProtoFile;
  readonly diagnostics: Diagnostic[];
  /** Message or enum that `name` means in `scope` (a full name); `offset` is where to complain. */
  readonly findType: (
    scope: string,
    name: string,
    offset: number,
    kinds: readonly Symbol["kind"][],
  ) => Symbol | undefined;
  /** The extension that a custom option's name means; `absent` when there is none, undefined when an import is missing. */
  readonly findExtension: (scope: string, name: string) => Symbol | "absent" | undefined;
  /** `"(http)"` to `"(google.api.http)"`. */
  readonly findOption: (scope: string, name: string) => string;
}

/** Creates the linker of a file; `files` are all that were read, by import path. */
export function createLinker(
  file: ProtoFile,
  symbols: SymbolTable,
  files: ReadonlyMap<string, ProtoFile>,
  diagnostics: Diagnostic[],
): Linker {
  const visible = findVisibleFiles(file, files);
  // A missing import is one complaint, not one for each name it would have declared.
  const isComplete = [...visible].every((path) => files.has(path));
  const sees = (symbol: Symbol): boolean => visible.has(symbol.file);
  return {
    file,
    diagnostics,
    findType(scope, name, offset, kinds) {
      const wanted = (symbol: Symbol): boolean => kinds.includes(symbol.kind);
      const found = resolveSymbol(symbols, scope, name, (symbol) => wanted(symbol) && sees(symbol));
      if (found) return found;
      const hidden = resolveSymbol(symbols, scope, name, wanted);
      const place = locate(file.lines, offset);
      if (hidden) diagnostics.push(complain("type-not-imported", { name: hidden.fullName, file: hidden.file }, place));
      else if (isComplete) diagnostics.push(complain("type-undefined", { name, kinds: kinds.join(" or ") }, place));
      return undefined;
    },
    findExtension(scope, name) {
      const found = resolveSymbol(symbols, scope, name, (symbol) => symbol.kind === "extension" && sees(symbol));
      return found ?? (isComplete ? "absent" : undefined);
    },
    findOption(scope, name) {
      const inner = /^\((.*?)\)(.*)$/.exec(name);
      const found = inner && resolveSymbol(symbols, scope, inner[1] ?? "", (symbol) => symbol.kind === "extension");
      return found ? `(${found.fullName})${inner[2]}` : name.replace(/^\(\./, "(");
    },
  };
}

/** Paths of the files whose names a file may use: itself, what it imports, and what those import publicly. */
function findVisibleFiles(file: ProtoFile, files: ReadonlyMap<string, ProtoFile>): ReadonlySet<string> {
  const visible = new Set([file.path]);
  const add = (path: string): void => {
    if (visible.has(path)) return;
    visible.add(path);
    for (const each of files.get(path)?.outline.imports ?? []) if (each.kind === "public") add(each.text);
  };
  for (const each of file.outline.imports) add(each.text);
  return visible;
}

/** Full name of a path inside a file. */
export function fullNameIn(file: ProtoFile, path: string): string {
  return joinName(file.package, path);
}
