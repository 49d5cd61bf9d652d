import { complaints, formatDiagnostic, type Diagnostic, type Severity } from "./diagnostics.js";
import { sarifLog, type SarifLevel } from "./sarif.js";

/** Forms in which diagnostics are printed. */
export const diagnosticFormats = ["text", "json", "github", "sarif"] as const;
export type DiagnosticFormat = (typeof diagnosticFormats)[number];

/**
 * Diagnostics as a text for people or machines: a line each (`text`), a JSON document `{ "diagnostics": [...] }` (`json`), workflow
 * commands that GitHub shows at the lines of a pull request (`github`), or a SARIF 2.1.0 log for code scanners (`sarif`).
 */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], format: DiagnosticFormat): readonly string[] {
  switch (format) {
    case "text":
      return diagnostics.map(formatDiagnostic);
    case "json":
      return [JSON.stringify({ diagnostics }, null, 2)];
    case "github":
      return diagnostics.map(toWorkflowCommand);
    case "sarif":
      return [JSON.stringify(toSarif(diagnostics), null, 2)];
    default:
      return format satisfies never;
  }
}

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

function toWorkflowCommand({ severity, code, message, remedy, location }: Diagnostic): string {
  const place = location ? `file=${escapeProperty(location.file)},line=${location.line},col=${location.column},` : "";
  return `::${commands[severity]} ${place}title=${code}::${escapeData(`${message} ${remedy}`)}`;
}

/** The runner reads `%`, line ends and, in properties, `:` and `,` by these codes. */
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

const levels: Readonly<Record<Severity, SarifLevel>> = { error: "error", warning: "warning", info: "note" };

function toSarif(diagnostics: readonly Diagnostic[]): object {
  const codes = [...new Set(diagnostics.map(({ code }) => code))].toSorted();
  return sarifLog(
    codes.map((id) => ({
      id,
      description: complaints[id].message,
      help: complaints[id].remedy,
      level: levels[complaints[id].severity],
    })),
    diagnostics.map(({ code, severity, message, remedy, location, related }) => ({
      rule: code,
      level: levels[severity],
      text: `${message} ${remedy}`,
      ...(location && { location }),
      ...(related && { related }),
    })),
  );
}
