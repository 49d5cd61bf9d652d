// What `import ... from "gatewright"` gives: generation as a function, and what an artifact of one's own is made of.
import { resolve } from "node:path";
import type { GatewrightConfig } from "./config.js";
import { generate as generateLoaded, type GenerateOptions, type GenerateResult } from "./generate.js";
import { checkConfig } from "./load-config.js";

export type { Artifact, Emission, EntryExport, TemplateFile } from "./artifacts/artifact.js";
export { defineConfig } from "./config.js";
export type { ApiConfig, GatewrightConfig } from "./config.js";
export type { Diagnostic, Severity } from "./diagnostics.js";
export type { ApiCounts, ApiResult, GenerateOptions, GenerateResult } from "./generate.js";
export type { Plan } from "./plan/plan.js";
export { code, fromRuntime, imported, importedType, joinCode, literal, typeFromRuntime } from "./render/code.js";
export type { Code, ImportedName } from "./render/code.js";
export type { Declaration, Member, Parameter, SourceModule } from "./render/module.js";

/** Options of `generate`, and `root`, the folder that the configuration's paths are relative to; default the working directory. */
export interface GenerateInput extends GenerateOptions {
  readonly root?: string;
}

/**
 * Generates everything of a configuration, as `gatewright generate` does, without printing and without ending the process. What is wrong with
 * the input is in `diagnostics`; it throws only for a defect of gatewright.
 */
export async function generate(config: GatewrightConfig, options: GenerateInput = {}): Promise<GenerateResult> {
  const root = resolve(options.root ?? ".");
  const checked = await checkConfig(config, {
    file: resolve(root, "gatewright.config.ts"),
    name: "the configuration",
    root,
  });
  if (checked.kind === "refused") return { diagnostics: checked.diagnostics, apis: [], untouched: [] };
  return generateLoaded(checked, options);
}
