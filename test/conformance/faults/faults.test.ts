import { afterAll, describe, expect, it } from "vitest";
import { profile } from "../../../generated/etcd/conformance/profile.js";
import { services } from "../../../generated/etcd/conformance/services.js";
import { createEtcdGateway } from "../../../generated/etcd/gateway.js";
import { buildCases } from "../../../generator/runtime/conformance/build.js";
import type { CaseOutcome } from "../../../generator/runtime/conformance/runner.js";
import { etcdFaults as faults } from "./all-faults.js";
import { firstFailure, type FaultSubject } from "./first-failure.js";

const cases = services.flatMap((service) => buildCases(service, services, profile));
const caught = new Map<string, CaseOutcome>();

const subject: FaultSubject = { create: createEtcdGateway, profile, services, cases };

describe("deliberate faults in a gateway", () => {
  it("are at least sixty, each with a name of its own", () => {
    expect(new Set(faults.map((fault) => fault.name)).size).toBe(faults.length);
    expect(faults.length).toBeGreaterThanOrEqual(60);
  });

  it("are none in the gateway itself, behind the same adapter", async () => {
    expect(await firstFailure(subject, { name: "no fault", rule: "field-alone" })).toBeUndefined();
  }, 60_000);

  it.each(faults)(
    "$name",
    async (fault) => {
      const outcome = await firstFailure(subject, fault);
      if (outcome !== undefined) caught.set(fault.name, outcome);
      expect(outcome?.faults ?? [], `no case catches: ${fault.name}`).not.toEqual([]);
    },
    60_000,
  );

  afterAll(() => {
    const byRule = [...caught].filter(
      ([name, outcome]) => faults.find((fault) => fault.name === name)?.rule === outcome.case.rule,
    ).length;
    console.log(
      `deliberate faults caught/made: ${caught.size}/${faults.length} (${byRule} by the rule that is about them)`,
    );
  });
});
