import { Agent } from "node:http";
import type { ConformanceCase } from "./case.js";
import { callGateway } from "./call.js";
import type { ExchangeAnswer } from "./exchange.js";
import { judgeAnswer, judgeCalls } from "./judge.js";
import type { ConformanceMethod, ConformanceProfile, ConformanceService } from "./service.js";
import type { RecordedCall, ScriptedCalls } from "./fake-upstream.js";

/** A gateway under test, and the upstream behind it if that is ours. */
export interface ConformanceTarget {
  /** Base URL, e.g. `http://127.0.0.1:8080`. */
  readonly url: string;
  /** Absent in front of a real upstream: then only the answers are judged. */
  readonly upstream?: ScriptedCalls;
  readonly profile: ConformanceProfile;
  /** Per case, in milliseconds; default 5,000. */
  readonly timeoutMs?: number;
}

/** One case that was run. */
export interface CaseOutcome {
  readonly case: ConformanceCase;
  /** What was wrong, a sentence each; empty: passed. */
  readonly faults: readonly string[];
  readonly answer: ExchangeAnswer;
  readonly calls: readonly RecordedCall[];
}

/** Runs the cases one after the other: the upstream follows one script at a time. */
export async function runCases(
  target: ConformanceTarget,
  services: readonly ConformanceService[],
  cases: readonly ConformanceCase[],
): Promise<readonly CaseOutcome[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 4 });
  const outcomes: CaseOutcome[] = [];
  try {
    for (const each of cases) outcomes.push(await runCase(target, methodOf(services, each), each, agent));
  } finally {
    agent.destroy();
  }
  return outcomes;
}

/** Runs one case. */
export async function runCase(
  target: ConformanceTarget,
  method: ConformanceMethod,
  each: ConformanceCase,
  agent?: Agent,
): Promise<CaseOutcome> {
  const { upstream, profile, timeoutMs = 5000 } = target;
  const context = { method, profile };
  upstream?.follow(each.upstream);
  const expected = each.expect.answer;
  const form = expected.kind === "frames" ? expected.form : "envelope";
  const answer = await callGateway(new URL(target.url), each.request, { form, timeoutMs, ...(agent && { agent }) });
  const faults = [...judgeAnswer(each, answer, context)];
  if (upstream !== undefined) {
    const call = each.expect.upstream;
    if (call.kind === "call" && call.cancelled === true)
      await until(() => upstream.calls().some((one) => one.cancelled), 2000);
    faults.push(...judgeCalls(call, upstream.calls(), context));
  }
  return { case: each, faults, answer, calls: upstream?.calls() ?? [] };
}

/** The method a case belongs to; throws if the services do not have it. */
export function methodOf(services: readonly ConformanceService[], each: ConformanceCase): ConformanceMethod {
  const method = services
    .find((service) => service.name === each.service)
    ?.methods.find((one) => one.name === each.method);
  if (method === undefined) throw new Error(`there is no method ${each.service}/${each.method}`);
  return method;
}

/** Text for a failed case: its id, what was sent, and every fault. */
export function explainOutcome(outcome: CaseOutcome): string {
  const { request } = outcome.case;
  const body = request.chunks
    .map((chunk) => (chunk.encoding === "utf8" ? chunk.data : `base64 ${chunk.data}`))
    .join(" | ");
  return [
    outcome.case.id,
    `  ${request.method} ${request.path} ${body.slice(0, 300)}`,
    ...outcome.faults.map((fault) => `  - ${fault}`),
  ].join("\n");
}

async function until(done: () => boolean, timeoutMs: number): Promise<void> {
  for (const end = Date.now() + timeoutMs; !done() && Date.now() < end;)
    await new Promise((resolve) => setTimeout(resolve, 5));
}
