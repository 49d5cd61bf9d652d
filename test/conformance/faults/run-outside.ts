import { profile } from "../../../generated/etcd/conformance/profile.js";
import { services } from "../../../generated/etcd/conformance/services.js";
import { createEtcdGateway } from "../../../generated/etcd/gateway.js";
import { buildCases } from "../../../generator/runtime/conformance/build.js";
import { emitSuite } from "../emitted-suite.js";
import { etcdFaults } from "./all-faults.js";
import type { Fault } from "./fault.js";
import type { FaultSubject } from "./first-failure.js";
import { failuresFromOutside } from "./outside.js";
import { shapeFaults } from "./shape-faults.js";

// `npm run verify:faults`: every deliberate fault, looked for through `verify` from outside: as the gateway's own CI does (strict), and as if it were a foreign gateway.

const shapes = await emitSuite({
  name: "outside-faults",
  input: { protos: ["test/conformance/fixtures/shapes.proto"], includes: ["test/conformance/fixtures"] },
  gateway: { json: { useProtoNames: false, emitUnpopulated: false } },
});
const cases = services.flatMap((service) => buildCases(service, services, profile));
const shapeCases = shapes.services.flatMap((service) => buildCases(service, shapes.services, shapes.profile));
const etcd: FaultSubject = { create: createEtcdGateway, profile, services, cases };
const other: FaultSubject = { ...shapes, create: shapes.createGateway, cases: shapeCases };
const all: readonly (readonly [FaultSubject, Fault])[] = [
  ...etcdFaults.map((fault) => [etcd, fault] as const),
  ...shapeFaults.map((fault) => [other, fault] as const),
];
const started = Date.now();
let missed = 0;
for (const strict of [true, false]) {
  const uncaught: string[] = [];
  for (const [subject, fault] of all)
    if ((await failuresFromOutside(subject, fault, { strict })).length === 0) uncaught.push(fault.name);
  console.log(`${strict ? "strict" : "as a foreign gateway"}: ${all.length - uncaught.length} of ${all.length} caught`);
  for (const name of uncaught) console.log(`  not caught: ${name}`);
  if (strict) missed = uncaught.length;
}
console.log(`${Math.round((Date.now() - started) / 1000)} s`);
await shapes.dispose();
process.exitCode = missed === 0 ? 0 : 1;
