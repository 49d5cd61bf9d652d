import { formatDiagnostic } from "../diagnostics.js";
import { packageRoot } from "../render/package-root.js";
import { verify } from "../verify/verify.js";
import type { VerifyOptions } from "../verify/verify-options.js";
import type { CommandOutput } from "./command-output.js";

/** `gatewright verify`: judges a running gateway, prints the summary; answers the exit code. */
export async function runVerify(options: VerifyOptions, output: CommandOutput): Promise<number> {
  const { diagnostics, summary, written, passed } = await verify(options, new URL("templates/", packageRoot));
  for (const diagnostic of diagnostics) output.complaint(formatDiagnostic(diagnostic));
  if (diagnostics.length > 0) return 1;
  output.result(summary);
  for (const file of written) output.result(`wrote ${file}`);
  return passed ? 0 : 1;
}
