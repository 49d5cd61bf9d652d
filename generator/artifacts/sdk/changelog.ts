import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { OutputFile } from "../../write/output-file.js";

/** Lines of the last generation's outline, kept in the package for the next one. */
export const outlinePath = "api-outline.txt";

/**
 * The change log with an entry for what changed since the last generation, and the outline it compares with. An unchanged API leaves
 * the file as it is, so that generating twice gives the same bytes. `changesOf` tells what two outlines differ in.
 */
export async function changeLog(
  folder: string,
  title: string,
  version: string,
  outline: readonly string[],
  changesOf: (before: readonly string[], after: readonly string[]) => readonly string[],
): Promise<readonly OutputFile[]> {
  const [oldOutline, oldLog] = await Promise.all([
    readText(join(folder, outlinePath)),
    readText(join(folder, "CHANGELOG.md")),
  ]);
  const changes =
    oldOutline === undefined
      ? [
          `First generation: ${count(outline, "rpc")} methods, ${count(outline, "message")} messages, ${count(outline, "enum")} enums.`,
        ]
      : changesOf(oldOutline.trimEnd().split("\n"), outline);
  const heading = `# Changes of ${title}\n`;
  const entry = changes.length === 0 ? "" : `\n## ${version}\n\n${changes.map((change) => `- ${change}\n`).join("")}`;
  const rest = oldLog === undefined || oldOutline === undefined ? "" : oldLog.slice(oldLog.indexOf("\n") + 1);
  return [
    { path: "CHANGELOG.md", content: heading + entry + rest },
    { path: outlinePath, content: `${outline.join("\n")}\n` },
  ];
}

function count(outline: readonly string[], kind: string): number {
  return outline.filter((line) => line.startsWith(`${kind} `)).length;
}

async function readText(path: string): Promise<string | undefined> {
  return await readFile(path, "utf8").catch(() => undefined);
}
