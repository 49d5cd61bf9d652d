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

/** Entries with those marked that are known to fail, and the lines to strike off: their cases pass, or there are none any more. */
export function markKnown(
  entries: readonly ReportEntry[],
  known: readonly KnownFailing[],
): { readonly entries: readonly ReportEntry[]; readonly struck: readonly string[] } {
  const used = new Set<KnownFailing>();
  const marked = entries.map((entry): ReportEntry => {
    if (entry.verdict !== "failed") return entry;
    const line = known.find(({ pattern }) => fits(pattern, entry.id));
    if (line === undefined) return entry;
    used.add(line);
    return { ...entry, verdict: "known" };
  });
  return {
    entries: marked,
    struck: known.filter((line) => !used.has(line) && isDecided(line, entries)).map(({ pattern }) => pattern),
  };
}

/** A line says something only about cases that were run: one of those left out may fail still. */
function isDecided({ pattern }: KnownFailing, entries: readonly ReportEntry[]): boolean {
  const own = entries.filter((entry) => fits(pattern, entry.id));
  return own.every((entry) => entry.verdict !== "skipped");
}

/** Writes the list anew: an entry for each failure, comments of those that stay kept. */
export async function writeKnownFailing(
  file: string,
  entries: readonly ReportEntry[],
  known: readonly KnownFailing[],
): Promise<number> {
  const failing = entries.filter((entry) => entry.verdict === "failed" || entry.verdict === "known");
  const kept = known.filter(({ pattern }) => failing.some((entry) => fits(pattern, entry.id)));
  const added = failing
    .filter((entry) => !kept.some(({ pattern }) => fits(pattern, entry.id)))
    .map((entry): KnownFailing => ({ pattern: entry.id, comments: [] }));
  const lines = [...kept, ...added].flatMap(({ comments, pattern }) => [...comments, pattern]);
  await writeFile(file, lines.map((line) => `${line}\n`).join(""));
  return kept.length + added.length;
}

function fits(pattern: string, id: string): boolean {
  if (pattern === id) return true;
  // Ids have stars of their own, in the templates of paths: only a pattern with others is one.
  const parts = pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`));
  return parts.length > 1 && new RegExp(`^${parts.join(".*")}$`, "s").test(id);
}
