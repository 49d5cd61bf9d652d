import type { Location } from "./model/api.js";

/** What a SARIF log says of one rule. */
export interface SarifRule {
  readonly id: string;
  readonly description: string;
  readonly help?: string;
  readonly level: SarifLevel;
}

export type SarifLevel = "error" | "warning" | "note";

/** One result: `location` is where it is shown, `related` the other place. */
export interface SarifResult {
  readonly rule: string;
  readonly level: SarifLevel;
  readonly text: string;
  readonly location?: Location;
  readonly related?: Location;
}

/** A SARIF 2.1.0 log for code scanners. */
export function sarifLog(rules: readonly SarifRule[], results: readonly SarifResult[]): object {
  const ids = rules.map(({ id }) => id);
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "gatewright",
            rules: rules.map(({ id, description, help, level }) => ({
              id,
              shortDescription: { text: description },
              ...(help !== undefined && { help: { text: help } }),
              defaultConfiguration: { level },
            })),
          },
        },
        columnKind: "utf16CodeUnits",
        results: results.map(({ rule, level, text, location, related }) => ({
          ruleId: rule,
          ruleIndex: ids.indexOf(rule),
          level,
          message: { text },
          ...(location && { locations: [toLocation(location)] }),
          ...(related && { relatedLocations: [{ id: 1, ...toLocation(related) }] }),
        })),
      },
    ],
  };
}

function toLocation({ file, line, column }: Location): object {
  return {
    physicalLocation: {
      artifactLocation: { uri: encodeURI(file) },
      region: { startLine: line, startColumn: column },
    },
  };
}
