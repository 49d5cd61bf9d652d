import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildCases, explainOutcome, groupCases, runCases } from "../runtime/conformance/index.js";
import { profile } from "./profile.js";
import { clusterService } from "./services/cluster.js";
import { services } from "./services.js";
import { startTarget, type RunningTarget } from "./target.js";

let target: RunningTarget;

beforeAll(async () => {
  target = await startTarget();
});

afterAll(() => target.close());

describe("etcdserverpb.Cluster", () => {
  it.each(groupCases(buildCases(clusterService, services, profile)))("$title", async ({ cases }) => {
    const outcomes = await runCases(target, services, cases);
    expect(outcomes.filter((outcome) => outcome.faults.length > 0).map(explainOutcome)).toEqual([]);
  });
});
