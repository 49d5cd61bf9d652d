import type { ConformanceCase } from "../../../generator/runtime/conformance/case.js";
import { methodOf, runCase, type CaseOutcome } from "../../../generator/runtime/conformance/runner.js";
import type { ConformanceService } from "../../../generator/runtime/conformance/service.js";
import type { Fault } from "./fault.js";
import { startFaultyGateway, type SoundGateway } from "./faulty-gateway.js";

/** What is run against a faulty gateway. */
export interface FaultSubject extends SoundGateway {
  readonly services: readonly ConformanceService[];
  readonly cases: readonly ConformanceCase[];
}

/** The first case that fails; cases of the likely rule are tried first, then all others. */
export async function firstFailure(subject: FaultSubject, fault: Fault): Promise<CaseOutcome | undefined> {
  const { services, cases } = subject;
  const gateway = await startFaultyGateway(subject, fault);
  const likely = (each: ConformanceCase): boolean => each.rule === fault.rule;
  try {
    for (const each of [...cases.filter(likely), ...cases.filter((other) => !likely(other))]) {
      const outcome = await runCase(gateway, methodOf(services, each), each);
      if (outcome.faults.length > 0) return outcome;
    }
    return undefined;
  } finally {
    await gateway.close();
  }
}
