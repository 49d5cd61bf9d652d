import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import type { FoundProgram } from "../../generator/provision/provision-result.js";

/** What one run of load showed. */
export interface LoadResult {
  readonly requestsPerSecond: number;
  readonly requests: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Answers that were no 200. */
  readonly failures: number;
}

const run = promisify(execFile);

/** Runs wrk against a URL: every request a POST with this body. */
export async function runWrk(
  wrk: FoundProgram,
  url: string,
  body: string,
  connections: number,
  seconds: number,
  script: string,
): Promise<LoadResult> {
  await writeFile(
    script,
    `wrk.method = "POST"\nwrk.headers["content-type"] = "application/json"\nwrk.body = ${JSON.stringify(body)}\n`,
  );
  const [program, ...args] = wrk.command;
  const flags = ["-t1", `-c${connections}`, `-d${seconds}s`, "--latency", "-s", script, url];
  const { stdout } = await run(program, [...args, ...flags], { env: { ...process.env, ...wrk.env } });
  return {
    requestsPerSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]),
    requests: Number(/(\d+) requests in/.exec(stdout)?.[1]),
    p50Ms: toMs(/50%\s+(\S+)/.exec(stdout)?.[1]),
    p99Ms: toMs(/99%\s+(\S+)/.exec(stdout)?.[1]),
    failures: Number(/Non-2xx or 3xx responses: (\d+)/.exec(stdout)?.[1] ?? 0),
  };
}

/** Runs h2load against a gRPC method with one framed message. */
export async function runH2load(
  h2load: FoundProgram,
  url: string,
  frame: string,
  inFlight: number,
  requests: number,
): Promise<number> {
  const [program, ...args] = h2load.command;
  const flags = [
    "-n",
    String(requests),
    "-c",
    "1",
    "-m",
    String(inFlight),
    "-d",
    frame,
    "-H",
    "content-type: application/grpc",
    "-H",
    "te: trailers",
    url,
  ];
  const { stdout } = await run(program, [...args, ...flags], { env: { ...process.env, ...h2load.env } });
  return Number(/finished in [\d.]+\w+, ([\d.]+) req\/s/.exec(stdout)?.[1]);
}

function toMs(text: string | undefined): number {
  const match = /^([\d.]+)(us|ms|s)$/.exec(text ?? "");
  const unit = { us: 1e-3, ms: 1, s: 1_000 }[match?.[2] ?? "ms"] ?? 1;
  return Number(match?.[1]) * unit;
}
