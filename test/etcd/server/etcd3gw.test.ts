import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { describeNotFound } from "../../../generator/provision/provision-result.js";
import { serveEtcd } from "../../../proto/etcd/server/serve.js";
import { findEtcd } from "../../../proto/etcd/upstream/find-etcd.js";
import type { EtcdLine } from "../../../proto/etcd/upstream/etcd-versions.js";
import { startEtcd } from "../../../proto/etcd/upstream/start-etcd.js";
import { findToolOrSay } from "../../tools/find-tool.js";

const python = await findToolOrSay("etcd3gw");
const walk = fileURLToPath(new URL("./etcd3gw-walk.py", import.meta.url));

describe.each<EtcdLine>(["3.4", "3.5"])("python3-etcd3gw through the gateway in front of etcd %s", async (line) => {
  const etcd = await findEtcd({ line });
  if (!etcd.found) console.log(`SKIPPED: ${describeNotFound(`etcd ${line}`, etcd)}`);

  test.skipIf(!etcd.found || python === undefined).each(["grpc-gateway-v1", "grpc-gateway-v2"] as const)(
    "walks in dialect %s",
    async (dialect) => {
      if (!etcd.found || python === undefined) return;
      const server = await startEtcd(etcd);
      const served = await serveEtcd({ port: 0, upstream: [server.endpoint], gateway: { dialect } });
      const [program, ...args] = python.command;
      const { stdout } = await promisify(execFile)(program, [...args, walk, "127.0.0.1", String(served.port)], {
        env: { ...process.env, ...python.env },
        timeout: 25_000,
      }).finally(async () => {
        await served.close();
        await server.stop();
      });
      expect(JSON.parse(stdout)).toEqual({
        status: expect.arrayContaining(["header", "leader", "raftIndex", "version"]) as unknown,
        members: 1,
        put: true,
        get: ["1"],
        prefix: ["2", "1"],
        replace: true,
        "replace again": false,
        create: false,
        lease: true,
        "lease keys": ["walk/leased"],
        keepalive: 60,
        revoke: true,
        "after revoke": [],
        acquire: true,
        acquired: true,
        release: true,
        transaction: true,
        watch: [
          ["walk/w0", "0"],
          ["walk/w1", "1"],
          ["walk/w2", "2"],
        ],
        delete: true,
        "delete prefix": true,
        gone: [],
        error: "Etcd3Exception",
      });
    },
  );
});
