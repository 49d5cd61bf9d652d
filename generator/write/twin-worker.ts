import { parentPort } from "node:worker_threads";
import { keepModes, linkFolder } from "./link-folder.js";
import { readManifest } from "./manifest.js";
import { removeFolder } from "./remove-folder.js";

/** Something to do with folders, each an absolute path. */
export type TwinTask =
  | { readonly kind: "link"; readonly from: string; readonly to: string }
  | { readonly kind: "remove"; readonly path: string };

/** What became of it: first `linked` or `failed`; of a removal two, one after the other. */
export type TwinAnswer =
  /** `foreign`: paths of files that gatewright has not written. */
  | { readonly kind: "linked"; readonly foreign: readonly string[] }
  | { readonly kind: "failed" | "emptied" | "removed" };

parentPort?.on("message", (task: TwinTask) => {
  if (task.kind === "link") answer(link(task.from, task.to));
  else {
    removeFolder(task.path, () => answer({ kind: "emptied" }));
    answer({ kind: "removed" });
  }
});

function answer(what: TwinAnswer): void {
  parentPort?.postMessage(what, []);
}

function link(from: string, to: string): TwinAnswer {
  try {
    const written = readManifest(from);
    const foreign: string[] = [];
    const made = new Set<string>();
    linkFolder(from, to, { without: new Set(), onFile: (path) => written.has(path) || foreign.push(path) }, made);
    keepModes(from, to, made);
    return { kind: "linked", foreign };
  } catch {
    // The run makes the folder itself, and says what is wrong.
    return { kind: "failed" };
  }
}
