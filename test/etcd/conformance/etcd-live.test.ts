import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { services } from "../../../generated/etcd/conformance/services.js";
import { describeNotFound } from "../../../generator/provision/provision-result.js";
import { callScenarios } from "../../../proto/etcd/conformance/call-scenarios.js";
import { detectDialect } from "../../../proto/etcd/conformance/detect-dialect.js";
import { resetEtcd } from "../../../proto/etcd/conformance/reset-etcd.js";
import { runScenario, type Side } from "../../../proto/etcd/conformance/run-scenario.js";
import type { Scenario, ScenarioStep } from "../../../proto/etcd/conformance/scenario.js";
import { seedScenarios } from "../../../proto/etcd/conformance/seed-scenarios.js";
import { serveEtcd, type ServedGateway } from "../../../proto/etcd/server/serve.js";
import type { EtcdLine } from "../../../proto/etcd/upstream/etcd-versions.js";
import { findEtcd } from "../../../proto/etcd/upstream/find-etcd.js";
import { startEtcd, type RunningEtcd } from "../../../proto/etcd/upstream/start-etcd.js";
import { repositoryRoot } from "../../conformance/etcd-api.js";

const scenarios: readonly Scenario[] = [...seedScenarios, ...callScenarios];
const lines: readonly EtcdLine[] = ["3.3", "3.4", "3.5"];
const known: readonly EtcdLine[] = ["3.3", "3.4", "3.5", "3.5-v2", "3.6", "3.7"];

for (const line of lines) {
  const binary = await findEtcd({ line });
  if (!binary.found) console.log(`SKIPPED: ${describeNotFound(`etcd ${line}`, binary)}`);

  describe.skipIf(!binary.found)(`through the generated gateway in front of etcd ${line}`, () => {
    let server: RunningEtcd;
    let served: ServedGateway;
    let side: Side;

    beforeAll(async () => {
      if (!binary.found) return;
      server = await startEtcd(binary);
      const dialect = await detectDialect({ url: server.httpUrl, prefix: line === "3.3" ? "/v3beta" : "/v3" });
      served = await serveEtcd({ port: 0, upstream: [server.endpoint], gateway: { dialect } });
      side = { url: served.url, prefix: "/v3" };
    });

    afterAll(async () => {
      await served?.close();
      await server?.stop();
    });

    const here = scenarios.filter((scenario) => known.indexOf(scenario.since ?? "3.3") <= known.indexOf(line));
    it.each(here)("$rule: $name", async (scenario) => {
      const outcomes = await runScenario(side, scenario).finally(() => resetEtcd(side, ["keys", "leases", "users"]));
      expect(outcomes.flatMap((outcome) => outcome.faults)).toEqual([]);
    });

    it.each(["/v3beta", "/v3alpha"])("the seed's examples work under %s too", async (prefix) => {
      const [put] = seedScenarios;
      const outcomes = put === undefined ? [] : await runScenario({ url: served.url, prefix }, put);
      expect(outcomes.length).toBeGreaterThan(0);
      expect(outcomes.flatMap((outcome) => outcome.faults)).toEqual([]);
    });
  });
}

describe("the scenarios", () => {
  const pathsOf = (steps: readonly ScenarioStep[]): readonly string[] =>
    steps.flatMap((step) => [step.path, ...pathsOf(step.during ?? [])]);
  const called = new Set(scenarios.flatMap((scenario) => pathsOf(scenario.steps)));

  it("call every binding of every method", () => {
    const bindings = services.flatMap((service) =>
      service.methods.flatMap((method) => method.bindings.map((binding) => binding.template.replace(/^\/v3/, ""))),
    );
    expect(bindings.length).toBe(51);
    expect(bindings.filter((path) => !called.has(path))).toEqual([]);
  });

  const document = join(repositoryRoot, "../shared/etcd/third-party-openapi-3.1.yml");
  if (!existsSync(document))
    console.log(`SKIPPED: operations of the seed's OpenAPI description (${document} is not there)`);
  it.skipIf(!existsSync(document))("call every operation of the seed's OpenAPI description", () => {
    const { paths } = parse(readFileSync(document, "utf8")) as {
      readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    };
    const operations = Object.entries(paths).flatMap(([path, item]) =>
      Object.keys(item)
        .filter((method) => method === "post")
        .map(() => path),
    );
    expect(operations.length).toBe(38);
    expect(operations.filter((path) => !called.has(path))).toEqual([]);
  });
});
