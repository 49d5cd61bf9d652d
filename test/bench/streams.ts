import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { describeNotFound } from "../../generator/provision/provision-result.js";
import { findEtcd } from "../../proto/etcd/upstream/find-etcd.js";
import { startEtcd, type RunningEtcd } from "../../proto/etcd/upstream/start-etcd.js";
import { createPutter, watchPrefix } from "../etcd/server/etcd-puts.js";
import { formNames, type FormName } from "../runtime/gateway/streams/form-client.js";
import { readUsage, watchPeak } from "./process-usage.js";
import { openBareWatch, openCounting, type WatchForm } from "./streams-client.js";

// Watches through the generated gateway beside those through etcd's own, on one etcd: `npm run bench -- streams [--quick] [--json]`.

/** A server of the JSON API. */
interface Server {
  readonly who: string;
  readonly port: number;
  readonly pid: number;
  readonly forms: readonly WatchForm[];
}

interface ThroughputRow {
  readonly who: string;
  readonly form: WatchForm;
  readonly events: number;
  readonly isOnceAndInOrder: boolean;
  /** From the first put to the last event. */
  readonly eventsPerSecond: number;
  readonly putsPerSecond: number;
  /** From the last put to the last event. */
  readonly lagMs: number;
  /** Of the process that serves the watch; etcd's own also does the puts. */
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

interface CapacityRow {
  readonly form: FormName;
  readonly events: number;
  readonly eventsPerSecond: number;
  /** Per second of processor time of the gateway. */
  readonly eventsPerCpuSecond: number;
  readonly peakMegabytes: number;
}

interface FanOutRow {
  readonly who: string;
  readonly watches: number;
  readonly kilobytesPerWatch: number;
  /** From a put to the event at the last of all watches, median of several. */
  readonly fanOutMs: number;
}

const isQuick = process.argv.includes("--quick");
const PUTS = isQuick ? 10_000 : 100_000;
const WATCHES = isQuick ? 1_000 : 10_000;

const found = await findEtcd({ line: "3.5" });
if (found.found) await run(await startEtcd(found));
else console.log(describeNotFound("etcd 3.5", found));

async function run(etcd: RunningEtcd): Promise<void> {
  const [gateway, { port }] = await startPart<{ port: number }>("gateway", [etcd.endpoint]);
  const own: Server = { who: "gatewright", port, pid: gateway.pid ?? 0, forms: formNames };
  const builtIn: Server = {
    who: `etcd ${etcd.version}`,
    port: Number(new URL(etcd.httpUrl).port),
    pid: etcd.pid,
    forms: ["envelope", "websocket"],
  };
  const throughput: ThroughputRow[] = [];
  const fanOut: FanOutRow[] = [];
  // What etcd itself sends when nothing stands between: no gateway can do better.
  const bare: Server = { ...builtIn, who: "no gateway", forms: ["grpc"] };
  for (const server of [bare, builtIn, own])
    for (const form of server.forms) throughput.push(await measureThroughput(server, form, etcd));
  for (const server of [own, builtIn]) fanOut.push(await measureFanOut(server, etcd));
  gateway.disconnect();
  await etcd.stop();
  const capacity: CapacityRow[] = [];
  for (const form of formNames) capacity.push(await measureCapacity(form));
  report(throughput, capacity, fanOut);
}

/** Starts a part of the benchmark in a process of its own and answers it with its first message. */
async function startPart<T>(name: string, args: readonly string[]): Promise<readonly [ChildProcess, T]> {
  const child = fork(fileURLToPath(new URL(`./streams-${name}.mjs`, import.meta.url)), args);
  const [message] = (await once(child, "message")) as [T];
  return [child, message];
}

/** How many events a gateway takes from an upstream that sends as fast as it can. */
async function measureCapacity(form: FormName): Promise<CapacityRow> {
  const [flood, upstream] = await startPart<{ port: number }>("flood", [String(PUTS)]);
  const [gateway, { port }] = await startPart<{ port: number }>("gateway", [`127.0.0.1:${upstream.port}`]);
  const pid = gateway.pid ?? 0;
  const client = openCounting(form, port, watchPrefix("any"));
  await client.created;
  const peak = watchPeak(pid);
  const before = readUsage(pid).cpuSeconds;
  const from = performance.now();
  await client.reached(PUTS);
  // The upstream begins 200 ms after the request.
  const seconds = (performance.now() - from) / 1_000 - 0.2;
  const cpuSeconds = readUsage(pid).cpuSeconds - before;
  const row: CapacityRow = {
    form,
    events: client.events,
    eventsPerSecond: PUTS / seconds,
    eventsPerCpuSecond: PUTS / cpuSeconds,
    peakMegabytes: peak(),
  };
  client.close();
  gateway.disconnect();
  flood.disconnect();
  return row;
}

async function measureThroughput(server: Server, form: WatchForm, etcd: RunningEtcd): Promise<ThroughputRow> {
  const prefix = `${server.who}/${form}/`;
  const [putter] = await startPart("putter", [etcd.endpoint, prefix, String(PUTS)]);
  const client = openCounting(form, server.port, watchPrefix(prefix));
  await client.created;
  const peak = watchPeak(server.pid);
  const before = readUsage(server.pid).cpuSeconds;
  const start = performance.now();
  putter.send("go");
  const done = once(putter, "message").then(() => performance.now());
  await client.reached(PUTS);
  const end = performance.now();
  const lastPut = await done;
  const row: ThroughputRow = {
    who: server.who,
    form,
    events: client.events,
    isOnceAndInOrder: client.isInOrder && client.events === PUTS,
    eventsPerSecond: PUTS / ((end - start) / 1_000),
    putsPerSecond: PUTS / ((lastPut - start) / 1_000),
    lagMs: Math.max(0, end - lastPut),
    cpuSeconds: readUsage(server.pid).cpuSeconds - before,
    peakMegabytes: peak(),
  };
  client.close();
  putter.disconnect();
  return row;
}

async function measureFanOut(server: Server, etcd: RunningEtcd): Promise<FanOutRow> {
  const prefix = `fan/${server.who}/`;
  const before = readUsage(server.pid).megabytes;
  let created = 0;
  let events = 0;
  let wake: (() => void) | undefined;
  const until = (condition: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      wake = () => {
        if (condition()) resolve();
      };
      wake();
    });
  const onText = (text: string): void => {
    if (text.includes('"created":true')) created++;
    if (text.includes('"events"')) events++;
    wake?.();
  };
  const sockets = [];
  for (let index = 0; index < WATCHES; index++) {
    sockets.push(openBareWatch(server.port, watchPrefix(prefix), onText));
    // As many at once as a server takes into its queue.
    if (index % 100 === 99) await until(() => created >= index + 1);
  }
  await until(() => created >= WATCHES);
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const { megabytes } = readUsage(server.pid);
  const putter = createPutter(etcd.endpoint, prefix);
  const times: number[] = [];
  for (let round = 1; round <= 5; round++) {
    const start = performance.now();
    await Promise.all([putter.put(round, 1), until(() => events >= round * WATCHES)]);
    times.push(performance.now() - start);
  }
  putter.close();
  for (const socket of sockets) socket.destroy();
  // What is left of so many watches shall not count for the next server.
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  return {
    who: server.who,
    watches: WATCHES,
    kilobytesPerWatch: ((megabytes - before) * 1_024) / WATCHES,
    fanOutMs: times.toSorted((a, b) => a - b)[2] ?? 0,
  };
}

function report(
  throughput: readonly ThroughputRow[],
  capacity: readonly CapacityRow[],
  fanOut: readonly FanOutRow[],
): void {
  if (process.argv.includes("--json")) {
    console.log(JSON.stringify({ node: process.version, puts: PUTS, throughput, capacity, fanOut }, null, 2));
    return;
  }
  console.log(`a watch of ${PUTS} puts over gRPC, Node ${process.version}`);
  console.log("who            form       events/s    puts/s   lag ms   cpu s   peak MB   once, in order");
  for (const row of throughput) {
    console.log(
      row.who.padEnd(14),
      row.form.padEnd(10),
      row.eventsPerSecond.toFixed(0).padStart(8),
      row.putsPerSecond.toFixed(0).padStart(9),
      row.lagMs.toFixed(0).padStart(8),
      row.cpuSeconds.toFixed(1).padStart(7),
      row.peakMegabytes.toFixed(0).padStart(9),
      row.isOnceAndInOrder ? "  yes" : "  NO",
    );
  }
  console.log(`\n${PUTS} events from an upstream that sends as fast as it can, gatewright`);
  console.log("form       events/s   per s of CPU   peak MB");
  for (const row of capacity) {
    console.log(
      row.form.padEnd(10),
      row.eventsPerSecond.toFixed(0).padStart(8),
      row.eventsPerCpuSecond.toFixed(0).padStart(14),
      row.peakMegabytes.toFixed(0).padStart(9),
    );
  }
  console.log(`\n${WATCHES} watches at once`);
  console.log("who            kB/watch   one event to all, ms");
  for (const row of fanOut)
    console.log(row.who.padEnd(14), row.kilobytesPerWatch.toFixed(1).padStart(8), row.fanOutMs.toFixed(0).padStart(10));
}
