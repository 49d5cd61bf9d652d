import type { FindingsReport, ReportItem } from "../report/report.js";
import { adviseVersion, type Change } from "./change.js";

/** The changes between two versions as a report: what breaks clients first, fit for a change log. */
export function diffReport(old: string, now: string, changes: readonly Change[]): FindingsReport {
  const advice = adviseVersion(changes);
  const breaking = changes.filter((each) => each.breaksClients).length;
  const only = changes.filter((each) => each.breaksServers && !each.breaksClients).length;
  const count = changes.length === 1 ? "1 change" : `${changes.length} changes`;
  const parts = [
    ...(breaking > 0 ? [`${breaking} breaking for clients`] : []),
    ...(only > 0 ? [`${only} that older servers do not know`] : []),
  ];
  const told = parts.length === 0 ? "" : ` (${parts.join(", ")})`;
  return {
    title: `Changes from ${old} to ${now}`,
    summary: changes.length === 0 ? "No changes: a patch version will do." : `${count}${told}: a ${advice} version.`,
    sections: sectionsOf(changes).map(([title, all]) => ({ title, items: all.map(toItem) })),
    data: { old, new: now, version: advice, changes },
  };
}

/** Changes by what they mean to a caller. */
export function sectionsOf(
  changes: readonly Change[],
): readonly (readonly [title: string, changes: readonly Change[]])[] {
  const breaking = changes.filter((each) => each.breaksClients);
  const rest = changes.filter((each) => !each.breaksClients);
  return [
    ["Breaking", breaking.filter((each) => each.layer !== "source")],
    ["Breaking when compiled again", breaking.filter((each) => each.layer === "source")],
    ["Changed and new", rest.filter((each) => each.isNotice !== true)],
    ["Notices", rest.filter((each) => each.isNotice === true)],
  ];
}

function toItem({ kind, text, layer, breaksClients, breaksServers, old, new: now }: Change): ReportItem {
  const whom = [...(breaksClients ? ["clients"] : []), ...(breaksServers ? ["older servers"] : [])];
  const where = layer === "source" ? ", when they are compiled again" : "";
  return {
    level: breaksClients ? "error" : breaksServers ? "warning" : "note",
    kind,
    meaning: kind.replaceAll("-", " "),
    text: `${text}.`,
    notes: whom.length === 0 ? [] : [`Breaks ${whom.join(" and ")}${where}.`],
    places: [...(now ? [{ label: "new", location: now }] : []), ...(old ? [{ label: "old", location: old }] : [])],
  };
}
