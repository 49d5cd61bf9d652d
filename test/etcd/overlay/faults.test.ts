import { afterEach, describe, expect, it } from "vitest";
import { createGrpcTransport } from "../../../generated/etcd-sdk/src/grpc.js";
import {
  createEtcd,
  everything,
  prefix,
  type Etcd,
  type EtcdOptions,
} from "../../../generated/etcd-sdk/src/overlay/index.js";
import { describeNotFound } from "../../../generator/provision/provision-result.js";
import { findEtcd } from "../../../proto/etcd/upstream/find-etcd.js";
import { startEtcd, startEtcdCluster, type RunningEtcd } from "../../../proto/etcd/upstream/start-etcd.js";

const binary = await findEtcd({ line: "3.5" });
if (!binary.found) console.log(describeNotFound("etcd 3.5", binary));

const closing: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

function connect(members: readonly RunningEtcd[], options: Partial<EtcdOptions> = {}): Etcd {
  const transports = members.map(({ endpoint }) =>
    createGrpcTransport({ target: endpoint, connectTimeoutMs: 1_000, keepAliveMs: 1_000, keepAliveTimeoutMs: 1_000 }),
  );
  closing.push(() => transports.forEach((transport) => transport.close(true)));
  return createEtcd({ endpoints: transports, ...options }, everything);
}

async function startCluster(): Promise<readonly RunningEtcd[]> {
  if (!binary.found) throw new Error("no etcd");
  const members = await startEtcdCluster(binary, { size: 3 });
  closing.push(async () => void (await Promise.all(members.map((member) => member.stop()))));
  return members;
}

/** The member that leads, by asking each that answers. */
async function findLeader(members: readonly RunningEtcd[]): Promise<number> {
  for (const [index, member] of members.entries()) {
    const { header, leader } = await connect([member]).client.maintenance.status({});
    if (header?.memberId === leader) return index;
  }
  throw new Error("nobody leads");
}

/** Everything a watch reports, as `key=value@revision`. */
function record(
  etcd: Etcd,
  signal: AbortSignal,
): { readonly log: string[]; readonly interruptions: unknown[]; readonly established: Promise<void> } {
  const log: string[] = [];
  const interruptions: unknown[] = [];
  let establish: (() => void) | undefined;
  const established = new Promise<void>((resolve) => (establish = resolve));
  const watching = async (): Promise<void> => {
    const options = {
      signal,
      heartbeatMs: 1_000,
      heartbeatTimeoutMs: 1_000,
      onEstablished: () => establish?.(),
      onInterrupted: (error: unknown) => interruptions.push(error),
    };
    for await (const { revision, events } of etcd.watch(prefix("log/"), options))
      for (const { value } of events) log.push(`${value.key}=${value.text}@${revision}`);
  };
  watching().catch((error: unknown) => interruptions.push(error));
  return { log, interruptions, established };
}

/** What the store itself says happened to each key of the log, in order. */
async function readStore(etcd: Etcd): Promise<string[]> {
  const values = await etcd.getAll(prefix("log/"));
  return values
    .toSorted((a, b) => Number(a.modRevision - b.modRevision))
    .map(({ key, text, modRevision }) => `${key}=${text}@${modRevision}`);
}

async function until(condition: () => boolean, limitMs = 20_000): Promise<void> {
  const end = Date.now() + limitMs;
  while (!condition() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
}

describe.skipIf(!binary.found)("a cluster of three that fails", { timeout: 120_000 }, () => {
  it.each(["the member the client is connected to", "the leader"])(
    "kill %s: the watch loses and repeats nothing, calls go on",
    async (victim) => {
      const members = await startCluster();
      const leader = await findLeader(members);
      // The watch is connected to the first of its endpoints.
      const first = victim === "the leader" ? leader : (leader + 1) % 3;
      const order = [0, 1, 2].map((step) => members[(first + step) % 3]).filter((member) => member !== undefined);
      const etcd = connect(order);
      const writer = connect(order.toReversed());
      const stop = new AbortController();
      closing.push(() => stop.abort());
      const { log, interruptions, established } = record(etcd, stop.signal);
      await established;
      let written = 0;
      const write = async (count: number): Promise<void> => {
        for (let index = 0; index < count; index++) {
          // One key per put: a put that is repeated after a lost answer would show up as another revision of it.
          await writer
            .put(`log/${String(written++).padStart(5, "0")}`, "x", { timeoutMs: 15_000 })
            .catch(() => undefined);
        }
      };
      await write(100);
      const killing = order[0]?.kill();
      await write(200);
      await killing;
      await write(100);
      const expected = await readStore(writer);
      await until(() => log.length >= expected.length);
      expect(expected.length).toBeGreaterThan(300);
      expect(log).toEqual(expected);
      expect(interruptions.length).toBeGreaterThan(0);
      expect((await etcd.get("log/00000"))?.text).toBe("x");
    },
  );

  it("kill two of three: calls fail within their deadline, leases say they are lost, and all is well again when the members are back", async () => {
    const members = await startCluster();
    const etcd = connect(members);
    const stop = new AbortController();
    closing.push(() => stop.abort());
    const { log, established } = record(etcd, stop.signal);
    await established;
    await etcd.put("log/a", "1");
    const lease = await etcd.lease(3);
    await Promise.all([members[1]?.kill(), members[2]?.kill()]);
    const started = Date.now();
    const error: unknown = await etcd.put("log/b", "2", { timeoutMs: 1_500 }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ codeName: expect.stringMatching(/^(?:DEADLINE_EXCEEDED|UNAVAILABLE)$/) });
    expect(Date.now() - started).toBeLessThan(6_000);
    await until(() => lease.lost.aborted);
    expect(lease.lost.reason).toMatchObject({ name: "LeaseLostError" });
    await Promise.all([members[1]?.restart(), members[2]?.restart()]);
    await etcd.put("log/c", "3", { timeoutMs: 20_000 });
    const expected = await readStore(etcd);
    await until(() => log.length >= expected.length);
    expect(log).toEqual(expected);
  });

  it("never lets two hold a lock, whoever dies", async () => {
    const members = await startCluster();
    const clients = [0, 1, 2].map((first) =>
      connect([0, 1, 2].map((step) => members[(first + step) % 3]).filter((member) => member !== undefined)),
    );
    let holders = 0;
    let most = 0;
    let held = 0;
    const end = Date.now() + 9_000;
    const work = async (etcd: Etcd): Promise<void> => {
      while (Date.now() < end) {
        const lock = await etcd.lock("critical", { ttlSeconds: 2, timeoutMs: 8_000 }).catch(() => undefined);
        if (lock === undefined) continue;
        held++;
        most = Math.max(most, ++holders);
        // Work stops when the lock is lost.
        const lost = new Promise((resolve) => lock.lost.addEventListener("abort", resolve));
        await Promise.race([lost, new Promise((resolve) => setTimeout(resolve, 30))]);
        holders--;
        await lock.unlock().catch(() => undefined);
      }
    };
    const killing = (async () => {
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      const leader = await findLeader(members);
      await members[leader]?.kill();
      await new Promise((resolve) => setTimeout(resolve, 3_000));
      await members[leader]?.restart();
    })();
    await Promise.all([...clients.map(work), killing]);
    expect(most).toBe(1);
    expect(held).toBeGreaterThan(10);
  });
});

describe.skipIf(!binary.found)("tokens that expire", { timeout: 60_000 }, () => {
  it("are replaced during calls and during a watch, and nothing is lost", async () => {
    if (!binary.found) return;
    const server = await startEtcd(binary, { authToken: "simple", flags: ["--auth-token-ttl", "1"] });
    closing.push(() => server.stop());
    const admin = connect([server]);
    const { auth } = admin.client;
    await auth.userAdd({ name: "root", password: "secret" });
    await auth.roleAdd({ name: "root" });
    await auth.userGrantRole({ user: "root", role: "root" });
    await auth.authEnable({});
    await expect(admin.get("a")).rejects.toMatchObject({ name: "EtcdError", reason: "UserEmpty" });
    const etcd = connect([server], { credentials: { name: "root", password: "secret" } });
    const stop = new AbortController();
    closing.push(() => stop.abort());
    const { log, established } = record(etcd, stop.signal);
    await established;
    for (let index = 0; index < 4; index++) {
      await etcd.put(`log/${index}`, "x");
      // Longer than a token lives, with the server's own clock of seconds.
      await new Promise((resolve) => setTimeout(resolve, 2_200));
    }
    const expected = await readStore(etcd);
    await until(() => log.length >= expected.length);
    expect(expected).toHaveLength(4);
    expect(log).toEqual(expected);
    await expect(
      connect([server], { credentials: { name: "root", password: "wrong" } }).get("a"),
    ).rejects.toMatchObject({ reason: "AuthFailed" });
  });
});
