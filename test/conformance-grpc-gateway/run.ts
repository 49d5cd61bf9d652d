import { writeFileSync } from "node:fs";
import { describeNotFound } from "../../generator/provision/provision-result.js";
import { findApis, randomApis } from "./apis.js";
import { checkClients } from "./check-clients.js";
import { departures } from "./departures.js";
import { compareAll, type Comparison } from "./differential.js";
import { openGateways } from "./open-gateways.js";
import { requestsOf } from "./requests.js";
import { showComparison } from "./show-comparison.js";

// `npm run conformance:grpc-gateway [-- --report FILE] [API ...]`: our gateway beside the real one, then our typed clients before it. Last lines: `N requests, ...` and `N calls, ...`.

const args = process.argv.slice(2);
const reportAt = args.indexOf("--report");
const report = reportAt < 0 ? undefined : args.splice(reportAt, 2)[1];
const found = await findApis("all");
if ("why" in found) {
  console.error(`Google's protos cannot be had here: ${found.why}`);
  process.exit(1);
}
const apis = found.apis.filter(({ name }) => args.length === 0 || args.includes(name));
const gateways = await openGateways(apis);
if (!gateways.found) {
  console.error(describeNotFound("the real grpc-gateway", gateways));
  process.exit(1);
}
const requests = apis.flatMap(({ name, limits }) =>
  (gateways.routes.get(name) ?? []).flatMap((route) =>
    requestsOf(name, route, gateways.registry, limits(route.template)),
  ),
);
const comparisons = await compareAll(requests, gateways.ports, gateways.upstream);
await gateways.close();
const different = comparisons.filter(({ differences }) => differences.length > 0);
const hits = new Map(departures.map((departure) => [departure, 0]));
const unexplained: Comparison[] = [];
for (const comparison of different) {
  const departure = departures.find(({ explains }) => explains(comparison));
  if (departure === undefined) unexplained.push(comparison);
  else hits.set(departure, (hits.get(departure) ?? 0) + 1);
}
for (const [{ point, part }, count] of hits)
  console.log(`${String(count).padStart(6)}  ${point}${part === undefined ? "" : `: ${part}`}`);
const gone = args.length > 0 ? [] : [...hits].filter(([, count]) => count === 0);
for (const [{ point, part = "" }] of gone) console.log(`no longer a departure: ${point} ${part}`);
for (const each of unexplained.slice(0, 20)) console.log(showComparison(each));
if (report !== undefined) writeFileSync(report, unexplained.map(showComparison).join("\n\n"));
console.log(
  `grpc-gateway ${gateways.version}, Go first: ${requests.length} requests, ${requests.length - different.length} equal, ` +
    `${different.length - unexplained.length} intended, ${unexplained.length} unexplained`,
);
const clients = apis.some(({ name }) => name === "random")
  ? await checkClients(gateways.program, randomApis("all"), 500)
  : undefined;
for (const fault of clients?.faults ?? []) console.log(fault);
if (clients !== undefined)
  console.log(
    `typed clients before it: ${clients.arrived + clients.refused + clients.excused} calls, ${clients.arrived} came back equal, ` +
      `${clients.refused} refused by the client, ${clients.excused} different as named, ${clients.faults.length} unexplained`,
  );
process.exitCode = unexplained.length + gone.length + (clients?.faults.length ?? 0) === 0 ? 0 : 1;
