import { mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { complain, type Diagnostic } from "../diagnostics.js";
import { removeStaleLock, withFileLock } from "./file-lock.js";
import { buildFolder, changeTwin } from "./build-folder.js";
import { compareOutput, type Comparison, type OutputDifference } from "./compare.js";
import { entryAt, isFileError } from "./entry-kind.js";
import { withManifest } from "./manifest.js";
import { contentOf, type OutputFile } from "./output-file.js";
import { removeEmptyFolders, removeFolder } from "./remove-folder.js";
import { rescueForeign } from "./rescue.js";
import { startTwin, type Twin } from "./twin.js";
import { clearLeftovers, createWorkspace, type Workspace } from "./workspace.js";

/** Where to write, and as what the user knows it. */
export interface WriteTarget {
  /** Absolute path of the output folder; it may be a symbolic link itself. */
  readonly folder: string;
  /** The folder in messages, e.g. `generated/etcd`. */
  readonly name: string;
  /** Replace files that gatewright did not write. Default false. */
  readonly force?: boolean;
  /** Paths of files of the last run that are part of the output as they are. */
  readonly kept?: readonly string[];
  /** What has been made ready for it, see `prepareOutput`. */
  readonly twin?: Twin;
}

/** A lock is held while folders are exchanged, which takes seconds: an older one belongs to nobody. */
const lockTimes = { waitMs: 120_000, staleMs: 90_000 };

/**
 * Makes the folder equal to `files`: unchanged files are not touched, stale ones removed, files of the user's own left alone. A single file is
 * renamed into place; more of them come as a whole new folder that takes the old one's name, so that a process killed at any moment
 * leaves the old output or the new. What the disk refuses is a diagnostic, and nothing has changed then.
 */
export async function writeOutput(target: WriteTarget, files: readonly OutputFile[]): Promise<Comparison> {
  return guardDisk(target, async () => {
    const folder = resolveLink(target.folder);
    mkdirSync(dirname(folder), { recursive: true });
    return withFileLock(
      lockPath(folder),
      async () => {
        clearLeftovers(folder);
        const all = withManifest(files, target.kept);
        const comparison = compareOutput(folder, all, target);
        if (comparison.obstacles.length === 0) await replace(folder, all, comparison.difference, target.twin);
        return comparison;
      },
      lockTimes,
    );
  });
}

/** Begins to make ready what `writeOutput` will need for an output of so many files of which most stay; to be closed. */
export function prepareOutput({ folder }: WriteTarget, files: number): Twin | undefined {
  return startTwin(resolveLink(folder), files);
}

/** Compares only; see `compareOutput`. */
export async function checkOutput(target: WriteTarget, files: readonly OutputFile[]): Promise<Comparison> {
  return guardDisk(target, async () =>
    compareOutput(resolveLink(target.folder), withManifest(files, target.kept), target),
  );
}

/** Removes what a killed run has left beside an output. */
export async function cleanOutput(target: WriteTarget): Promise<Comparison> {
  return guardDisk(target, async () => {
    const folder = resolveLink(target.folder);
    clearLeftovers(folder);
    await removeStaleLock(lockPath(folder), lockTimes.staleMs);
    return nothing;
  });
}

const nothing: Comparison = { difference: { added: [], changed: [], removed: [] }, obstacles: [] };

function lockPath(folder: string): string {
  return join(dirname(folder), `.gatewright-${basename(folder)}.lock`);
}

/** Runs what touches the disk; its refusal (full, read-only, a file where a folder should be) becomes a diagnostic. */
async function guardDisk({ folder, name }: WriteTarget, action: () => Promise<Comparison>): Promise<Comparison> {
  try {
    return await action();
  } catch (error) {
    if (!isFileError(error)) throw error;
    const path = error.path?.startsWith(folder) === true ? `${name}${error.path.slice(folder.length)}` : name;
    return { ...nothing, obstacles: [unwritable(path, error)] };
  }
}

function unwritable(path: string, error: NodeJS.ErrnoException): Diagnostic {
  const reasons: Readonly<Record<string, string>> = {
    ENOSPC: "the disk is full",
    EDQUOT: "the disk quota is used up",
    EROFS: "the disk is read-only",
    EACCES: "permission is denied",
    EPERM: "permission is denied",
    ENOTDIR: "a file stands where a folder should be",
    EEXIST: "a file stands where a folder should be",
    ENOENT: "a link leads nowhere, or nothing can be made there",
    ELOOP: "links lead in a circle",
    ENAMETOOLONG: "its name is too long",
  };
  return complain("output-unwritable", { path, why: reasons[error.code ?? ""] ?? error.message });
}

/** The configured folder may be a link to elsewhere: that is the user's decision. Links inside it are not followed. */
function resolveLink(folder: string): string {
  return entryAt(folder)?.isSymbolicLink() === true ? realpathSync(folder) : folder;
}

async function replace(
  folder: string,
  files: readonly OutputFile[],
  difference: OutputDifference,
  twin: Twin | undefined,
): Promise<void> {
  const { added, changed, removed } = difference;
  const written = [...added, ...changed];
  if (written.length + removed.length === 0) return;
  const content = new Map(files.map((file) => [file.path, contentOf(file)]));
  const isSingle =
    written.length === 1 && removed.length === 0 && isFolder(dirname(join(folder, written[0] ?? "")), folder);
  const fresh = new Set(written);
  const same = [...content.keys()].filter((path) => !fresh.has(path));
  if (!isSingle && twin && (await exchangeTwin(folder, twin, same, difference, content))) return;
  const workspace = createWorkspace(folder);
  try {
    if (isSingle) replaceFiles(folder, workspace.path, difference, content);
    else exchange(folder, workspace, difference, content);
  } finally {
    removeFolder(workspace.path);
  }
}

/** Exchanges the folder for its twin; answers whether it could be done. */
async function exchangeTwin(
  folder: string,
  twin: Twin,
  same: readonly string[],
  difference: OutputDifference,
  content: ReadonlyMap<string, string | Buffer>,
): Promise<boolean> {
  const workspace = await twin.take(same);
  if (workspace === undefined) return false;
  try {
    changeTwin(folder, workspace.fresh, difference, content);
    takePlace(folder, workspace);
    return true;
  } catch (error) {
    putBack(folder, workspace);
    if (!isFileError(error)) throw error;
    return false;
  } finally {
    twin.remove(workspace.path);
  }
}

/** Whether a path is a folder, and all above it up to `root` are: none a symbolic link. */
function isFolder(path: string, root: string): boolean {
  return entryAt(path)?.isDirectory() === true && (path === root || isFolder(dirname(path), root));
}

/** Refusals of a disk that cannot link or exchange folders (some network disks, a mount point), not of one that cannot be written. */
const inPlace = new Set(["EXDEV", "EMLINK", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EBUSY", "EPERM"]);

/** The folder becomes `old`, and `fresh` the folder. */
function takePlace(folder: string, { fresh, old }: Workspace): void {
  const had = entryAt(folder) !== undefined;
  if (had) renameSync(folder, old);
  renameSync(fresh, folder);
  if (had) rescueForeign(old, folder);
}

/** Undoes half an exchange. */
function putBack(folder: string, { old }: Workspace): void {
  if (entryAt(old) !== undefined && entryAt(folder) === undefined) renameSync(old, folder);
}

function exchange(
  folder: string,
  workspace: Workspace,
  difference: OutputDifference,
  content: ReadonlyMap<string, string | Buffer>,
): void {
  try {
    // Whoever stands in the folder would be left in one that is gone.
    if (!relative(folder, process.cwd()).startsWith("..")) return writeInside(folder, difference, content);
    buildFolder(folder, workspace.fresh, difference, content);
    takePlace(folder, workspace);
  } catch (error) {
    putBack(folder, workspace);
    if (!isFileError(error) || !inPlace.has(error.code)) throw error;
    removeFolder(workspace.path);
    writeInside(folder, difference, content);
  }
}

/** File by file, from a workspace in the output itself: it may be a disk of its own, where only what is on it can be renamed into place. */
function writeInside(
  folder: string,
  difference: OutputDifference,
  content: ReadonlyMap<string, string | Buffer>,
): void {
  const inside = createWorkspace(folder, folder).path;
  try {
    replaceFiles(folder, inside, difference, content);
  } finally {
    removeFolder(inside);
  }
}

/** All new text is on disk before the first file is replaced. */
function replaceFiles(
  folder: string,
  workspace: string,
  { added, changed, removed }: OutputDifference,
  content: ReadonlyMap<string, string | Buffer>,
): void {
  const ready = [...added, ...changed].map((path, index) => {
    const entry = entryAt(join(folder, path));
    const from = join(workspace, `file-${index}`);
    const mode = entry?.isFile() === true ? { mode: entry.mode & 0o777 } : {};
    writeFileSync(from, content.get(path) ?? "", { flag: "wx", ...mode });
    return { from, to: join(folder, path) };
  });
  for (const path of removed) {
    rmSync(join(folder, path), { force: true });
    removeEmptyFolders(folder, dirname(path));
  }
  for (const { from, to } of ready) {
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, to);
  }
}
