import { mkdtemp, readFile, rm } from "node:fs/promises";
import net from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import tls from "node:tls";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestCertificates } from "../../../generator/provision/certificates.js";
import type { NodeServerOptions } from "../../../generator/runtime/serve/node-options.js";
import { type FakeUpstream, startFakeUpstream } from "../gateway/fake-upstream.js";
import { type SampleGateway, startSampleGateway } from "../gateway/streams/sample-gateway.js";

// HTTP/1.1 within TLS has the limits that it has in the clear.

const folder = await mkdtemp(join(tmpdir(), "gatewright-tls-limits-"));
const certificates = await createTestCertificates(folder);
if (!certificates.found) console.log("SKIPPED: limits over TLS need openssl");

let upstream: FakeUpstream;
beforeAll(async () => {
  upstream = await startFakeUpstream((call) => {
    call.onMessage((message) => call.send(message));
    call.onEnd(() => call.finish());
  });
});
afterAll(async () => {
  await upstream.close();
  await rm(folder, { recursive: true, force: true });
});

describe.each(["in the clear", "over TLS"])("%s", (transport) => {
  const isSecure = transport === "over TLS";

  async function start(options: NodeServerOptions): Promise<SampleGateway> {
    const pem = isSecure &&
      certificates.found && {
        tls: { cert: await readFile(certificates.server.certFile), key: await readFile(certificates.server.keyFile) },
      };
    return startSampleGateway(upstream.target, {}, {}, {}, { ...options, ...pem });
  }

  /** Sends text, and answers what came back until the gateway closed the connection or `isEnough`. */
  function converse(sample: SampleGateway, text: string, isEnough: RegExp = /$^/): Promise<string> {
    return new Promise((resolve) => {
      const to = { port: sample.port, host: "127.0.0.1" };
      const socket = isSecure
        ? tls.connect({ ...to, rejectUnauthorized: false, ALPNProtocols: ["http/1.1"] })
        : net.connect(to);
      let received = "";
      socket.on("error", () => {});
      socket.on("data", (chunk: Buffer) => {
        received += chunk.toString();
        if (isEnough.test(received)) resolve(received);
      });
      socket.on("close", () => resolve(received));
      socket.write(text);
    });
  }
  const post = (headers: string): string => `POST /ask HTTP/1.1\r\n${headers}content-length: 2\r\n\r\n{}`;

  test.skipIf(isSecure && !certificates.found)("heads may be as long, and must be as right", async () => {
    const sample = await start({});
    const long = `x-long: ${"x".repeat(25_000)}\r\n`;
    expect(await converse(sample, post(`host: a\r\n${long}connection: close\r\n`))).toMatch(/^HTTP\/1\.1 200 /);
    expect(await converse(sample, post(`host: a\r\n${long}${long}`))).toMatch(/^HTTP\/1\.1 431 /);
    expect(await converse(sample, post("connection: close\r\n"))).toMatch(/^HTTP\/1\.1 400 /);
    expect(await converse(sample, "nonsense\r\n\r\n")).toMatch(/^HTTP\/1\.1 400 /);
    await sample.close();
  });

  test.skipIf(isSecure && !certificates.found)("an idle connection is closed, by time and by stopping", async () => {
    const sample = await start({ keepAliveTimeoutMs: 300 });
    expect(await converse(sample, post("host: a\r\n"))).toMatch(/^HTTP\/1\.1 200 /);
    await expect.poll(() => sample.server.connections).toBe(0);
    await sample.close();
    const patient = await start({});
    expect(await converse(patient, post("host: a\r\n"), /\{\}$/)).toMatch(/^HTTP\/1\.1 200 /);
    expect(patient.server.connections).toBe(1);
    // Longer than any test may take: idle connections are not waited for.
    await patient.server.close(600_000);
    await patient.close();
  });
});
