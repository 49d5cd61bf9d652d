import { join } from "node:path";
import { globSync } from "tinyglobby";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ApiConfig } from "../../generator/config.js";
import { produce } from "../../generator/produce.js";
import { buildCases } from "../../generator/runtime/conformance/build.js";
import { explainOutcome, runCases } from "../../generator/runtime/conformance/runner.js";
import { emitSuite, type EmittedSuite } from "../conformance/emitted-suite.js";
import { repositoryRoot } from "../conformance/etcd-api.js";
import { listScenarios, readScenario, scenariosFolder } from "./scenario.js";

/** Scenarios of protos that need no configuration of their own, all as one API. */
const scenarios = listScenarios().filter((name) =>
  Object.keys(readScenario(name)).every((key) => key === "artifacts" || key === "show"),
);
const folders = scenarios.map((name) => `test/scenarios/${name}/input`);
const protos = globSync(
  scenarios.map((name) => `${name}/input/**/*.proto`),
  { cwd: scenariosFolder },
).map((file) => join("test/scenarios", file));
const config: Omit<ApiConfig, "output" | "artifacts"> = {
  name: "scenarios",
  input: { protos: protos.filter((file) => !file.includes("faults-stop")).toSorted(), includes: folders },
};

let suite: EmittedSuite;

beforeAll(async () => {
  suite = await emitSuite(config);
});

afterAll(() => suite?.dispose());

test("all of them type-check with every artifact", async () => {
  const artifacts = ["messages", "schemas", "mappers", "routes", "clients", "grpc-client", "conformance"];
  const { diagnostics, files = [] } = await produce(
    { ...config, output: "scenarios", artifacts },
    repositoryRoot,
    join(repositoryRoot, "scenarios"),
  );
  expect(diagnostics.filter((each) => each.severity === "error")).toEqual([]);
  expect(files.filter(({ path }) => path.endsWith(".test.ts")).length).toBeGreaterThan(10);
}, 180_000);

describe("their emitted suites pass", () => {
  test.each(["grpc-gateway-v2", "google"] as const)(
    "in dialect %s",
    async (dialect) => {
      const profile = { ...suite.profile, dialect, emitUnpopulated: dialect !== "google" };
      const cases = suite.services.flatMap((service) => buildCases(service, suite.services, profile));
      const target = await suite.startTarget({ dialect });
      try {
        const outcomes = await runCases({ ...target, profile }, suite.services, cases);
        const failed = outcomes.filter((outcome) => outcome.faults.length > 0);
        console.log(`${dialect}: ${cases.length} cases, ${failed.length} failed`);
        expect(failed.map(explainOutcome)).toEqual([]);
      } finally {
        await target.close();
      }
    },
    180_000,
  );
});
