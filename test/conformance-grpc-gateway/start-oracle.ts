import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** Running real gateways. */
export interface RunningOracle {
  /** Port on 127.0.0.1 by the API's name. */
  readonly ports: ReadonlyMap<string, number>;
  readonly pid: number;
  close(): Promise<void>;
}

/** Starts the program of an oracle in front of a gRPC server at `target`. It ends with this process, whose pipe it reads. */
export async function startOracle(program: string, target: string, apis: readonly string[]): Promise<RunningOracle> {
  const child = spawn(program, ["-upstream", target], { stdio: ["pipe", "pipe", "inherit"] });
  const ended = once(child, "exit");
  const ports = new Map<string, number>();
  for await (const line of createInterface({ input: child.stdout })) {
    const [name, address] = line.split(" ");
    ports.set(name ?? "", Number(address?.split(":").at(-1)));
    if (apis.every((api) => ports.has(api))) break;
  }
  if (!apis.every((api) => ports.has(api))) throw new Error(`${program} ended before it served ${apis.join(", ")}`);
  return {
    ports,
    pid: child.pid ?? 0,
    async close() {
      child.stdin.end();
      await ended;
    },
  };
}
