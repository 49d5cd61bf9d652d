import { access, readFile } from "node:fs/promises";
import { dirname, extname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { dialectNames, isDialectName, type ApiConfig, type GatewrightConfig } from "./config.js";
import { complain, type Diagnostic } from "./diagnostics.js";
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

/** Loads a `.ts`, `.js` or `.json` configuration; default `gatewright.config.ts` in the working directory. */
export async function loadConfig(path = "gatewright.config.ts"): Promise<LoadedConfig | RefusedConfig> {
  const file = resolve(path);
  try {
    await access(file);
  } catch {
    return refuse(complain("config-missing", { file: path }));
  }
  let value: unknown;
  try {
    value = await loadValue(file);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return refuse(complain("config-invalid", { why }, { file: path, line: 1, column: 1 }));
  }
  return checkConfig(value, { file, name: path, root: dirname(file) });
}

/** What a file says; what runs TypeScript takes a while to load, and JSON does without. */
async function loadValue(file: string): Promise<unknown> {
  if (file.endsWith(".json")) return JSON.parse(await readFile(file, "utf8"));
  const { createJiti } = await import("jiti");
  // Wherever gatewright runs from, npx included, the configuration finds it.
  const alias = { "gatewright/config": fileURLToPath(new URL(`config${extname(import.meta.url)}`, import.meta.url)) };
  return createJiti(import.meta.url, { moduleCache: false, alias }).import(file, { default: true });
}

/** A value as a configuration, or what keeps it from being one; `name` is the file in messages. */
export function checkConfig(
  value: unknown,
  { file, name, root }: { readonly file: string; readonly name: string; readonly root: string },
): LoadedConfig | RefusedConfig {
  const why = findFault(value);
  if (why !== undefined) return refuse(complain("config-invalid", { why }, { file: name, line: 1, column: 1 }));
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

/** The first thing that keeps a value from being a configuration. */
function findFault(value: unknown): string | undefined {
  if (!isRecord(value) || !Array.isArray(value["apis"])) return "it must export { apis: [...] } as default";
  const fault = findSeverityFault(value, "");
  if (fault !== undefined) return fault;
  const names = new Set<string>();
  for (const [index, api] of value["apis"].entries()) {
    const at = `apis[${index}]`;
    if (!isRecord(api)) return `${at} is not an object`;
    for (const key of ["name", "output"] satisfies (keyof ApiConfig)[]) {
      if (typeof api[key] !== "string" || api[key] === "") return `${at}.${key} must be a non-empty string`;
    }
    if (!isRecord(api["input"])) return `${at}.input must be an object`;
    for (const key of [
      "protos",
      "includes",
      "descriptors",
      "openapi",
      "serviceConfigs",
      "include",
      "exclude",
      "acceptedDrift",
    ]) {
      const list = api["input"][key];
      if (list !== undefined && !isStrings(list)) return `${at}.input.${key} must be a list of strings`;
    }
    if (!isStrings(api["artifacts"]) || api["artifacts"].length === 0)
      return `${at}.artifacts must be a non-empty list of strings`;
    const inside = findSeverityFault(api, `${at}.`) ?? findDialectFault(api["gateway"], at);
    if (inside !== undefined) return inside;
    if (api["extensions"] !== undefined && !isStrings(api["extensions"]))
      return `${at}.extensions must be a list of strings`;
    if (api["templates"] !== undefined && typeof api["templates"] !== "string")
      return `${at}.templates must be a string`;
    if (api["verify"] !== undefined && typeof api["verify"] !== "boolean") return `${at}.verify must be true or false`;
    const output = String(api["output"]);
    if (names.has(output)) return `${at}.output ${output} is used twice`;
    names.add(output);
  }
  return undefined;
}

const severities: ReadonlySet<unknown> = new Set(["error", "warning", "info", "off"]);

function findSeverityFault(value: Readonly<Record<string, unknown>>, at: string): string | undefined {
  const { diagnostics = {}, strict = false } = value;
  if (typeof strict !== "boolean") return `${at}strict must be true or false`;
  if (isRecord(diagnostics) && Object.values(diagnostics).every((each) => severities.has(each))) return undefined;
  return `${at}diagnostics must map codes to "error", "warning", "info" or "off"`;
}

function findDialectFault(gateway: unknown, at: string): string | undefined {
  if (gateway === undefined) return undefined;
  if (!isRecord(gateway)) return `${at}.gateway must be an object`;
  const { dialect } = gateway;
  if (dialect === undefined || (typeof dialect === "string" && isDialectName(dialect))) return undefined;
  return `${at}.gateway.dialect must be one of ${dialectNames.join(", ")}`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}
