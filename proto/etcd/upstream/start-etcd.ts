import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFreePorts } from "../../../generator/provision/free-port.js";
import { etcdFlags, type EtcdMember, type EtcdSettings } from "./etcd-flags.js";
import { startEtcdProcess, waitUntilHealthy, type EtcdProcess } from "./etcd-process.js";
import type { EtcdBinary } from "./find-etcd.js";

/** What a user may choose about a throwaway etcd; all of it has a default. */
export interface StartEtcdOptions extends EtcdSettings {
  /** How long to wait for a healthy server, default 20 s. */
  readonly timeoutMs?: number;
}

/** A running throwaway etcd on 127.0.0.1, alone or as member of a cluster. */
export interface RunningEtcd {
  /** gRPC address, e.g. `127.0.0.1:41234`. */
  readonly endpoint: string;
  /** Base URL of its own HTTP side on the same port, e.g. `http://127.0.0.1:41234`; `https` with TLS. */
  readonly httpUrl: string;
  /** Base URL that answers `/health` and `/metrics` in plain text even with TLS. */
  readonly metricsUrl: string;
  readonly name: string;
  readonly binary: EtcdBinary;
  readonly version: string;
  /** The process now running; changes with `restart()`. */
  readonly pid: number;
  /** Everything etcd has printed so far. */
  log(): Promise<string>;
  /** Ends the server in good order and removes its data. Safe to call twice. */
  stop(): Promise<void>;
  /** Ends the server with SIGKILL and keeps its data, as a crash would. */
  kill(): Promise<void>;
  /** Starts the server again on the same ports and data, ending it first if it runs. */
  restart(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Starts a throwaway etcd on free loopback ports, with its data in memory where the system has `/dev/shm`, and waits until it is
 * healthy. It dies with this process, however that ends. Throws with the end of etcd's log when it does not come up.
 */
export async function startEtcd(binary: EtcdBinary, options: StartEtcdOptions = {}): Promise<RunningEtcd> {
  const [server] = await startMembers(binary, 1, options);
  if (server === undefined) throw new Error("one member was started");
  return server;
}

/** Starts `size` etcd members (default three) that form one cluster, as `startEtcd` does; their order is that of their names. */
export async function startEtcdCluster(
  binary: EtcdBinary,
  options: StartEtcdOptions & { readonly size?: number } = {},
): Promise<readonly RunningEtcd[]> {
  return startMembers(binary, options.size ?? 3, options);
}

/** How often a start is tried with other ports when another process took one in between. */
const PORT_ATTEMPTS = 5;

async function startMembers(
  binary: EtcdBinary,
  size: number,
  options: StartEtcdOptions,
): Promise<readonly RunningEtcd[]> {
  for (let attempt = 1; ; attempt++) {
    const ports = await findFreePorts(size * 3);
    const members = Array.from({ length: size }, (_, index): EtcdMember => {
      const [client = 0, peer = 0, metrics = 0] = ports.slice(index * 3);
      return { name: `etcd-${index + 1}`, ports: { client, peer, metrics } };
    });
    const started = await Promise.allSettled(members.map((member) => startMember(binary, member, members, options)));
    const failed = started.find((result) => result.status === "rejected");
    const running = started.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
    if (failed === undefined) return running;
    await Promise.all(running.map((server) => server.stop()));
    if (attempt >= PORT_ATTEMPTS || !/address already in use/.test(String(failed.reason))) throw failed.reason;
  }
}

async function startMember(
  binary: EtcdBinary,
  member: EtcdMember,
  members: readonly EtcdMember[],
  options: StartEtcdOptions,
): Promise<RunningEtcd> {
  const folder = await mkdtemp(join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "gatewright-etcd-"));
  const logFile = join(folder, "etcd.log");
  const args = etcdFlags(binary, member, members, join(folder, "data"), options);
  const metricsUrl = `http://127.0.0.1:${member.ports.metrics}`;
  const start = async (): Promise<EtcdProcess> => {
    const started = await startEtcdProcess({ path: binary.path, args, env: options.env ?? {}, folder, logFile });
    try {
      await waitUntilHealthy(started, `${metricsUrl}/health`, logFile, options.timeoutMs ?? 20_000);
      return started;
    } catch (error) {
      await started.end("SIGKILL");
      throw error;
    }
  };
  const discard = (): Promise<void> => rm(folder, { recursive: true, force: true });
  let running = await start().catch(async (error: unknown) => {
    await discard();
    throw error;
  });
  const stop = async (): Promise<void> => {
    await running.end("SIGTERM");
    await discard();
  };
  return {
    endpoint: `127.0.0.1:${member.ports.client}`,
    httpUrl: `${options.tls === undefined ? "http" : "https"}://127.0.0.1:${member.ports.client}`,
    metricsUrl,
    name: member.name,
    binary,
    version: binary.version,
    get pid() {
      return running.pid;
    },
    log: () => readFile(logFile, "utf8"),
    stop,
    kill: () => running.end("SIGKILL"),
    restart: async () => {
      await running.end("SIGTERM");
      running = await start();
    },
    [Symbol.asyncDispose]: stop,
  };
}
