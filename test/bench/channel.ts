import { fork } from "node:child_process";
import http2 from "node:http2";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { createChannelOver } from "../../generator/runtime/grpc/http2-channel.js";
import { openNodeSession } from "../../generator/runtime/grpc/node-session.js";
import { openSession } from "../../generator/runtime/http2/index.js";
import { faultCases, runFaultCase } from "../runtime/grpc/fault-cases.js";
import { median } from "./bench-result.js";

// The channel alone, over both of its implementations: processor time of unary calls, and what becomes of calls while upstreams fail:
// `npm run bench -- channel [--quick] [--json]`.

const implementations = { ours: openSession, "node:http2": openNodeSession } as const;
const isQuick = process.argv.includes("--quick");
const ROUNDS = isQuick ? 3 : 5;
const CALLS = isQuick ? 5_000 : 20_000;

/** Answers every call with sixty bytes, in a process of its own. */
function serve(): void {
  const answer = Buffer.concat([Buffer.from([0, 0, 0, 0, 60]), Buffer.alloc(60, 1)]);
  const server = http2.createServer();
  server.on("stream", (stream) => {
    stream.respond({ ":status": 200, "content-type": "application/grpc" }, { waitForTrailers: true });
    stream.on("wantTrailers", () => stream.sendTrailers({ "grpc-status": "0" }));
    stream.on("error", () => {});
    stream.resume().on("end", () => stream.end(answer));
  });
  server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
}

/** Microseconds of processor time for one call. */
async function measure(open: (typeof implementations)["ours"], port: number, atOnce: number): Promise<number> {
  const channel = createChannelOver(open, { target: `127.0.0.1:${port}` });
  const message = new Uint8Array(80).fill(2);
  const metadata = { "grpcgateway-accept": "*/*", "x-forwarded-for": "127.0.0.1", "x-forwarded-host": "localhost" };
  const run = (count: number): Promise<void> =>
    new Promise((resolve, reject) => {
      let started = 0;
      let done = 0;
      const next = (): void => {
        if (started++ >= count) return;
        channel.unary("/etcdserverpb.KV/Put", message, { metadata }, (status) => {
          if (status.code !== 0) reject(new Error(status.message));
          else if (++done === count) resolve();
          else next();
        });
      };
      for (let index = 0; index < atOnce; index++) next();
    });
  await run(CALLS / 10);
  const before = process.cpuUsage();
  await run(CALLS);
  const { user, system } = process.cpuUsage(before);
  channel.close(true);
  return (user + system) / CALLS;
}

async function main(): Promise<void> {
  const server = fork(fileURLToPath(import.meta.url), ["serve"]);
  const port = await new Promise<number>((resolve) => server.once("message", (message) => resolve(Number(message))));
  const speed = [];
  for (const atOnce of [1, 32, 256]) {
    const times: Record<string, number[]> = {};
    for (let round = 0; round < ROUNDS; round++) {
      for (const [who, open] of Object.entries(implementations))
        (times[who] ??= []).push(await measure(open, port, atOnce));
    }
    for (const [who, each] of Object.entries(times))
      speed.push({ who, atOnce, microsecondsPerCall: Number(median(each).toFixed(1)) });
  }
  server.kill();
  const faults = [];
  for (const name of Object.keys(faultCases)) {
    for (const [who, open] of Object.entries(implementations))
      faults.push({ case: name, who, ...(await runFaultCase(name, open)) });
  }
  if (process.argv.includes("--json")) console.log(JSON.stringify({ speed, faults }, undefined, 2));
  else {
    console.table(speed);
    console.table(faults);
  }
}

if (process.argv[2] === "serve") serve();
else await main();
