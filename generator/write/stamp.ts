import { existsSync, mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { glob } from "tinyglobby";
import type { ApiConfig } from "../config.js";
import type { Diagnostic } from "../diagnostics.js";
import { entryAt } from "./entry-kind.js";
import { areAsMarked, type FileMark, hashBytes, markFile } from "./file-mark.js";
import { manifestName } from "./manifest.js";
import { contentOf, type OutputFile } from "./output-file.js";

/** What a run saw and made. Kept in a cache folder, so that an unchanged run need not repeat the work. */
interface Stamp {
  readonly generator: string;
  readonly config: string;
  readonly markedAt: number;
  /** Files the input patterns matched. */
  readonly matched: readonly string[];
  /** Everything read, below the configuration's folder, and everything written, below the output folder. */
  readonly inputs: Readonly<Record<string, FileMark>>;
  readonly outputs: Readonly<Record<string, FileMark>>;
  readonly diagnostics: readonly Diagnostic[];
}

interface Origin {
  readonly root: string;
}

/** When generator, configuration, inputs and outputs are what the last successful run left: what that run complained of. */
export async function findUpToDate(
  origin: Origin,
  config: ApiConfig,
  folder: string,
): Promise<readonly Diagnostic[] | undefined> {
  const stamp = await readStamp(origin, folder);
  if (stamp === undefined || stamp.config !== hashConfig(config) || stamp.generator !== markGenerator())
    return undefined;
  if (!areAsMarked(origin.root, stamp.inputs, stamp.markedAt) || !areAsMarked(folder, stamp.outputs, stamp.markedAt))
    return undefined;
  const matched = await matchInputs(origin.root, config);
  return matched.join("\n") === stamp.matched.join("\n") ? stamp.diagnostics : undefined;
}

/** Records a run after which the output is what the inputs generate. A project whose cache cannot be written does without. */
export async function rememberUpToDate(
  origin: Origin,
  config: ApiConfig,
  folder: string,
  inputFiles: readonly string[],
  files: readonly OutputFile[],
  diagnostics: readonly Diagnostic[],
): Promise<void> {
  const stamp: Stamp = {
    generator: markGenerator(),
    config: hashConfig(config),
    markedAt: Date.now(),
    matched: await matchInputs(origin.root, config),
    inputs: Object.fromEntries(
      inputFiles.flatMap((file) => mark(origin.root, relative(origin.root, resolve(origin.root, file)))),
    ),
    outputs: Object.fromEntries([
      ...files.flatMap((file) => mark(folder, file.path, hashBytes(contentOf(file)))),
      ...mark(folder, manifestName),
    ]),
    diagnostics,
  };
  const path = stampPath(origin, folder);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.${process.pid}`, JSON.stringify(stamp));
    renameSync(`${path}.${process.pid}`, path);
  } catch {
    // The next run does the work again.
  }
}

function mark(folder: string, path: string, known?: string): readonly [string, FileMark][] {
  const found = markFile(join(folder, path), known);
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

/** Size and times of every file of the generator, its templates and runtime: a change in any of them may change the output. */
function markGenerator(): string {
  const code = new URL("../", import.meta.url);
  const home = ["../", "../../"].map((up) => new URL(up, code)).find((each) => existsSync(new URL("templates/", each)));
  const folders = [code, ...["templates/", "generator/runtime/"].map((each) => new URL(each, home ?? code))];
  generatorMark ??= hashBytes(folders.map((each) => list(fileURLToPath(each), "")).join(""));
  return generatorMark;
}

let generatorMark: string | undefined;

function list(home: string, folder: string): string {
  return readdirSync(join(home, folder), { withFileTypes: true })
    .map((each) => {
      const path = join(folder, each.name);
      if (each.isDirectory()) return list(home, path);
      if (path.endsWith(".d.ts")) return "";
      const { size, mtimeMs } = statSync(join(home, path));
      return `${path} ${size} ${mtimeMs}\n`;
    })
    .toSorted()
    .join("");
}
