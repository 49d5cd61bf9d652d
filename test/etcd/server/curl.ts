import { execFile, spawn } from "node:child_process";
import { findProgram } from "../../../generator/provision/find-program.js";

const found = await findProgram("curl");
if (found === undefined) console.log("SKIPPED: there is no curl on PATH.");

/** Path of curl; undefined where there is none. */
export const curlPath: string | undefined = found;

/** Runs `curl -sS ARGS` and answers the status and the body. */
export function curl(...args: readonly string[]): Promise<{ readonly status: number; readonly body: string }> {
  return new Promise((resolve, reject) => {
    execFile(
      found ?? "curl",
      ["-sS", "-w", "\n%{http_code}", ...args],
      { maxBuffer: 64 << 20 },
      (error, stdout, stderr) => {
        if (error !== null) {
          reject(new Error(stderr, { cause: error }));
          return;
        }
        const at = stdout.lastIndexOf("\n");
        resolve({ status: Number(stdout.slice(at + 1)), body: stdout.slice(0, at) });
      },
    );
  });
}

/** A `curl -N` whose lines are read as they come. */
export function curlStream(...args: readonly string[]): { readonly lines: string[]; stop(): void } {
  const child = spawn(found ?? "curl", ["-sS", "-N", ...args], { stdio: ["ignore", "pipe", "ignore"] });
  const lines: string[] = [];
  let rest = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    const parts = (rest + chunk).split("\n");
    rest = parts.pop() ?? "";
    lines.push(...parts.filter((line) => line !== ""));
  });
  return { lines, stop: () => child.kill() };
}
