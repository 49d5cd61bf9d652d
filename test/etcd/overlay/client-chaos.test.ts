import { expect, it } from "vitest";
import { describeNotFound } from "../../../generator/provision/provision-result.js";
import { findEtcd } from "../../../proto/etcd/upstream/find-etcd.js";
import { runClientChaos } from "../../bench/client-chaos.js";

const binary = await findEtcd({ line: "3.5" });
if (!binary.found) console.log(describeNotFound("etcd 3.5", binary));

it.skipIf(!binary.found)(
  "members die and the gateway is cut: nothing is lost, doubled, or held twice",
  async () => {
    if (!binary.found) return;
    const result = await runClientChaos(binary, 3, 1_500);
    expect(result).toMatchObject({ lost: 0, doubled: 0, missed: 0, repeated: 0, mostHolders: 1, mostLeaders: 1 });
    expect(result.acknowledged).toBeGreaterThan(50);
  },
  120_000,
);
