import { createHash } from "node:crypto";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { cachedFolder, cacheFolder } from "./cache-folder.js";
import { findDebianMirrors, type DebianMirror } from "./debian-mirror.js";
import { withFileLock } from "../write/file-lock.js";
import { findProgram } from "./find-program.js";
import { notFound, type Attempt, type FoundFolder, type NotFound } from "./provision-result.js";
import { failureLine, runCommand } from "./run-command.js";

/** Which Debian packages to unpack into one folder. */
export interface DebianPackageRequest {
  /** Release name, e.g. `bookworm` or `sid`. */
  readonly suite: string;
  readonly packages: readonly [string, ...string[]];
  /** `none` (default) unpacks the named packages alone; `missing` adds what they depend on and this machine has not installed. */
  readonly dependencies?: "none" | "missing";
  /** Cache folder, default `cacheFolder()`. */
  readonly cache?: string;
  /** Archives to ask, in this order; default those of the machine's own apt sources. */
  readonly mirrors?: readonly DebianMirror[];
}

const REMEDY =
  "On Debian or a derivative with apt-get and dpkg, set GATEWRIGHT_DEBIAN_MIRROR to a reachable Debian archive.";

/**
 * Unpacks Debian packages into the cache folder without root and without installing anything, from the archive in the machine's own
 * apt sources, checked against the Debian keyring. The answer is the root the packages' files lie under (`FOLDER/usr/bin/...`).
 */
export async function provisionDebianPackages(request: DebianPackageRequest): Promise<FoundFolder | NotFound> {
  const cache = request.cache ?? cacheFolder();
  const how = `Debian ${request.suite} ${request.packages.join(" ")}`;
  const suffix = request.dependencies === "missing" ? "+dependencies" : "";
  // The architecture is part of the key by Node's name for it, so that a warm cache costs no process.
  const key = `debian/${request.suite}/${process.arch}/${folderName(request.packages)}${suffix}`;
  const answer = await cachedFolder({ cache, key, fill: (folder) => fill(folder, request, cache, how) });
  return answer.found ? answer : notFound([answer], REMEDY);
}

/** Names of packages as one file name; a long list, which no file system would take, ends in its checksum. */
function folderName(packages: readonly string[]): string {
  const name = packages.join("+");
  return name.length <= 120
    ? name
    : `${name.slice(0, 100)}-${createHash("sha256").update(name).digest("hex").slice(0, 16)}`;
}

async function fill(
  folder: string,
  request: DebianPackageRequest,
  cache: string,
  how: string,
): Promise<Attempt | undefined> {
  for (const program of ["apt-get", "dpkg"]) {
    if ((await findProgram(program)) === undefined) return { how, why: `no ${program} on this machine` };
  }
  const mirrors = request.mirrors ?? (await findDebianMirrors());
  if (mirrors.length === 0) return { how, why: "no Debian archive in this machine's apt sources" };
  const reasons: string[] = [];
  for (const [index, mirror] of mirrors.entries()) {
    const state = join(cache, "apt", `${request.suite}-${index}`);
    const why = await withFileLock(`${state}.lock`, () => unpack(folder, request, mirror, state));
    if (why === undefined) return undefined;
    reasons.push(`${mirror.uri}: ${why}`);
  }
  return { how, why: reasons.join("; ") };
}

/** Downloads and unpacks with an apt state of our own; answers with the reason when a step fails. */
async function unpack(
  folder: string,
  request: DebianPackageRequest,
  mirror: DebianMirror,
  state: string,
): Promise<string | undefined> {
  const archives = join(state, "cache", "archives");
  const config = await writeAptState(request, mirror, state, archives);
  const update = await runCommand("apt-get", ["-c", config, "-qq", "update"]);
  if (update.code !== 0) return failureLine(update);
  const [verb, ...flags] =
    request.dependencies === "missing"
      ? ["install", "--download-only", "--reinstall", "--no-install-recommends", "-y"]
      : ["download"];
  const download = await runCommand("apt-get", ["-c", config, "-qq", verb ?? "", ...flags, ...request.packages], {
    cwd: archives,
  });
  if (download.code !== 0) return failureLine(download);
  const files = (await readdir(archives)).filter((name) => name.endsWith(".deb"));
  if (files.length === 0) return "apt-get downloaded nothing";
  for (const file of files.toSorted()) {
    const extract = await runCommand("dpkg", ["-x", join(archives, file), folder]);
    if (extract.code !== 0) return failureLine(extract);
  }
  await rm(archives, { recursive: true, force: true });
  return undefined;
}

async function writeAptState(
  request: DebianPackageRequest,
  mirror: DebianMirror,
  state: string,
  archives: string,
): Promise<string> {
  await rm(archives, { recursive: true, force: true });
  for (const folder of [join(state, "sources"), join(state, "lists", "partial"), join(archives, "partial")]) {
    await mkdir(folder, { recursive: true });
  }
  const source = [
    "Types: deb",
    `URIs: ${mirror.uri}`,
    `Suites: ${request.suite}`,
    "Components: main",
    `Signed-By: ${mirror.keyring}`,
  ];
  await writeFile(join(state, "sources", "debian.sources"), `${source.join("\n")}\n`);
  await writeFile(join(state, "no-packages"), "");
  const installed = request.dependencies === "missing" ? "/var/lib/dpkg/status" : join(state, "no-packages");
  // Read after the machine's own settings, so its proxy stays in force and its sources, hooks and download user do not.
  const settings = [
    "#clear APT::Update::Pre-Invoke;",
    "#clear APT::Update::Post-Invoke;",
    "#clear APT::Update::Post-Invoke-Success;",
    "#clear DPkg::Pre-Invoke;",
    "#clear DPkg::Post-Invoke;",
    "#clear DPkg::Pre-Install-Pkgs;",
    'Dir::Etc::sourcelist "/dev/null";',
    `Dir::Etc::sourceparts "${join(state, "sources")}";`,
    'Dir::Etc::preferences "/dev/null";',
    'Dir::Etc::preferencesparts "/dev/null";',
    `Dir::State "${state}";`,
    `Dir::State::status "${installed}";`,
    `Dir::Cache "${join(state, "cache")}";`,
    'APT::Sandbox::User "";',
    'APT::Get::AllowUnauthenticated "false";',
    // Otherwise an unreachable archive is only a warning and the old lists go on being used.
    'APT::Update::Error-Mode "any";',
    'Debug::NoLocking "true";',
    'Acquire::Retries "1";',
    'Acquire::http::Timeout "20";',
    'Acquire::https::Timeout "20";',
  ];
  const config = join(state, "apt.conf");
  await writeFile(config, `${settings.join("\n")}\n`);
  return config;
}
