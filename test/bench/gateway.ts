import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describeNotFound } from "../../generator/provision/provision-result.js";
import { PutRequestMapper } from "../../generated/etcd/mappers/rpc.js";
import { frameMessage } from "../../generated/etcd/runtime/grpc/grpc-frame.js";
import { findEtcd } from "../../proto/etcd/upstream/find-etcd.js";
import { startEtcd, type RunningEtcd } from "../../proto/etcd/upstream/start-etcd.js";
import { findTool } from "../tools/find-tool.js";
import { median } from "./bench-result.js";
import { runH2load, runWrk, type LoadResult } from "./gateway-load.js";
import { type RealGateway, startRealGateway } from "./gateway-real.js";
import { readUsage } from "./process-usage.js";

// Unary calls through gateways of etcd, each target in turn in every round: `npm run bench -- gateway [--quick] [--json]`.

/** A server of the JSON API, and the processes that work for it. */
interface Target {
  readonly who: string;
  readonly url: string;
  /** The process that is the gateway, and the others that its answers need. */
  readonly pid: number;
  readonly others: readonly number[];
  readonly only?: string;
}

/** One kind of request. */
interface Case {
  readonly what: string;
  readonly path: string;
  readonly body: string;
}

interface Row {
  readonly who: string;
  readonly what: string;
  readonly connections: number;
  readonly requestsPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Processor seconds of gateway and etcd together for 10,000 requests. */
  readonly cpuPer10k: number;
  readonly gatewayCpuPer10k: number;
  readonly megabytes: number;
  readonly failures: number;
}

const isQuick = process.argv.includes("--quick");
const ROUNDS = isQuick ? 3 : 5;
const SECONDS = isQuick ? 1 : 2;
const CONNECTIONS = isQuick ? [32] : [1, 32, 256];
const value = Buffer.from("value of thirty-two bytes, about").toString("base64");
const cases: readonly Case[] = [
  { what: "put", path: "/v3/kv/put", body: JSON.stringify({ key: "cHV0", value }) },
  { what: "range of 1", path: "/v3/kv/range", body: JSON.stringify({ key: "a2V5LzAwMA==" }) },
  { what: "range of 100", path: "/v3/kv/range", body: JSON.stringify({ key: "a2V5Lw==", range_end: "a2V5MA==" }) },
  ...(isQuick
    ? []
    : [
        {
          what: "range of 10,000",
          path: "/v3/kv/range",
          body: JSON.stringify({ key: "YmlnLw==", range_end: "YmlnMA==" }),
        },
      ]),
];

const [wrk, h2load, forky, bookworm] = await Promise.all([
  findTool("wrk"),
  findTool("h2load"),
  findEtcd({ line: "3.5-v2" }),
  findEtcd({ line: "3.4" }),
]);
const script = await mkdtemp(join(tmpdir(), "gatewright-wrk-"));
if (!wrk.found) console.log(describeNotFound("wrk", wrk));
else if (!forky.found) console.log(describeNotFound("etcd 3.5", forky));
else {
  const etcds = [await startEtcd(forky)];
  if (bookworm.found) etcds.push(await startEtcd(bookworm));
  const children: ChildProcess[] = [];
  let real: RealGateway | undefined;
  try {
    const [first] = etcds;
    if (first === undefined) throw new Error("one was started");
    const start = async (name: string): Promise<Target> => {
      const child = fork(fileURLToPath(new URL(`./gateway-${name}.mjs`, import.meta.url)), [first.endpoint]);
      children.push(child);
      const ended = once(child, "exit").then(() => Promise.reject(new Error(`gateway-${name} ended before it served`)));
      const [{ port }] = (await Promise.race([once(child, "message"), ended])) as [{ port: number }];
      return {
        who: name,
        url: `http://127.0.0.1:${port}`,
        pid: child.pid ?? 0,
        others: name === "bare" ? [] : [first.pid],
      };
    };
    const builtIn = etcds.map((etcd): Target => ({
      who: `etcd ${etcd.version}`,
      url: etcd.httpUrl,
      pid: etcd.pid,
      others: [],
    }));
    real = await startRealGateway(first.endpoint);
    const targets: readonly Target[] = [
      await start("ours"),
      ...builtIn,
      ...(real === undefined
        ? []
        : [{ who: "grpc-gateway", url: `http://127.0.0.1:${real.port}`, pid: real.running.pid, others: [first.pid] }]),
      await start("peer"),
      { ...(await start("bare")), only: "put" },
    ];
    for (const etcd of etcds) await fill(etcd);
    const rows = await measureAll(targets);
    const grpc = h2load.found ? await measureGrpc(first) : undefined;
    report(rows, grpc);
  } finally {
    for (const child of children) child.disconnect();
    await real?.running.close();
    for (const etcd of etcds) await etcd.stop();
    await rm(script, { recursive: true, force: true });
  }
}

/** Puts 100 keys, and 10,000 where they are asked for, in transactions of 100. */
async function fill(etcd: RunningEtcd): Promise<void> {
  await putMany(etcd, "key", 100);
  if (!isQuick) await putMany(etcd, "big", 10_000);
}

async function putMany(etcd: RunningEtcd, folder: string, count: number): Promise<void> {
  for (let from = 0; from < count; from += 100) {
    const success = Array.from({ length: 100 }, (_, index) => {
      const key = Buffer.from(`${folder}/${String(from + index).padStart(3, "0")}`).toString("base64");
      return { request_put: { key, value } };
    });
    const answer = await fetch(`${etcd.httpUrl}/v3/kv/txn`, { method: "POST", body: JSON.stringify({ success }) });
    if (!answer.ok) throw new Error(await answer.text());
    await answer.body?.cancel();
  }
}

async function measureAll(targets: readonly Target[]): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const each of cases) {
    for (const connections of CONNECTIONS) {
      const fitting = targets.filter(({ only }) => only === undefined || only === each.what);
      const results = new Map<
        Target,
        { readonly load: LoadResult; readonly cpu: number; readonly gatewayCpu: number }[]
      >(fitting.map((target) => [target, []]));
      for (let round = -1; round < ROUNDS; round++) {
        for (const target of fitting) {
          const result = await measureOnce(target, each, connections, round < 0 ? 1 : SECONDS);
          // The first round only warms up.
          if (round >= 0) results.get(target)?.push(result);
        }
      }
      for (const [target, list] of results) rows.push(summarize(target, each, connections, list));
    }
  }
  return rows;
}

async function measureOnce(
  target: Target,
  { path, body }: Case,
  connections: number,
  seconds: number,
): Promise<{ load: LoadResult; cpu: number; gatewayCpu: number }> {
  if (!wrk.found) throw new Error("wrk was found");
  const [gatewayBefore, othersBefore] = [usage([target.pid]), usage(target.others)];
  const load = await runWrk(wrk, target.url + path, body, connections, seconds, join(script, "post.lua"));
  const gatewayCpu = usage([target.pid]) - gatewayBefore;
  return { load, gatewayCpu, cpu: gatewayCpu + usage(target.others) - othersBefore };
}

function usage(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => sum + readUsage(pid).cpuSeconds, 0);
}

function summarize(
  target: Target,
  { what }: Case,
  connections: number,
  list: readonly { load: LoadResult; cpu: number; gatewayCpu: number }[],
): Row {
  const middle = (pick: (each: (typeof list)[number]) => number): number => median(list.map(pick));
  return {
    who: target.who,
    what,
    connections,
    requestsPerSecond: middle(({ load }) => load.requestsPerSecond),
    p50Ms: middle(({ load }) => load.p50Ms),
    p99Ms: middle(({ load }) => load.p99Ms),
    cpuPer10k: middle(({ load, cpu }) => (cpu / load.requests) * 10_000),
    gatewayCpuPer10k: middle(({ load, gatewayCpu }) => (gatewayCpu / load.requests) * 10_000),
    megabytes: readUsage(target.pid).megabytes,
    failures: list.reduce((sum, { load }) => sum + load.failures, 0),
  };
}

/** Puts per second over gRPC alone, 32 at once: what no gateway in front of this etcd can pass. */
async function measureGrpc(etcd: RunningEtcd): Promise<number> {
  if (!h2load.found) return 0;
  const file = join(script, "put.bin");
  await writeFile(
    file,
    frameMessage(PutRequestMapper.encode({ key: "put", value: "value of thirty-two bytes, about" })),
  );
  const rates: number[] = [];
  for (let round = 0; round < ROUNDS; round++)
    rates.push(await runH2load(h2load, `${etcd.httpUrl}/etcdserverpb.KV/Put`, file, 32, 20_000));
  return median(rates);
}

function report(rows: readonly Row[], grpc: number | undefined): void {
  if (process.argv.includes("--json")) {
    console.log(
      JSON.stringify(
        { node: process.version, rounds: ROUNDS, seconds: SECONDS, rows, grpcPutsPerSecond: grpc },
        null,
        2,
      ),
    );
    return;
  }
  console.log(
    `medians of ${ROUNDS} rounds of ${SECONDS} s with wrk, Node ${process.version}; CPU in seconds per 10,000 requests`,
  );
  console.log("what           conns  who              req/s    p50 ms    p99 ms  CPU all  CPU gateway     MB");
  for (const row of rows) {
    console.log(
      row.what.padEnd(14),
      String(row.connections).padStart(5),
      ` ${row.who.padEnd(12)}`,
      row.requestsPerSecond.toFixed(0).padStart(9),
      row.p50Ms.toFixed(2).padStart(9),
      row.p99Ms.toFixed(2).padStart(9),
      row.cpuPer10k.toFixed(2).padStart(8),
      row.gatewayCpuPer10k.toFixed(2).padStart(12),
      row.megabytes.toFixed(0).padStart(6),
      row.failures === 0 ? "" : `  ${row.failures} FAILED`,
    );
  }
  if (grpc !== undefined) console.log(`puts over gRPC alone, 32 at once: ${grpc.toFixed(0)}/s`);
  for (const { what, requestsPerSecond } of rows.filter(
    ({ who, connections }) => who === "ours" && connections === 32,
  )) {
    const others = rows.filter(
      (row) => row.what === what && row.connections === 32 && row.who !== "ours" && row.who !== "bare",
    );
    console.log(
      `${what}: ours is ${others.map((row) => `${(requestsPerSecond / row.requestsPerSecond).toFixed(2)} x ${row.who}`).join(", ")}`,
    );
  }
}
