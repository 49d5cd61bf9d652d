import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { buildCli } from "../cli/run-cli.js";

const home = fileURLToPath(new URL("../../", import.meta.url));

/** A `gatewright serve` as a process of its own. */
export interface ServeProcess {
  readonly child: ChildProcess;
  /** `http://127.0.0.1:34567`; empty if it ended before it listened. */
  readonly url: string;
  /** Both outputs so far. */
  output(): string;
  /** Waits for a text in the output, or for the end of the process. */
  until(text: string | RegExp): Promise<void>;
  /** Sends a signal, waits for the end and answers the exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Starts `gatewright serve ARGS` and waits until it listens or has ended; it is killed at the end of the test. */
export function startServe(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<ServeProcess> {
  buildCli();
  return startServeWith(join(home, "dist/generator/cli.js"), folder, args, env);
}

/** The same with a program that lies elsewhere, and another Node. */
export async function startServeWith(
  program: string,
  folder: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  node: string = process.execPath,
): Promise<ServeProcess> {
  const child = spawn(node, [program, "serve", ...args], {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = once(child, "close");
  onTestFinished(() => void child.kill("SIGKILL"));
  let text = "";
  const waiting = new Set<() => void>();
  const take = (chunk: Buffer): void => {
    text += chunk.toString();
    for (const each of waiting) each();
  };
  child.stdout.on("data", take);
  child.stderr.on("data", take);
  const until = (wanted: string | RegExp): Promise<void> => {
    const isThere = (): boolean => (typeof wanted === "string" ? text.includes(wanted) : wanted.test(text));
    const seen = new Promise<void>((resolve) => {
      const look = (): void => {
        if (!isThere()) return;
        waiting.delete(look);
        resolve();
      };
      waiting.add(look);
      look();
    });
    return Promise.race([seen, ended.then(() => undefined)]);
  };
  await until("listening on ");
  return {
    child,
    url: /^listening on (\S+)$/m.exec(text)?.[1] ?? "",
    output: () => text,
    until,
    async stop(signal = "SIGTERM") {
      if (child.exitCode === null) child.kill(signal);
      await ended;
      return child.exitCode;
    },
  };
}
