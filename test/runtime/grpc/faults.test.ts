import { describe, expect, test } from "vitest";
import { openSession } from "../../../generator/runtime/http2/index.js";
import { openNodeSession } from "../../../generator/runtime/grpc/node-session.js";
import { faultCases, runFaultCase } from "./fault-cases.js";

/** Calls that were with a member when it froze may fail, since it may have made them; no others. */
const mayFail = (name: string, sent: number): number => (name.includes("freezes") ? sent / 2 : 0);

describe.each([
  ["ours", openSession],
  ["node:http2", openNodeSession],
] as const)("over %s", (_name, open) => {
  test.each(Object.keys(faultCases))("%s", async (name) => {
    const figures = await runFaultCase(name, open);
    console.log(`${_name}, ${name}: ${JSON.stringify(figures)}`);
    expect(figures.sent).toBeGreaterThan(10);
    expect(figures.doubled).toBe(0);
    expect(figures.failed).toBeLessThanOrEqual(mayFail(name, figures.sent));
    // Figures are printed above; a slow machine must not fail here, only a wait for one of the longer timeouts.
    expect(figures.longestMs).toBeLessThan(9_000);
  });
});
