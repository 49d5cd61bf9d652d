import { fileURLToPath } from "node:url";
import configuration from "../../gatewright.config.js";
import { checkApi } from "../../generator/check/check-api.js";
import type { ApiConfig } from "../../generator/config.js";
import { createPlan } from "../../generator/plan/create-plan.js";
import type { Plan } from "../../generator/plan/plan.js";
import { readApi } from "../../generator/read/read.js";
import { listScenarios, readScenario } from "../scenarios/scenario.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

function fixture(
  name: string,
  protos: readonly string[],
  includes: readonly string[],
  more: Partial<ApiConfig> = {},
): ApiConfig {
  return { name, input: { protos, includes }, output: `generated/${name}`, artifacts: ["routes"], ...more };
}

/** Scenarios of protos whose faults stop nothing. */
const scenarios = listScenarios().filter((name) => {
  const { input } = readScenario(name);
  return input === undefined && name !== "faults-stop";
});

/** Every API of the repository that is described by protos, by name. */
export const fixtureApis: readonly ApiConfig[] = [
  ...configuration.apis.slice(0, 1),
  fixture(
    "library",
    ["test/runtime/gateway/fixtures/proto/library/library.proto"],
    ["test/runtime/gateway/fixtures/proto"],
  ),
  fixture("shapes", ["test/conformance/fixtures/shapes.proto"], ["test/conformance/fixtures"]),
  fixture("peers", ["test/conformance-grpc-gateway/protos/*.proto"], ["test/conformance-grpc-gateway/protos"]),
  ...scenarios.map((name) => {
    const { artifacts: _artifacts, show: _show, ...own } = readScenario(name);
    const folder = `test/scenarios/${name}/input`;
    return fixture(name, [`${folder}/**/*.proto`], [folder], own);
  }),
];

/** The plan of an API, as the generator makes it. */
export async function planFixture(config: ApiConfig): Promise<Plan> {
  const { api, http, diagnostics } = await readApi(config, root);
  if (diagnostics.some(({ code }) => code === "input-missing")) throw new Error(`${config.name} has no such files`);
  return createPlan(checkApi(api, config.gateway).api, config, http);
}
