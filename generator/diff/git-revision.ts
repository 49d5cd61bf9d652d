import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Files of a revision, in a folder of their own. */
export interface CheckedOut {
  readonly root: string;
  readonly remove: () => Promise<void>;
}

/** Splits `HEAD~3:proto` into revision and path; undefined for what names none. */
export function splitRevision(text: string): { readonly revision: string; readonly path: string } | undefined {
  const [, revision, given] = /^([^:\s-][^:\s]*):(.*)$/.exec(text) ?? [];
  // A letter and a colon are a drive.
  if (revision === undefined || given === undefined || revision.length < 2) return undefined;
  return { revision, path: given === "" ? "." : given };
}

/** Writes the tree of a revision of the repository at `folder` into a temporary folder, as git keeps it; an error says what git did. */
export async function checkOut(revision: string, folder: string): Promise<CheckedOut | Error> {
  const root = await mkdtemp(path.join(tmpdir(), "gatewright-revision-"));
  const remove = (): Promise<void> => rm(root, { recursive: true, force: true });
  try {
    const archive = path.join(root, ".tree.tar");
    const tree = await run("git", ["rev-parse", "--verify", "--end-of-options", `${revision}^{tree}`], { cwd: folder });
    const { stdout: prefix } = await run("git", ["rev-parse", "--show-prefix"], { cwd: folder });
    const top = prefix.trim() === "" ? tree.stdout.trim() : `${tree.stdout.trim()}:${prefix.trim()}`;
    await run("git", ["archive", "--format=tar", "-o", archive, top], { cwd: folder });
    await run("tar", ["-xf", archive, "-C", root]);
    await rm(archive);
    return { root, remove };
  } catch (error) {
    await remove();
    const told = error as { readonly stderr?: string; readonly message: string };
    return new Error((told.stderr ?? told.message).trim().split("\n").at(-1) ?? told.message);
  }
}
