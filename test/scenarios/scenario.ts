import { readdirSync, readFileSync } from "node:fs";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ApiConfig } from "../../generator/config.js";
import { formatDiagnostic } from "../../generator/diagnostics.js";
import { produce } from "../../generator/produce.js";

/** Folder of all scenarios. */
export const scenariosFolder = fileURLToPath(new URL("./", import.meta.url));

/** `scenario.json` of a folder: what differs from an API of all `input/**` that is written with the artifact `messages`. */
export interface ScenarioConfig extends Partial<Omit<ApiConfig, "output">> {
  /** What the paths of the output files begin with that are kept in `output/`; default all but the runtime. */
  readonly show?: readonly string[];
}

/** What a scenario comes to: paths to texts. */
export interface ScenarioResult {
  readonly output: Readonly<Record<string, string>>;
  readonly diagnostics: string;
}

/** Names of all scenarios, in order. */
export function listScenarios(): readonly string[] {
  return readdirSync(scenariosFolder, { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map((each) => each.name)
    .toSorted();
}

/** The `scenario.json` of a scenario, empty where there is none. */
export function readScenario(name: string): ScenarioConfig {
  try {
    return JSON.parse(readFileSync(join(scenariosFolder, name, "scenario.json"), "utf8")) as ScenarioConfig;
  } catch {
    return {};
  }
}

/** Generates a scenario in memory, type-check included. */
export async function runScenario(name: string): Promise<ScenarioResult> {
  const root = join(scenariosFolder, name, "input");
  const { show, ...config } = readScenario(name);
  const inputs = await readdir(root, { recursive: true });
  const { files = [], diagnostics } = await produce(
    {
      name: "scenario",
      input: {
        protos: inputs.some((file) => file.endsWith(".proto")) ? ["**/*.proto"] : [],
        includes: ["."],
        openapi: inputs.filter((file) => /(?:openapi|swagger)\.(?:json|ya?ml)$/.test(file)),
      },
      artifacts: ["messages"],
      ...config,
      output: "output",
    },
    root,
    join(root, "output"),
  );
  const isShown = (path: string): boolean =>
    show === undefined ? !path.startsWith("runtime/") : show.some((start) => path.startsWith(start));
  const kept = files.filter(({ path }) => isShown(path)).map(({ path, content }) => [path, String(content)] as const);
  return {
    output: Object.fromEntries(kept.toSorted(([a], [b]) => (a < b ? -1 : 1))),
    diagnostics: diagnostics.map((each) => `${formatDiagnostic(each)}\n`).join(""),
  };
}

/** What a scenario's folder says that it comes to. */
export async function readGolden(name: string): Promise<ScenarioResult> {
  const folder = join(scenariosFolder, name);
  const entries = await readdir(join(folder, "output"), { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name).slice(join(folder, "output").length + 1))
    .toSorted();
  const texts = await Promise.all(paths.map((path) => readFile(join(folder, "output", path), "utf8")));
  return {
    output: Object.fromEntries(paths.map((path, index) => [path, texts[index] ?? ""])),
    diagnostics: await readFile(join(folder, "diagnostics.txt"), "utf8").catch(() => ""),
  };
}

/** Makes a scenario's folder say what it comes to now. */
export async function writeGolden(name: string, { output, diagnostics }: ScenarioResult): Promise<void> {
  const folder = join(scenariosFolder, name);
  await rm(join(folder, "output"), { recursive: true, force: true });
  for (const [path, text] of Object.entries(output)) {
    await mkdir(dirname(join(folder, "output", path)), { recursive: true });
    await writeFile(join(folder, "output", path), text);
  }
  await rm(join(folder, "diagnostics.txt"), { force: true });
  if (diagnostics !== "") await writeFile(join(folder, "diagnostics.txt"), diagnostics);
}
