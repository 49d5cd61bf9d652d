import { complain, formatDiagnostic } from "../diagnostics.js";
import { explainRequest, type ExplainedRequest } from "../explain/explain-request.js";
import { explanationLines } from "../explain/explain-text.js";
import { loadEmitted } from "../explain/load-emitted.js";
import { listNames } from "../generate.js";
import { loadConfig } from "../load-config.js";
import type { CommandOutput } from "./command-output.js";

/** `gatewright explain`: prints what the configured gateway makes of a request; answers the exit code. */
export async function runExplain(
  configFile: string,
  apiName: string | undefined,
  request: ExplainedRequest,
  asJson: boolean,
  output: CommandOutput,
): Promise<number> {
  const loaded = await loadConfig(configFile);
  if (loaded.kind === "refused") {
    const code = refuse(loaded.diagnostics.map(formatDiagnostic), output);
    return loaded.diagnostics.some((each) => each.code === "config-missing") ? 2 : code;
  }
  const config = loaded.config.apis.find(({ name, artifacts }) =>
    apiName === undefined ? artifacts.includes("routes") : name === apiName,
  );
  if (config === undefined)
    return refuse(
      [formatDiagnostic(complain("api-unknown", { name: apiName ?? "routes", known: listNames(loaded.config.apis) }))],
      output,
    );
  const emitted = await loadEmitted(config, loaded.root);
  if (emitted.kind === "refused") return refuse(emitted.diagnostics.map(formatDiagnostic), output);
  const explanation = await explainRequest(emitted, request);
  if (asJson) output.result(JSON.stringify(explanation, null, 2));
  else for (const line of explanationLines(explanation)) output.result(line);
  return explanation.call === undefined ? 1 : 0;
}

function refuse(lines: readonly string[], output: CommandOutput): number {
  for (const line of lines) output.complaint(line);
  return 1;
}
