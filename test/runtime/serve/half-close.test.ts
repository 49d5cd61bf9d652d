import { mkdtemp, readFile, rm } from "node:fs/promises";
import net from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import tls from "node:tls";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { createTestCertificates } from "../../../generator/provision/certificates.js";
import type { NodeServerOptions } from "../../../generator/runtime/serve/node-options.js";
import { type FakeCall, startFakeUpstream } from "../gateway/fake-upstream.js";
import { type SampleGateway, startSampleGateway } from "../gateway/streams/sample-gateway.js";

// A client of HTTP/1.1 may close its own side behind its request and wait for the answer; or it has gone.

const folder = await mkdtemp(join(tmpdir(), "gatewright-half-"));
const certificates = await createTestCertificates(folder);
if (!certificates.found) console.log("SKIPPED: half-close over TLS needs openssl");
afterAll(() => rm(folder, { recursive: true, force: true }));

const started: { close(): Promise<unknown> }[] = [];
afterEach(async () => {
  for (const each of started.splice(0).toReversed()) await each.close();
});

interface Served {
  readonly sample: SampleGateway;
  readonly calls: readonly FakeCall[];
  readonly connect: () => net.Socket;
}

async function start(isSecure: boolean, options: NodeServerOptions): Promise<Served> {
  const calls: FakeCall[] = [];
  const upstream = await startFakeUpstream((call) => calls.push(call));
  started.push(upstream);
  const secure =
    isSecure && certificates.found
      ? { cert: await readFile(certificates.server.certFile), key: await readFile(certificates.server.keyFile) }
      : undefined;
  const sample = await startSampleGateway(upstream.target, {}, {}, {}, { ...options, ...(secure && { tls: secure }) });
  started.push(sample);
  const to = { host: "127.0.0.1", port: sample.port, allowHalfOpen: true };
  const connect = (): net.Socket =>
    isSecure ? tls.connect({ ...to, rejectUnauthorized: false, ALPNProtocols: ["http/1.1"] }) : net.connect(to);
  return { sample, calls, connect };
}

/** Sends a request and closes this side; answers what comes back until the other side is closed as well. */
function ask(socket: net.Socket, path: string): Promise<string> {
  return new Promise((resolve) => {
    let text = "";
    socket.on("data", (chunk: Buffer) => (text += chunk.toString()));
    socket.on("error", () => {});
    socket.on("close", () => resolve(text));
    socket.on("end", () => resolve(text));
    socket.end(`POST ${path} HTTP/1.1\r\nHost: a\r\nContent-Length: 7\r\n\r\n{"a":1}`);
  });
}

const forms = [["in the clear", false] as const, ...(certificates.found ? [["over TLS", true] as const] : [])];

describe.each(forms)("%s", (_name, isSecure) => {
  test.each(["/ask", "/list", "/collect"])("who waits is answered: %s", async (path) => {
    const { calls, connect } = await start(isSecure, {});
    const answer = ask(connect(), path);
    await expect.poll(() => calls.length).toBe(1);
    // The client's end has been seen by then.
    await new Promise((resolve) => setTimeout(resolve, 100));
    calls[0]?.send(Buffer.from('{"a":1}'));
    calls[0]?.finish();
    expect(await answer).toMatch(/^HTTP\/1\.1 200 [^]*\{"a":1\}/);
  });

  test("who waits too long is taken for gone, and its call is cancelled", async () => {
    const { calls, connect, sample } = await start(isSecure, { halfCloseGraceMs: 100 });
    expect(await ask(connect(), "/ask")).toBe("");
    expect(await calls[0]?.closed).toBe(8);
    await expect.poll(() => [sample.server.connections, sample.gateway.core.open.unary]).toEqual([0, 0]);
  });

  test("without a grace the call is cancelled at once", async () => {
    const { calls, connect, sample } = await start(isSecure, { halfCloseGraceMs: 0 });
    const socket = connect();
    const answer = ask(socket, "/ask");
    expect(await answer).toBe("");
    await expect.poll(() => [sample.server.connections, sample.gateway.core.open.unary]).toEqual([0, 0]);
    for (const call of calls) expect(await call.closed).toBe(8);
  });
});
