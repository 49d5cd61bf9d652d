import cluster from "node:cluster";
import { complain, formatDiagnostic, type Diagnostic } from "../../diagnostics.js";
import { chooseApis, listNames } from "../../generate.js";
import { loadConfig, type LoadedConfig } from "../../load-config.js";
import { compileApis, loadCompiled } from "../../serve/load-outputs.js";
import type { ApiConfig } from "../../config.js";
import type { SettingName, Settings } from "../../serve/settings/index.js";
import { readSettings } from "../../serve/settings/read-settings.js";
import type { CommandOutput } from "../command-output.js";
import { serveUntilStopped } from "./serve-until-stopped.js";
import { serveAsWorker } from "./serve-as-worker.js";

/** `gatewright serve`: serves APIs of the configuration from their outputs until a signal comes; answers the exit code. */
export async function runServe(
  configFile: string,
  flags: Partial<Record<SettingName, unknown>>,
  output: CommandOutput,
): Promise<number> {
  if (cluster.isWorker) return serveAsWorker(loadCompiled, output);
  const refuse = (diagnostics: readonly Diagnostic[]): number => {
    for (const each of diagnostics) output.complaint(formatDiagnostic(each));
    return 2;
  };
  const loaded = await loadConfig(configFile);
  if (loaded.kind === "refused") return refuse(loaded.diagnostics);
  const { config, root } = loaded;
  const read = readSettings({ flags, config: config.serve, env: process.env });
  if (read.diagnostics.some(({ severity }) => severity === "error")) return refuse(read.diagnostics);
  const chosen = chooseServed(loaded, read.settings);
  if (chosen.kind === "refused") return refuse(chosen.diagnostics);
  const compiled = await compileApis(chosen.apis, config, root);
  if (compiled.kind === "refused") return refuse(compiled.diagnostics);
  const apis = await loadCompiled(compiled.apis);
  if (apis.kind === "refused") return refuse(apis.diagnostics);
  return serveUntilStopped({ apis: apis.apis, compiled: compiled.apis, read }, output);
}

type Chosen =
  | { readonly kind: "chosen"; readonly apis: readonly ApiConfig[] }
  | { readonly kind: "refused"; readonly diagnostics: readonly Diagnostic[] };

/** The APIs that are named, or all that have routes. */
function chooseServed({ config }: LoadedConfig, { api: wanted }: Settings): Chosen {
  if (wanted.length === 0) {
    const apis = config.apis.filter(({ artifacts }) => artifacts.includes("routes"));
    if (apis.length > 0) return { kind: "chosen", apis };
    const [first] = config.apis;
    const artifacts = first?.artifacts.join(", ") ?? "none";
    return {
      kind: "refused",
      diagnostics: [complain("serve-no-routes", { api: first?.name ?? "Nothing", artifacts })],
    };
  }
  const unknown = wanted.filter((api) => chooseApis(config.apis, { api }).length === 0);
  if (unknown.length > 0)
    return {
      kind: "refused",
      diagnostics: unknown.map((name) => complain("api-unknown", { name, known: listNames(config.apis) })),
    };
  // Of several outputs of one name, those that can be served are meant.
  const apis = wanted.flatMap((api) => {
    const named = chooseApis(config.apis, { api });
    const fit = named.filter(({ artifacts }) => artifacts.includes("routes"));
    return fit.length > 0 ? fit : named;
  });
  return { kind: "chosen", apis: [...new Set(apis)] };
}
