import { Etcd3 } from "etcd3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createGrpcTransport } from "../../../generated/etcd-sdk/src/grpc.js";
import { createEtcd, everything, type Etcd } from "../../../generated/etcd-sdk/src/overlay/index.js";
import { describeNotFound } from "../../../generator/provision/provision-result.js";
import { findEtcd } from "../../../proto/etcd/upstream/find-etcd.js";
import { startEtcd, type RunningEtcd } from "../../../proto/etcd/upstream/start-etcd.js";
import { electBeside, lockBeside } from "./beside-etcd3.js";

const binary = await findEtcd({ line: "3.5" });
if (!binary.found) console.log(describeNotFound("etcd 3.5", binary));

describe.skipIf(!binary.found)("npm's etcd3 beside this client, in the mode that uses its keys", () => {
  let server: RunningEtcd;
  let etcd: Etcd;
  let theirs: Etcd3;
  beforeAll(async () => {
    if (!binary.found) return;
    server = await startEtcd(binary);
    etcd = createEtcd({ endpoints: [createGrpcTransport({ target: server.endpoint })] }, everything);
    theirs = new Etcd3({ hosts: server.endpoint });
  });
  afterAll(async () => {
    theirs?.close();
    etcd?.close(true);
    await server?.stop();
  });

  it("one holds the lock", async () => {
    const { ours, theirs: others, mostAtOnce } = await lockBeside(etcd, theirs, 20);
    expect([ours >= 10, others >= 10, mostAtOnce]).toEqual([true, true, 1]);
  });

  it("one leads, and both see who", async () => {
    const { ours, theirs: others, mostAtOnce } = await electBeside(etcd, theirs, 12);
    expect([ours >= 6, others >= 6, mostAtOnce]).toEqual([true, true, 1]);
  });

  it("without that mode both hold a lock of one name: their keys differ", async () => {
    const held = await etcd.lock("beside/own", { timeoutMs: 2_000 });
    const lock = theirs.lock("beside/own");
    await expect(lock.acquire()).resolves.toBe(lock);
    await lock.release();
    await held.unlock();
  });
});
