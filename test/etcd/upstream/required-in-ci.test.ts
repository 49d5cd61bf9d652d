import { expect, test } from "vitest";
import { describeNotFound } from "../../../generator/provision/provision-result.js";
import { findEtcd } from "../../../proto/etcd/upstream/find-etcd.js";

// Elsewhere the tests that need a server skip with a line that says so; in CI that would hide them.
test.skipIf(process.env["CI"] === undefined).each(["3.3", "3.4", "3.5", "3.5-v2"] as const)(
  "etcd %s is there in CI",
  async (line) => {
    const found = await findEtcd({ line });
    expect(found.found ? "" : describeNotFound(`etcd ${line}`, found)).toBe("");
  },
);
