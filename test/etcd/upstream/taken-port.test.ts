import { once } from "node:events";
import { createServer } from "node:net";
import { expect, onTestFinished, test, vi } from "vitest";
import { findFreePorts } from "../../../generator/provision/free-port.js";
import { findEtcd } from "../../../proto/etcd/upstream/find-etcd.js";
import { startEtcd } from "../../../proto/etcd/upstream/start-etcd.js";

vi.mock(import("../../../generator/provision/free-port.js"), { spy: true });

const etcd = await findEtcd({ line: "3.5" });

test("free ports are different ones", async () => {
  const ports = await findFreePorts(20);
  expect(new Set(ports).size).toBe(20);
});

test.skipIf(!etcd.found)("an etcd whose port was taken in between is started again on others", async () => {
  if (!etcd.found) throw new Error("skipped");
  const occupant = createServer().listen(0, "127.0.0.1");
  await once(occupant, "listening");
  onTestFinished(() => void occupant.close());
  const address = occupant.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  const [peer = 0, metrics = 0] = await findFreePorts(2);
  vi.mocked(findFreePorts).mockClear().mockResolvedValueOnce([address.port, peer, metrics]);
  await using server = await startEtcd(etcd);
  expect(server.endpoint).not.toBe(`127.0.0.1:${address.port}`);
  expect(findFreePorts).toHaveBeenCalledTimes(2);
});
