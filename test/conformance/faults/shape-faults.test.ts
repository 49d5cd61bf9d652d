import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildCases } from "../../../generator/runtime/conformance/build.js";
import { emitSuite, type EmittedSuite } from "../emitted-suite.js";
import { firstFailure, type FaultSubject } from "./first-failure.js";
import { nameFaults } from "./name-faults.js";
import { shapeFaults } from "./shape-faults.js";

describe.each([
  ["shapes", shapeFaults],
  ["findings", nameFaults],
] as const)("deliberate faults that plain POST rules cannot show, on fixtures/%s.proto", (name, faults) => {
  let suite: EmittedSuite;
  let subject: FaultSubject;
  let made = 0;
  let caught = 0;

  beforeAll(async () => {
    suite = await emitSuite({
      name: `${name}-faults`,
      input: { protos: [`test/conformance/fixtures/${name}.proto`], includes: ["test/conformance/fixtures"] },
      gateway: { json: { useProtoNames: false, emitUnpopulated: false } },
    });
    const { services, profile, createGateway } = suite;
    const cases = services.flatMap((service) => buildCases(service, services, profile));
    subject = { create: createGateway, profile, services, cases };
  });

  afterAll(async () => {
    console.log(`deliberate faults caught/made, on ${name}: ${caught}/${made}`);
    await suite?.dispose();
  });

  it("are none in the gateway itself, behind the same adapter", async () => {
    expect(await firstFailure(subject, { name: "no fault", rule: "field-alone" })).toBeUndefined();
  }, 60_000);

  it.each(faults)(
    "$name",
    async (fault) => {
      made++;
      const outcome = await firstFailure(subject, fault);
      if (outcome !== undefined) caught++;
      if (process.env["SHOW_FAULTS"] !== undefined)
        console.log(
          `${fault.name} -> ${outcome?.case.rule}: ${outcome?.case.title} -> ${outcome?.faults[0]?.slice(0, 140)}`,
        );
      expect(outcome?.faults ?? [], `no case catches: ${fault.name}`).not.toEqual([]);
    },
    60_000,
  );
});
