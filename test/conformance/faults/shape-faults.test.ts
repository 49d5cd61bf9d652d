import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildCases } from "../../../generator/runtime/conformance/build.js";
import { emitSuite, type EmittedSuite } from "../emitted-suite.js";
import { firstFailure, type FaultSubject } from "./first-failure.js";
import { shapeFaults } from "./shape-faults.js";

let suite: EmittedSuite;
let subject: FaultSubject;
let made = 0;
let caught = 0;

beforeAll(async () => {
  suite = await emitSuite({
    name: "shape-faults",
    input: { protos: ["test/conformance/fixtures/shapes.proto"], includes: ["test/conformance/fixtures"] },
    gateway: { json: { useProtoNames: false, emitUnpopulated: false } },
  });
  const { services, profile, createGateway } = suite;
  const cases = services.flatMap((service) => buildCases(service, services, profile));
  subject = { create: createGateway, profile, services, cases };
});

afterAll(() => suite?.dispose());

describe("deliberate faults that plain POST rules cannot show", () => {
  it("are none in the gateway itself, behind the same adapter", async () => {
    expect(await firstFailure(subject, { name: "no fault", rule: "field-alone" })).toBeUndefined();
  }, 60_000);

  it.each(shapeFaults)(
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

  afterAll(() => console.log(`deliberate faults caught/made, rules of every shape: ${caught}/${made}`));
});
