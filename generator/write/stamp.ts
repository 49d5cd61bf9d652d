import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { glob } from "tinyglobby";
import type { ApiConfig } from "../config.js";
import type { Diagnostic } from "../diagnostics.js";
import { entryAt } from "./entry-kind.js";
import { areAsMarked, type FileMark, findEdited, hashBytes, markFile } from "./file-mark.js";
import { markGenerator } from "./generator-mark.js";
import { manifestName } from "./manifest.js";
import { contentOf, type OutputFile } from "./output-file.js";

/** What a run saw and made. Kept in a cache folder, so that an unchanged run need not repeat the work. */
interface Stamp extends MarkedFiles {
  readonly generator: string;
  readonly config: string;
  readonly markedAt: number;
  /** Files the input patterns matched. */
  readonly matched: readonly string[];
  /** Paths below the configuration's folder at which nothing was, though it was looked for. */
  readonly absent: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** First line of the file of notes that belongs to this. */
  readonly notes?: string;
}

/** How files were after a run: everything read, below the configuration's folder, and everything written, below the output folder. */
export interface MarkedFiles {
  readonly inputs: Readonly<Record<string, FileMark>>;
  readonly outputs: Readonly<Record<string, FileMark>>;
}

interface Origin {
  readonly root: string;
}

/** What has become of an output and its inputs since the last successful run. */
export type SinceLastRun =
  /** Generator, configuration, inputs and outputs are as that run left them; these were its complaints. */
  | { readonly kind: "current"; readonly diagnostics: readonly Diagnostic[] }
  /** Only the bytes of some inputs differ. */
  | {
      readonly kind: "edited";
      /** Absolute paths. */
      readonly edited: ReadonlySet<string>;
      readonly last: MarkedFiles;
      /** What it has left for this run, see `rememberUpToDate`. */
      readonly notes: readonly string[];
    }
  /** Other inputs, or more of them; what has been written is as that run left it. */
  | { readonly kind: "other" }
  /** Anything else. */
  | { readonly kind: "unknown" };

/** Compares with the last successful run. */
export async function compareWithLast(origin: Origin, config: ApiConfig, folder: string): Promise<SinceLastRun> {
  const unknown = { kind: "unknown" } as const;
  const stamp = await readStamp(origin, folder);
  if (stamp === undefined || stamp.config !== hashConfig(config) || stamp.generator !== markGenerator()) return unknown;
  if (!areAsMarked(folder, stamp.outputs, stamp.markedAt)) return unknown;
  const other = { kind: "other" } as const;
  if (stamp.absent.some((path) => existsSync(resolve(origin.root, path)))) return other;
  const matched = await matchInputs(origin.root, config);
  if (matched.join("\n") !== stamp.matched.join("\n")) return other;
  const edited = findEdited(origin.root, stamp.inputs, stamp.markedAt);
  if (edited.length === 0) return { kind: "current", diagnostics: stamp.diagnostics };
  const notes = stamp.notes === undefined ? undefined : await readNotes(origin, folder, stamp.notes);
  if (notes === undefined) return other;
  return {
    kind: "edited",
    edited: new Set(edited.map((path) => resolve(origin.root, path))),
    last: stamp,
    notes,
  };
}

/** What a run was made of, and what it made. */
export interface FinishedRun {
  /** When it began, in milliseconds: what was changed later may have been read before or after. */
  readonly startedAt: number;
  /** Absolute paths. */
  readonly inputFiles: readonly string[];
  /** Absolute paths that were looked for in vain. */
  readonly absentFiles: readonly string[];
  readonly files: readonly OutputFile[];
  /** Paths of files that stay as the last run wrote them. */
  readonly kept: readonly string[];
  /** How that run left them. */
  readonly last?: MarkedFiles;
  readonly diagnostics: readonly Diagnostic[];
  /** Lines for the next run to go on from. */
  readonly notes?: readonly string[];
  /** Settles when no link to a file is made or removed any more. */
  readonly areSettled?: Promise<void>;
}

/** Records a run after which the output is what the inputs generate. A project whose cache cannot be written does without. */
export async function rememberUpToDate(
  origin: Origin,
  config: ApiConfig,
  folder: string,
  { startedAt, inputFiles, absentFiles, files, kept, last, diagnostics, notes, areSettled }: FinishedRun,
): Promise<void> {
  const below = (file: string): string => relative(origin.root, resolve(origin.root, file));
  const path = stampPath(origin, folder);
  const inputs = inputFiles.map(below).flatMap((file) => mark(origin.root, file, undefined, last?.inputs[file]));
  const hashes = files.map((file) => [file.path, hashBytes(contentOf(file))] as const);
  const id = notes && writeNotes(path, notes);
  const matched = await matchInputs(origin.root, config);
  // A file that gets or loses a link has changed, as far as its times go.
  await areSettled;
  const stayed = kept.flatMap((each) => mark(folder, each, undefined, last?.outputs[each]));
  // Somebody else has written while this run did: the next one looks at everything again.
  const isDisturbed =
    inputs.some(([, [, , , changed]]) => changed > startedAt) ||
    stayed.length < kept.length ||
    stayed.some(([each, [hash]]) => hash !== last?.outputs[each]?.[0]);
  if (isDisturbed) return forget(path);
  const stamp: Stamp = {
    generator: markGenerator(),
    config: hashConfig(config),
    markedAt: Date.now(),
    matched,
    inputs: Object.fromEntries(inputs),
    absent: absentFiles.map(below),
    outputs: Object.fromEntries([
      ...stayed,
      ...hashes.flatMap(([each, hash]) => mark(folder, each, hash)),
      ...mark(folder, manifestName),
    ]),
    diagnostics,
    ...(id !== undefined && { notes: id }),
  };
  try {
    mkdirSync(dirname(path), { recursive: true });
    replaceFile(path, JSON.stringify(stamp));
  } catch {
    // The next run does the work again.
  }
}

/** Writes the notes that belong to a stamp, and answers what it calls them. */
function writeNotes(stamp: string, notes: readonly string[]): string | undefined {
  const id = randomUUID();
  try {
    mkdirSync(dirname(stamp), { recursive: true });
    replaceFile(notesPath(stamp), [id, ...notes].join("\n"));
    return id;
  } catch {
    return undefined;
  }
}

function replaceFile(path: string, content: string): void {
  writeFileSync(`${path}.${process.pid}`, content);
  renameSync(`${path}.${process.pid}`, path);
}

function forget(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // A cache that cannot be written has nothing to forget.
  }
}

function notesPath(stamp: string): string {
  return stamp.replace(/\.json$/, ".notes");
}

/** The lines that belong to a stamp; nothing where another run has written them. */
async function readNotes(origin: Origin, folder: string, id: string): Promise<readonly string[] | undefined> {
  try {
    const [first, ...lines] = (await readFile(notesPath(stampPath(origin, folder)), "utf8")).split("\n");
    return first === id ? lines : undefined;
  } catch {
    return undefined;
  }
}

/** `known` is the hash of the file's bytes, `last` how it was marked before: while it looks the same, its bytes are the same. */
function mark(folder: string, path: string, known?: string, last?: FileMark): readonly [string, FileMark][] {
  const found = markFile(join(folder, path), known, last);
  return found === undefined ? [] : [[path, found]];
}

function hashConfig(config: ApiConfig): string {
  return hashBytes(JSON.stringify(config));
}

function stampPath(origin: Origin, folder: string): string {
  return join(
    origin.root,
    "node_modules",
    ".cache",
    "gatewright",
    `${hashBytes(relative(origin.root, folder)).replace(/\W/g, "_").slice(0, 16)}.json`,
  );
}

async function readStamp(origin: Origin, folder: string): Promise<Stamp | undefined> {
  try {
    return JSON.parse(await readFile(stampPath(origin, folder), "utf8")) as Stamp;
  } catch {
    return undefined;
  }
}

async function matchInputs(root: string, { input, sdk, templates }: ApiConfig): Promise<readonly string[]> {
  const patterns = [
    ...(input.protos ?? []),
    ...(input.openapi ?? []),
    ...(input.descriptors ?? []),
    ...(input.serviceConfigs ?? []),
    ...(input.openapiConfigurations ?? []),
    ...(templates === undefined ? [] : [`${templates}/**`]),
    ...(sdk?.overlay === undefined ? [] : [`${sdk.overlay}/**`]),
  ];
  // A pattern walks folders; a list of thousands of files need not.
  const files = patterns.filter((each) => isPlain(each) && entryAt(resolve(root, each)) !== undefined);
  const globs = patterns.filter((each) => !isPlain(each));
  return [...files, ...(globs.length === 0 ? [] : await glob(globs, { cwd: root }))].toSorted();
}

function isPlain(pattern: string): boolean {
  return !/[*?{}[\]()!]/.test(pattern);
}
