import { createHash } from "node:crypto";
import { cp, mkdir, mkdtemp, readFile, readdir, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { glob } from "tinyglobby";
import { cachedFolder } from "../../generator/provision/cache-folder.js";
import { failureLine, runCommand } from "../../generator/provision/run-command.js";
import { buildCli } from "../cli/run-cli.js";

const home = fileURLToPath(new URL("../../", import.meta.url));

/** gatewright as users have it: packed, and installed from the tarball beside what projects of theirs have. */
export interface PackedInstall {
  readonly tarball: string;
  /** The `node_modules` that projects share. */
  readonly modules: string;
}

/** What examples and pages of docs/ install beside gatewright, in this repository's own versions. */
const companions = [
  "@grpc/grpc-js",
  "@types/express",
  "@types/node",
  "@types/ws",
  "esbuild",
  "express",
  "fastify",
  "typescript",
  "vitest",
  "ws",
];

/** A folder of an older state is of no use after this time. */
const STALE_AFTER_MS = 3_600_000;

/** Packs and installs once for what the package holds at the moment, whichever test asks first; a line says why where npm cannot. */
export async function findPackedInstall(): Promise<PackedInstall | undefined> {
  buildCli();
  const cache = join(home, "node_modules/.cache/gatewright-packed");
  const key = await hashPackage();
  const answer = await cachedFolder({
    cache,
    key,
    async fill(folder) {
      await removeStale(cache);
      const packed = await runCommand("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", folder], {
        cwd: home,
      });
      if (packed.code !== 0) return { how: "npm pack", why: failureLine(packed) };
      const options = ["--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline", "--loglevel", "error"];
      const wanted = [`./${packed.stdout.trim()}`, ...(await versionsOf(companions))];
      // A project of its own, or npm takes the next one above it.
      await writeFile(join(folder, "package.json"), '{"private":true}');
      const installed = await runCommand("npm", ["install", "--prefix", folder, ...options, ...wanted], {
        cwd: folder,
      });
      return installed.code === 0 ? undefined : { how: "npm install", why: failureLine(installed) };
    },
  });
  if (!answer.found) {
    console.log(`SKIPPED: ${answer.how}: ${answer.why}`);
    return undefined;
  }
  const [name = ""] = (await readdir(answer.folder)).filter((each) => each.endsWith(".tgz"));
  return { tarball: join(answer.folder, name), modules: join(answer.folder, "node_modules") };
}

/** A folder with the files of another one, or none, that has everything installed. */
export async function makeInstalledProject(install: PackedInstall, from?: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "gatewright-project-"));
  if (from !== undefined)
    await cp(from, folder, { recursive: true, filter: (path) => !/[\\/](?:node_modules|generated|dist)$/.test(path) });
  const modules = join(folder, "node_modules");
  await mkdir(modules);
  // A folder of its own, with what is installed in it: what a project adds to it is nobody else's.
  const names = (await readdir(install.modules)).filter((name) => name === ".bin" || !name.startsWith("."));
  await Promise.all(names.map((name) => symlink(join(install.modules, name), join(modules, name))));
  return folder;
}

/** `name@version` of this repository's own development dependencies. */
async function versionsOf(names: readonly string[]): Promise<readonly string[]> {
  const manifest = JSON.parse(await readFile(join(home, "package.json"), "utf8")) as Readonly<
    Record<"dependencies" | "devDependencies", Readonly<Record<string, string>>>
  >;
  const versions = { ...manifest.devDependencies, ...manifest.dependencies };
  return names.map((name) => `${name}@${versions[name] ?? ""}`);
}

async function hashPackage(): Promise<string> {
  const patterns = [
    "package.json",
    "config.schema.json",
    "docs/*.md",
    "README.md",
    "templates/**",
    "generator/runtime/**/*.ts",
    "dist/generator/**/*.{js,d.ts}",
  ];
  const files = (await glob(patterns, { cwd: home })).toSorted();
  const hash = createHash("sha256");
  for (const file of files) hash.update(file).update(await readFile(join(home, file)));
  return hash.digest("hex").slice(0, 16);
}

async function removeStale(cache: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  for (const name of await readdir(cache)) {
    const path = join(cache, name);
    const isOld = await stat(path).then(
      ({ mtimeMs }) => Date.now() - mtimeMs > STALE_AFTER_MS,
      () => false,
    );
    if (isOld && name !== "locks" && name !== "unfinished") await rm(path, { recursive: true, force: true });
  }
}
