import { readFile, writeFile } from "node:fs/promises";
import type { ReportEntry } from "./report.js";

/** A line of a list of known failures: the id of a case, or a pattern in which `*` stands for any text. */
export interface KnownFailing {
  readonly pattern: string;
  /** Comments above it. */
  readonly comments: readonly string[];
}

/** Reads a list: an entry per line, `#` before comments; none where there is no file. */
export async function readKnownFailing(file: string): Promise<readonly KnownFailing[]> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  const out: KnownFailing[] = [];
  let comments: string[] = [];
  for (const line of text.split(/\r?\n/).map((each) => each.trim())) {
    if (line.startsWith("#")) comments.push(line);
    else if (line === "") comments = [];
    else {
      out.push({ pattern: line, comments });
      comments = [];
    }
  }
  return out;
}

/**
 * Entries with those marked that are known to fail, and the lines to strike off: their cases pass, or there are none any more. `unselected` are
 * the ids of cases that were left out of the run: they may fail still.
 */
export function markKnown(
  entries: readonly ReportEntry[],
  known: readonly KnownFailing[],
  unselected: readonly string[],
): { readonly entries: readonly ReportEntry[]; readonly struck: readonly string[] } {
  const used = new Set<KnownFailing>();
  const marked = entries.map((entry): ReportEntry => {
    if (entry.verdict !== "failed") return entry;
    const line = known.find(({ pattern }) => fits(pattern, entry.id));
    if (line === undefined) return entry;
    used.add(line);
    return { ...entry, verdict: "known" };
  });
  const left = leftOut(entries, unselected);
  const struck = known.filter((line) => !used.has(line) && !left.some((id) => fits(line.pattern, id)));
  return { entries: marked, struck: struck.map(({ pattern }) => pattern) };
}

/** Ids of cases that were not run, for whatever reason. */
function leftOut(entries: readonly ReportEntry[], unselected: readonly string[]): readonly string[] {
  return [...unselected, ...entries.filter(({ verdict }) => verdict === "skipped").map(({ id }) => id)];
}

/** Writes the list anew: an entry for each failure; comments stay, and lines of cases that were not run. */
export async function writeKnownFailing(
  file: string,
  entries: readonly ReportEntry[],
  known: readonly KnownFailing[],
  unselected: readonly string[],
): Promise<void> {
  const failing = entries.filter((entry) => entry.verdict === "failed" || entry.verdict === "known");
  const left = leftOut(entries, unselected);
  const kept = known.filter(
    ({ pattern }) => failing.some(({ id }) => fits(pattern, id)) || left.some((id) => fits(pattern, id)),
  );
  const added = failing
    .filter((entry) => !kept.some(({ pattern }) => fits(pattern, entry.id)))
    .map((entry): KnownFailing => ({ pattern: entry.id, comments: [] }));
  const lines = [...kept, ...added].flatMap(({ comments, pattern }) => [...comments, pattern]);
  await writeFile(file, lines.map((line) => `${line}\n`).join(""));
}

function fits(pattern: string, id: string): boolean {
  if (pattern === id) return true;
  // Ids have stars of their own, in the templates of paths: only a pattern with others is one.
  const parts = pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`));
  return parts.length > 1 && new RegExp(`^${parts.join(".*")}$`, "s").test(id);
}
