import { execFile, execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const home = fileURLToPath(new URL("../../", import.meta.url));
let built = false;

/** What a run of the command line printed, and its exit code. */
export interface CliRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Compiles the generator (nothing to do when it is current), so that the tests run what users run. */
export function buildCli(): void {
  if (!built) execFileSync("npm", ["run", "-s", "build:generator"], { cwd: home, stdio: "pipe" });
  built = true;
}

/** Runs the built `gatewright` in a folder. */
export function runCli(folder: string, ...args: readonly string[]): Promise<CliRun> {
  buildCli();
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(home, "dist/generator/cli.js"), ...args],
      { cwd: folder },
      (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : Number(error.code ?? 1), stdout, stderr });
      },
    );
  });
}

/** A throwaway project: path -> text. A configuration of one API named `sample` is added. */
export async function makeProject(
  files: Readonly<Record<string, string>>,
  config: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "gatewright-cli-"));
  const api = {
    name: "sample",
    input: { protos: ["*.proto"], includes: ["."] },
    output: "out",
    artifacts: ["messages", "mappers"],
    ...config,
  };
  const all = { "gatewright.config.ts": `export default ${JSON.stringify({ apis: [api] })};\n`, ...files };
  for (const [path, text] of Object.entries(all)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

/** Whether a folder of a project exists and holds anything. */
export async function hasFiles(folder: string, path: string): Promise<boolean> {
  try {
    return (await readdir(join(folder, path))).length > 0;
  } catch {
    return false;
  }
}
