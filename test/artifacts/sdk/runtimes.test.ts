import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findFreePorts } from "../../../generator/provision/free-port.js";
import { describeNotFound } from "../../../generator/provision/provision-result.js";
import { findEtcd } from "../../../proto/etcd/upstream/find-etcd.js";
import { startEtcdTarget, type EtcdTarget } from "../../runtime/client/etcd-target.js";
import { findToolOrSay } from "../../tools/find-tool.js";
import { createTemporaryProject, repository, type TemporaryProject } from "./temporary-project.js";

const etcd = await findEtcd({ line: "3.5" });
if (!etcd.found) console.log(describeNotFound("etcd 3.5", etcd));

/** What every runtime does with each of its transports: unary calls, a watch, a lease, an error. */
const walk = `
import { createEtcd, createFetchTransport, createWebSocketTransport, everything, prefix } from "@gatewright/etcd";

export async function walk(transports) {
  const lines = [];
  for (const [name, transport] of Object.entries(transports)) {
    const etcd = createEtcd({ endpoints: [transport] }, everything).namespace(name + Math.random() + "/");
    const first = await etcd.put("a", "grüße");
    const lease = await etcd.lease(60);
    await etcd.put("b", new Uint8Array([0, 255]), { lease });
    const values = (await etcd.getAll(prefix(""))).map(({ key, bytes }) => key + bytes.length);
    const events = [];
    for await (const batch of etcd.watch(prefix(""), { startRevision: first })) {
      events.push(...batch.events.map(({ kind, value }) => kind + value.key));
      if (events.length === 2) await lease.revoke();
      if (events.length === 3) break;
    }
    const error = await etcd.put("c", "", { lease: 5n }).catch(({ reason }) => reason);
    lines.push([name, ...values, ...events, error].join(" "));
  }
  return lines.join("\\n");
}

export const overHttp = (baseUrl) => ({
  fetch: createFetchTransport({ baseUrl }),
  ...(typeof WebSocket === "function" && { socket: createFetchTransport({ baseUrl, bidi: createWebSocketTransport({ baseUrl }) }) }),
});
`;
const main = `
import { createGrpcTransport } from "@gatewright/etcd/grpc";
import { overHttp, walk } from "./walk.mjs";

const [baseUrl, target] = process.argv.slice(2);
const grpc = createGrpcTransport({ target });
console.log(await walk({ ...overHttp(baseUrl), grpc }));
grpc.close();
`;
const line = (transport: string): string => `${transport} a7 b2 puta putb deleteb LeaseNotFound`;

describe.skipIf(!etcd.found)("the SDK on other runtimes, against a real etcd", { timeout: 60_000 }, () => {
  let project: TemporaryProject;
  let target: EtcdTarget;
  beforeAll(async () => {
    if (!etcd.found) return;
    project = await createTemporaryProject(join(repository, "generated/etcd-sdk"));
    await project.write("walk.mjs", walk);
    await project.write("main.mjs", main);
    target = await startEtcdTarget(etcd);
  }, 120_000);
  afterAll(async () => {
    await target?.stop();
    await project?.remove();
  });

  it("Node 20", async () => {
    expect(
      (await project.run(process.execPath, ["main.mjs", target.gatewayUrl, target.etcd.endpoint])).trim().split("\n"),
    ).toEqual(expect.arrayContaining([line("fetch"), line("grpc")]));
  });

  it.for(["node22", "node24", "deno", "bun"] as const)("%s", async (name, { skip }) => {
    const tool = await findToolOrSay(name);
    if (tool === undefined) return skip();
    const [program = "", ...args] = tool.command;
    const more = name === "deno" ? ["run", "--allow-all", "--node-modules-dir=manual"] : [];
    const printed = await project.run(
      program,
      [...args, ...more, "main.mjs", target.gatewayUrl, target.etcd.endpoint],
      tool.env,
    );
    expect(printed.trim().split("\n")).toEqual([line("fetch"), line("socket"), line("grpc")]);
    await project.write(
      "main.cjs",
      'const { ClientError } = require("@gatewright/etcd");\nconsole.log(new ClientError(5, "x").message);',
    );
    const cjs = name === "deno" ? more.slice(0, 2) : [];
    expect((await project.run(program, [...args, ...cjs, "main.cjs"], tool.env)).trim()).toBe("NOT_FOUND: x");
  });

  it("workerd", async ({ skip }) => {
    const tool = await findToolOrSay("workerd");
    if (tool === undefined) return skip();
    const worker = `import { overHttp, walk } from "./walk.mjs";\nexport default { fetch: async () => new Response(await walk(overHttp(${JSON.stringify(target.gatewayUrl)})).catch((error) => String(error.stack))) };`;
    const { outputFiles } = await build({
      stdin: { contents: worker, resolveDir: project.folder },
      bundle: true,
      write: false,
      format: "esm",
      platform: "browser",
      target: "es2022",
    });
    await project.write("worker.js", outputFiles[0]?.text ?? "");
    const [port = 0] = await findFreePorts(1);
    await project.write("config.capnp", workerConfig(port));
    const [program = "", ...args] = tool.command;
    const running = spawn(program, [...args, "serve", "config.capnp"], {
      cwd: project.folder,
      env: { ...process.env, ...tool.env },
      stdio: "ignore",
    });
    try {
      expect(await askUntilUp(`http://127.0.0.1:${port}/`)).toBe([line("fetch"), line("socket")].join("\n"));
    } finally {
      running.kill("SIGKILL");
      await once(running, "exit");
    }
  });
});

function workerConfig(port: number): string {
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (modules = [(name = "worker.js", esModule = embed "worker.js")], compatibilityDate = "2025-01-01", globalOutbound = "out")),
    (name = "out", network = (allow = ["private", "public"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
`;
}

async function askUntilUp(url: string): Promise<string> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await (await fetch(url)).text();
    } catch (error) {
      if (attempt > 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
