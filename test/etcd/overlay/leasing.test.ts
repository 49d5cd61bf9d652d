import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createGrpcTransport } from "../../../generated/etcd-sdk/src/grpc.js";
import {
  createEtcd,
  everything,
  openLeasing,
  prefix,
  type ClientTransport,
  type Etcd,
  type LeasingStore,
} from "../../../generated/etcd-sdk/src/overlay/index.js";
import { describeNotFound } from "../../../generator/provision/provision-result.js";
import { findEtcd } from "../../../proto/etcd/upstream/find-etcd.js";
import { startEtcd, type RunningEtcd } from "../../../proto/etcd/upstream/start-etcd.js";

const binary = await findEtcd({ line: "3.5" });
if (!binary.found) console.log(describeNotFound("etcd 3.5", binary));

describe.skipIf(!binary.found)("a store whose owners read from memory", { timeout: 30_000 }, () => {
  let server: RunningEtcd;
  const transports: ReturnType<typeof createGrpcTransport>[] = [];
  const stores: LeasingStore[] = [];
  let count = 0;
  let part = "";
  /** Clients of one part of the store; `wrap` goes around their transport. */
  const connect = (wrap: (next: ClientTransport) => ClientTransport = (next) => next): Etcd => {
    const transport = createGrpcTransport({ target: server.endpoint });
    transports.push(transport);
    return createEtcd({ endpoints: [wrap(transport)], retry: false }, everything).namespace(part);
  };
  const open = async (etcd: Etcd = connect()): Promise<LeasingStore> => {
    const store = await openLeasing(etcd, "leasing/", { ttlSeconds: 2, backoffMs: 5 });
    stores.push(store);
    return store;
  };
  const freshPart = (): void => void (part = `part${++count}/`);
  beforeAll(async () => {
    if (binary.found) server = await startEtcd(binary);
  });
  afterAll(async () => {
    await Promise.all(stores.map((each) => each.close()));
    for (const transport of transports) transport.close(true);
    await server?.stop();
  });

  it("never shows a value that is older than a write that has ended, whoever reads and writes", async () => {
    freshPart();
    const clients = await Promise.all([open(), open(), open()]);
    let written = 0;
    const over = new AbortController();
    let reads = 0;
    const read = async (store: LeasingStore): Promise<void> => {
      while (!over.signal.aborted) {
        const least = written;
        const value = Number((await store.get("n"))?.text ?? 0);
        expect(value).toBeGreaterThanOrEqual(least);
        reads++;
        await new Promise((resolve) => setImmediate(resolve));
      }
    };
    const write = async (): Promise<void> => {
      for (let next = 1; next <= 20; next++) {
        await clients[next % 3]?.put("n", String(next));
        written = next;
        if (next % 4 === 0) await new Promise((resolve) => setTimeout(resolve, 10));
      }
      over.abort();
    };
    await Promise.all([write(), ...clients.map(read)]);
    expect([written, reads > 200]).toEqual([20, true]);
  });

  it("loses no write of several that come at once", async () => {
    freshPart();
    const clients = await Promise.all([open(), open()]);
    await clients[0]?.get("many");
    const puts = Array.from({ length: 20 }, (_none, index) => clients[index % 2]?.put("many", String(index)));
    const revisions = (await Promise.all(puts)).map(Number);
    const last = revisions.indexOf(Math.max(...revisions));
    for (const store of clients) expect(Number((await store.get("many"))?.text)).toBe(last);
    expect((await connect().get("many"))?.version).toBe(20n);
  });

  it("forgets what it owns when the answer to its write is lost, and reads what came of it", async () => {
    freshPart();
    let isCut = false;
    const store = await open(
      connect((next) => ({
        ...next,
        unary: async (method, input, context) => {
          const answer = await next.unary(method, input, context);
          if (isCut && method.name === "Txn") {
            isCut = false;
            throw new Error("cut");
          }
          return answer;
        },
      })),
    );
    await store.put("a", "1");
    expect([(await store.get("a"))?.text, store.owned]).toEqual(["1", 1]);
    isCut = true;
    await expect(store.put("a", "2")).rejects.toMatchObject({ name: expect.stringMatching(/Error$/) });
    expect([store.owned, (await store.get("a"))?.text]).toEqual([0, "2"]);
    await expect.poll(async () => (await store.get("a"), store.owned)).toBe(1);
  });

  it("waits for an owner that is gone until its lease is over, or for as long as it may", async () => {
    freshPart();
    const etcd = connect();
    const gone = await etcd.lease(2);
    await etcd.put("leasing/a", "", { lease: gone });
    gone.release();
    const store = await open();
    await expect(store.put("a", "0", { timeoutMs: 100 })).rejects.toMatchObject({ codeName: "DEADLINE_EXCEEDED" });
    await expect(store.put("a", "0", { signal: AbortSignal.timeout(50) })).rejects.toBeDefined();
    expect((await etcd.get("leasing/a"))?.text).toBe("REVOKE");
    await store.put("a", "1");
    expect((await etcd.get("a"))?.text).toBe("1");
  });

  it("lets go of everything when it is closed, and goes on without its memory", async () => {
    freshPart();
    const store = await open();
    const etcd = connect();
    for (const key of ["a", "b"]) await store.get(key);
    expect(await etcd.count(prefix("leasing/"))).toBe(2n);
    await store.close();
    expect([store.owned, store.ended.aborted, await etcd.count(prefix("leasing/"))]).toEqual([0, true, 0n]);
    await etcd.put("a", "1");
    expect((await store.get("a"))?.text).toBe("1");
    await expect(openLeasing(etcd, "")).rejects.toThrow(TypeError);
  });
});
