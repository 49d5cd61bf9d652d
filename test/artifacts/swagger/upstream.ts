import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { glob } from "tinyglobby";
import { swaggerArtifact } from "../../../generator/artifacts/swagger/swagger.js";
import { checkApi } from "../../../generator/check/check-api.js";
import type { InputConfig, SwaggerConfig } from "../../../generator/config.js";
import type { ApiFile } from "../../../generator/model/api.js";
import { createPlan } from "../../../generator/plan/create-plan.js";
import { runCommand } from "../../../generator/provision/run-command.js";
import { readBundledProto } from "../../../generator/read/proto/bundled/bundled-protos.js";
import { readApi } from "../../../generator/read/read.js";
import { findSwaggerTools, type SwaggerTools } from "../../../proto/etcd/describe/find-swagger-tools.js";

/** Documents by their names, such as `"etcd/rpc.swagger.json"`. */
export type Documents = ReadonlyMap<string, string>;

/** A document that both have made, or one that one of them has not. */
export interface Comparison {
  readonly name: string;
  readonly ours: string | undefined;
  readonly theirs: string | undefined;
}

/** protoc and upstream's plugin; a line says why where they cannot be had. */
export async function findToolsOrSay(): Promise<SwaggerTools | undefined> {
  const tools = await findSwaggerTools();
  if (tools.found) return tools;
  console.log(
    `SKIPPED: protoc-gen-openapiv2 is missing: ${tools.tried.map(({ how, why }) => `${how}: ${why}`).join("; ")}`,
  );
  return undefined;
}

/** Protos of ours that hold everything a document may say. */
export const probes = ["bodies.proto", "probe.proto", "shelf.proto"];

/** What protos of ours import that neither protoc nor the folder holds. */
const bundled = [
  ...["annotations", "field_behavior", "http", "httpbody", "visibility"].map((name) => `google/api/${name}.proto`),
  ...["annotations", "openapiv2"].map((name) => `protoc-gen-openapiv2/options/${name}.proto`),
];

/** Writes gatewright's own copies of common protos, so that both read the same. */
export async function writeBundled(folder: string): Promise<void> {
  for (const path of bundled) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    const text = (await readBundledProto(path)) ?? "";
    await writeFile(join(folder, path), `${text}\noption go_package = "example.com/bundled";\n`);
  }
}

/** What is compared: the same files read by both, with the same settings. */
export interface Comparable {
  /** Absolute folder that imports are relative to. */
  readonly folder: string;
  /** Import paths. */
  readonly files: readonly string[];
  /** Further folders of imports. */
  readonly includes?: readonly string[];
  readonly swagger?: SwaggerConfig;
  readonly input?: InputConfig;
  /** Options of the plugin that are no settings of ours, e.g. paths of configurations. */
  readonly options?: readonly string[];
}

/** What both make of the same files; where the plugin refuses them, what it says. */
export async function compareWithUpstream(
  tools: SwaggerTools,
  { folder, files, includes = [], swagger = {}, input = {}, options = [] }: Comparable,
): Promise<{
  readonly documents: readonly Comparison[];
  readonly refusal?: string;
  readonly diagnostics: readonly string[];
}> {
  const config = {
    name: "compared",
    input: {
      protos: files.map((file) => join(folder, file)),
      includes: [folder, ...includes, tools.wellKnownTypes],
      ...input,
    },
    output: "out",
    artifacts: ["swagger"],
    swagger,
  };
  const { api, diagnostics } = await readApi(config, folder);
  const plan = createPlan(checkApi(api).api, config);
  const emission = swaggerArtifact.emit(plan);
  const ours = new Map(
    (emission.files ?? []).map(({ path, content }) => [path.replace(/^swagger\//, ""), String(content)]),
  );
  const given = [...toOptions(swagger), ...options, ...packagesOf(api.files)];
  const upstream = await runUpstream(tools, [folder, ...includes, tools.wellKnownTypes], files, given);
  const found = [...diagnostics, ...emission.diagnostics].map(({ code, message }) => `${code}: ${message}`);
  if ("refusal" in upstream) return { documents: [], refusal: upstream.refusal, diagnostics: found };
  const names = [...new Set([...ours.keys(), ...upstream.documents.keys()])].toSorted();
  const documents = names.map((name) => ({ name, ours: ours.get(name), theirs: upstream.documents.get(name) }));
  return { documents, diagnostics: found };
}

/** Runs the plugin over files. */
async function runUpstream(
  tools: SwaggerTools,
  includes: readonly string[],
  files: readonly string[],
  options: readonly string[],
): Promise<{ readonly documents: Documents } | { readonly refusal: string }> {
  const output = await mkdtemp(join(tmpdir(), "gatewright-swagger-"));
  try {
    const args = [
      ...includes.map((folder) => `--proto_path=${folder}`),
      `--plugin=protoc-gen-openapiv2=${tools.plugin}`,
      `--openapiv2_out=${output}`,
      `--openapiv2_opt=${options.join(",")}`,
      ...files,
    ];
    const result = await runCommand(tools.protoc, args, { env: { ...process.env, LD_LIBRARY_PATH: tools.libraries } });
    if (result.code !== 0) return { refusal: result.stderr.trim() };
    const written = (await glob("**/*.swagger.{json,yaml}", { cwd: output })).toSorted();
    const texts = await Promise.all(
      written.map(async (name) => [name, await readFile(join(output, name), "utf8")] as const),
    );
    return { documents: new Map(texts) };
  } finally {
    await rm(output, { recursive: true, force: true });
  }
}

/** The plugin insists on a Go package for every file. */
function packagesOf(files: readonly ApiFile[]): readonly string[] {
  return files
    .filter(({ options }) => options["go_package"] === undefined)
    .map(({ path }) => `M${path}=example.com/none`);
}

const others: Readonly<Record<string, string>> = { recursiveDepth: "recursive-depth", format: "output_format" };

/** Settings as the plugin's own options. */
function toOptions(swagger: SwaggerConfig): readonly string[] {
  return Object.entries(swagger).flatMap(([name, value]) => {
    const option = others[name] ?? name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    return (Array.isArray(value) ? (value as readonly string[]) : [value]).map((each) => `${option}=${String(each)}`);
  });
}

/** The first lines in which two texts differ. */
export function firstDifference({ ours, theirs }: Comparison): string {
  if (ours === undefined || theirs === undefined) return ours === undefined ? "ours is missing" : "theirs is missing";
  const [a, b] = [ours.split("\n"), theirs.split("\n")];
  const at = a.findIndex((line, index) => line !== b[index]);
  const place = at < 0 ? a.length : at;
  return `line ${place + 1}: ours ${JSON.stringify(a[place])}, theirs ${JSON.stringify(b[place])}`;
}
