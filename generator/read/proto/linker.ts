import { complain } from "../../diagnostics.js";
import type { Diagnostic } from "../../diagnostics.js";
import { locate } from "../line-index.js";
import type { Outline } from "./outline.js";
import type { ProtoFile } from "./proto-file.js";
import { joinName, packagesOf, resolveSymbol } from "./symbols.js";
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

/** What was read before a file, and who sees what of it. */
export interface Surroundings {
  /** Names of the files read so far, the file's own included. */
  readonly symbols: SymbolTable;
  /** By import path. */
  readonly files: ReadonlyMap<string, Pick<ProtoFile, "package"> & Pick<Outline, "imports">>;
  /** Complaints that wait for the names of files that are read later. */
  readonly late: (() => Diagnostic | undefined)[];
}

/** Creates the linker of a file whose imports have been read. What it finds depends on the file and what it imports alone. */
export function createLinker(
  file: ProtoFile,
  { symbols, files, late }: Surroundings,
  diagnostics: Diagnostic[],
): Linker {
  const visible = findVisibleFiles(file, files);
  // A missing import is one complaint, not one for each name it would have declared, even if a file elsewhere declares the same.
  const isComplete = [...visible].every((path) => files.has(path));
  const packages = new Set([...visible].flatMap((path) => packagesOf(files.get(path)?.package ?? "")));
  const sees = (symbol: Symbol): boolean =>
    symbol.kind === "package" ? packages.has(symbol.fullName) : visible.has(symbol.file);
  return {
    file,
    diagnostics,
    findType(scope, name, offset, kinds) {
      const wanted = (symbol: Symbol): boolean => kinds.includes(symbol.kind);
      const found = resolveSymbol(symbols, scope, name, wanted, sees);
      if (found) return found;
      const place = locate(file.lines, offset);
      late.push(() => {
        const hidden = isComplete ? resolveSymbol(symbols, scope, name, wanted) : undefined;
        if (hidden) return complain("type-not-imported", { name: hidden.fullName, file: hidden.file }, place);
        return isComplete ? complain("type-undefined", { name, kinds: kinds.join(" or ") }, place) : undefined;
      });
      return undefined;
    },
    findExtension(scope, name) {
      return resolveSymbol(symbols, scope, name, isExtension, sees) ?? (isComplete ? "absent" : undefined);
    },
    findOption(scope, name) {
      const inner = /^\((.*?)\)(.*)$/.exec(name);
      const found = inner && resolveSymbol(symbols, scope, inner[1] ?? "", isExtension, sees);
      return found ? `(${found.fullName})${inner[2]}` : name.replace(/^\(\./, "(");
    },
  };
}

function isExtension({ kind }: Symbol): boolean {
  return kind === "extension";
}

/** Paths of the files whose names a file may use: itself, what it imports, and what those import publicly. */
function findVisibleFiles(file: ProtoFile, files: Surroundings["files"]): ReadonlySet<string> {
  const visible = new Set([file.path]);
  const add = (path: string): void => {
    if (visible.has(path)) return;
    visible.add(path);
    for (const each of files.get(path)?.imports ?? []) if (each.kind === "public") add(each.text);
  };
  for (const each of file.outline.imports) add(each.text);
  return visible;
}

/** Full name of a path inside a file. */
export function fullNameIn(file: ProtoFile, path: string): string {
  return joinName(file.package, path);
}
