import { existsSync } from "node:fs";
import { readFile, realpath } from "node:fs/promises";
import path from "node:path";
import { complain } from "../../diagnostics.js";
import type { Diagnostic } from "../../diagnostics.js";
import { locate } from "../line-index.js";
import { toDisplayPath, toPosix } from "../display-path.js";
import { isImportPath } from "./check-declarations.js";
import { readBundledProto } from "./bundled/bundled-protos.js";
import { parseProtoFile } from "./proto-file.js";
import type { ProtoFile } from "./proto-file.js";

/** What reading the inputs from the disk came to. */
export interface LoadedProtos {
  /** Absolute paths of what was read from disk. */
  readonly inputFiles: readonly string[];
  /** Absolute paths that imports were looked for at and that were not there: a file that comes to be there would be read instead. */
  readonly absentFiles: readonly string[];
  /** Where each file comes from and what it imports, by import path. */
  readonly sources: ReadonlyMap<string, ProtoSource>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Where a file comes from, and what it imports. */
export interface ProtoSource {
  /** Path in complaints. */
  readonly display: string;
  /** Absent for a file that comes with gatewright. */
  readonly absolute?: string;
  readonly imports: readonly string[];
}

/** Takes a parsed file whose imports it has taken before. */
export type TakeProto = (file: ProtoFile, isInput: boolean) => void;

/**
 * Reads and parses input files (absolute paths) and all they import, one after the other, so that a large API is never parsed all at once;
 * `includes` are absolute folders, searched in order.
 */
export async function loadProtos(
  inputs: readonly string[],
  includes: readonly string[],
  root: string,
  take: TakeProto,
): Promise<LoadedProtos> {
  const diagnostics: Diagnostic[] = [];
  const inputFiles: string[] = [];
  const absentFiles: string[] = [];
  const sources = new Map<string, ProtoSource>();
  const started = new Set<string>();
  const folders = [...includes, root];
  // By the names that imports have for them, so that the order in which they are listed makes no difference.
  const named = inputs
    .map((absolute) => ({ absolute, importPath: toImportPath(absolute, folders) }))
    .toSorted((a, b) => (a.importPath < b.importPath ? -1 : 1));
  const isInput = new Set(named.map((each) => each.importPath));

  // A file that is found below two folders, or through a link, is one all the same.
  const names = new Map<string, string>();
  const twice: { readonly absolute: string; readonly path: string; readonly other: string }[] = [];
  const isNew = async (importPath: string, absolute: string | undefined): Promise<boolean> => {
    if (absolute === undefined) return true;
    const real = await realpath(absolute);
    const other = names.get(real);
    if (other === undefined) names.set(real, importPath);
    else twice.push({ absolute, path: importPath, other });
    return other === undefined;
  };

  const visit = async (
    importPath: string,
    { text, absolute }: FoundProto,
    importers: readonly string[],
  ): Promise<void> => {
    const display = absolute === undefined ? importPath : toDisplayPath(absolute, root);
    const file = parseProtoFile(importPath, display, text);
    const imports = file.outline.imports.map((each) => each.text);
    sources.set(importPath, { display, ...(absolute !== undefined && { absolute }), imports });
    const chain = [...importers, importPath];
    for (const each of file.outline.imports) {
      if (chain.includes(each.text)) {
        const cycle = [...chain.slice(chain.indexOf(each.text)), each.text].join(" -> ");
        diagnostics.push(complain("import-cycle", { path: each.text, cycle }, locate(file.lines, each.offset)));
      }
      if (started.has(each.text)) continue;
      started.add(each.text);
      const found = await findImport(each.text, folders, absentFiles);
      if (found) {
        if (found.absolute !== undefined) inputFiles.push(found.absolute);
        if (await isNew(each.text, found.absolute)) await visit(each.text, found, chain);
      } else if (each.kind !== "option" && each.kind !== "weak" && isImportPath(each.text)) {
        const hint = hintAt(each.text, inputs, root);
        const values = { path: each.text, folders: listFolders(folders, root), hint };
        diagnostics.push(complain("import-missing", values, locate(file.lines, each.offset)));
      }
    }
    take(file, isInput.has(importPath));
  };

  for (const each of includes.filter((folder) => !existsSync(folder))) {
    absentFiles.push(each);
    diagnostics.push(complain("include-missing", { folder: toDisplayPath(each, root) }));
  }
  for (const { absolute, importPath } of named) {
    const searched = includes.length === 0 ? folders : includes;
    if (!searched.some((folder) => isInside(folder, absolute))) {
      const values = { file: toDisplayPath(absolute, root), folders: listFolders(searched, root), path: importPath };
      diagnostics.push(complain("input-outside-includes", values));
    }
    if (started.has(importPath)) continue;
    started.add(importPath);
    inputFiles.push(absolute);
    if (await isNew(importPath, absolute))
      await visit(importPath, { absolute, text: await readFile(absolute, "utf8") }, []);
  }
  const [first] = twice;
  if (first !== undefined) {
    const { absolute, path: importPath, other } = first;
    const file = toDisplayPath(absolute, root);
    diagnostics.push(complain("file-twice", { count: String(twice.length), file, path: importPath, other }));
  }
  return { inputFiles, absentFiles, sources, diagnostics };
}

/** ` An input has this path below proto/v1: ...` where an input is what an import means, but for a folder in front. */
function hintAt(importPath: string, inputs: readonly string[], root: string): string {
  const input = inputs.find((each) => toPosix(each).endsWith(`/${importPath}`));
  if (input === undefined) return "";
  const folder = toDisplayPath(input.slice(0, -importPath.length - 1), root);
  return ` The input ${toDisplayPath(input, root)} would be it with ${folder} among input.includes.`;
}

/** Parses bundled files, and the bundled files they import; import paths that are not bundled are passed over. */
export async function loadBundledProtos(paths: readonly string[], take: TakeProto): Promise<void> {
  const started = new Set<string>();
  const visit = async (importPath: string): Promise<void> => {
    if (started.has(importPath)) return;
    started.add(importPath);
    const text = await readBundledProto(importPath);
    if (text === undefined) return;
    const file = parseProtoFile(importPath, importPath, text);
    for (const each of file.outline.imports) await visit(each.text);
    take(file, false);
  };
  for (const each of paths) await visit(each);
}

/** The order in which `loadProtos` would take the files that are known: each behind what it imports, inputs in the order of their names. */
export function orderFiles(
  inputs: readonly string[],
  importsOf: (path: string) => readonly string[] | undefined,
): readonly string[] {
  const order: string[] = [];
  const started = new Set<string>();
  const visit = (name: string): void => {
    const imports = started.has(name) ? undefined : importsOf(name);
    if (imports === undefined) return;
    started.add(name);
    for (const each of imports) visit(each);
    order.push(name);
  };
  for (const each of inputs.toSorted()) visit(each);
  return order;
}

/** How imports spell a file: relative to the first folder that holds it. */
function toImportPath(absolute: string, folders: readonly string[]): string {
  const folder = folders.find((each) => isInside(each, absolute));
  return folder === undefined ? path.basename(absolute) : toPosix(path.relative(folder, absolute));
}

function isInside(folder: string, absolute: string): boolean {
  const relative = path.relative(folder, absolute);
  return !relative.startsWith("..") && !path.isAbsolute(relative);
}

interface FoundProto {
  readonly text: string;
  /** Absent for a file that comes with gatewright. */
  readonly absolute?: string;
}

async function findImport(
  importPath: string,
  folders: readonly string[],
  absentFiles: string[],
): Promise<FoundProto | undefined> {
  // An import such as "../secret.proto" must not leave the include folders; one such as "./a.proto" would read a file under a second name.
  if (!isImportPath(importPath)) return undefined;
  for (const folder of folders) {
    const absolute = path.join(folder, importPath);
    const text = await readText(absolute);
    if (text !== undefined) return { text, absolute };
    absentFiles.push(absolute);
  }
  const text = await readBundledProto(importPath);
  return text === undefined ? undefined : { text };
}

async function readText(absolute: string): Promise<string | undefined> {
  try {
    return await readFile(absolute, "utf8");
  } catch {
    return undefined;
  }
}

function listFolders(folders: readonly string[], root: string): string {
  return [...new Set(folders.map((folder) => toDisplayPath(folder, root)))].join(", ");
}
