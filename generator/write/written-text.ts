import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { OutputFile } from "./output-file.js";

/** Text of a file below an output folder; nothing where there is none. */
export function readWritten(folder: string, path: string): string | undefined {
  try {
    return readFileSync(join(folder, path), "utf8");
  } catch {
    return undefined;
  }
}

/** Tells whether an output holds the very same module: where it says, or where a package has its sources. */
export function isWrittenIn(folder: string): (file: OutputFile) => boolean {
  return ({ path, content }) => [path, `src/${path}`].some((each) => readWritten(folder, each) === content);
}
