import { renderTemplate, type TemplateView } from "../render/template.js";
import { sarifLog, type SarifRule } from "../sarif.js";
import { escapeMarkup } from "../verify/escape-markup.js";
import { placeText, type FindingsReport, type ReportFormat, type ReportItem } from "./report.js";

/** A report in a form for people or machines; `templates` is the folder that HTML is made of. */
export async function printReport(report: FindingsReport, format: ReportFormat, templates: URL): Promise<string> {
  switch (format) {
    case "text":
      return reportText(report);
    case "json":
      return JSON.stringify(report.data, null, 2);
    case "sarif":
      return JSON.stringify(reportSarif(report), null, 2);
    case "markdown":
      return reportMarkdown(report);
    case "html":
      return renderTemplate(new URL("findings-report.html.hbs", templates), reportView(report));
    default:
      return format satisfies never;
  }
}

/** A line for each finding, and one for its other place. */
function reportText({ sections, summary }: FindingsReport): string {
  const lines = sections.flatMap(({ items }) =>
    items.flatMap(({ level, kind, text, notes, places: [first, ...others] }) => [
      `${first ? `${placeText(first.location)} ` : ""}${level}[${kind}] ${text}`,
      ...others.map(({ label, location }) => `    ${label} ${placeText(location)}`),
      ...notes.map((note) => `    ${note}`),
    ]),
  );
  return [...lines, summary].map(printable).join("\n");
}

/** What inputs say must not speak to the terminal. */
function printable(line: string): string {
  return [...line].map((char) => (char < " " || char === "\u007f" ? "\ufffd" : char)).join("");
}

function reportSarif({ sections }: FindingsReport): object {
  const items = sections.flatMap((each) => each.items);
  const rules = new Map<string, SarifRule>();
  for (const { kind, meaning, level } of items) rules.set(kind, { id: kind, description: meaning, level });
  return sarifLog(
    [...rules.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    items.map(({ kind, level, text, notes, places: [first, second] }) => ({
      rule: kind,
      level,
      text: [text, ...notes].join(" "),
      ...(first && { location: first.location }),
      ...(second && { related: second.location }),
    })),
  );
}

/** Sections with a list each: fit for a change log. */
function reportMarkdown({ title, summary, sections }: FindingsReport): string {
  const shown = sections.filter((each) => each.items.length > 0);
  return [
    `# ${inline(title)}`,
    "",
    inline(summary),
    ...shown.flatMap((section) => ["", `## ${inline(section.title)}`, "", ...section.items.map(markdownItem)]),
    "",
  ].join("\n");
}

function markdownItem({ kind, text, notes, places }: ReportItem): string {
  const where = places.map(({ location }) => `\`${placeText(location).replaceAll("`", "'")}\``).join(", ");
  const told = [text, ...notes].map(inline).join(" ");
  return `- ${told} (\`${kind}\`${where === "" ? "" : `, ${where}`})`;
}

/** Text in which nothing is markup. */
function inline(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\<>|*_`[\]&]/g, (char) => `\\${char}`);
}

function reportView({ title, summary, sections }: FindingsReport): TemplateView {
  return {
    title: escapeMarkup(title),
    summary: escapeMarkup(summary),
    sections: sections
      .filter((each) => each.items.length > 0)
      .map((section) => ({
        title: escapeMarkup(section.title),
        count: section.items.length,
        items: section.items.map(({ level, kind, text, notes, places }) => ({
          level,
          kind: escapeMarkup(kind),
          text: escapeMarkup(text),
          notes: notes.map(escapeMarkup),
          places: places.map(({ label, location }) => ({
            label: escapeMarkup(label),
            place: escapeMarkup(placeText(location)),
          })),
        })),
      })),
  };
}
