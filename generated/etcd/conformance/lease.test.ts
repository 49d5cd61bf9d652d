import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildCases, explainOutcome, groupCases, runCases } from "../runtime/conformance/index.js";
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
