import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { reportHtml } from "./report-html.js";
import { reportJunit } from "./report-junit.js";
import { reportMarkdown } from "./report-markdown.js";
import type { Report } from "./report.js";

/** Writes a report in every form into a folder (made if need be); answers the paths. */
export async function writeReport(report: Report, folder: string, templates: URL): Promise<readonly string[]> {
  const files: readonly (readonly [string, string])[] = [
    ["report.html", await reportHtml(report, templates)],
    ["report.md", reportMarkdown(report)],
    ["report.json", `${JSON.stringify(report, null, 1)}\n`],
    ["junit.xml", reportJunit(report)],
  ];
  await mkdir(folder, { recursive: true });
  for (const [name, text] of files) await writeFile(join(folder, name), text);
  return files.map(([name]) => join(folder, name));
}
