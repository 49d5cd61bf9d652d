import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect } from "node:tls";
import { WebSocket } from "ws";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestCertificates } from "../../../../generator/provision/certificates.js";
import { createGateway, type Gateway } from "../../../../generator/runtime/gateway/gateway.js";
import { createHttp2Channel } from "../../../../generator/runtime/grpc/http2-channel.js";
import { createNodeServer, type NodeServer } from "../../../../generator/runtime/serve/node-adapter.js";
import { createWebSocketAdapter } from "../../../../generator/runtime/serve/websocket.js";
import { startFakeUpstream, type FakeUpstream } from "../fake-upstream.js";
import { sampleRoutes } from "./sample-gateway.js";

const folder = await mkdtemp(join(tmpdir(), "gatewright-wss-"));
const certificates = await createTestCertificates(folder);
if (!certificates.found) console.log("SKIPPED: streams over TLS need openssl");

describe.skipIf(!certificates.found)("over TLS", () => {
  let upstream: FakeUpstream;
  let gateway: Gateway;
  let server: NodeServer;
  let port: number;
  let ca: Buffer;

  beforeAll(async () => {
    if (!certificates.found) return;
    upstream = await startFakeUpstream((call) => {
      call.onMessage((message) => call.send(message));
      call.onEnd(() => call.finish());
    });
    gateway = createGateway({ routes: sampleRoutes, channel: createHttp2Channel({ target: upstream.target }) });
    const tls = {
      cert: await readFile(certificates.server.certFile),
      key: await readFile(certificates.server.keyFile),
    };
    server = createNodeServer(gateway.handle, { tls, onUpgrade: createWebSocketAdapter(gateway.upgrade).onUpgrade });
    port = await server.listen(0, "127.0.0.1");
    ca = await readFile(certificates.caFile);
  });
  afterAll(async () => {
    await server?.close(100);
    await upstream?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test("a WebSocket beside HTTP/2 on one port", async () => {
    const socket = new WebSocket(`wss://127.0.0.1:${port}/talk`, { ca });
    const texts: string[] = [];
    const closed = new Promise<number>((resolve) => socket.on("close", resolve));
    socket.on("open", () => socket.send('{"a":1}'));
    socket.on("message", (data) => {
      texts.push((data as Buffer).toString());
      socket.send("");
    });
    expect(await closed).toBe(1000);
    expect(texts).toEqual(['{"result":{"a":1}}']);
  });

  test("an upgrade to something else is declined", async () => {
    const socket = connect({ port, host: "127.0.0.1", ca, ALPNProtocols: ["http/1.1"] });
    socket.write(
      'POST /ask HTTP/1.1\r\nhost: x\r\nconnection: Upgrade\r\nupgrade: odd\r\ncontent-length: 7\r\n\r\n{"a":1}',
    );
    const [chunk] = (await once(socket, "data")) as [Buffer];
    expect(chunk.toString()).toMatch(/^HTTP\/1\.1 200 /);
    socket.destroy();
    await expect.poll(() => server.connections).toBe(0);
  });
});
