import { relative } from "node:path";
import type { Artifact, Emission } from "./artifacts/artifact.js";
import { chooseArtifacts } from "./artifacts/choose.js";
import { entryModule } from "./artifacts/entry.js";
import { documentArtifacts } from "./artifacts/document-artifacts.js";
import { artifacts } from "./artifacts/index.js";
import { collectRuntime, declareRuntime } from "./artifacts/runtime-files.js";
import type { ApiConfig } from "./config.js";
import { complain, type Diagnostic } from "./diagnostics.js";
import type { Api } from "./model/api.js";
import type { HttpApi } from "./model/http-api.js";
import { checkApi } from "./check/check-api.js";
import { createPlan } from "./plan/create-plan.js";
import type { Plan } from "./plan/plan.js";
import { readApi } from "./read/read.js";
import { packageRoot } from "./render/package-root.js";
import type { OutputFile } from "./write/output-file.js";

/** The output of one API in memory; `files` is absent when an error forbids writing. */
export interface Produced {
  readonly diagnostics: readonly Diagnostic[];
  readonly api?: Api;
  readonly http?: HttpApi;
  readonly files?: readonly OutputFile[];
  readonly inputFiles: readonly string[];
}

const templates = new URL("templates/", packageRoot);

/** read -> check -> plan -> emit -> verify, without touching the output folder. */
export async function produce(config: ApiConfig, root: string, folder: string): Promise<Produced> {
  const { api, http, diagnostics: read, inputFiles } = await readApi(config, root);
  const { chosen, diagnostics: unknown } = chooseArtifacts(
    config.artifacts,
    http ? documentArtifacts : artifacts,
    artifacts,
  );
  const input = [...unknown, ...read, ...checkApi(api, config.gateway)];
  if (hasError(input)) return { diagnostics: input, inputFiles };
  const plan = createPlan(api, config, http);
  const emissions = chosen.map((artifact) => artifact.emit(plan));
  const emitted = [...input, ...emissions.flatMap((each) => each.diagnostics)];
  if (hasError(emitted)) return { diagnostics: emitted, inputFiles };
  const handWritten = (
    await Promise.all(chosen.map((artifact) => artifact.readHandWritten?.(plan, root) ?? []))
  ).flat();
  const { files, diagnostics: verified } = await render(emissions, handWritten, root, folder);
  const all = [...emitted, ...verified];
  if (hasError(all)) return { diagnostics: all, inputFiles };
  return {
    diagnostics: all,
    api,
    ...(http && { http }),
    files: await transform(chosen, plan, files, folder),
    inputFiles: [...inputFiles, ...handWritten.map(({ file }) => file)],
  };
}

async function render(
  emissions: readonly Emission[],
  handWritten: readonly OutputFile[],
  root: string,
  folder: string,
): Promise<{ readonly files: readonly OutputFile[]; readonly diagnostics: readonly Diagnostic[] }> {
  // The compiler takes longer to load than bad input takes to be refused.
  const [{ outputProject }, { renderModule }, { verifyOutput }, { renderTemplate }] = await Promise.all([
    import("./render/project.js"),
    import("./render/typescript.js"),
    import("./render/verify.js"),
    import("./render/template.js"),
  ]);
  // A folder that does not exist: what an earlier run left on the disk must not be found beside what is in memory.
  const place = `${folder}~`;
  const project = outputProject(place, handWritten.length > 0);
  const modules = [
    ...emissions.flatMap((each) => each.modules),
    entryModule(emissions.flatMap((each) => each.exports)),
  ];
  const printed = modules.map((module) => ({
    path: `${module.path}.ts`,
    content: renderModule(module),
  }));
  const copied = await collectRuntime([
    ...emissions.flatMap((each) => each.runtime),
    ...printed.flatMap(({ content }) => runtimeImports(content)),
  ]);
  const rendered = await Promise.all(
    emissions
      .flatMap((each) => each.templates)
      .map(async ({ path, template, view }) => ({ path, content: await renderTemplate(templates, template, view) })),
  );
  const given = [...rendered, ...handWritten.map(({ path, content }) => ({ path, content }))];
  for (const { path, content } of [...printed, ...given, ...(await declareRuntime(copied))]) {
    // Test files need the types of their runner, which take longer to check than all the rest; `npm run type-check` covers them.
    if (path.endsWith(".ts") && !path.endsWith(".test.ts"))
      project.createSourceFile(`${place}/${path}`, content, { overwrite: true });
  }
  const files = [...printed, ...copied, ...given];
  const outside = files.filter(
    ({ path }) => path.startsWith("/") || path.split("/").includes("..") || path.includes("\\"),
  );
  const diagnostics = [
    ...outside.map(({ path }) => complain("output-outside", { path })),
    ...verifyOutput(project, relative(root, folder), place, (path) => path.replace(/^src\//, "")),
  ];
  return { files, diagnostics };
}

/** Runtime files that a printed module imports: `"../runtime/mapper.js"` -> `mapper`. */
function runtimeImports(text: string): string[] {
  return [...text.matchAll(/ from "\.{1,2}\/(?:\.\.\/)*runtime\/([\w-]+)\.js"/g)].map((match) => match[1] ?? "");
}

async function transform(
  chosen: readonly Artifact[],
  plan: Plan,
  files: readonly OutputFile[],
  folder: string,
): Promise<readonly OutputFile[]> {
  let current = files;
  for (const artifact of chosen) if (artifact.transform) current = await artifact.transform(plan, current, folder);
  return current;
}

function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((each) => each.severity === "error");
}
