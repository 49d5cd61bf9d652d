import { difference, framesOf, parsed } from "../../../generator/runtime/conformance/index.js";
import type { ReportEntry } from "../../../generator/verify/report.js";
import { answerText } from "../../../generator/verify/report.js";
import type { EtcdLine } from "../upstream/etcd-versions.js";
import { callScenarios } from "./call-scenarios.js";
import { intendedDifference } from "./intended-differences.js";
import { volatileFields } from "./live-policy.js";
import { resetEtcd } from "./reset-etcd.js";
import { runScenario, type Side, type StepOutcome } from "./run-scenario.js";
import type { Scenario } from "./scenario.js";
import { seedScenarios } from "./seed-scenarios.js";

const lines: readonly EtcdLine[] = ["3.3", "3.4", "3.5", "3.5-v2", "3.6", "3.7"];

/** Every scenario for real servers. */
export const scenarios: readonly Scenario[] = [...seedScenarios, ...callScenarios];

/** Runs every scenario through both gateways, from the same state, and compares them step by step. */
export async function verifyScenarios(ours: Side, theirs: Side, line: EtcdLine): Promise<readonly ReportEntry[]> {
  const entries: ReportEntry[] = [];
  for (const scenario of scenarios) {
    const entry = {
      id: `scenario: ${scenario.name}`,
      service: "scenarios",
      method: scenario.source,
      binding: scenario.steps.map((step) => step.path).join(" "),
      rule: scenario.rule,
      title: scenario.name,
    };
    if (lines.indexOf(scenario.since ?? "3.3") > lines.indexOf(line)) {
      entries.push({
        ...entry,
        verdict: "skipped",
        faults: [],
        reason: `the server's own gateway has these paths since ${scenario.since ?? ""}`,
      });
      continue;
    }
    const mine = await fromScratch(ours, scenario);
    const other = await fromScratch(theirs, scenario);
    entries.push({ ...entry, ...judge(mine, other) });
  }
  return entries;
}

async function fromScratch(side: Side, scenario: Scenario): Promise<readonly StepOutcome[]> {
  const outcomes = await runScenario(side, scenario);
  await resetEtcd(side, ["keys", "leases", "users"]);
  return outcomes;
}

/** Scenarios have no case of their own: only differences that show in the answers can be meant. */
const scenarioCase = { rule: "live-call", title: "" } as const;

function judge(
  mine: readonly StepOutcome[],
  other: readonly StepOutcome[],
): Pick<ReportEntry, "verdict" | "faults"> & Partial<ReportEntry> {
  const faults = mine.flatMap((outcome) => outcome.faults);
  const oracleFaults = other.flatMap((outcome) => outcome.faults);
  const isUnexpected = (outcome: StepOutcome, index: number): boolean => {
    const against = other[index];
    return (
      stepDifference(outcome, against) !== undefined &&
      (against === undefined || intendedDifference(scenarioCase, outcome.answer, against.answer) === undefined)
    );
  };
  const bad = mine.findIndex((outcome, index) => outcome.faults.length > 0 || isUnexpected(outcome, index));
  const at = bad >= 0 ? bad : mine.findIndex((outcome, index) => stepDifference(outcome, other[index]) !== undefined);
  if (at < 0) return { verdict: "passed", faults: [] };
  const [step, otherStep] = [mine[at], other[at]];
  const differs = step === undefined ? undefined : stepDifference(step, otherStep);
  const why =
    step === undefined || otherStep === undefined
      ? undefined
      : intendedDifference(scenarioCase, step.answer, otherStep.answer);
  return {
    verdict: faults.length > 0 ? "failed" : oracleFaults.length > 0 || why !== undefined ? "finding" : "differs",
    faults: [...faults, ...(differs === undefined ? [] : [`differs from the oracle: ${differs}`])],
    oracleFaults,
    ...(step !== undefined && {
      request: `${step.request.method} ${step.request.path}\n${step.request.chunks[0]?.data ?? ""}`,
      answer: answerText(step.answer),
    }),
    ...(otherStep !== undefined && { oracleAnswer: answerText(otherStep.answer) }),
  };
}

function stepDifference(mine: StepOutcome, other: StepOutcome | undefined): string | undefined {
  if (other === undefined) return "the oracle did not come this far";
  if (mine.answer.status !== other.answer.status)
    return `${mine.step.path}: HTTP status ${mine.answer.status}, the oracle's ${other.answer.status}`;
  const found = difference(contents(other), contents(mine));
  return found === undefined ? undefined : `${mine.step.path}: ${found}`;
}

/** The JSON values of an answer without what changes from call to call. */
function contents({ answer, step }: StepOutcome): readonly unknown[] {
  const text = Buffer.from(answer.body).toString("utf8");
  const values =
    step.frames === undefined && step.expect?.results === undefined
      ? [text]
      : framesOf(text, "envelope").slice(0, step.frames);
  return values.map((each) => settled(parsed(each)?.value ?? each));
}

function settled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(settled);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      volatileFields.has(name) && typeof member !== "object" ? "(any)" : settled(member),
    ]),
  );
}
