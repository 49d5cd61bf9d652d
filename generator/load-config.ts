import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, extname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { findConfigFaults, type ConfigFault } from "./check-config.js";
import type { GatewrightConfig } from "./config.js";
import { complain, type Diagnostic } from "./diagnostics.js";
import type { Location } from "./model/api.js";
import { checkSeverities } from "./severities.js";

/** A loaded configuration: `root` is its folder, which all its paths are relative to. */
export interface LoadedConfig {
  readonly kind: "loaded";
  readonly file: string;
  readonly root: string;
  readonly config: GatewrightConfig;
}

/** What keeps a configuration from being used. */
export interface RefusedConfig {
  readonly kind: "refused";
  readonly diagnostics: readonly Diagnostic[];
}

/** Names of a configuration that nobody has named, in the order in which they are looked for. */
const configNames = ["ts", "mts", "js", "mjs", "json", "yaml", "yml"].map((ending) => `gatewright.config.${ending}`);

/** The configuration of the working directory: the first of its names that is there, else `gatewright.config.ts`. */
export function defaultConfigFile(): string {
  return configNames.find((name) => existsSync(name)) ?? "gatewright.config.ts";
}

/** Names one configuration of the working directory where there are others, which nobody reads. */
export function findPassedOver(): readonly Diagnostic[] {
  const [used, ...others] = configNames.filter((name) => existsSync(name));
  return used === undefined || others.length === 0
    ? []
    : [complain("config-passed-over", { used, others: others.join(", ") })];
}

/** Loads a configuration in TypeScript, JavaScript, JSON or YAML; default the one of the working directory. */
export async function loadConfig(path = defaultConfigFile()): Promise<LoadedConfig | RefusedConfig> {
  const file = resolve(path);
  if (!existsSync(file)) return refuse(complain("config-missing", { file: path }));
  let read: ReadValue;
  try {
    read = await readValue(file, path);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return refuse(complain("config-invalid", { why }, { file: path, line: 1, column: 1 }));
  }
  if (read.kind === "refused") return read;
  return checkConfig(read.value, {
    file,
    name: path,
    root: dirname(file),
    ...(read.locate && { locate: read.locate }),
  });
}

type ReadValue = { readonly kind: "read"; readonly value: unknown; readonly locate?: Locate } | RefusedConfig;

/** Where a fault stands. */
type Locate = (path: ConfigFault["path"]) => Promise<Location>;

/** What a file says; what runs TypeScript takes a while to load, and data does without. */
async function readValue(file: string, name: string): Promise<ReadValue> {
  if (/\.(?:json|ya?ml)$/.test(file)) return readData(file, name);
  const { createJiti } = await import("jiti");
  // Wherever gatewright runs from, npx included, the configuration finds it.
  const alias = { "gatewright/config": fileURLToPath(new URL(`config${extname(import.meta.url)}`, import.meta.url)) };
  const value: unknown = await createJiti(import.meta.url, { moduleCache: false, alias }).import(file, {
    default: true,
  });
  return { kind: "read", value };
}

async function readData(file: string, name: string): Promise<ReadValue> {
  const text = await readFile(file, "utf8");
  // The parser that knows places is for YAML, and for what is wrong.
  const parse = async () => (await import("./read/source-document.js")).parseSourceDocument(file, name, text);
  const locate: Locate = async (path) => (await parse()).locate(path.map(String));
  try {
    if (file.endsWith(".json")) return { kind: "read", value: JSON.parse(text) as unknown, locate };
  } catch {
    // Told below, with its place.
  }
  const { value, diagnostics } = await parse();
  const isFaulty = diagnostics.length > 0;
  return isFaulty ? refuse(...diagnostics) : { kind: "read", value, locate };
}

/** A value as a configuration, or everything that keeps it from being one; `name` is the file in messages. */
export async function checkConfig(
  value: unknown,
  {
    file,
    name,
    root,
    locate,
  }: { readonly file: string; readonly name: string; readonly root: string; readonly locate?: Locate },
): Promise<LoadedConfig | RefusedConfig> {
  const head = { file: name, line: 1, column: 1 };
  const faults = findConfigFaults(value);
  if (faults.length > 0) {
    const placed = faults.map(async ({ path, why }) =>
      complain("config-invalid", { why }, locate === undefined ? head : await locate(path)),
    );
    return refuse(...(await Promise.all(placed)));
  }
  const config = spreadSeverities(value as GatewrightConfig);
  const diagnostics = config.apis.flatMap((api) => checkSeverities(api.diagnostics ?? {}));
  return diagnostics.length > 0 ? refuse(...diagnostics) : { kind: "loaded", file, root, config };
}

function refuse(...diagnostics: readonly Diagnostic[]): RefusedConfig {
  return { kind: "refused", diagnostics };
}

/** Gives every API what the configuration says of complaints in all of them. */
function spreadSeverities({ diagnostics, strict, ...config }: GatewrightConfig): GatewrightConfig {
  if (diagnostics === undefined && strict === undefined) return config;
  return {
    ...config,
    apis: config.apis.map((api) => ({
      ...(strict !== undefined && { strict }),
      ...api,
      diagnostics: { ...diagnostics, ...api.diagnostics },
    })),
  };
}
