import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { glob } from "tinyglobby";
import type { SdkConfig } from "../../config.js";
import type { HandWrittenFile } from "../artifact.js";

/** The overlay's TypeScript files as `overlay/...`, and the licence file. */
export async function readHandWritten({ overlay, licenseFile }: SdkConfig, root: string): Promise<readonly HandWrittenFile[]> {
  const sources = overlay === undefined ? [] : (await glob(["**/*.ts", "!**/*.test.ts"], { cwd: resolve(root, overlay) })).toSorted();
  const wanted = [
    ...sources.map((path) => ({ path: `overlay/${path}`, file: join(resolve(root, overlay ?? ""), path) })),
    ...(licenseFile === undefined ? [] : [{ path: "LICENSE", file: resolve(root, licenseFile) }]),
  ];
  return await Promise.all(wanted.map(async ({ path, file }) => ({ path, file, content: await readFile(file, "utf8") })));
}
