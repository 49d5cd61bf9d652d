import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildCases } from "../../generator/runtime/conformance/build.js";
import { explainOutcome, runCases } from "../../generator/runtime/conformance/runner.js";
import type { ConformanceDialect } from "../../generator/runtime/conformance/service.js";
import { emitSuite, type EmittedSuite } from "./emitted-suite.js";
import { etcdGateway } from "./etcd-api.js";

let suite: EmittedSuite;

beforeAll(async () => {
  suite = await emitSuite({
    name: "etcd",
    input: { protos: ["proto/etcd/*.proto"], includes: ["proto"] },
    gateway: etcdGateway,
  });
});

afterAll(() => suite?.dispose());

/** The configured dialect, v2, is what generated/etcd/conformance is for. */
const dialects: readonly ConformanceDialect[] = ["grpc-gateway-v1", "grpc-gateway-v1-early", "google"];

describe("the emitted gateway of etcd passes every case", () => {
  it.each(dialects)(
    "in dialect %s",
    async (dialect) => {
      const profile = { ...suite.profile, dialect };
      const cases = suite.services.flatMap((service) => buildCases(service, suite.services, profile));
      const target = await suite.startTarget({ dialect });
      try {
        const outcomes = await runCases({ ...target, profile }, suite.services, cases);
        const failed = outcomes.filter((outcome) => outcome.faults.length > 0);
        console.log(`${dialect}: ${cases.length} cases, ${failed.length} failed`);
        expect(failed.slice(0, 20).map(explainOutcome)).toEqual([]);
      } finally {
        await target.close();
      }
    },
    120_000,
  );

  it("in lowerCamelCase, with unpopulated fields", async () => {
    const json = { useProtoNames: false, emitUnpopulated: true };
    const profile = { ...suite.profile, ...json };
    const cases = suite.services.flatMap((service) => buildCases(service, suite.services, profile));
    const target = await suite.startTarget({ json });
    try {
      const outcomes = await runCases({ ...target, profile }, suite.services, cases);
      const failed = outcomes.filter((outcome) => outcome.faults.length > 0);
      console.log(`lowerCamelCase: ${cases.length} cases, ${failed.length} failed`);
      expect(failed.slice(0, 20).map(explainOutcome)).toEqual([]);
    } finally {
      await target.close();
    }
  }, 120_000);
});
