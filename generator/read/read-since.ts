import path from "node:path";
import type { ApiConfig } from "../config.js";
import type { Diagnostic } from "../diagnostics.js";
import type { ApiFile } from "../model/api.js";
import { claimedNames, fileOfSketch, sketchFile, type FileSketch } from "../model/sketch.js";
import { orderFiles, type ProtoSource } from "./proto/load-protos.js";
import { readProtos } from "./proto/read-protos.js";
import { packagesOf } from "./proto/symbols.js";
import { settleServices } from "./settle-services.js";
import { sortDiagnostics } from "./sort-diagnostics.js";

/** What is known of a file from an earlier reading. */
export interface KnownFile {
  readonly sketch: FileSketch;
  readonly source: ProtoSource;
}

/** A reading of which some files have changed since. */
export interface EarlierReading {
  /** In the order of the API, by import path. */
  readonly files: ReadonlyMap<string, KnownFile>;
  /** What it complained of. */
  readonly diagnostics: readonly Diagnostic[];
}

/** An API of which the files that have changed, and what these import, are whole; of the others it holds what sketches say. */
export interface ReadingSince {
  readonly files: readonly ApiFile[];
  /** Import paths of what has changed and of all that imports it: whatever is made of other files is as it was. */
  readonly changed: ReadonlySet<string>;
  /** Import paths of the files that are whole. */
  readonly whole: ReadonlySet<string>;
  readonly sources: ReadonlyMap<string, ProtoSource>;
  readonly diagnostics: readonly Diagnostic[];
  readonly inputFiles: readonly string[];
  readonly absentFiles: readonly string[];
}

/**
 * Reads what has changed since an earlier reading of .proto files, and what imports that; `edited` are absolute paths. Answers nothing where a
 * whole reading would not be the sum of the two: where there are errors, extensions or names that clash, or where most would be read again.
 */
export async function readSince(
  config: ApiConfig,
  root: string,
  earlier: EarlierReading,
  edited: ReadonlySet<string>,
): Promise<ReadingSince | undefined> {
  const base = path.resolve(root);
  const known = [...earlier.files.values()];
  const changed = withImporters(known, edited);
  if (changed.size * 2 > known.length) return undefined;
  const isInput = (name: string): boolean => earlier.files.get(name)?.sketch.isInput === true;
  const inputs = [...changed].filter(isInput).flatMap((name) => earlier.files.get(name)?.source.absolute ?? []);
  const includes = (config.input.includes ?? []).map((folder) => path.resolve(base, folder));
  const read = await readProtos(inputs, includes, base);
  const { sources = new Map<string, ProtoSource>(), absentFiles = [] } = read;
  const own = read.files.filter((file) => changed.has(file.path));
  const places = new Map([...sources].map(([name, { display }]) => [display, name]));
  const nameOf = ({ location }: Diagnostic): string | undefined => location && places.get(location.file);
  // What a whole reading makes of a fault in a file that is only imported depends on more than these files.
  const isOfImported = (each: Diagnostic): boolean => {
    const name = nameOf(each);
    return name !== undefined && !isInput(name) && (changed.has(name) || !earlier.files.has(name));
  };
  if (read.diagnostics.some((each) => each.severity === "error" || isOfImported(each))) return undefined;
  if (own.length < changed.size || own.some((file) => hasExtensions(file, earlier.files.get(file.path))))
    return undefined;

  const settled = settleServices(own, {});
  const whole = new Map<string, ApiFile>([
    // What is imported and has not changed is whole too, but for its services, which have been settled.
    ...read.files.map((file) => [file.path, withServices(file, earlier.files.get(file.path))] as const),
    ...settled.files.map((file) => [file.path, file] as const),
  ]);
  const importsOf = (name: string): readonly string[] | undefined =>
    sources.get(name)?.imports ?? earlier.files.get(name)?.source.imports;
  const order = orderFiles(
    known.filter(({ sketch }) => sketch.isInput).map(({ sketch }) => sketch.path),
    importsOf,
  );
  const others = order.filter((name) => !whole.has(name)).flatMap((name) => earlier.files.get(name)?.sketch ?? []);
  const unknown = read.files.filter((file) => !earlier.files.has(file.path));
  if (namesClash([...own, ...unknown], others)) return undefined;
  const sketched = new Map(others.map((each) => [each.path, fileOfSketch(each)]));
  const all = new Map([...known.map(({ sketch, source }) => [sketch.path, source] as const), ...sources]);
  const isOfChanged = (each: Diagnostic): boolean => changed.has(nameOf(each) ?? "");
  const displays = new Set([...changed].map((name) => all.get(name)?.display));
  return {
    files: order.flatMap((name) => whole.get(name) ?? sketched.get(name) ?? []),
    changed,
    whole: new Set(whole.keys()),
    sources: new Map(order.flatMap((name) => [...entryOf(all, name)])),
    diagnostics: sortDiagnostics([
      ...earlier.diagnostics.filter(({ location }) => location === undefined || !displays.has(location.file)),
      ...read.diagnostics.filter(isOfChanged),
      ...settled.diagnostics,
    ]),
    inputFiles: order.flatMap((name) => all.get(name)?.absolute ?? []),
    absentFiles,
  };
}

function entryOf<T>(map: ReadonlyMap<string, T>, key: string): readonly (readonly [string, T])[] {
  const value = map.get(key);
  return value === undefined ? [] : [[key, value]];
}

/** The files edited, and every file that imports one of them, directly or not. */
function withImporters(known: readonly KnownFile[], edited: ReadonlySet<string>): ReadonlySet<string> {
  const importers = new Map<string, string[]>();
  for (const { sketch, source } of known)
    for (const each of source.imports) {
      const found = importers.get(each);
      if (found === undefined) importers.set(each, [sketch.path]);
      else found.push(sketch.path);
    }
  const changed = new Set<string>();
  const queue = known.filter(({ source }) => edited.has(source.absolute ?? "")).map(({ sketch }) => sketch.path);
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (changed.has(next)) continue;
    changed.add(next);
    queue.push(...(importers.get(next) ?? []));
  }
  return changed;
}

/** Extensions belong to messages of other files, and so change what is made of these. */
function hasExtensions({ extensions }: ApiFile, known: KnownFile | undefined): boolean {
  return extensions.length + (known?.sketch.extensions.length ?? 0) > 0;
}

function withServices(file: ApiFile, known: KnownFile | undefined): ApiFile {
  if (known === undefined) return file;
  const { isInput, services } = fileOfSketch(known.sketch);
  return { ...file, isInput, services };
}

/** Whether a name in a changed or new file is also one in a file that it does not import, or a package. */
function namesClash(own: readonly ApiFile[], others: readonly FileSketch[]): boolean {
  const claimed = new Set<string>();
  const packages = new Set<string>();
  for (const file of own) {
    for (const each of packagesOf(file.package)) packages.add(each);
    for (const each of claimedNames(sketchFile(file))) claimed.add(each);
    for (const { fullName, fields, oneofs } of file.messages)
      for (const { name } of [...fields, ...oneofs]) claimed.add(`${fullName}.${name}`);
    for (const { fullName, methods } of file.services)
      for (const { name } of methods) claimed.add(`${fullName}.${name}`);
  }
  const homes = [...new Set(own.map((file) => file.package))];
  return others.some((other) => {
    // A name begins with its package: where neither lies in the other, nothing can clash.
    if (!homes.some((each) => isWithin(each, other.package) || isWithin(other.package, each))) return false;
    if (packagesOf(other.package).some((each) => claimed.has(each))) return true;
    for (const each of claimedNames(other)) if (claimed.has(each) || packages.has(each)) return true;
    return false;
  });
}

/** Whether a package is another or lies in it: `acme.books.v1` in `acme.books`. */
function isWithin(name: string, outer: string): boolean {
  return outer === "" || name === outer || name.startsWith(`${outer}.`);
}
