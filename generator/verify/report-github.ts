import { causesOf } from "./causes.js";
import { curlCommand } from "./curl.js";
import { isBad, type Report } from "./report.js";

/** Workflow commands that GitHub shows beside a run: an error for each cause, a warning for each known failure that passes. */
export function reportGithub(report: Report): readonly string[] {
  const errors = causesOf(report.entries.filter(isBad)).map(({ smallest, fault, entries }) => {
    const title = `${smallest.rule} (${entries.length} ${entries.length === 1 ? "case" : "cases"})`;
    const command = smallest.sent === undefined ? "" : `\n${curlCommand(report.target, smallest.sent).slice(0, 2000)}`;
    return `::error title=${escapeProperty(title)}::${escapeData(`${smallest.id}\n${fault}${command}`)}`;
  });
  const warnings = (report.struck ?? []).map(
    (line) => `::error title=known failure that passes::${escapeData(`Strike it off: ${line}`)}`,
  );
  return [...errors, ...warnings];
}

/** The runner reads `%`, line ends and, in properties, `:` and `,` by these codes. */
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
