import type { ConformanceCase } from "../../../generator/runtime/conformance/index.js";
import { runVerification } from "../../../generator/verify/run-cases.js";
import type { ReportEntry } from "../../../generator/verify/report.js";
import type { Fault } from "./fault.js";
import { startFaultyGateway } from "./faulty-gateway.js";
import type { FaultSubject } from "./first-failure.js";

/** How a fault is looked for from outside. */
export interface OutsideOptions {
  /** Whether the gateway is held to ours, as its own CI does. */
  readonly strict: boolean;
}

/** The first failures that `verify` reports of a faulty gateway: cases of the likely rule first, then all others. */
export async function failuresFromOutside(
  { services, cases, ...sound }: FaultSubject,
  fault: Fault,
  { strict }: OutsideOptions,
): Promise<readonly ReportEntry[]> {
  const gateway = await startFaultyGateway(sound, fault);
  const judge = async (some: readonly ConformanceCase[]): Promise<readonly ReportEntry[]> => {
    const { entries } = await runVerification({
      cases: some,
      services,
      profile: gateway.profile,
      target: gateway.url,
      upstream: gateway.upstream,
      policy: { methods: {}, reading: new Set(), unsafe: false },
      strict,
      volatileFields: new Set(),
      timeoutMs: 1500,
      concurrency: 8,
      forTarget: (request) => request,
      unknownPaths: [],
    });
    return entries.filter((entry) => entry.verdict === "failed");
  };
  try {
    const likely = cases.filter((each) => each.rule === fault.rule);
    for (const some of [...parts(likely), ...parts(cases.filter((each) => each.rule !== fault.rule))]) {
      const failures = await judge(some);
      if (failures.length > 0) return failures;
    }
    return [];
  } finally {
    await gateway.close();
  }
}

/** Cases in parts that grow, so that what is wrong everywhere shows at once. */
function parts(cases: readonly ConformanceCase[]): readonly (readonly ConformanceCase[])[] {
  const out: ConformanceCase[][] = [];
  for (let at = 0, size = 40; at < cases.length; at += size, size *= 4) out.push(cases.slice(at, at + size));
  return out;
}
