import { causesOf, type Cause } from "./causes.js";
import { curlCommand } from "./curl.js";
import {
  countVerdicts,
  isBad,
  reasonsOf,
  rulesOf,
  servicesOf,
  verdictLabels,
  type Report,
  type Verdict,
  type VerdictCounts,
} from "./report.js";

/** How the summary is printed. */
export interface ReportTextOptions {
  /** How many causes are shown in full; default 20. */
  readonly shown?: number;
  /** Whether differences are coloured. */
  readonly hasColor?: boolean;
}

/** Summary for a terminal: one line per service, counts per rule, what is wrong by cause, and what was not run. */
export function reportText(report: Report, options: ReportTextOptions = {}): string {
  const { shown = 20 } = options;
  const services = servicesOf(report).map(
    (service) =>
      `  ${service.padEnd(36)} ${countsText(countVerdicts(report.entries, (entry) => entry.service === service))}`,
  );
  const rules = rulesOf(report).map(
    (rule) => `  ${rule.padEnd(24)} ${countsText(countVerdicts(report.entries, (entry) => entry.rule === rule))}`,
  );
  const causes = causesOf(report.entries.filter(isBad));
  return [
    `${report.title}: ${report.target}${report.oracle === undefined ? "" : ` against ${report.oracle}`} (${report.dialect})`,
    ...services,
    ...rules,
    ...causes.slice(0, shown).map((cause) => causeText(report.target, cause, options)),
    ...(causes.length > shown ? [`... and ${causes.length - shown} causes more`] : []),
    ...reasonLines(report, "on-purpose"),
    ...(report.notServed ?? []).map((what) => `  not served by the target: ${what}`),
    ...reasonLines(report, "skipped"),
    ...(report.struck ?? []).map((line) => `  passes, strike it off the known failures: ${line}`),
    ...historyLines(report),
    totalText(report),
  ].join("\n");
}

/** `"12 passed, 1 failed"`; what is zero is left out. */
export function countsText(counts: VerdictCounts): string {
  const parts = Object.entries(counts).flatMap(([verdict, count]) =>
    count === 0 ? [] : [`${count} ${verdictLabels[verdict as Verdict]}`],
  );
  return parts.length === 0 ? "none" : parts.join(", ");
}

/** `"900 cases: 890 passed (20 by our choice), 10 differ on purpose"`. */
export function totalText(report: Report): string {
  const ours = report.entries.filter((entry) => entry.verdict === "passed" && entry.choice === "ours").length;
  const counts = countsText(countVerdicts(report.entries));
  const told = ours === 0 ? counts : counts.replace(/ passed/, ` passed (${ours} by our choice)`);
  const took = report.tookMs === undefined ? "" : ` in ${(report.tookMs / 1000).toFixed(1)} s`;
  return `${report.entries.length} cases${took}: ${told}`;
}

/** What a cause has to say: how many cases, the smallest of them as a command, and what it got instead of what. */
function causeText(
  target: string,
  { smallest, fault, entries }: Cause,
  { hasColor = false }: ReportTextOptions,
): string {
  const paint = (code: number, text: string): string => (hasColor ? `\u001B[${code}m${text}\u001B[0m` : text);
  const count = entries.length === 1 ? "" : ` and ${entries.length - 1} more like it`;
  return [
    `${paint(31, smallest.verdict)}: ${smallest.id}${count}`,
    `    ${fault} [${smallest.basis ?? "specification"}]`,
    ...(smallest.sent === undefined ? [] : [`    $ ${shortened(curlCommand(target, smallest.sent))}`]),
    ...(smallest.expected === undefined ? [] : signed(paint(32, "-"), smallest.expected)),
    ...(smallest.answer === undefined ? [] : signed(paint(31, "+"), smallest.answer)),
  ].join("\n");
}

function signed(sign: string, text: string): readonly string[] {
  return text.split("\n").map((line) => `    ${sign} ${printable(line.slice(0, 300))}`);
}

function shortened(command: string): string {
  return command.length > 600 ? `${command.slice(0, 600)}... (whole in the report)` : command;
}

function reasonLines(report: Report, verdict: "on-purpose" | "skipped"): readonly string[] {
  return reasonsOf(report, verdict).map(([reason, count]) => `  ${count} ${verdictLabels[verdict]}: ${reason}`);
}

function historyLines({ history }: Report): readonly string[] {
  if (history === undefined) return [];
  const { broken, mended, same } = history;
  return [
    ...broken.slice(0, 20).map((id) => `  new: ${id}`),
    ...mended.slice(0, 20).map((id) => `  mended: ${id}`),
    `since the earlier report: ${broken.length} new, ${mended.length} mended, ${same.length} same`,
  ];
}

/** What a target answers must not speak to the terminal. */
function printable(line: string): string {
  return [...line].map((char) => (char < " " || char === "\u007f" ? "\ufffd" : char)).join("");
}
