import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { glob } from "tinyglobby";
import type { SdkConfig } from "../../config.js";
import type { HandWrittenFile } from "../artifact.js";

/** The overlay's TypeScript files as `overlay/...`, its Markdown pages, and the licence file. */
export async function readHandWritten(
  { overlay, licenseFile }: SdkConfig,
  root: string,
): Promise<readonly HandWrittenFile[]> {
  const folder = resolve(root, overlay ?? "");
  const found =
    overlay === undefined ? [] : (await glob(["**/*.ts", "!**/*.test.ts", "*.md"], { cwd: folder })).toSorted();
  const wanted = [
    // Pages stand beside the package's own; sources keep to a folder.
    ...found.map((path) => ({ path: path.endsWith(".md") ? path : `overlay/${path}`, file: join(folder, path) })),
    ...(licenseFile === undefined ? [] : [{ path: "LICENSE", file: resolve(root, licenseFile) }]),
  ];
  return await Promise.all(
    wanted.map(async ({ path, file }) => ({ path, file, content: await readFile(file, "utf8") })),
  );
}
