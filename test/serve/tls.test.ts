import { copyFile, readFile } from "node:fs/promises";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { createTestCertificates } from "../../generator/provision/certificates.js";
import { describeNotFound } from "../../generator/provision/provision-result.js";
import { curl, curlPath } from "../etcd/server/curl.js";
import { startJsonUpstream, type JsonUpstream } from "./json-upstream.js";
import { makeLibraryProject } from "./library-project.js";
import { startServe } from "./serve-cli.js";

const pems = await mkdtemp(join(tmpdir(), "gatewright-pems-"));
const certificates = await createTestCertificates(join(pems, "one"));
const others = await createTestCertificates(join(pems, "two"));
if (!certificates.found) console.log(`SKIPPED: ${describeNotFound("openssl", certificates)}`);

describe.skipIf(!certificates.found || curlPath === undefined)("TLS", () => {
  if (!certificates.found || !others.found) return;
  const { caFile, server } = certificates;
  const client = certificates.clients["root"] ?? server;
  let folder = "";
  let upstream: JsonUpstream;
  beforeAll(async () => {
    folder = await makeLibraryProject();
    upstream = await startJsonUpstream([join(folder, "generated/shelf")], () => [{ room: 7 }], {
      secure: {
        cert: await readFile(server.certFile),
        key: await readFile(server.keyFile),
        ca: await readFile(caFile),
        requestCert: true,
        rejectUnauthorized: true,
      },
    });
    return () => upstream.close();
  });
  const serve = (...args: readonly string[]): ReturnType<typeof startServe> =>
    startServe(folder, ["--api", "shelf", "--port", "0", "--upstream", upstream.target, ...args]);
  const mutual = ["--upstream-ca", caFile, "--upstream-cert", client.certFile, "--upstream-key", client.keyFile];
  const path = "/shelf/v1/shelves/1";

  test("towards the upstream: with a client certificate, by name, and not without", async () => {
    const good = await serve(...mutual);
    expect((await curl(good.url + path)).status).toBe(200);
    expect(await good.stop()).toBe(0);
    const named = await serve(...mutual, "--upstream-server-name", "localhost");
    expect((await curl(named.url + path)).status).toBe(200);
    const other = await serve(...mutual, "--upstream-server-name", "other.example");
    expect((await curl(other.url + path)).status).toBe(503);
    const bare = await serve("--upstream-tls");
    expect((await curl(bare.url + path)).status).toBe(503);
  });

  test("towards clients: HTTP/1.1 and HTTP/2, client certificates, plain beside it", async () => {
    const listen = ["--listen-cert", server.certFile, "--listen-key", server.keyFile];
    const served = await serve(...mutual, ...listen, "--also-plain");
    expect(served.url).toMatch(/^https:/);
    for (const version of ["--http1.1", "--http2"])
      expect((await curl(served.url + path, "--cacert", caFile, version)).status).toBe(200);
    expect((await curl(served.url.replace("https", "http") + path)).status).toBe(200);
    const strict = await serve(...mutual, ...listen, "--listen-client-ca", caFile);
    await expect(curl(strict.url + path, "--cacert", caFile)).rejects.toThrow(/curl/);
    const known = ["--cert", client.certFile, "--key", client.keyFile];
    expect((await curl(strict.url + path, "--cacert", caFile, ...known)).status).toBe(200);
  });

  test("renewed certificates are used, by themselves and at SIGHUP; bad ones are not", async () => {
    const [cert, key] = [join(pems, "live.pem"), join(pems, "live.key")];
    const install = async (from: typeof server): Promise<void> => {
      await copyFile(from.certFile, cert);
      await copyFile(from.keyFile, key);
    };
    await install(server);
    const served = await serve(...mutual, "--listen-cert", cert, "--listen-key", key, "--tls-reload", "100ms");
    expect((await curl(served.url + path, "--cacert", caFile)).status).toBe(200);
    await install(others.server);
    await served.until("certificates renewed");
    expect((await curl(served.url + path, "--cacert", others.caFile)).status).toBe(200);
    await expect(curl(served.url + path, "--cacert", caFile)).rejects.toThrow(/certificate/i);
    // A key of another certificate: said, and the old pair goes on.
    await copyFile(server.certFile, cert);
    await served.until(/^warning\[serve-certificate-invalid\] .*the key is not that of the certificate/m);
    expect((await curl(served.url + path, "--cacert", others.caFile)).status).toBe(200);
    await served.stop();

    await install(server);
    const waiting = await serve(
      ...mutual,
      "--listen-cert",
      cert,
      "--listen-key",
      key,
      "--tls-reload",
      "0",
      "--workers",
      "2",
    );
    await waiting.until(/(^worker \d+ serves$[^]*){2}/m);
    await install(others.server);
    waiting.child.kill("SIGHUP");
    await waiting.until(/(^worker \d+: certificates renewed$[^]*){2}/m);
    expect((await curl(waiting.url + path, "--cacert", others.caFile)).status).toBe(200);
    expect(await waiting.stop()).toBe(0);
  });
});
