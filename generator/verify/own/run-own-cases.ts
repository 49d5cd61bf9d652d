import { answerText, type ReportEntry } from "../report.js";
import type { OwnCase } from "./case-file.js";
import { runStep, type StepOutcome, type StepTarget } from "./run-step.js";

/** Runs cases of one's own one after the other; each is an entry of the report like any other. */
export async function runOwnCases(cases: readonly OwnCase[], target: StepTarget): Promise<readonly ReportEntry[]> {
  const entries: ReportEntry[] = [];
  for (const each of cases) entries.push(toEntry(each, await runOwnCase(each, target)));
  return entries;
}

async function runOwnCase({ steps, cleanUp = [] }: OwnCase, target: StepTarget): Promise<readonly StepOutcome[]> {
  const captured = new Map<string, string>();
  const outcomes: StepOutcome[] = [];
  try {
    for (const step of steps) outcomes.push(...(await runStep(target, step, captured)));
  } finally {
    for (const step of cleanUp) await runStep(target, step, captured);
  }
  return outcomes;
}

/** The id of a case of one's own. */
export function ownCaseId({ name }: OwnCase): string {
  return `own case: ${name}`;
}

/** The entry of a case of one's own that is not run because the suite plays the upstream. */
export function skippedOwnCase(each: OwnCase): ReportEntry {
  return {
    ...namesOf(each),
    verdict: "skipped",
    faults: [],
    reason: "a case of one's own needs the real server: leave out `--upstream-port`",
  };
}

function namesOf(each: OwnCase): Omit<ReportEntry, "verdict" | "faults"> {
  const { path = "", method, body } = each.steps[0]?.request ?? {};
  return {
    id: ownCaseId(each),
    service: "own cases",
    method: each.name,
    binding: `${method ?? (body === undefined ? "GET" : "POST")} ${path}`,
    rule: "own-case",
    title: each.name,
    basis: "specification",
  };
}

function toEntry(each: OwnCase, outcomes: readonly StepOutcome[]): ReportEntry {
  const bad = outcomes.find((outcome) => outcome.faults.length > 0);
  const entry: ReportEntry = {
    ...namesOf(each),
    verdict: bad === undefined ? "passed" : "failed",
    faults: outcomes.flatMap((outcome) => outcome.faults),
  };
  if (bad === undefined) return entry;
  const { request, answer } = bad;
  return {
    ...entry,
    request: `${request.method} ${request.path}\n${request.chunks[0]?.data ?? ""}`.trimEnd(),
    sent: request,
    answer: answerText(answer),
  };
}
