import { expect, it } from "vitest";
import { profile } from "../../../generated/etcd/conformance/profile.js";
import { services } from "../../../generated/etcd/conformance/services.js";
import { createEtcdGateway } from "../../../generated/etcd/gateway.js";
import { buildCases } from "../../../generator/runtime/conformance/build.js";
import { etcdFaults } from "./all-faults.js";
import { failuresFromOutside } from "./outside.js";

const cases = services.flatMap((service) => buildCases(service, services, profile));
const subject = { create: createEtcdGateway, profile, services, cases };

// `npm run verify:faults` looks for all of them.
it.each(etcdFaults.filter((_, index) => index % 20 === 7))(
  "verify finds from outside: $name",
  async (fault) => {
    expect((await failuresFromOutside(subject, fault, { strict: true })).length).toBeGreaterThan(0);
  },
  60_000,
);
