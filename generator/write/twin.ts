import { on } from "node:events";
import { readlinkSync } from "node:fs";
import { join, relative } from "node:path";
import { Worker } from "node:worker_threads";
import { entryAt, isFileError } from "./entry-kind.js";
import { removeFolder } from "./remove-folder.js";
import type { TwinAnswer, TwinTask } from "./twin-worker.js";
import { createWorkspace, type Workspace } from "./workspace.js";

/** A copy of an output that a thread of its own makes of links, while the run finds out what is to be changed in it. */
export interface Twin {
  /**
   * The workspace in which it is `fresh`, to be called once; nothing where it could not be made, or where the output is no longer what was linked.
   * `same` are files of this run that the output holds already.
   */
  readonly take: (same: readonly string[]) => Promise<Workspace | undefined>;
  /** Removes a folder in the background: what has been taken is to be removed. */
  readonly remove: (path: string) => void;
  /** Settles when no link to a file is made or removed any more: the time of its last change stays from then on. */
  readonly settle: () => Promise<void>;
  /** Settles when nothing is left behind; to be called always. */
  readonly close: () => Promise<void>;
}

/** Of fewer files, a thread takes longer to start than the run takes to link them. */
const manyFiles = 400;

/**
 * Starts to link an output of so many files. Nothing where that does not pay or is not possible; and where the program runs from its sources, which
 * threads of Node 20 cannot load.
 */
export function startTwin(folder: string, files: number): Twin | undefined {
  if (files < manyFiles || !import.meta.url.endsWith(".js")) return undefined;
  // Who stands in the folder keeps it, see `exchange`.
  if (!relative(folder, process.cwd()).startsWith("..")) return undefined;
  const workspace = tryToCreate(folder);
  if (workspace === undefined) return undefined;
  const linked = identify(folder);
  const worker = new Worker(new URL("./twin-worker.js", import.meta.url));
  const answers = on(worker, "message");
  const ask = (task: TwinTask): Promise<TwinAnswer> => {
    worker.postMessage(task, []);
    return nextOf(answers);
  };
  const linking = ask({ kind: "link", from: folder, to: workspace.fresh });
  let isTaken = false;
  let removal: Removal | undefined;
  const remove = (path: string): void => {
    const emptied = ask({ kind: "remove", path });
    const removed = emptied.then(async ({ kind }) => {
      const isDone = kind === "emptied" && (await nextOf(answers)).kind === "removed";
      if (!isDone) tryToRemove(path);
    });
    removal = { emptied, removed };
  };
  const end = async (): Promise<Removal | undefined> => {
    await linking;
    if (!isTaken && removal === undefined) remove(workspace.path);
    return removal;
  };
  return {
    async take(same) {
      const answer = await linking;
      if (answer.kind !== "linked" || identify(folder) !== linked) return undefined;
      const isOne = (path: string): boolean => areOne(join(folder, path), join(workspace.fresh, path));
      isTaken = answer.foreign.every(isOne) && same.every(isOne);
      return isTaken ? workspace : undefined;
    },
    remove,
    async settle() {
      const going = await end();
      await going?.emptied;
    },
    async close() {
      const going = await end();
      await going?.removed;
      await worker.terminate();
    },
  };
}

interface Removal {
  readonly emptied: Promise<unknown>;
  readonly removed: Promise<unknown>;
}

/** A thread that has ended answers nothing more. */
async function nextOf(answers: AsyncIterator<readonly unknown[]>): Promise<TwinAnswer> {
  try {
    const { value } = (await answers.next()) as IteratorResult<readonly [TwinAnswer], undefined>;
    return value?.[0] ?? { kind: "failed" };
  } catch {
    return { kind: "failed" };
  }
}

function tryToCreate(folder: string): Workspace | undefined {
  try {
    return createWorkspace(folder);
  } catch (error) {
    if (!isFileError(error)) throw error;
    return undefined;
  }
}

/** What cannot be removed is what a killed run would have left: the next one takes it away, or says why it cannot. */
function tryToRemove(path: string): void {
  try {
    removeFolder(path);
  } catch (error) {
    if (!isFileError(error)) throw error;
  }
}

/** Tells a folder from another that has come to its place. */
function identify(folder: string): string {
  const entry = entryAt(folder);
  return entry === undefined ? "" : `${entry.ino} ${entry.birthtimeMs}`;
}

/** Whether two paths are links to the same file, or symbolic links to the same place. */
function areOne(a: string, b: string): boolean {
  const [one, other] = [entryAt(a), entryAt(b)];
  if (one === undefined || other === undefined) return false;
  if (one.isSymbolicLink() && other.isSymbolicLink()) return readlinkSync(a) === readlinkSync(b);
  return one.ino === other.ino;
}
