import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { GatewayConfig } from "../config.js";
import { complain, formatDiagnostic, type Diagnostic } from "../diagnostics.js";
import { diffReport } from "../diff/diff-report.js";
import { diffVersions } from "../diff/diff-versions.js";
import { checkOut, splitRevision } from "../diff/git-revision.js";
import { readVersion, type VersionReading } from "../diff/read-version.js";
import { packageRoot } from "../render/package-root.js";
import { printReport } from "../report/print-report.js";
import type { ReportFormat } from "../report/report.js";
import type { CommandOutput } from "./command-output.js";

/** Whose breaking fails a run. */
export const failOn = ["clients", "servers", "any", "none"] as const;

/** What `gatewright diff` is asked. */
export interface RunDiffOptions {
  /** A revision of git that the old version is taken from, at the path that is given. */
  readonly git?: string;
  /** Folders that imports are searched in. */
  readonly includes?: readonly string[];
  /** The gateway that serves the protos. */
  readonly gateway?: GatewayConfig;
  readonly format: ReportFormat;
  readonly failOn: (typeof failOn)[number];
}

/**
 * `gatewright diff`: prints what a new version of an API has otherwise than an old one. Answers the exit code: 0 where nothing breaks (as `failOn` has
 * it), 1 where something does, 2 where a version could not be read.
 */
export async function runDiff(
  given: string,
  other: string | undefined,
  root: string,
  options: RunDiffOptions,
  output: CommandOutput,
): Promise<number> {
  const old = options.git === undefined ? given : `${options.git}:${given}`;
  const now = other ?? (options.git === undefined ? undefined : given);
  if (now === undefined) return refuse([complain("diff-nothing", { name: "a second version" })], output);
  const readings = [await readNamed(old, root, options), await readNamed(now, root, options)] as const;
  const faults = readings.flatMap((each, index) => faultsOf(each, index === 0 ? old : now));
  const [before, after] = readings;
  if (before.kind !== "read" || after.kind !== "read") return refuse(faults, output);
  if ((before.version.protos === undefined) !== (after.version.protos === undefined))
    return refuse([complain("diff-unlike", { old, new: now })], output);
  const changes = diffVersions(before.version, after.version);
  output.result(await printReport(diffReport(old, now, changes), options.format, new URL("templates/", packageRoot)));
  const breaks = {
    clients: changes.some((each) => each.breaksClients),
    servers: changes.some((each) => each.breaksServers),
    any: changes.length > 0,
    none: false,
  };
  return breaks[options.failOn] ? 1 : 0;
}

/** Reads a version from the disk, or, where there is none of the name, from a revision: `HEAD~3:proto`. */
async function readNamed(name: string, root: string, options: RunDiffOptions): Promise<VersionReading> {
  const { includes, gateway } = options;
  const how = { ...(includes && { includes }), ...(gateway && { gateway }) };
  const split = splitRevision(name);
  if (split === undefined || existsSync(resolve(root, name))) return readVersion(name, name, root, how);
  const found = await checkOut(split.revision, root);
  if (found instanceof Error)
    return { kind: "refused", diagnostics: [complain("diff-revision", { name, why: found.message })] };
  try {
    return await readVersion(name, split.path, found.root, how);
  } finally {
    await found.remove();
  }
}

function faultsOf(reading: VersionReading, name: string): readonly Diagnostic[] {
  switch (reading.kind) {
    case "read":
      return [];
    case "refused":
      return reading.diagnostics;
    case "empty":
      return [complain("diff-nothing", { name })];
    default:
      return reading satisfies never;
  }
}

function refuse(diagnostics: readonly Diagnostic[], output: CommandOutput): number {
  for (const each of diagnostics) output.complaint(formatDiagnostic(each));
  return 2;
}
