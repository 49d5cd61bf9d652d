import { execFile } from "node:child_process";
import { cp, mkdtemp, mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { buildPackage } from "../../../generator/build-package.js";

const run = promisify(execFile);

/** The repository's root folder. */
export const repository: string = fileURLToPath(new URL("../../../", import.meta.url));

/** A project outside the repository that has a packed package installed. */
export interface TemporaryProject {
  readonly folder: string;
  /** The tarball that was installed. */
  readonly tarball: string;
  write(path: string, text: string): Promise<void>;
  /** Runs a program in the folder; answers what it printed, fails with all output if it fails. */
  run(program: string, args: readonly string[], env?: Readonly<Record<string, string>>): Promise<string>;
  remove(): Promise<void>;
}

/** Compiles a copy of the generated package in `packageFolder`, packs it and installs it, from the tarball alone, in a fresh project. */
export async function createTemporaryProject(packageFolder: string): Promise<TemporaryProject> {
  const folder = await mkdtemp(join(tmpdir(), "gatewright-sdk-"));
  const runHere = async (
    program: string,
    args: readonly string[],
    env: Readonly<Record<string, string>> = {},
  ): Promise<string> => {
    try {
      const { stdout } = await run(program, args, { cwd: folder, env: { ...process.env, ...env }, maxBuffer: 1 << 26 });
      return stdout;
    } catch (error) {
      const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
      throw new Error(`${program} ${args.join(" ")}\n${stdout}${stderr}`, { cause: error });
    }
  };
  const write = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  await write("package.json", '{ "name": "project", "version": "1.0.0", "private": true, "type": "module" }');
  const copy = join(folder, "package");
  await cp(packageFolder, copy, { recursive: true });
  await buildPackage(copy);
  const packed = JSON.parse(await runHere("npm", ["pack", copy, "--json", "--loglevel=error"])) as readonly {
    readonly filename: string;
  }[];
  const tarball = join(folder, packed[0]?.filename ?? "");
  await runHere("npm", ["install", "--offline", "--no-audit", "--no-fund", "--loglevel=error", tarball]);
  await rm(copy, { recursive: true });
  return { folder, tarball, write, run: runHere, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Makes packages of the repository visible to the project, e.g. `@types/node`. */
export async function linkPackages(project: TemporaryProject, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const path = join(project.folder, "node_modules", name);
    await mkdir(dirname(path), { recursive: true });
    await symlink(join(repository, "node_modules", name), path);
  }
}
