import { createHash } from "node:crypto";
import { open, rm } from "node:fs/promises";
import { join } from "node:path";
import { cachedFolder, cacheFolder } from "./cache-folder.js";
import { findProgram } from "./find-program.js";
import { notFound, type Attempt, type FoundFolder, type NotFound } from "./provision-result.js";
import { failureLine, runCommand } from "./run-command.js";

/** A published archive and the checksum that its bytes must have. */
export interface ReleaseArchive {
  /** Address of a `.tar.gz`, `.tgz` or `.zip`; `https` except on loopback. */
  readonly url: string;
  /** SHA-256 in 64 hex digits. */
  readonly sha256: string;
}

/** Where the cache is and how long a server may stay silent: 15 s for an answer to begin, five minutes in all. */
export interface ReleaseArchiveOptions {
  readonly cache?: string;
  readonly answerTimeoutMs?: number;
  readonly totalTimeoutMs?: number;
}

const REMEDY = "Check that this machine reaches the address, or put the program on PATH.";

/**
 * Downloads a published archive, checks its SHA-256 and unpacks it into the cache folder; the answer is the folder it was unpacked
 * into. Nothing is unpacked before the checksum has been found right.
 */
export async function provisionReleaseArchive(
  archive: ReleaseArchive,
  options: ReleaseArchiveOptions = {},
): Promise<FoundFolder | NotFound> {
  const name = new URL(archive.url).pathname.split("/").at(-1) ?? "archive";
  const request = {
    cache: options.cache ?? cacheFolder(),
    // Named after the checksum, so that another archive of the same name never passes for this one.
    key: `archives/${archive.sha256.slice(0, 16).toLowerCase()}-${name.replace(/[^\w.-]/g, "_")}`,
    fill: async (folder: string): Promise<Attempt | undefined> => {
      const why = await fill(folder, archive, options);
      return why === undefined ? undefined : { how: archive.url, why };
    },
  };
  const answer = await cachedFolder(request);
  return answer.found ? answer : notFound([answer], REMEDY);
}

async function fill(
  folder: string,
  archive: ReleaseArchive,
  options: ReleaseArchiveOptions,
): Promise<string | undefined> {
  const url = new URL(archive.url);
  if (url.protocol !== "https:" && url.hostname !== "127.0.0.1") return "only https addresses are fetched";
  const zip = url.pathname.endsWith(".zip");
  if (!zip && !/\.(tar\.gz|tgz)$/.test(url.pathname)) return "only .tar.gz, .tgz and .zip archives are known";
  const file = join(folder, ".download");
  const sum = await download(url, file, options).catch((error: unknown) => ({ why: reason(error) }));
  if (typeof sum !== "string") return sum.why;
  if (sum !== archive.sha256.toLowerCase()) return `its SHA-256 is ${sum}, expected ${archive.sha256}`;
  const why = await unpack(file, folder, zip);
  await rm(file);
  return why;
}

/** Writes the body to a file and answers with its SHA-256 in lower-case hex. */
async function download(url: URL, path: string, options: ReleaseArchiveOptions): Promise<string> {
  const abort = new AbortController();
  const answering = setTimeout(() => abort.abort(new Error("no answer in time")), options.answerTimeoutMs ?? 15_000);
  const total = setTimeout(() => abort.abort(new Error("not complete in time")), options.totalTimeoutMs ?? 300_000);
  const file = await open(path, "w");
  try {
    const response = await fetch(url, { signal: abort.signal });
    clearTimeout(answering);
    if (!response.ok || response.body === null) throw new Error(`the server answers ${response.status}`);
    const hash = createHash("sha256");
    for await (const chunk of response.body) {
      hash.update(chunk);
      await file.write(chunk);
    }
    return hash.digest("hex");
  } finally {
    clearTimeout(answering);
    clearTimeout(total);
    await file.close();
  }
}

async function unpack(file: string, folder: string, zip: boolean): Promise<string | undefined> {
  const [program, ...args] = zip
    ? ["unzip", "-q", file, "-d", folder]
    : ["tar", "-xzf", file, "-C", folder, "--no-same-owner"];
  if ((await findProgram(program ?? "")) === undefined) return `no ${program} on this machine`;
  const result = await runCommand(program ?? "", args);
  return result.code === 0 ? undefined : failureLine(result);
}

/** `fetch` hides the network's own words in `cause`. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
