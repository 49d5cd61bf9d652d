import { access, constants, stat } from "node:fs/promises";
import { delimiter, join } from "node:path";

/** The absolute path of an executable on `PATH`, or `undefined`; e.g. `findProgram("openssl")`. */
export async function findProgram(name: string, env: NodeJS.ProcessEnv = process.env): Promise<string | undefined> {
  for (const folder of (env["PATH"] ?? "").split(delimiter)) {
    // An empty entry means the working folder, where nobody should find programs.
    if (folder === "") continue;
    const path = join(folder, name);
    if (await isExecutable(path)) return path;
  }
  return undefined;
}

/** Whether a path is a regular file that this user may execute. */
export async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
