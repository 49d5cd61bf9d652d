import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildCases } from "../../generator/runtime/conformance/build.js";
import { conformanceRules } from "../../generator/runtime/conformance/rule.js";
import { explainOutcome, runCases, type CaseOutcome } from "../../generator/runtime/conformance/runner.js";
import type { ConformanceDialect } from "../../generator/runtime/conformance/service.js";
import { emitSuite, type EmittedSuite } from "./emitted-suite.js";
import { etcdProfile, readEtcdServices } from "./etcd-api.js";

let suite: EmittedSuite;

beforeAll(async () => {
  suite = await emitSuite({
    name: "shapes",
    input: { protos: ["test/conformance/fixtures/shapes.proto"], includes: ["test/conformance/fixtures"] },
  });
});

afterAll(() => suite?.dispose());

const dialects: readonly ConformanceDialect[] = ["grpc-gateway-v2", "grpc-gateway-v1", "google"];

/** Rules whose cases are scenarios against a real server. */
const needsServer: ReadonlySet<string> = new Set([
  "documented-call",
  "live-call",
  "own-case",
  "described-request",
  "described-refusal",
  "described-answer",
]);

/** One failure per rule and title tells enough. */
function firstOfEach(failed: readonly CaseOutcome[]): readonly CaseOutcome[] {
  const kinds = new Map(
    failed.map((outcome) => [`${outcome.case.rule} ${outcome.case.title.split(": ").at(-1)}`, outcome]),
  );
  return [...kinds.values()].slice(0, 40);
}

describe("an API with rules of every shape", () => {
  it.each(dialects)(
    "passes every case in dialect %s",
    async (dialect) => {
      const json = { useProtoNames: false, emitUnpopulated: false };
      const profile = { ...suite.profile, ...json, dialect };
      const cases = suite.services.flatMap((service) => buildCases(service, suite.services, profile));
      const target = await suite.startTarget({ dialect, json });
      const outcomes = await runCases({ ...target, profile }, suite.services, cases).finally(() => target.close());
      const failed = outcomes.filter((outcome) => outcome.faults.length > 0);
      console.log(`shapes in ${dialect}: ${cases.length} cases, ${failed.length} failed`);
      expect(firstOfEach(failed).map(explainOutcome)).toEqual([]);
    },
    120_000,
  );

  it("leaves no rule without a case, together with etcd", async () => {
    const etcd = await readEtcdServices();
    const profile = { ...suite.profile };
    const cases = [
      ...suite.services.flatMap((service) => buildCases(service, suite.services, profile)),
      ...etcd.flatMap((service) => buildCases(service, etcd, etcdProfile)),
    ];
    const used = new Set<string>(cases.map((each) => each.rule));
    expect(Object.keys(conformanceRules).filter((rule) => !used.has(rule) && !needsServer.has(rule))).toEqual([]);
  });
});
