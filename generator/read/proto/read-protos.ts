import type { Diagnostic } from "../../diagnostics.js";
import type { ApiFile } from "../../model/api.js";
import { checkDeclarations } from "./check-declarations.js";
import { checkLinks } from "./check-links.js";
import { checkOptions, collectOptionTypes } from "./check-options.js";
import { isScalar } from "./convert-field.js";
import { convertFile } from "./convert-file.js";
import { createLinker, fullNameIn } from "./linker.js";
import type { Linker } from "./linker.js";
import { loadBundledProtos, loadProtos } from "./load-protos.js";
import { relaxImports } from "./relax-imports.js";
import { collectSymbols } from "./symbols.js";
import { typeOptions } from "./typed-options.js";

/** What a reader gives: part of a model, complaints, and which files it depended on (absolute paths). */
export interface ProtoReading {
  readonly files: readonly ApiFile[];
  readonly diagnostics: readonly Diagnostic[];
  readonly inputFiles: readonly string[];
}

/**
 * Reads .proto files (absolute paths) with their imports into the model.
 *
 * `includes` are absolute folders that imports are searched in, before `root` and the bundled google protos.
 */
export async function readProtos(
  inputs: readonly string[],
  includes: readonly string[],
  root: string,
): Promise<ProtoReading> {
  const loaded = await loadProtos(inputs, includes, root);
  const diagnostics = [...loaded.diagnostics];
  const symbols = collectSymbols(loaded.files.values());
  const isInput = new Set(loaded.inputPaths);
  const linkers: Linker[] = [];
  const files = [...loaded.files.values()].map((file) => {
    const complaints = checkDeclarations(file, symbols);
    // What protobufjs says without a line, or of the same one, our own check has found with a place.
    const { fault } = file;
    const isKnown = file.isFaultPlaced
      ? complaints.some(({ location }) => location?.line === fault?.location?.line)
      : complaints.length > 0;
    if (fault && !isKnown) diagnostics.push(fault);
    diagnostics.push(...complaints);
    const linker = createLinker(file, symbols, loaded.files, diagnostics);
    linkers.push(linker);
    if (!file.content && !file.isFaultPlaced) linkOutline(linker);
    return convertFile(linker, isInput.has(file.path));
  });
  const types = collectOptionTypes(files);
  for (const linker of linkers) if (isInput.has(linker.file.path)) diagnostics.push(...checkOptions(linker, types));
  diagnostics.push(...checkLinks(files));
  const places = new Map([...loaded.files.values()].map((file) => [file.lines.file, file.path]));
  return {
    files: typeOptions(files, types),
    diagnostics: relaxImports(files, diagnostics, places),
    inputFiles: loaded.inputFiles,
  };
}

/** Reads google protos that come with gatewright, by import path, with those they import. */
export async function readBundledProtos(paths: readonly string[]): Promise<readonly ApiFile[]> {
  const files = await loadBundledProtos(paths);
  const symbols = collectSymbols(files.values());
  const converted = [...files.values()].map((file) => convertFile(createLinker(file, symbols, files, []), false));
  return typeOptions(converted, collectOptionTypes(converted));
}

/** Looks up the names in a file that protobufjs gave up on for a reason of ours, so that one run finds all faults. */
function linkOutline(linker: Linker): void {
  for (const { kind, parent, type, output, isGroup } of linker.file.outline.declarations) {
    const scope = fullNameIn(linker.file, parent);
    if (kind === "method") {
      for (const each of [type, output]) if (each) linker.findType(scope, each.text, each.offset, ["message"]);
    } else if (type && !isGroup && !isScalar(type.text))
      linker.findType(scope, type.text, type.offset, ["message", "enum"]);
  }
}
