import type { Diagnostic } from "../../diagnostics.js";
import type { ApiFile, Enum, Extension, Message } from "../../model/api.js";
import { checkDeclarations, checkPackage } from "./check-declarations.js";
import { checkFeatures } from "./check-features.js";
import { checkLinks } from "./check-links.js";
import { addOptionTypes, checkOptions } from "./check-options.js";
import { isScalar } from "./convert-field.js";
import { convertFile } from "./convert-file.js";
import { createLinker, fullNameIn } from "./linker.js";
import type { Linker } from "./linker.js";
import { loadBundledProtos, loadProtos } from "./load-protos.js";
import type { ProtoSource, TakeProto } from "./load-protos.js";
import type { Outline } from "./outline.js";
import type { ProtoFile } from "./proto-file.js";
import { relaxImports } from "./relax-imports.js";
import { addSymbols } from "./symbols.js";
import type { Symbol } from "./symbols.js";
import { typeOptions } from "./typed-options.js";

/** What a reader gives: part of a model, complaints, and which files it depended on (absolute paths). */
export interface ProtoReading {
  readonly files: readonly ApiFile[];
  readonly diagnostics: readonly Diagnostic[];
  readonly inputFiles: readonly string[];
  /** Absolute paths that were looked for in vain, before a file was found elsewhere. */
  readonly absentFiles?: readonly string[];
  /** By import path. */
  readonly sources?: ReadonlyMap<string, ProtoSource>;
}

/** What is read beside the declarations. */
export interface ProtoReadOptions {
  /** Comments word for word, see `ApiFile.sourceComments`. Default false. */
  readonly keepsComments?: boolean;
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
  { keepsComments = false }: ProtoReadOptions = {},
): Promise<ProtoReading> {
  const reader = createProtoReader(keepsComments);
  const loaded = await loadProtos(inputs, includes, root, reader.take);
  const { files, places } = reader;
  const { inputFiles, absentFiles, sources } = loaded;
  const diagnostics = [...loaded.diagnostics, ...reader.finish(), ...checkLinks(files)];
  return {
    files,
    diagnostics: relaxImports(files, diagnostics, places, reader.symbols),
    inputFiles,
    absentFiles,
    sources,
  };
}

/** Reads google protos that come with gatewright, by import path, with those they import. */
export async function readBundledProtos(
  paths: readonly string[],
  { keepsComments = false }: ProtoReadOptions = {},
): Promise<readonly ApiFile[]> {
  const reader = createProtoReader(keepsComments);
  await loadBundledProtos(paths, reader.take);
  return reader.files;
}

interface ProtoReader {
  readonly take: TakeProto;
  /** In the order in which they were taken. */
  readonly files: readonly ApiFile[];
  /** Import path of a file that complaints name. */
  readonly places: ReadonlyMap<string, string>;
  readonly symbols: ReadonlyMap<string, Symbol>;
  /** What is wrong with the files. */
  readonly finish: () => readonly Diagnostic[];
}

/** Converts files one after the other, imports before importers; of a file only its names and its part of the model are kept. */
function createProtoReader(keepsComments = false): ProtoReader {
  const diagnostics: Diagnostic[] = [];
  const late: (() => Diagnostic | undefined)[] = [];
  const symbols = new Map<string, Symbol>();
  const seen = new Map<string, Pick<ProtoFile, "package"> & Pick<Outline, "imports">>();
  const types = {
    messages: new Map<string, Message>(),
    enums: new Map<string, Enum>(),
    extensions: new Map<string, Extension>(),
  };
  const files: ApiFile[] = [];
  const places = new Map<string, string>();
  return {
    files,
    places,
    symbols,
    take(file, isInput) {
      seen.set(file.path, { package: file.package, imports: file.outline.imports });
      places.set(file.lines.file, file.path);
      diagnostics.push(...checkPackage(file, symbols));
      addSymbols(symbols, file);
      const complaints = checkDeclarations(file, symbols);
      // What protobufjs says without a line, or of the same one, our own check has found with a place.
      const { fault } = file;
      const isKnown = file.isFaultPlaced
        ? complaints.some(({ location }) => location?.line === fault?.location?.line)
        : complaints.length > 0;
      if (fault && !isKnown) diagnostics.push(fault);
      diagnostics.push(...complaints);
      const linker = createLinker(file, { symbols, files: seen, late }, diagnostics);
      if (!file.content && !file.isFaultPlaced) linkOutline(linker);
      const converted: ApiFile = {
        ...convertFile(linker, isInput),
        ...(keepsComments && { sourceComments: file.collectComments() }),
      };
      addOptionTypes(types, converted);
      if (isInput) diagnostics.push(...checkOptions(linker, types), ...checkFeatures(linker, converted));
      files.push(typeOptions(converted, types));
    },
    finish: () => [...diagnostics, ...late.flatMap((each) => each() ?? [])],
  };
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
