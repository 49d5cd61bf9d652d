import { join } from "node:path";
import { cachedFolder, cacheFolder } from "./cache-folder.js";
import { findProgram, isExecutable } from "./find-program.js";
import { notFound, type Attempt, type FoundFolder, type NotFound } from "./provision-result.js";
import { failureLine, runCommand } from "./run-command.js";

/** A program that is published inside an npm package. */
export interface NpmBinaryRequest {
  /** Package name, e.g. `@oven/bun-linux-x64`. */
  readonly name: string;
  /** Exact version or range, e.g. `1.4.5` or `22`; with a range the version fetched first is kept. */
  readonly version: string;
  /** The program inside the package, e.g. `bin/bun`. */
  readonly program: string;
  readonly cache?: string;
}

/** An npm package with its program: the package's folder and the program's absolute path. */
export interface FoundNpmBinary extends FoundFolder {
  readonly program: string;
}

const REMEDY = "Install the program yourself and put it on PATH.";

/**
 * Installs an npm package into the cache folder through the npm client, with its own settings and integrity check, running none of
 * the package's scripts. The user's project is not touched.
 */
export async function provisionNpmBinary(request: NpmBinaryRequest): Promise<FoundNpmBinary | NotFound> {
  const how = `npm ${request.name}@${request.version}`;
  const answer = await cachedFolder({
    cache: request.cache ?? cacheFolder(),
    key: `npm/${request.name}@${request.version}`,
    fill: (folder) => install(folder, request, how),
  });
  if (!answer.found) return notFound([answer], REMEDY);
  const folder = join(answer.folder, "node_modules", request.name);
  return { ...answer, folder, program: join(folder, request.program) };
}

async function install(folder: string, request: NpmBinaryRequest, how: string): Promise<Attempt | undefined> {
  const npm = await findProgram("npm");
  if (npm === undefined) return { how, why: "no npm on PATH" };
  const args = ["install", "--prefix", folder, "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel", "error"];
  // Working in the folder keeps settings of the project that we run in away from this.
  const result = await runCommand(npm, [...args, `${request.name}@${request.version}`], { cwd: folder });
  if (result.code !== 0) return { how, why: failureLine(result) };
  if (!(await isExecutable(join(folder, "node_modules", request.name, request.program)))) {
    return { how, why: `the package has no executable ${request.program}` };
  }
  return undefined;
}
