import type { ReportEntry } from "./report.js";

/** Failures that have the same thing wrong with them. */
export interface Cause {
  /** Rule and fault without what changes from case to case. */
  readonly key: string;
  /** The first fault of the smallest case. */
  readonly fault: string;
  /** The case with the smallest request. */
  readonly smallest: ReportEntry;
  readonly entries: readonly ReportEntry[];
}

/** Groups entries by cause, most first. */
export function causesOf(entries: readonly ReportEntry[]): readonly Cause[] {
  const groups = new Map<string, ReportEntry[]>();
  for (const entry of entries) {
    const key = causeKey(entry);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return [...groups]
    .map(([key, group]) => {
      const [smallest] = group.toSorted((one, other) => sizeOf(one) - sizeOf(other));
      if (smallest === undefined) throw new Error("a group has an entry");
      return { key, fault: smallest.faults[0] ?? "", smallest, entries: group };
    })
    .toSorted((one, other) => other.entries.length - one.entries.length);
}

/** What cases with the same thing wrong have in common. */
export function causeKey({ rule, faults, title }: Pick<ReportEntry, "rule" | "faults" | "title">): string {
  // The fault of a deadline is in its text, that of a value behind the name of its field.
  const about = rule === "deadlines" || rule === "wrong-path" ? title : "";
  const fault = (faults[0] ?? "")
    .replace(/^(HTTP status \d+ instead of [^:]*):.*$/s, "$1")
    .replace(/"(?:[^"\\]|\\.)*"/g, '"..."')
    .replace(/\{.*\}/s, "{...}")
    .replace(/\.[\w.[\]]+/g, ".*")
    .replace(/\d{4,}/g, "N");
  return [rule, about, fault].filter((part) => part !== "").join(": ");
}

function sizeOf({ request = "" }: ReportEntry): number {
  return request.length;
}
