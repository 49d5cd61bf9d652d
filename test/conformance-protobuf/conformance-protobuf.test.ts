import { rm } from "node:fs/promises";
import { afterAll, describe, expect, test } from "vitest";
import { buildTestee, type Testee } from "./build-testee.js";
import { counts, runSuite } from "./run-suite.js";
import { findConformanceRunner } from "./runner.js";

const runner = await findConformanceRunner();
if (!runner.found)
  console.log(
    `skipped: the protobuf conformance runner is not to be had here (${runner.tried.map(({ how, why }) => `${how}: ${why}`).join("; ")})`,
  );

/** Binary and JSON tests of the suite in this version, required and recommended. */
const allTests = 5567;

describe.skipIf(!runner.found)("Google's protobuf conformance suite", () => {
  let building: Promise<Testee> | undefined;
  afterAll(async () => {
    const testee = await building;
    if (testee !== undefined) await rm(testee.folder, { recursive: true, force: true });
  });

  test.each(["direct", "typed"] as const)(
    "%s: no failure, required and recommended",
    async (mode) => {
      if (!runner.found) return;
      building ??= buildTestee(runner);
      const { passed, failed } = await runSuite(runner, await building, mode);
      expect(Object.fromEntries(failed)).toEqual({});
      expect(passed).toBe(allTests);
    },
    300_000,
  );
});

describe("the runner's report", () => {
  test("failures are counted and named", () => {
    const output = [
      "WARNING, test=Recommended.Proto3.A: not so good",
      "ERROR, test=Required.Proto3.B: Should have failed to parse., request=x",
      "CONFORMANCE SUITE FAILED: 10 successes, 1 skipped, 0 expected failures, 3 unexpected failures.",
      "CONFORMANCE SUITE PASSED: 2 successes, 883 skipped, 0 expected failures, 0 unexpected failures.",
    ].join("\n");
    const { passed, failed, skipped } = counts(output);
    expect({ passed, skipped, names: [...failed.keys()] }).toEqual({
      passed: 12,
      skipped: 884,
      names: ["Recommended.Proto3.A", "Required.Proto3.B", "unnamed 2"],
    });
  });

  test("a run without a summary is an error", () => {
    expect(() => counts("Segmentation fault")).toThrow(/no summary/);
  });
});
