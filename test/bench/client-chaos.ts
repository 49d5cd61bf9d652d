import { WebSocket } from "ws";
import { createEtcdGateway } from "../../generated/etcd/gateway.js";
import { createHttp2Channel } from "../../generated/etcd/runtime/grpc/index.js";
import { createNodeServer } from "../../generated/etcd/runtime/serve/index.js";
import { createWebSocketAdapter } from "../../generated/etcd/runtime/serve/websocket.js";
import { createGrpcTransport } from "../../generated/etcd-sdk/src/grpc.js";
import {
  createEtcd,
  everything,
  createFetchTransport,
  createWebSocketTransport,
  prefix,
  type Etcd,
} from "../../generated/etcd-sdk/src/overlay/index.js";
import type { EtcdBinary } from "../../proto/etcd/upstream/find-etcd.js";
import { startEtcdCluster, type RunningEtcd } from "../../proto/etcd/upstream/start-etcd.js";

/** What chaos came to. */
export interface ChaosResult {
  readonly faults: number;
  readonly acknowledged: number;
  /** Puts that failed: they may or may not have been carried out. */
  readonly failed: number;
  /** Acknowledged puts that the store does not hold. */
  readonly lost: number;
  /** Keys that were written more than once. */
  readonly doubled: number;
  /** Changes that a watcher missed, and those it told twice or out of order. */
  readonly missed: number;
  readonly repeated: number;
  readonly locks: number;
  readonly leaderships: number;
  /** How many had the lock, or led, at once at most. */
  readonly mostHolders: number;
  readonly mostLeaders: number;
}

/**
 * Kills members of a cluster of three and cuts the gateway in front of it while clients over gRPC and over the gateway write, watch, lock and
 * campaign; then compares what they were told with what the store holds.
 */
export async function runClientChaos(binary: EtcdBinary, faults: number, pauseMs: number): Promise<ChaosResult> {
  const members = await startEtcdCluster(binary, { size: 3 });
  const channel = createHttp2Channel({ target: members.map(({ endpoint }) => endpoint), connectTimeoutMs: 1_000 });
  let gateway = await startGateway(channel, 0);
  const { port } = gateway;
  const direct = (first: number): Etcd =>
    createEtcd(
      {
        endpoints: [0, 1, 2].map((step) => grpc(members[(first + step) % 3] as RunningEtcd)),
        retry: { attemptTimeoutMs: 3_000 },
      },
      everything,
    );
  const baseUrl = `http://127.0.0.1:${port}`;
  const socket = createWebSocketTransport({ baseUrl, WebSocket });
  const overGateway = createEtcd(
    { endpoints: [createFetchTransport({ baseUrl, bidi: socket })], retry: { attemptTimeoutMs: 3_000 } },
    everything,
  );
  const clients = [direct(0), direct(1), overGateway];
  const ended = new AbortController();
  const acknowledged = new Set<string>();
  const counts = { failed: 0, locks: 0, leaderships: 0 };
  const holding = { now: 0, most: 0 };
  const leading = { now: 0, most: 0 };
  const watched = clients.map(watchAll);
  await Promise.all(watched.map((each) => each.established));
  const work = clients.flatMap((etcd, index) => [
    writeUntil(etcd, `log/${index}/`, ended.signal, acknowledged, counts),
    takeTurns(ended.signal, holding, async () => {
      const held = await etcd.lock("chaos", { ttlSeconds: 3, timeoutMs: 10_000, signal: ended.signal });
      counts.locks++;
      return { lost: held.lost, leave: () => held.unlock() };
    }),
    takeTurns(ended.signal, leading, async () => {
      const held = await etcd.campaign("chaos-boss", String(index), {
        ttlSeconds: 3,
        timeoutMs: 10_000,
        signal: ended.signal,
      });
      counts.leaderships++;
      return { lost: held.lost, leave: () => held.resign() };
    }),
  ]);
  for (let fault = 0; fault < faults; fault++) {
    await sleep(pauseMs);
    if (fault % 3 === 2) {
      await gateway.cut();
      await sleep(pauseMs / 4);
      gateway = await startGateway(channel, port);
    } else {
      const victim = members[fault % 3] as RunningEtcd;
      await victim.kill();
      await sleep(pauseMs / 4);
      await victim.restart();
    }
  }
  await sleep(2_000);
  const settled = direct(0);
  ended.abort();
  await Promise.all(work);
  const stored = await settled.getAll(prefix("log/"), { timeoutMs: 20_000 });
  const found = new Set(stored.map(({ key }) => key));
  const truth = stored.toSorted((a, b) => Number(a.modRevision - b.modRevision)).map(({ key }) => key);
  await until(() => watched.every(({ log }) => log.length >= truth.length), 10_000);
  watched.forEach(({ stop }) => stop());
  const missed = watched.map(({ log }) => {
    const seen = new Set(log);
    return truth.filter((key) => !seen.has(key)).length;
  });
  const repeated = watched.map(({ log }) => log.filter((key, at) => key !== truth[at]).length);
  for (const etcd of [...clients, settled]) etcd.close(true);
  await gateway.cut();
  channel.close(true);
  await Promise.all(members.map((member) => member.stop()));
  return {
    faults,
    acknowledged: acknowledged.size,
    failed: counts.failed,
    lost: [...acknowledged].filter((key) => !found.has(key)).length,
    doubled: stored.filter(({ version }) => version !== 1n).length,
    missed: Math.max(...missed),
    repeated: Math.max(...repeated),
    locks: counts.locks,
    leaderships: counts.leaderships,
    mostHolders: holding.most,
    mostLeaders: leading.most,
  };
}

function grpc({ endpoint }: RunningEtcd): ReturnType<typeof createGrpcTransport> {
  return createGrpcTransport({
    target: endpoint,
    connectTimeoutMs: 1_000,
    keepAliveMs: 1_000,
    keepAliveTimeoutMs: 1_000,
  });
}

async function startGateway(
  channel: ReturnType<typeof createHttp2Channel>,
  port: number,
): Promise<{ readonly port: number; cut(): Promise<void> }> {
  const gateway = createEtcdGateway({ channel });
  const sockets = createWebSocketAdapter(gateway.upgrade);
  const server = createNodeServer(gateway.handle, { onUpgrade: sockets.onUpgrade });
  const listening = await server.listen(port, "127.0.0.1");
  return {
    port: listening,
    async cut() {
      sockets.close();
      await server.close(0);
      await gateway.close({ graceMs: 0 });
    },
  };
}

/** One key per put: one that is repeated after a lost answer would show as another version of it. */
async function writeUntil(
  etcd: Etcd,
  start: string,
  signal: AbortSignal,
  acknowledged: Set<string>,
  counts: { failed: number },
): Promise<void> {
  for (let index = 0; !signal.aborted; index++) {
    const key = `${start}${String(index).padStart(6, "0")}`;
    try {
      await etcd.put(key, "x", { timeoutMs: 10_000 });
      acknowledged.add(key);
    } catch {
      counts.failed++;
    }
    await sleep(5);
  }
}

function watchAll(etcd: Etcd): { readonly log: string[]; readonly established: Promise<void>; stop(): void } {
  const log: string[] = [];
  const stopping = new AbortController();
  let establish: (() => void) | undefined;
  const established = new Promise<void>((resolve) => (establish = resolve));
  const options = {
    signal: stopping.signal,
    heartbeatMs: 1_000,
    heartbeatTimeoutMs: 1_000,
    onEstablished: () => establish?.(),
  };
  const watching = async (): Promise<void> => {
    for await (const { events } of etcd.watch(prefix("log/"), options))
      log.push(...events.map(({ value }) => value.key));
  };
  void watching();
  return { log, established, stop: () => stopping.abort() };
}

/** Takes what only one may have, keeps it for a moment or until it is lost, and gives it back. */
async function takeTurns(
  signal: AbortSignal,
  state: { now: number; most: number },
  take: () => Promise<{ readonly lost: AbortSignal; leave(): Promise<void> }>,
): Promise<void> {
  while (!signal.aborted) {
    const held = await take().catch(() => undefined);
    if (held === undefined) continue;
    state.most = Math.max(state.most, ++state.now);
    await Promise.race([new Promise((resolve) => held.lost.addEventListener("abort", resolve)), sleep(20)]);
    state.now--;
    await held.leave().catch(() => undefined);
  }
}

async function until(condition: () => boolean, limitMs: number): Promise<void> {
  const end = Date.now() + limitMs;
  while (!condition() && Date.now() < end) await sleep(20);
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
