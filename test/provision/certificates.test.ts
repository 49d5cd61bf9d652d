import { X509Certificate } from "node:crypto";
import { readFile } from "node:fs/promises";
import { connect, createServer, type TLSSocket } from "node:tls";
import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import { createTestCertificates, type CertificateFiles } from "../../generator/provision/certificates.js";
import { findProgram } from "../../generator/provision/find-program.js";
import { scratchFolder } from "./scratch-folder.js";

const hasOpenssl = (await findProgram("openssl")) !== undefined;
if (!hasOpenssl) console.log("SKIPPED: certificates (no openssl on PATH)");

async function pem(files: CertificateFiles): Promise<{ cert: Buffer; key: Buffer }> {
  return { cert: await readFile(files.certFile), key: await readFile(files.keyFile) };
}

afterEach(() => vi.unstubAllEnvs());

test.skipIf(!hasOpenssl)("server and client prove themselves to each other, and the common name arrives", async () => {
  const made = await createTestCertificates(await scratchFolder(), { clients: ["root", "team/alice+bob", "żółw"] });
  if (!made.found) throw new Error(made.remedy);
  const ca = await readFile(made.caFile);
  const server = createServer(
    { ca, ...(await pem(made.server)), requestCert: true, rejectUnauthorized: true },
    (socket: TLSSocket) => {
      socket.end(String(socket.getPeerCertificate().subject.CN));
    },
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  for (const [name, files] of Object.entries(made.clients)) {
    const client = connect({ host: "127.0.0.1", port: address.port, ca, ...(await pem(files)) });
    let text = "";
    for await (const chunk of client) text += String(chunk);
    expect(text).toBe(name);
  }
  const certificate = new X509Certificate(await readFile(made.server.certFile));
  expect(["localhost", "127.0.0.1"].map((host) => certificate.checkHost(host) ?? certificate.checkIP(host))).toEqual([
    "localhost",
    "127.0.0.1",
  ]);
  expect(certificate.ca).toBe(false);
});

test("without openssl there is a reason", async () => {
  vi.stubEnv("PATH", "/nowhere");
  expect(await createTestCertificates(await scratchFolder())).toMatchObject({
    found: false,
    remedy: "Install openssl.",
  });
});
