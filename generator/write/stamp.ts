import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { glob } from "tinyglobby";
import type { ApiConfig } from "../config.js";
import type { OutputFile } from "./output-file.js";
import { manifestName } from "./manifest.js";

/** What a run saw and made, by content hash. Kept in a cache folder, so that an unchanged run need not repeat the work. */
interface Stamp {
  readonly generator: string;
  readonly config: string;
  /** Files the input patterns matched, then: file -> hash of everything read. */
  readonly matched: readonly string[];
  readonly inputs: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
}

interface Origin {
  readonly root: string;
}

/** True when generator, configuration, inputs and outputs are what the last successful run left. */
export async function isUpToDate(origin: Origin, config: ApiConfig, folder: string): Promise<boolean> {
  const stamp = await readStamp(origin, folder);
  if (stamp === undefined || stamp.config !== hash(JSON.stringify(config))) return false;
  const [generator, matched, inputs, outputs] = await Promise.all([
    hashGenerator(),
    matchInputs(origin.root, config),
    sameHashes(origin.root, stamp.inputs),
    sameHashes(folder, stamp.outputs),
  ]);
  return generator === stamp.generator && matched.join("\n") === stamp.matched.join("\n") && inputs && outputs;
}

/** Records a run after which the output is what the inputs generate. */
export async function rememberUpToDate(
  origin: Origin,
  config: ApiConfig,
  folder: string,
  inputFiles: readonly string[],
  files: readonly OutputFile[],
): Promise<void> {
  const inputs = inputFiles.map((file) => relative(origin.root, resolve(origin.root, file)));
  const manifest = await readFile(join(folder, manifestName), "utf8").catch(() => "");
  const stamp: Stamp = {
    generator: await hashGenerator(),
    config: hash(JSON.stringify(config)),
    matched: await matchInputs(origin.root, config),
    inputs: Object.fromEntries(
      await Promise.all(inputs.map(async (file) => [file, hash(await readFile(join(origin.root, file)))] as const)),
    ),
    outputs: Object.fromEntries([
      ...files.map(({ path, content }) => [path, hash(content)] as const),
      [manifestName, hash(manifest)],
    ]),
  };
  const path = stampPath(origin, folder);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, JSON.stringify(stamp));
}

function stampPath(origin: Origin, folder: string): string {
  return join(
    origin.root,
    "node_modules",
    ".cache",
    "gatewright",
    `${hash(relative(origin.root, folder)).slice(0, 16)}.json`,
  );
}

async function readStamp(origin: Origin, folder: string): Promise<Stamp | undefined> {
  try {
    return JSON.parse(await readFile(stampPath(origin, folder), "utf8")) as Stamp;
  } catch {
    return undefined;
  }
}

async function sameHashes(folder: string, hashes: Readonly<Record<string, string>>): Promise<boolean> {
  const same = await Promise.all(
    Object.entries(hashes).map(async ([path, expected]) => {
      try {
        return hash(await readFile(join(folder, path))) === expected;
      } catch {
        return false;
      }
    }),
  );
  return same.every(Boolean);
}

async function matchInputs(root: string, { input, sdk }: ApiConfig): Promise<readonly string[]> {
  const patterns = [
    ...(input.protos ?? []),
    ...(input.openapi ?? []),
    ...(input.serviceConfigs ?? []),
    ...(sdk?.overlay === undefined ? [] : [`${sdk.overlay}/**`]),
  ];
  return (await glob(patterns, { cwd: root })).toSorted();
}

/** The compiled generator, its templates and runtime sources: a change in any of them may change the output. */
function hashGenerator(): Promise<string> {
  generatorHash ??= computeGeneratorHash();
  return generatorHash;
}

let generatorHash: Promise<string> | undefined;

async function computeGeneratorHash(): Promise<string> {
  const home = fileURLToPath(new URL("../../../", import.meta.url));
  const files = await glob(["dist/generator/**/*.js", "templates/**", "generator/runtime/*.ts"], {
    cwd: home,
    dot: true,
  });
  const hashes = await Promise.all(
    files.toSorted().map(async (file) => `${file} ${hash(await readFile(join(home, file)))}`),
  );
  return hash(hashes.join("\n"));
}

function hash(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
