import { expect, it } from "vitest";
import { explainOutcome } from "../../generator/runtime/conformance/runner.js";
import { fixtureApis, publicApis, randomApis } from "./emitted-apis.js";
import { firstOfEach, runEmitted } from "./run-emitted.js";

// A few hundred cases of a few APIs; `npm run conformance:emitted` runs all cases of all of them.

const published = await publicApis(15);
if ("why" in published) console.log(`SKIPPED: suites of public APIs (${published.why})`);
const fixtures = fixtureApis.filter(({ name }) => ["required", "findings"].includes(name));
/** The smaller ones of those that are drawn. */
const small = ["cloud-shell-v1", "cloud-dataqna-v1alpha", "shopping-merchant-quota-v1beta"];
const apis = [
  ...fixtures,
  ...(await randomApis([0, 4])),
  ...("why" in published ? [] : published.filter(({ name }) => small.includes(name))),
];

it.each(apis)(
  "the suite emitted for $name passes the gateway emitted with it",
  async (api) => {
    const dialects = fixtures.includes(api) ? (["grpc-gateway-v1", "google"] as const) : [];
    const run = await runEmitted(api, dialects, 300);
    expect(firstOfEach(run.failed).map(explainOutcome)).toEqual([]);
    expect(run.cases).toBeGreaterThan(100);
  },
  60_000,
);
