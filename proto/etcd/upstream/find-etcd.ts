import { join } from "node:path";
import { cacheFolder } from "../../../generator/provision/cache-folder.js";
import { provisionDebianPackages } from "../../../generator/provision/debian-package.js";
import { findProgram, isExecutable } from "../../../generator/provision/find-program.js";
import { notFound, type Attempt, type NotFound } from "../../../generator/provision/provision-result.js";
import { provisionReleaseArchive } from "../../../generator/provision/release-archive.js";
import { failureLine, runCommand } from "../../../generator/provision/run-command.js";
import {
  etcdArchiveFolder,
  etcdArchiveUrl,
  etcdRecipe,
  etcdRecipes,
  type EtcdLine,
  type EtcdRecipe,
} from "./etcd-versions.js";

/** An etcd binary that has answered `--version`. */
export interface EtcdBinary {
  readonly found: true;
  /** Absolute path of the `etcd` executable. */
  readonly path: string;
  /** Full version, e.g. `3.4.23`. */
  readonly version: string;
  readonly line: EtcdLine;
  /** Where it came from, e.g. `ETCD_BIN`, `PATH`, `Debian trixie`. */
  readonly how: string;
}

/** What is wanted: an etcd line (default `3.5`), and where to look first and last. */
export interface FindEtcdOptions {
  readonly line?: EtcdLine;
  /** A binary named by the user; nothing else is tried when it is given. */
  readonly path?: string;
  readonly cache?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** `false` looks at this machine only and fetches nothing. */
  readonly fetch?: boolean;
  /** What `ETCD_BIN` names is used or nothing is: of any line if none is wanted. Default false: one of another line is passed over. */
  readonly strict?: boolean;
}

/**
 * Finds an etcd of a wanted line: the given path, the variables `ETCD_BIN_3_5` (by line) and `ETCD_BIN`, `PATH`, then Debian packages
 * and etcd's release archives (from the cache folder when they were fetched before). A variable that names what cannot be used ends the search.
 * Never throws for a missing etcd.
 */
export async function findEtcd(options: FindEtcdOptions = {}): Promise<EtcdBinary | NotFound> {
  const recipe = etcdRecipe(options.line ?? "3.5");
  const env = options.env ?? process.env;
  const tried: Attempt[] = [];
  const remedy = `Set ${recipe.variable} or ETCD_BIN to an etcd ${recipe.line} executable.`;
  for (const { how, locate } of places(recipe, options, env)) {
    const located = await locate();
    const mayBeAny = how === "ETCD_BIN" && options.strict === true && options.line === undefined;
    const answer =
      typeof located === "string" ? await checkVersion(located, mayBeAny ? etcdRecipes : [recipe], how) : located;
    if ("found" in answer) return answer;
    tried.push({ how, why: answer.why });
    const isNamed = typeof located === "string" && how.startsWith("ETCD_BIN");
    if (isNamed && !(how === "ETCD_BIN" && answer.isOther === true && options.strict !== true)) break;
  }
  return notFound(tried, remedy);
}

/** One place to look at: answers with a path to check, or why there is none. */
interface Place {
  readonly how: string;
  readonly locate: () => Promise<string | Fault>;
}

interface Fault {
  readonly why: string;
  /** It is an etcd, but of another line. */
  readonly isOther?: boolean;
}

function places(recipe: EtcdRecipe, options: FindEtcdOptions, env: NodeJS.ProcessEnv): readonly Place[] {
  const given = options.path;
  if (given !== undefined) return [{ how: "given path", locate: async () => given }];
  const variables = [recipe.variable, "ETCD_BIN"].map((name) => ({
    how: name,
    locate: async () => env[name] || { why: "not set" },
  }));
  const onPath = { how: "PATH", locate: async () => (await findProgram("etcd", env)) ?? { why: "no etcd on it" } };
  // Debian's 3.5.30 has the same version number as a 3.5 with the older gateway: on PATH the two cannot be told apart.
  const local = recipe.line === "3.5-v2" ? variables.slice(0, 1) : [...variables, onPath];
  if (options.fetch === false) return local;
  const cache = options.cache ?? cacheFolder(env);
  return [...local, debian(recipe, cache), release(recipe, cache)];
}

function debian(recipe: EtcdRecipe, cache: string): Place {
  const suite = recipe.debianSuite;
  return {
    how: `Debian ${suite ?? ""}`.trim(),
    locate: async () => {
      if (suite === undefined) return { why: `no release carries etcd ${recipe.line}` };
      const answer = await provisionDebianPackages({ suite, packages: ["etcd-server"], cache });
      if (!answer.found) return { why: answer.tried.map(({ why }) => why).join("; ") };
      return join(answer.folder, "usr/bin/etcd");
    },
  };
}

function release(recipe: EtcdRecipe, cache: string): Place {
  const platform = `${process.platform}-${process.arch}`;
  const archive = recipe.archives?.find((candidate) => candidate.platform === platform);
  return {
    how: `etcd release ${archive?.version ?? ""}`.trim(),
    locate: async () => {
      if (archive === undefined) return { why: `no checksum of etcd ${recipe.line} for ${platform} is on record` };
      const answer = await provisionReleaseArchive({ url: etcdArchiveUrl(archive), sha256: archive.sha256 }, { cache });
      if (!answer.found) return { why: answer.tried.map(({ why }) => why).join("; ") };
      return join(answer.folder, etcdArchiveFolder(archive), "etcd");
    },
  };
}

async function checkVersion(path: string, recipes: readonly EtcdRecipe[], how: string): Promise<EtcdBinary | Fault> {
  if (!(await isExecutable(path))) return { why: `${path} is not an executable file` };
  // ETCD_UNSUPPORTED_ARCH: up to 3.4 etcd refuses to start on arm64 without it, even to say its version.
  const answer = await runCommand(path, ["--version"], {
    timeoutMs: 20_000,
    env: { ETCD_UNSUPPORTED_ARCH: process.arch },
  });
  const version = /etcd Version:\s*(\S+)/.exec(answer.stdout)?.[1];
  if (version === undefined) return { why: `${path} does not tell its version: ${failureLine(answer)}` };
  const recipe = recipes.find(({ versionPrefix }) => version.startsWith(versionPrefix));
  if (recipe === undefined)
    return { why: `${path} is ${version}, wanted ${recipes.map(({ line }) => line).join(", ")}`, isOther: true };
  return { found: true, path, version, line: recipe.line, how };
}
