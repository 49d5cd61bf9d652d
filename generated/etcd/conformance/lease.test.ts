import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildCases } from "../runtime/conformance-build.js";
import { groupCases } from "../runtime/conformance-groups.js";
import { explainOutcome, runCases } from "../runtime/conformance-runner.js";
import { profile } from "./profile.js";
import { leaseService } from "./services/lease.js";
import { services } from "./services.js";
import { startTarget, type RunningTarget } from "./target.js";

let target: RunningTarget;

beforeAll(async () => {
  target = await startTarget();
});

afterAll(() => target.close());

describe("etcdserverpb.Lease", () => {
  it.each(groupCases(buildCases(leaseService, services, profile)))("$title", async ({ cases }) => {
    const outcomes = await runCases(target, services, cases);
    expect(outcomes.filter((outcome) => outcome.faults.length > 0).map(explainOutcome)).toEqual([]);
  });
});
