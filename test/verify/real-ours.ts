import { join } from "node:path";
import { createEtcdGateway } from "../../generated/etcd/gateway.js";
import { findFreePorts } from "../../generator/provision/free-port.js";
import { packageRoot } from "../../generator/render/package-root.js";
import { dialectNames, type DialectName } from "../../generator/runtime/core/index.js";
import { createHttp2Channel } from "../../generator/runtime/grpc/index.js";
import { createNodeServer } from "../../generator/runtime/serve/index.js";
import { createWebSocketAdapter } from "../../generator/runtime/serve/websocket.js";
import type { Report } from "../../generator/verify/report.js";
import { verify } from "../../generator/verify/verify.js";
import { findEtcd } from "../../proto/etcd/upstream/find-etcd.js";
import { startEtcd } from "../../proto/etcd/upstream/start-etcd.js";
import { repositoryRoot } from "../conformance/etcd-api.js";

/** What came of our own gateway. */
export interface OwnRun {
  readonly name: string;
  readonly report: Report;
}

const config = join(repositoryRoot, "gatewright.config.ts");
const cases = [join(repositoryRoot, "proto/etcd/conformance/cases.yaml")];

/** Judges our own gateway in every dialect, held to itself: before a played upstream, and before a real etcd. */
export async function judgeOurs(): Promise<readonly OwnRun[]> {
  const runs: OwnRun[] = [];
  const binary = await findEtcd({ line: "3.5-v2" });
  const server = binary.found ? await startEtcd(binary) : undefined;
  for (const dialect of dialectNames) {
    const [upstreamPort = 0] = await findFreePorts(1);
    const played = await judgeOne(dialect, `127.0.0.1:${upstreamPort}`, { upstreamPort });
    runs.push({ name: `${dialect}, played upstream`, report: played });
    if (server === undefined) continue;
    const real = await judgeOne(dialect, server.endpoint, { cases, unsafe: true });
    runs.push({ name: `${dialect}, etcd ${server.version}`, report: real });
  }
  await server?.stop();
  return runs;
}

async function judgeOne(
  dialect: DialectName,
  upstream: string,
  options: { readonly upstreamPort?: number; readonly cases?: readonly string[]; readonly unsafe?: boolean },
): Promise<Report> {
  const channel = createHttp2Channel({ target: upstream });
  const gateway = createEtcdGateway({ channel, dialect });
  const sockets = createWebSocketAdapter(gateway.upgrade);
  const server = createNodeServer(gateway.handle, { onUpgrade: sockets.onUpgrade });
  const port = await server.listen(0, "127.0.0.1");
  try {
    const target = `http://127.0.0.1:${port}`;
    const { report, diagnostics } = await verify(
      { config, target, dialect, strict: true, ...options },
      new URL("templates/", packageRoot),
    );
    if (report === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
    return report;
  } finally {
    sockets.close();
    await server.close(0);
    channel.close(true);
  }
}
