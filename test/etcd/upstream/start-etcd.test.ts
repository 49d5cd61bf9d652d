import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { request } from "node:https";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { WebSocket } from "ws";
import {
  createTestCertificates,
  type CertificateFiles,
  type TestCertificates,
} from "../../../generator/provision/certificates.js";
import { describeNotFound } from "../../../generator/provision/provision-result.js";
import { findEtcd } from "../../../proto/etcd/upstream/find-etcd.js";
import { startEtcd, startEtcdCluster, type RunningEtcd } from "../../../proto/etcd/upstream/start-etcd.js";
import { scratchFolder } from "../../provision/scratch-folder.js";

async function post(url: string, body: unknown): Promise<unknown> {
  const response = await fetch(url, { method: "POST", body: JSON.stringify(body) });
  return response.json();
}

describe.each([
  { line: "3.3", prefix: "v3beta" },
  { line: "3.4", prefix: "v3" },
  { line: "3.5", prefix: "v3" },
  { line: "3.5-v2", prefix: "v3" },
] as const)("a throwaway etcd $line", async ({ line, prefix }) => {
  const etcd = await findEtcd({ line });
  if (!etcd.found) console.log(`SKIPPED: ${describeNotFound(`etcd ${line}`, etcd)}`);

  describe.skipIf(!etcd.found)("alone", () => {
    let server: RunningEtcd;
    beforeAll(async () => {
      if (etcd.found) server = await startEtcd(etcd);
    });
    afterAll(() => server?.stop());

    test("answers with its version, keeps its data over a crash, and is gone after stop", async () => {
      const version = (await (await fetch(`${server.httpUrl}/version`)).json()) as { etcdserver: string };
      expect(version.etcdserver).toBe(server.version);
      await post(`${server.httpUrl}/${prefix}/kv/put`, { key: "Zm9v", value: "YmFy" });
      const { pid, endpoint } = server;
      await server.kill();
      await expect(fetch(`${server.httpUrl}/version`)).rejects.toThrow("fetch failed");
      await server.restart();
      expect(server.endpoint).toBe(endpoint);
      expect(server.pid).not.toBe(pid);
      expect(await post(`${server.httpUrl}/${prefix}/kv/range`, { key: "Zm9v" })).toMatchObject({
        kvs: [{ value: "YmFy" }],
      });
      await server.stop();
      await server.stop();
      await expect(fetch(`${server.httpUrl}/version`)).rejects.toThrow("fetch failed");
    });

    test("lives through a watch over its own WebSocket", async () => {
      if (!etcd.found) throw new Error("skipped");
      await using fresh = await startEtcd(etcd);
      const socket = new WebSocket(`${fresh.httpUrl.replace("http", "ws")}/${prefix}/watch`);
      await once(socket, "open");
      socket.send(JSON.stringify({ create_request: { key: "Zm9v" } }));
      const [message] = (await once(socket, "message")) as [Buffer];
      expect(JSON.parse(message.toString("utf8"))).toMatchObject({ result: { created: true } });
      socket.close();
      await once(socket, "close");
      expect((await fetch(`${fresh.httpUrl}/health`)).ok).toBe(true);
    });

    test("comes up again with authentication on", async () => {
      if (!etcd.found) throw new Error("skipped");
      await using secured = await startEtcd(etcd, { authToken: "simple" });
      const url = `${secured.httpUrl}/${prefix}/auth`;
      await post(`${url}/role/add`, { name: "root" });
      await post(`${url}/user/add`, { name: "root", password: "secret" });
      await post(`${url}/user/grant`, { user: "root", role: "root" });
      await post(`${url}/enable`, {});
      await secured.restart();
      expect(await post(`${url}/authenticate`, { name: "root", password: "secret" })).toHaveProperty("token");
    });

    test("with mTLS lets in whom its authority has signed and nobody else", async ({ skip }) => {
      if (!etcd.found) throw new Error("skipped");
      const made = await createTestCertificates(await scratchFolder());
      if (!made.found) return skip(describeNotFound("mTLS", made));
      await using secured = await startEtcd(etcd, { tls: { ...made.server, clientCaFile: made.caFile } });
      expect(secured.httpUrl).toMatch(/^https:/);
      expect(await getVersion(secured, made, made.clients["root"])).toContain(secured.version);
      await expect(getVersion(secured, made, undefined)).rejects.toThrow(/alert|EPROTO|ECONNRESET/);
      expect((await fetch(`${secured.metricsUrl}/health`)).ok).toBe(true);
    });
  });
});

const newest = await findEtcd({ line: "3.5" });

describe.skipIf(!newest.found)("etcd servers", () => {
  test("three members form one cluster that survives the loss of one", async () => {
    if (!newest.found) throw new Error("skipped");
    const cluster = await startEtcdCluster(newest);
    try {
      const [first, second, third] = cluster;
      expect(await post(`${second?.httpUrl}/v3/cluster/member/list`, {})).toMatchObject({
        members: expect.arrayContaining(cluster.map(({ name }) => expect.objectContaining({ name }))),
      });
      await post(`${first?.httpUrl}/v3/kv/put`, { key: "Zm9v", value: "YmFy" });
      await first?.kill();
      await expect
        .poll(() => post(`${third?.httpUrl}/v3/kv/range`, { key: "Zm9v" }), { timeout: 15_000, interval: 100 })
        .toMatchObject({ kvs: [{ value: "YmFy" }] });
    } finally {
      await Promise.all(cluster.map((member) => member.stop()));
    }
  });

  test("a server that cannot come up says what etcd said", async () => {
    if (!newest.found) throw new Error("skipped");
    await expect(startEtcd(newest, { flags: ["--no-such-flag"] })).rejects.toThrow(/etcd has ended.*no-such-flag/s);
  });
});

async function getVersion(
  server: RunningEtcd,
  made: TestCertificates,
  client: CertificateFiles | undefined,
): Promise<string> {
  const own =
    client === undefined ? {} : { cert: await readFile(client.certFile), key: await readFile(client.keyFile) };
  const ca = await readFile(made.caFile);
  return new Promise((resolve, reject) => {
    const call = request(`${server.httpUrl}/version`, { ca, ...own, agent: false }, async (response) => {
      let text = "";
      for await (const chunk of response) text += String(chunk);
      resolve(text);
    });
    call.on("error", reject);
    call.end();
  });
}
