import { complain, type Diagnostic } from "./diagnostics.js";
import type { GenerateOptions } from "./generate-options.js";
import type { OutputDifference } from "./write/compare.js";
import { manifestName } from "./write/manifest.js";
import type { OutputFile } from "./write/output-file.js";
import { checkOutput, writeOutput, type WriteTarget } from "./write/write.js";

/** What came of the files of one folder. */
export interface Settled {
  readonly diagnostics: readonly Diagnostic[];
  /** How many there are. */
  readonly files: number;
  /** What was written or, where nothing is, would be; the manifest is not counted. */
  readonly difference: OutputDifference;
  readonly patches?: readonly string[];
  /** Whether the folder holds exactly these files now. */
  readonly isCurrent: boolean;
}

/** Writes files into their folder, or compares them with it where nothing is to be written. */
export async function settleFiles(
  target: WriteTarget,
  files: readonly OutputFile[],
  { check, dryRun, diff, command }: GenerateOptions,
): Promise<Settled> {
  const writesNothing = check === true || dryRun === true;
  const { difference, obstacles } = await (writesNothing ? checkOutput : writeOutput)(target, files);
  const diagnostics = check === true ? [...obstacles, ...stale(target.name, difference, command)] : obstacles;
  const told = withoutManifest(difference);
  return {
    diagnostics,
    files: files.length + (target.kept?.length ?? 0),
    difference: told,
    ...(diff === true && { patches: await patch(target, files, told) }),
    isCurrent:
      diagnostics.length === 0 &&
      (!writesNothing || Object.values(difference).every((paths: readonly string[]) => paths.length === 0)),
  };
}

/** What compares lines is loaded for it. */
async function patch(
  { folder, name }: WriteTarget,
  files: readonly OutputFile[],
  difference: OutputDifference,
): Promise<readonly string[]> {
  const { createPatches } = await import("./write/patches.js");
  return createPatches(folder, name, files, difference);
}

function stale(
  output: string,
  { added, changed, removed }: OutputDifference,
  command = "gatewright generate",
): readonly Diagnostic[] {
  const say = (how: string) => (path: string) => complain("output-stale", { path: `${output}/${path}`, how, command });
  return [...added.map(say("missing")), ...changed.map(say("different")), ...removed.map(say("no longer generated"))];
}

function withoutManifest({ added, changed, removed }: OutputDifference): OutputDifference {
  return { added: added.filter(isNotManifest), changed: changed.filter(isNotManifest), removed };
}

function isNotManifest(path: string): boolean {
  return path !== manifestName;
}
