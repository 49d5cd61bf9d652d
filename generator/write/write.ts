import { mkdir, readFile, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { OutputFile } from "./output-file.js";

/** Lists every file of an output folder, so that a file no longer generated can be told from one that somebody put there. */
export const manifestName = ".gatewright-manifest";

/** What differs between the output folder and the files generated. */
export interface OutputDifference {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** Compares without writing. */
export async function compareOutput(folder: string, files: readonly OutputFile[]): Promise<OutputDifference> {
  const added: string[] = [];
  const changed: string[] = [];
  await Promise.all(
    withManifest(files).map(async ({ path, content }) => {
      const old = await readText(join(folder, path));
      if (old === undefined) added.push(path);
      else if (old !== content) changed.push(path);
    }),
  );
  const generated = new Set(files.map((file) => file.path));
  const removed = await Promise.all(
    (await readManifest(folder)).map(async (path) =>
      !generated.has(path) && (await readText(join(folder, path))) !== undefined ? [path] : [],
    ),
  );
  return { added: added.toSorted(), changed: changed.toSorted(), removed: removed.flat().toSorted() };
}

/**
 * Makes the folder equal to `files`: unchanged files are not touched, stale ones removed. All new text is on disk under
 * temporary names before the first file is replaced, so a full disk or a crash never leaves half an output.
 */
export async function writeOutput(folder: string, files: readonly OutputFile[]): Promise<OutputDifference> {
  const difference = await compareOutput(folder, files);
  const content = new Map(withManifest(files).map((file) => [file.path, file.content]));
  const replaced = [...difference.added, ...difference.changed].map((path) => ({
    path: join(folder, path),
    text: content.get(path) ?? "",
  }));
  try {
    for (const { path, text } of replaced) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(temporary(path), text);
    }
    for (const { path } of replaced) await rename(temporary(path), path);
  } catch (error) {
    await Promise.all(replaced.map(({ path }) => rm(temporary(path), { force: true })));
    throw error;
  }
  for (const path of difference.removed) {
    await rm(join(folder, path), { force: true });
    await removeEmptyFolders(folder, dirname(path));
  }
  return difference;
}

/** Name a file has until all of them are on disk. */
function temporary(path: string): string {
  return `${path}.gatewright-tmp`;
}

function withManifest(files: readonly OutputFile[]): readonly OutputFile[] {
  return [
    ...files,
    {
      path: manifestName,
      content: files
        .map((file) => `${file.path}\n`)
        .toSorted()
        .join(""),
    },
  ];
}

async function readManifest(folder: string): Promise<readonly string[]> {
  const lines = (await readText(join(folder, manifestName)))?.split("\n") ?? [];
  return lines.filter((line) => line !== "" && !line.startsWith("/") && !line.split("/").includes(".."));
}

async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR"))
      return undefined;
    throw error;
  }
}

async function removeEmptyFolders(root: string, folder: string): Promise<void> {
  for (let path = folder; path !== "." && path !== ""; path = dirname(path)) {
    try {
      await rmdir(join(root, path));
    } catch {
      return;
    }
  }
}
