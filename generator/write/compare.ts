import { dirname, join } from "node:path";
import { complain, type Diagnostic } from "../diagnostics.js";
import { entryAt, readRegular } from "./entry-kind.js";
import { readManifest } from "./manifest.js";
import { contentOf, type OutputFile } from "./output-file.js";

/** What differs between the output folder and the files generated; paths below the folder. */
export interface OutputDifference {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** The difference, and what stands in the way of making it: entries that gatewright did not write. */
export interface Comparison {
  readonly difference: OutputDifference;
  readonly obstacles: readonly Diagnostic[];
}

/** How an output is compared. */
interface ComparisonOptions {
  /** The folder as the user calls it. */
  readonly name: string;
  readonly force?: boolean;
  /** Paths of files of the last run that are part of the output as they are. */
  readonly kept?: readonly string[];
}

/**
 * Compares files, the manifest among them, with a folder; writes nothing and follows no symbolic link. A file that stands where one is generated and
 * that the last run did not write is the user's: an obstacle, unless it has the same bytes or `force` is given.
 */
export function compareOutput(
  folder: string,
  files: readonly OutputFile[],
  { name, force = false, kept = [] }: ComparisonOptions,
): Comparison {
  const written = readManifest(folder);
  const added: string[] = [];
  const changed: string[] = [];
  const obstacles: Diagnostic[] = [];
  const folders = new Map<string, string | undefined>();
  const refused = new Set<string>();
  const refuse = (path: string, what: string): void => {
    // A link or file in the place of a folder stands in the way of all that goes there.
    if (refused.has(path)) return;
    refused.add(path);
    obstacles.push(complain("output-foreign", { path: `${name}/${path}`, what }));
  };
  for (const file of files) {
    const { path } = file;
    const blocked = findBlockade(folder, dirname(path), written, folders);
    if (blocked !== undefined) {
      if (!force) refuse(blocked.path, blocked.what);
      added.push(path);
      continue;
    }
    const place = join(folder, path);
    const entry = entryAt(place);
    if (entry === undefined) {
      added.push(path);
      continue;
    }
    if (entry.isDirectory()) refuse(path, "a folder");
    else if (!entry.isFile()) {
      if (!force) refuse(path, entry.isSymbolicLink() ? "a symbolic link" : "not a file");
    } else if (readRegular(place)?.equals(Buffer.from(contentOf(file))) === true) continue;
    else if (!written.has(path) && !force) refuse(path, "a file");
    changed.push(path);
  }
  const generated = new Set([...files.map((file) => file.path), ...kept]);
  const removed = [...written].filter(
    (path) => !generated.has(path) && entryAt(join(folder, path))?.isFile() === true && isOwn(folder, path),
  );
  return {
    difference: { added: added.toSorted(), changed: changed.toSorted(), removed: removed.toSorted() },
    obstacles,
  };

  function isOwn(root: string, path: string): boolean {
    return findBlockade(root, dirname(path), written, folders) === undefined;
  }
}

interface Blockade {
  readonly path: string;
  readonly what: string;
}

/** The first entry on the way to a folder that is not a folder itself. What the last run wrote as a file may become one. */
function findBlockade(
  root: string,
  path: string,
  written: ReadonlySet<string>,
  known: Map<string, string | undefined>,
): Blockade | undefined {
  if (path === "." || path === "") return undefined;
  const above = findBlockade(root, dirname(path), written, known);
  if (above !== undefined) return above;
  if (!known.has(path)) {
    const entry = entryAt(join(root, path));
    const isFine = entry === undefined || entry.isDirectory() || (entry.isFile() && written.has(path));
    known.set(
      path,
      isFine ? undefined : entry.isSymbolicLink() ? "a symbolic link" : "a file where a folder should be",
    );
  }
  const what = known.get(path);
  return what === undefined ? undefined : { path, what };
}
