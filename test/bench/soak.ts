import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import http from "node:http";
import { fileURLToPath } from "node:url";
import { describeNotFound } from "../../generator/provision/provision-result.js";
import { findEtcd } from "../../proto/etcd/upstream/find-etcd.js";
import { startEtcd } from "../../proto/etcd/upstream/start-etcd.js";
import { request } from "./soak-load.js";

// A gateway at half of its capacity for a while: what it holds must not grow. `npm run bench -- soak [--minutes 10] [--json]`.

interface Sample {
  readonly minute: number;
  readonly requests: number;
  readonly failures: number;
  /** Heap and buffers that something still holds, and the memory of the process. */
  readonly heldMegabytes: number;
  readonly megabytes: number;
  readonly handles: number;
  /** 99th percentile of how late timers were in this interval, in ms. */
  readonly p99Ms: number;
}

interface State {
  readonly rss: number;
  readonly held: number;
  readonly handles: number;
  readonly p99Ms: number;
}

const flag = process.argv.indexOf("--minutes");
const minutes = flag < 0 ? 10 : Number(process.argv[flag + 1]);
const SAMPLES = 20;
const CLIENTS = 32;

const found = await findEtcd({ line: "3.5" });
if (found.found) {
  const etcd = await startEtcd(found);
  try {
    await soak(etcd.endpoint);
  } finally {
    await etcd.stop();
  }
} else console.log(describeNotFound("etcd 3.5", found));

async function soak(endpoint: string): Promise<void> {
  const program = fileURLToPath(new URL("./soak-gateway.mjs", import.meta.url));
  const gateway = fork(program, [endpoint], { execArgv: ["--expose-gc"] });
  const [{ port }] = (await once(gateway, "message")) as [{ port: number }];
  const agent = new http.Agent({ keepAlive: true, maxSockets: CLIENTS });
  // The first seconds compile; capacity is that of a process that has been running.
  await run(port, agent, 3_000, undefined);
  const { requests } = await run(port, agent, 5_000, undefined);
  const perSecond = Math.floor(requests / 5 / 2);
  const samples: Sample[] = [];
  for (let index = 0; index <= SAMPLES; index++) {
    const { requests: done, failures } =
      index === 0
        ? await run(port, agent, 5_000, perSecond)
        : await run(port, agent, (minutes * 60_000) / SAMPLES, perSecond);
    samples.push(await sample(gateway, (index * minutes) / SAMPLES, done, failures));
  }
  agent.destroy();
  gateway.disconnect();
  report(perSecond, samples);
}

/** Makes requests for a while, as many as may be or so many a second, evenly. */
async function run(
  port: number,
  agent: http.Agent,
  durationMs: number,
  perSecond: number | undefined,
): Promise<{ readonly requests: number; readonly failures: number }> {
  const began = performance.now();
  let requests = 0;
  let failures = 0;
  const work = async (): Promise<void> => {
    for (;;) {
      const elapsed = performance.now() - began;
      if (elapsed >= durationMs) return;
      if (perSecond !== undefined && requests >= (elapsed / 1_000) * perSecond) {
        await new Promise((resolve) => setTimeout(resolve, 2));
        continue;
      }
      if (!(await request(port, agent, requests++))) failures++;
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, work));
  return { requests, failures };
}

async function sample(gateway: ChildProcess, minute: number, requests: number, failures: number): Promise<Sample> {
  gateway.send("sample");
  const [{ rss, held, handles, p99Ms }] = (await once(gateway, "message")) as [State];
  return {
    minute: round(minute),
    requests,
    failures,
    heldMegabytes: round(held / 1e6),
    megabytes: round(rss / 1e6),
    handles,
    p99Ms: round(p99Ms),
  };
}

/** How much a figure grows in a minute, by the straight line that fits best. */
function slope(samples: readonly Sample[], of: (sample: Sample) => number): number {
  const middle = (read: (sample: Sample) => number): number =>
    samples.reduce((sum, each) => sum + read(each), 0) / samples.length;
  const minute = middle((each) => each.minute);
  const value = middle(of);
  const along = samples.reduce((sum, each) => sum + (each.minute - minute) * (of(each) - value), 0);
  return along / samples.reduce((sum, each) => sum + (each.minute - minute) ** 2, 0);
}

function report(perSecond: number, samples: readonly Sample[]): void {
  // The first interval fills caches and pools.
  const settled = samples.slice(1);
  const perMinute = {
    heldMegabytes: round(
      slope(settled, (each) => each.heldMegabytes),
      1_000,
    ),
    megabytes: round(
      slope(settled, (each) => each.megabytes),
      1_000,
    ),
    handles: round(
      slope(settled, (each) => each.handles),
      1_000,
    ),
    p99Ms: round(
      slope(settled, (each) => each.p99Ms),
      1_000,
    ),
  };
  if (process.argv.includes("--json")) {
    console.log(JSON.stringify({ perSecond, samples, perMinute }, null, 2));
    return;
  }
  console.log(`${perSecond} requests a second, half of what it can do, for ${minutes} minutes`);
  console.table(samples);
  console.log("growth per minute", perMinute);
}

function round(value: number, parts = 10): number {
  return Math.round(value * parts) / parts;
}
