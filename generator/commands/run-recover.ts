import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { complain, formatDiagnostic, type Diagnostic } from "../diagnostics.js";
import { chooseApis, listNames } from "../generate.js";
import { loadConfig } from "../load-config.js";
import { annotateProto } from "../recover/annotate.js";
import { recoverApi } from "../recover/recover-api.js";
import type { RecoveredBinding } from "../recover/recover.js";
import { recoveryLines } from "../recover/recovery-text.js";
import { serviceConfigYaml } from "../recover/service-config.js";
import { createPatch } from "../write/patches.js";
import type { CommandOutput } from "./command-output.js";

/** What becomes of what was recovered; absent: it is told. `"-"` is the standard output. */
export interface RecoverOptions {
  readonly api?: string;
  /** File for a patch of the protos. */
  readonly annotations?: string;
  /** File for a service configuration. */
  readonly serviceConfig?: string;
}

/** `gatewright recover`: finds the bindings of protos in a document; answers the exit code, 1 where questions are left. */
export async function runRecover(configFile: string, options: RecoverOptions, output: CommandOutput): Promise<number> {
  const tell = (diagnostics: readonly Diagnostic[], code: number): number => {
    for (const each of diagnostics) output.complaint(formatDiagnostic(each));
    return code;
  };
  const loaded = await loadConfig(configFile);
  if (loaded.kind === "refused") return tell(loaded.diagnostics, 2);
  const { config, root } = loaded;
  const [api] = chooseApis(config.apis, options.api === undefined ? {} : { api: options.api });
  if (api === undefined)
    return tell([complain("api-unknown", { name: options.api ?? "", known: listNames(config.apis) })], 2);
  const result = await recoverApi(api, root);
  if (result.kind === "refused") return tell(result.diagnostics, 2);
  const { recovery } = result;
  const write = async (file: string, text: string): Promise<void> => {
    if (file === "-") output.result(text.trimEnd());
    else await writeFile(file, text);
  };
  const { annotations, serviceConfig } = options;
  if (annotations !== undefined) await write(annotations, await patchOf(recovery.bindings, root));
  if (serviceConfig !== undefined) await write(serviceConfig, serviceConfigYaml(api.name, recovery.bindings));
  if (annotations !== "-" && serviceConfig !== "-") for (const line of recoveryLines(recovery)) output.result(line);
  return tell(recovery.diagnostics, recovery.diagnostics.length > 0 ? 1 : 0);
}

/** One patch of all protos that have recovered bindings. */
async function patchOf(bindings: readonly RecoveredBinding[], root: string): Promise<string> {
  const files = [...new Set(bindings.map(({ method }) => method.location.file))].toSorted();
  const patches = files.map(async (file) => {
    const old = await readFile(resolve(root, file), "utf8");
    const own = bindings.filter(({ method }) => method.location.file === file);
    return createPatch(file, old, annotateProto(old, own));
  });
  return (await Promise.all(patches)).join("");
}
