import { type ConformanceCase, type ExchangeAnswer, parsed } from "../../runtime/conformance/index.js";
import type { OwnStep } from "./case-file.js";
import { runStep, type StepTarget } from "./run-step.js";

/** Makes the calls that take back what a case did, with the members of its request and answer; nothing where it was refused. */
export async function takeBack(
  steps: readonly OwnStep[],
  each: ConformanceCase,
  answer: ExchangeAnswer,
  target: StepTarget,
): Promise<void> {
  if (answer.status !== 200) return;
  const captured = new Map([
    ...membersOf("request", Buffer.concat(each.request.chunks.map((chunk) => Buffer.from(chunk.data, chunk.encoding)))),
    ...membersOf("answer", answer.body),
  ]);
  for (const step of steps) await runStep(target, step, captured);
}

/** Members of a JSON text by dotted name, e.g. `request.header.id`. */
function membersOf(name: string, body: Uint8Array): readonly (readonly [string, string])[] {
  const text = Buffer.from(body).toString("utf8");
  // Only the first value counts where others stand behind it.
  return leavesOf(name, (parsed(text) ?? parsed(text.slice(0, text.indexOf("}") + 1)))?.value);
}

function leavesOf(name: string, value: unknown): readonly (readonly [string, string])[] {
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([key, each]) => leavesOf(`${name}.${key}`, each));
  return typeof value === "string" || typeof value === "number" ? [[name, String(value)]] : [];
}
