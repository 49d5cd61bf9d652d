import { relative, resolve } from "node:path";
import type { Artifact } from "./artifacts/artifact.js";
import type { ApiConfig } from "./config.js";
import type { Diagnostic } from "./diagnostics.js";
import { sketchFile } from "./model/sketch.js";
import { markModules } from "./plan/module-marks.js";
import type { Plan } from "./plan/plan.js";
import type { ProtoSource } from "./read/proto/load-protos.js";
import type { KnownFile } from "./read/read-since.js";

/** What a run leaves for the next one, which need not read and print again what has not changed. */
export interface RunNotes {
  /** By import path, in the order of the API. */
  readonly files: ReadonlyMap<string, NotedFile>;
  /** Complaints of the readers. */
  readonly read: readonly Diagnostic[];
  /** What is wrong in files by themselves. */
  readonly inFiles: readonly Diagnostic[];
}

/** What is known of a file. */
export interface NotedFile extends KnownFile {
  /** What its modules took from the whole API, see `markModules`; absent where it has none. */
  readonly mark?: string;
  /** The line that it was read from: as long as nothing changes it is written as it is. */
  readonly line?: string;
}

/** Writes notes as lines: the complaints, then a file each. Paths become relative to `root`. */
export function printNotes({ files, read, inFiles }: RunNotes, root: string): readonly string[] {
  const lines = [...files.values()].map(
    ({ sketch, source: { display, absolute, imports }, mark, line }) =>
      line ??
      JSON.stringify({
        sketch,
        source: { display, imports, ...(absolute !== undefined && { absolute: relative(root, absolute) }) },
        mark,
      }),
  );
  return [JSON.stringify({ read, inFiles }), ...lines];
}

/** Reads what `printNotes` wrote. */
export function parseNotes([first = "", ...lines]: readonly string[], root: string): RunNotes {
  const { read, inFiles } = JSON.parse(first) as Pick<RunNotes, "read" | "inFiles">;
  const files = lines.map((line): NotedFile => {
    const { source, ...file } = JSON.parse(line) as NotedFile;
    const { absolute } = source;
    return {
      ...file,
      line,
      source: absolute === undefined ? source : { ...source, absolute: resolve(root, absolute) },
    };
  });
  return { files: new Map(files.map((each) => [each.sketch.path, each])), read, inFiles };
}

/** Notes of a run that ended well: `plan` is of the API as it was checked. What `last` knows of files that have not changed still holds. */
export function takeNotes(
  plan: Plan,
  sources: ReadonlyMap<string, ProtoSource>,
  read: readonly Diagnostic[],
  inFiles: readonly Diagnostic[],
  last?: {
    readonly notes: RunNotes;
    readonly changed: ReadonlySet<string>;
    readonly marks: ReadonlyMap<string, string>;
  },
): RunNotes {
  const marks = last?.marks ?? markModules(plan);
  const files = plan.api.files.map((file): NotedFile => {
    const { path } = file;
    const source = sources.get(path) ?? { display: path, imports: [] };
    const known = last?.changed.has(path) === true ? undefined : last?.notes.files.get(path);
    const mark = marks.get(path);
    if (known !== undefined && known.mark === mark) return known;
    return { sketch: known?.sketch ?? sketchFile(file), source, ...(mark !== undefined && { mark }) };
  });
  return { files: new Map(files.map((each) => [each.sketch.path, each])), read, inFiles };
}

/** Whether the next run may go on from what a run with these artifacts has left: where each file's modules depend on it and its imports alone. */
export function mayGoOn({ input, templates, extensions }: ApiConfig, chosen: readonly Artifact[]): boolean {
  const isWhole = input.include === undefined && input.exclude === undefined;
  const isOurs = templates === undefined && extensions === undefined;
  return isWhole && isOurs && chosen.every(({ folders }) => folders !== undefined);
}
