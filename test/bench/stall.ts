import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import http from "node:http";
import { fileURLToPath } from "node:url";
import { type StallCase, stallCases } from "./stall-cases.js";

// How long one large message makes others wait: `npm run bench -- stall [--quick] [--json] [--only TEXT|TEXT] [--cold]`; with `--cold` nothing is
// done once before it is measured.

export interface StallRow {
  readonly case: string;
  /** What came back to the client that moved the message. */
  readonly megabytes: number;
  readonly seconds: number;
  /** Calls of others meanwhile, one after the other. */
  readonly others: number;
  readonly medianMs: number;
  readonly slowestMs: number;
  /** The longest time for which no timer of the gateway ran, for whatever reason. */
  readonly lateMs: number;
  /** Processor time of the longest turn of its event loop: what others waited for us alone, however busy the machine is. */
  readonly turnMs: number;
  /** Memory of the gateway at its highest; it takes some 90 MB with nothing to do. */
  readonly peakMegabytes: number;
}

const MEGABYTES = 100;
const isQuick = process.argv.includes("--quick");
const isCold = process.argv.includes("--cold");
const only = process.argv.includes("--only") ? (process.argv[process.argv.indexOf("--only") + 1] ?? "").split("|") : [];
const wanted =
  only.length > 0
    ? stallCases.filter(({ name }) => only.some((text) => name.includes(text)))
    : stallCases.slice(0, isQuick ? 4 : undefined);

const [upstream, { port: upstreamPort }] = await start<{ port: number }>("upstream", [String(MEGABYTES)]);
const [gateway, { port }] = await start<{ port: number }>("gateway", [`127.0.0.1:${upstreamPort}`]);
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });

// The first calls compile; they are no one's stall.
for (let count = 0; count < 2_000; count++) await put();
const rows: StallRow[] = [await measure("nothing else", () => sleep(isCold ? 500 : 3_000).then(() => 0))];
for (const each of wanted) {
  // Once unmeasured: what is measured is a process that has been running for a while.
  if (!isCold) await move(each);
  rows.push(await measure(each.name, () => move(each)));
}
gateway.disconnect();
upstream.disconnect();
agent.destroy();
report();

async function start<T>(name: string, args: readonly string[]): Promise<readonly [ChildProcess, T]> {
  const child = fork(fileURLToPath(new URL(`./stall-${name}.mjs`, import.meta.url)), args, {
    execArgv: ["--expose-gc"],
  });
  const [message] = (await once(child, "message")) as [T];
  return [child, message];
}

/** Lets a client of its own move one large message; answers how many bytes it got. */
async function move(each: StallCase): Promise<number> {
  const [child, { bytes }] = await start<{ bytes: number }>("client", [
    String(port),
    String(MEGABYTES),
    JSON.stringify(each),
  ]);
  if (child.exitCode === null) await once(child, "exit");
  return bytes;
}

async function measure(name: string, work: () => Promise<number>): Promise<StallRow> {
  await ask("reset");
  const started = performance.now();
  const moved = { bytes: -1 };
  const done = work().then((count) => (moved.bytes = count));
  const times: number[] = [];
  while (moved.bytes < 0) {
    const sent = performance.now();
    await put();
    times.push(performance.now() - sent);
  }
  await done;
  const seconds = (performance.now() - started) / 1_000;
  const { lateMs, turnMs, peak } = await ask<{ lateMs: number; turnMs: number; peak: number }>("read");
  const sorted = times.toSorted((a, b) => a - b);
  return {
    case: name,
    megabytes: round(moved.bytes / 1e6),
    seconds: round(seconds),
    others: times.length,
    medianMs: round(sorted[sorted.length >> 1] ?? 0),
    slowestMs: round(sorted.at(-1) ?? 0),
    lateMs: round(lateMs),
    turnMs: round(turnMs),
    peakMegabytes: round(peak / 1e6),
  };
}

async function ask<T>(word: string): Promise<T> {
  gateway.send(word);
  const [answer] = (await once(gateway, "message")) as [T];
  return answer;
}

function put(): Promise<number> {
  return new Promise((resolve, reject) => {
    const options = { port, host: "127.0.0.1", path: "/v3/kv/deleterange", method: "POST", agent };
    const request = http.request(options, (response) => {
      response.resume().on("end", () => resolve(response.statusCode ?? 0));
    });
    request.on("error", reject);
    request.end("{}");
  });
}

function report(): void {
  if (process.argv.includes("--json")) console.log(JSON.stringify(rows, null, 2));
  else console.table(Object.fromEntries(rows.map(({ case: name, ...row }) => [name, row])));
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
