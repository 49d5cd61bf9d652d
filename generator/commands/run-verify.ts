import { formatDiagnostic } from "../diagnostics.js";
import { packageRoot } from "../render/package-root.js";
import { reportGithub } from "../verify/report-github.js";
import { verify } from "../verify/verify.js";
import type { VerifyOptions } from "../verify/verify-options.js";
import type { CommandOutput } from "./command-output.js";

/** How the result is printed: for people, or as workflow commands of GitHub besides. */
export type VerifyFormat = "text" | "github";

/** `gatewright verify`: judges a running gateway, prints the summary; answers the exit code: 1 where a case failed, 2 where nothing was judged. */
export async function runVerify(options: VerifyOptions, format: VerifyFormat, output: CommandOutput): Promise<number> {
  const { diagnostics, report, summary, written, passed } = await verify(options, new URL("templates/", packageRoot), {
    ...(output.progress && { progress: output.progress }),
    ...(output.hasColor !== undefined && { hasColor: output.hasColor }),
  });
  for (const diagnostic of diagnostics) output.complaint(formatDiagnostic(diagnostic));
  if (diagnostics.length > 0) return 2;
  output.result(summary);
  if (format === "github" && report !== undefined) for (const line of reportGithub(report)) output.result(line);
  for (const file of written) output.result(`wrote ${file}`);
  return passed ? 0 : 1;
}
