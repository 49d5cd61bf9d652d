import { complain, formatDiagnostic } from "../diagnostics.js";
import { packageRoot } from "../render/package-root.js";
import { reportGithub } from "../verify/report-github.js";
import { verify } from "../verify/verify.js";
import type { VerifyOptions } from "../verify/verify-options.js";
import type { CommandOutput } from "./command-output.js";

/** How the result is printed: for people, or as workflow commands of GitHub besides. */
export type VerifyFormat = "text" | "github";

/** `gatewright verify`: judges a running gateway, prints the summary; answers the exit code: 1 where a case failed, 2 where nothing was judged. */
export async function runVerify(options: VerifyOptions, format: VerifyFormat, output: CommandOutput): Promise<number> {
  const credentials = readCredentials(process.env["GATEWRIGHT_SECURITY"]);
  if (credentials instanceof Error) {
    output.complaint(formatDiagnostic(complain("verify-security", { why: credentials.message })));
    return 2;
  }
  const asked = credentials === undefined ? options : { ...options, security: credentials };
  const { diagnostics, report, summary, written, passed } = await verify(asked, new URL("templates/", packageRoot), {
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

/** Secrets have no place on a command line. */
function readCredentials(text: string | undefined): Readonly<Record<string, string>> | Error | undefined {
  if (text === undefined) return undefined;
  try {
    const parsed: unknown = JSON.parse(text);
    const isObject = typeof parsed === "object" && parsed !== null && !Array.isArray(parsed);
    if (!isObject || Object.values(parsed).some((each) => typeof each !== "string"))
      return new Error("it holds something else");
    return parsed as Readonly<Record<string, string>>;
  } catch (error) {
    return error as Error;
  }
}
