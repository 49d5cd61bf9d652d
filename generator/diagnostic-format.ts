import { complaints, formatDiagnostic, type Diagnostic, type Severity } from "./diagnostics.js";

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

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

function toSarif(diagnostics: readonly Diagnostic[]): unknown {
  const codes = [...new Set(diagnostics.map(({ code }) => code))].toSorted();
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "gatewright",
            rules: codes.map((id) => ({
              id,
              shortDescription: { text: complaints[id].message },
              help: { text: complaints[id].remedy },
              defaultConfiguration: { level: levels[complaints[id].severity] },
            })),
          },
        },
        columnKind: "utf16CodeUnits",
        results: diagnostics.map(({ code, severity, message, remedy, location }) => ({
          ruleId: code,
          ruleIndex: codes.indexOf(code),
          level: levels[severity],
          message: { text: `${message} ${remedy}` },
          ...(location && {
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: encodeURI(location.file) },
                  region: { startLine: location.line, startColumn: location.column },
                },
              },
            ],
          }),
        })),
      },
    ],
  };
}
