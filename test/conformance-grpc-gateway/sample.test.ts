import { expect, test } from "vitest";
import { describeNotFound } from "../../generator/provision/provision-result.js";
import { findApis, randomApis } from "./apis.js";
import { checkClients } from "./check-clients.js";
import { departures } from "./departures.js";
import { compareAll } from "./differential.js";
import { openGateways } from "./open-gateways.js";
import { requestsOf } from "./requests.js";
import { showComparison } from "./show-comparison.js";

// The first run of all fetches Go and compiles its libraries: about two minutes of CPU. `npm run conformance:grpc-gateway` sends all requests.
test(
  "a sample of requests has the same effect at the real grpc-gateway, but for the departures that are meant, and typed clients get their messages back from it",
  { timeout: 900_000 },
  async ({ skip }) => {
    const found = await findApis("sample");
    if ("why" in found) return skip(`Google's protos: ${found.why}`);
    const gateways = await openGateways(found.apis);
    if (!gateways.found) return skip(describeNotFound("the real grpc-gateway", gateways));
    try {
      const requests = found.apis.flatMap(({ name, limits }) =>
        (gateways.routes.get(name) ?? []).flatMap((route) =>
          requestsOf(name, route, gateways.registry, limits(route.template)),
        ),
      );
      const comparisons = await compareAll(requests, gateways.ports, gateways.upstream);
      const unexplained = comparisons.filter(
        (each) => each.differences.length > 0 && !departures.some(({ explains }) => explains(each)),
      );
      expect(unexplained.slice(0, 5).map(showComparison)).toEqual([]);
      expect(comparisons.length).toBeGreaterThan(1_000);
      const clients = await checkClients(gateways.program, randomApis("sample"), 60);
      expect(clients.faults).toEqual([]);
      expect(clients.arrived).toBeGreaterThan(60);
    } finally {
      await gateways.close();
    }
  },
);
