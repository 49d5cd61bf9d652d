import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestCertificates } from "../../../generator/provision/certificates.js";
import { describeNotFound } from "../../../generator/provision/provision-result.js";
import { serveEtcd, type ServedGateway } from "../../../proto/etcd/server/serve.js";
import { findEtcd } from "../../../proto/etcd/upstream/find-etcd.js";
import { startEtcd, type RunningEtcd } from "../../../proto/etcd/upstream/start-etcd.js";

const etcd = await findEtcd({ line: "3.5" });
if (!etcd.found) console.log(`SKIPPED: ${describeNotFound("etcd 3.5", etcd)}`);
const folder = await mkdtemp(join(tmpdir(), "gatewright-tls-"));
const certificates = await createTestCertificates(folder, { clients: ["root"] });
if (!certificates.found) console.log(`SKIPPED: ${describeNotFound("openssl", certificates)}`);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.skipIf(!etcd.found || !certificates.found)("over mutual TLS to etcd", () => {
  let server: RunningEtcd;
  let served: ServedGateway;
  const post = async (
    path: string,
    body: unknown,
    headers: Record<string, string> = {},
  ): Promise<readonly [number, unknown]> => {
    const response = await fetch(served.url + path, { method: "POST", body: JSON.stringify(body), headers });
    return [response.status, await response.json()];
  };

  beforeAll(async () => {
    if (!etcd.found || !certificates.found) return;
    const root = certificates.clients["root"];
    if (root === undefined) throw new Error("a client certificate was asked for");
    server = await startEtcd(etcd, { tls: { ...certificates.server, clientCaFile: certificates.caFile } });
    served = await serveEtcd({
      port: 0,
      upstream: [server.endpoint],
      upstreamTls: {
        ca: await readFile(certificates.caFile),
        cert: await readFile(root.certFile),
        key: await readFile(root.keyFile),
      },
    });
  });
  afterAll(async () => {
    await served?.close();
    await server?.stop();
  });

  test("calls and passed-through paths work", async () => {
    expect(await post("/v3/kv/put", { key: "Zm9v" })).toMatchObject([200, {}]);
    expect(await (await fetch(`${served.url}/version`)).json()).toMatchObject({ etcdserver: server.version });
  });

  test("an HTTP caller does not become the user of the gateway's certificate", async () => {
    await post("/v3/auth/user/add", { name: "root", password: "pass" });
    await post("/v3/auth/user/grant", { user: "root", role: "root" });
    expect(await post("/v3/auth/enable", {})).toMatchObject([200, {}]);
    // With and without the header that etcd tells gateways by.
    const refused = [400, { code: 3, message: "etcdserver: user name is empty" }];
    expect(await post("/v3/kv/put", { key: "Zm9v" })).toEqual(refused);
    expect(await post("/v3/kv/put", { key: "Zm9v" }, { accept: "" })).toEqual(refused);
    const [, { token }] = (await post("/v3/auth/authenticate", { name: "root", password: "pass" })) as [
      number,
      { token: string },
    ];
    expect(await post("/v3/kv/put", { key: "Zm9v" }, { authorization: token })).toMatchObject([200, {}]);
  });

  test("without a certificate, or with an authority that did not sign, 503", async () => {
    if (!certificates.found) return;
    for (const upstreamTls of [{ ca: await readFile(certificates.caFile) }, {}]) {
      const other = await serveEtcd({ port: 0, upstream: [server.endpoint], upstreamTls });
      const response = await fetch(`${other.url}/v3/kv/range`, { method: "POST", body: "{}" });
      await other.close();
      expect(response.status).toBe(503);
    }
  });
});
