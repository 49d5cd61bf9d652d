import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { describeNotFound } from "../../generator/provision/provision-result.js";
import { findApis, randomApis, type ComparedApi } from "./apis.js";
import { checkClients } from "./check-clients.js";
import { departures } from "./departures.js";
import { compareAll } from "./differential.js";
import { gatewayFindings } from "./findings.js";
import { openGateways, type OpenGateways } from "./open-gateways.js";
import { requestsOf } from "./requests.js";
import { runRow } from "./run-row.js";
import { showComparison } from "./show-comparison.js";
import { upstreamRows } from "./upstream-rows.js";

let apis: readonly ComparedApi[] = [];
let gateways: OpenGateways | undefined;
let missing = "";

// The first run of all fetches Go and compiles its libraries: about two minutes of CPU.
beforeAll(async () => {
  const found = await findApis("sample");
  if ("why" in found) missing = `Google's protos: ${found.why}`;
  else {
    ({ apis } = found);
    const opened = await openGateways(apis);
    if (opened.found) gateways = opened;
    else missing = describeNotFound("the real grpc-gateway", opened);
  }
}, 900_000);

afterAll(() => gateways?.close());

// `npm run conformance:grpc-gateway` sends all requests.
test(
  "a sample of requests has the same effect at the real grpc-gateway, but for the departures that are meant",
  { timeout: 120_000 },
  async ({ skip }) => {
    const both = gateways ?? skip(missing);
    const requests = apis.flatMap(({ name, limits }) =>
      (both.routes.get(name) ?? []).flatMap((route) => requestsOf(name, route, both.registry, limits(route.template))),
    );
    const comparisons = await compareAll(requests, both.ports, both.upstream);
    const unexplained = comparisons.filter(
      (each) => each.differences.length > 0 && !departures.some(({ explains }) => explains(each)),
    );
    expect(unexplained.slice(0, 5).map(showComparison)).toEqual([]);
    expect(comparisons.length).toBeGreaterThan(1_000);
  },
);

test("typed clients get their messages back from the real grpc-gateway", { timeout: 120_000 }, async ({ skip }) => {
  const both = gateways ?? skip(missing);
  const clients = await checkClients(both.program, randomApis("sample"), 60);
  expect(clients.faults).toEqual([]);
  expect(clients.arrived).toBeGreaterThan(60);
});

describe.each([
  ["what gateways get wrong is right here, and there", gatewayFindings],
  ["what grpc-gateway's own tests hold is so there, and here", upstreamRows],
])("%s", (_title, rows) => {
  test.for(rows.map((row) => [row.about, row] as const))("%s", async ([, row], { skip }) => {
    expect(await runRow(row, gateways ?? skip(missing))).toEqual([]);
  });
});
