import type { Artifact } from "../../../generator/artifacts/artifact.js";
import { printEmissions, printRuntime } from "../../../generator/artifacts/print-emissions.js";
import type { Api } from "../../../generator/model/api.js";
import { createPlan } from "../../../generator/plan/create-plan.js";
import { createProject } from "../../../generator/render/project.js";

export interface EmittedText {
  /** Text by path, e.g. `messages/sample.ts`; runtime files too. */
  readonly files: ReadonlyMap<string, string>;
  /** What the compiler says of the emitted files and of `extra`, as `path:line text`. */
  readonly complaints: readonly string[];
}

const folder = "/emitted";

/** Runs artifacts on a model and type-checks the result in memory, together with `extra` files of a test's own. */
export async function emitInMemory(
  api: Api,
  artifacts: readonly Artifact[],
  extra: Readonly<Record<string, string>> = {},
): Promise<EmittedText> {
  const plan = createPlan(api, { name: api.name, input: {}, output: "generated/sample", artifacts: [] });
  const emitted = artifacts.map((artifact) => ({ artifact, emission: artifact.emit(plan) }));
  const project = createProject();
  const files = new Map<string, string>();
  const { modules, rooms } = await printEmissions(api.name, emitted, { kind: "copy" });
  for (const { path, content } of [...modules, ...(await printRuntime("runtime", rooms))]) files.set(path, content);
  for (const [path, content] of [...files, ...Object.entries(extra)])
    project.createSourceFile(`${folder}/${path}`, content, { overwrite: true });
  const complaints = project.getPreEmitDiagnostics().map((each) => {
    const text = each.getMessageText();
    const path =
      each
        .getSourceFile()
        ?.getFilePath()
        .slice(folder.length + 1) ?? "";
    return `${path}:${each.getLineNumber() ?? 0} ${typeof text === "string" ? text : text.getMessageText()}`;
  });
  // With declarations on, the compiler says some things twice.
  return { files, complaints: [...new Set(complaints)] };
}
