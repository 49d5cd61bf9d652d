import { EventEmitter, once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import http from "node:http";
import http2 from "node:http2";
import https from "node:https";
import { Readable } from "node:stream";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import express from "express";
import Fastify from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createEtcdGateway } from "../../../generated/etcd/gateway.js";
import { PutRequestMapper, RangeResponseMapper } from "../../../generated/etcd/mappers/rpc.js";
import { createConnectMiddleware } from "../../../generated/etcd/runtime/serve/connect-adapter.js";
import { createFastifyPlugin } from "../../../generated/etcd/runtime/serve/fastify-adapter.js";
import { createFetchHandler } from "../../../generated/etcd/runtime/serve/fetch.js";
import type { Gateway } from "../../../generated/etcd/runtime/gateway/gateway.js";
import { createHttp2Channel } from "../../../generated/etcd/runtime/grpc/http2-channel.js";
import { createNodeServer } from "../../../generated/etcd/runtime/serve/node-adapter.js";
import { createTestCertificates } from "../../../generator/provision/certificates.js";
import { startFakeUpstream, type FakeCall, type FakeUpstream } from "../gateway/fake-upstream.js";

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}
interface Sent {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Pieces of the body, sent as they come. */
  readonly body?: string | Uint8Array | AsyncIterable<Uint8Array>;
  readonly signal?: AbortSignal;
  /** Called with what has come so far. */
  readonly onData?: (soFar: string) => void;
}
type Send = (sent: Sent) => Promise<Answer>;
interface Adapter {
  readonly name: string;
  start(gateway: Gateway): Promise<{ readonly send: Send; stop(): Promise<unknown> }>;
}

const folder = await mkdtemp(join(tmpdir(), "gatewright-adapters-"));
const certificates = await createTestCertificates(folder);
if (!certificates.found) console.log("SKIPPED: without openssl there are no certificates for the adapters over TLS.");
const pem = certificates.found
  ? { cert: await readFile(certificates.server.certFile), key: await readFile(certificates.server.keyFile) }
  : undefined;

const adapters: readonly Adapter[] = [
  { name: "node, HTTP/1.1", start: (gateway) => startNode(gateway, sendHttp1, false) },
  { name: "node, HTTP/2 in the clear", start: (gateway) => startNode(gateway, sendHttp2, false) },
  ...(pem === undefined
    ? []
    : [
        { name: "node, HTTP/1.1 over TLS", start: (gateway: Gateway) => startNode(gateway, sendHttp1, true) },
        { name: "node, HTTP/2 over TLS", start: (gateway: Gateway) => startNode(gateway, sendHttp2, true) },
      ]),
  {
    name: "fetch",
    start: async (gateway) => ({ send: sendFetch(createFetchHandler(gateway.handle)), stop: () => Promise.resolve() }),
  },
  {
    name: "Fastify",
    async start(gateway) {
      const app = Fastify();
      await app.register(createFastifyPlugin(gateway));
      await app.listen({ port: 0, host: "127.0.0.1" });
      return { send: sendHttp1((app.server.address() as AddressInfo).port, false), stop: () => app.close() };
    },
  },
  {
    name: "Express",
    async start(gateway) {
      const app = express();
      app.use(createConnectMiddleware(gateway));
      app.get("/own", (_request, response) => void response.send("own"));
      const server = app.listen(0, "127.0.0.1");
      await once(server, "listening");
      return {
        send: sendHttp1((server.address() as AddressInfo).port, false),
        stop: () => new Promise((resolve) => server.close(resolve)),
      };
    },
  },
];

async function startNode(
  gateway: Gateway,
  client: (port: number, secure: boolean) => Send,
  secure: boolean,
): ReturnType<Adapter["start"]> {
  const server = createNodeServer(gateway.handle, secure && pem !== undefined ? { tls: pem } : {});
  const port = await server.listen(0, "127.0.0.1");
  return { send: client(port, secure), stop: () => server.close(500) };
}

afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(adapters)("$name", ({ name, start }) => {
  let upstream: FakeUpstream;
  let handle: (call: FakeCall) => void = ignore;
  let send: Send;
  let stop: () => Promise<unknown>;
  beforeAll(async () => {
    upstream = await startFakeUpstream((call) => handle(call));
    const channel = createHttp2Channel({ target: upstream.target });
    const gateway = createEtcdGateway({ channel, limits: { maxBodyBytes: 100_000 }, livePath: "/healthz" });
    const started = await start(gateway);
    send = started.send;
    stop = async () => {
      await started.stop();
      channel.close(true);
      await upstream.close();
    };
  });
  afterAll(() => stop());

  test("a unary call, with headers and metadata both ways", async () => {
    handle = (call) =>
      call.onEnd(() => {
        call.respond({ "x-leading": "l" });
        call.send(RangeResponseMapper.encode({ count: 7n, kvs: [{ key: "k" }] }));
        call.finish(0, "", { "x-trailing": "t" });
      });
    const answer = await send({
      path: "/v3/kv/range",
      body: '{"key":"Zm9v"}',
      headers: { "content-type": "application/json", authorization: "Bearer tok", "grpc-metadata-x": "y" },
    });
    expect(answer).toMatchObject({ status: 200, body: '{"kvs":[{"key":"aw=="}],"count":"7"}' });
    expect(answer.headers).toMatchObject({ "content-type": "application/json", "grpc-metadata-x-leading": "l" });
    expect(upstream.calls.at(-1)?.headers).toMatchObject({
      authorization: "tok",
      "grpcgateway-authorization": "Bearer tok",
      x: "y",
      "grpcgateway-accept": "*/*",
    });
  });

  test("a body in pieces", async () => {
    handle = (call) => call.onEnd(() => (call.send(new Uint8Array(0)), call.finish(0)));
    await send({ path: "/v3/kv/put", body: pieces(['{"ke', 'y":"Zm', '9v","value":', '"YmFy"}']) });
    expect(PutRequestMapper.decode(upstream.calls.at(-1)?.messages[0] ?? new Uint8Array(0))).toMatchObject({
      key: Uint8Array.from(Buffer.from("foo")),
      value: Uint8Array.from(Buffer.from("bar")),
    });
  });

  test("an error of the upstream", async () => {
    handle = (call) => call.trailersOnly(16, 'invalid "token"\u00e9');
    const answer = await send({ path: "/v3/kv/put", body: "{}" });
    expect({ status: answer.status, body: JSON.parse(answer.body) as unknown }).toEqual({
      status: 401,
      body: { code: 16, message: 'invalid "token"\u00e9' },
    });
    expect(answer.headers["www-authenticate"]).toBe('Bearer error_description="invalid \\"token\\"?"');
  });

  test("malformed JSON, unknown paths, wrong methods", async () => {
    expect(await send({ path: "/v3/kv/put", body: '{"key":' })).toMatchObject({ status: 400 });
    expect((await send({ path: "/v3/nope", body: "{}" })).status).toBe(404);
    expect((await send({ method: "GET", path: "/v3/kv/put" })).status).toBe(501);
    expect((await send({ method: "DELETE", path: "/v3/kv/put", body: "{}" })).status).toBe(501);
  });

  test("a body over the limit, announced or not", async () => {
    const large = `{"key":"${"A".repeat(200_000)}"}`;
    expect((await send({ path: "/v3/kv/put", body: large })).status).toBe(413);
    expect(
      (await send({ path: "/v3/kv/put", body: pieces([large.slice(0, 150_000), large.slice(150_000)]) })).status,
    ).toBe(413);
    expect((await send({ method: "GET", path: "/healthz" })).status).toBe(200);
  });

  test("an answer of four megabytes", async () => {
    handle = (call) =>
      call.onEnd(
        () => (call.send(RangeResponseMapper.encode({ kvs: [{ value: new Uint8Array(3 << 20) }] })), call.finish(0)),
      );
    const answer = await send({ path: "/v3/kv/range", body: "{}" });
    expect(JSON.parse(answer.body)).toEqual({ kvs: [{ value: Buffer.alloc(3 << 20).toString("base64") }] });
  });

  test("a stream in both directions at once", async () => {
    handle = (call) => {
      call.onMessage(() => call.send(new Uint8Array(0)));
      call.onEnd(() => call.finish(0));
    };
    const turns = new EventEmitter();
    async function* body(): AsyncGenerator<Uint8Array> {
      for (let index = 0; index < 3; index++) {
        const answered = once(turns, "turn");
        yield Buffer.from('{"ID":"1"}');
        await answered;
      }
    }
    const answer = await send({ path: "/v3/lease/keepalive", body: body(), onData: () => turns.emit("turn") });
    expect(answer).toMatchObject({ status: 200, body: '{"result":{}}\n'.repeat(3) });
  });

  test("a client that goes away cancels its call", async () => {
    handle = (call) => call.send(new Uint8Array(0));
    const controller = new AbortController();
    await send({
      path: "/v3/watch",
      body: '{"create_request":{}}',
      signal: controller.signal,
      onData: () => controller.abort(),
    }).catch(() => {});
    expect(await upstream.calls.at(-1)?.closed).toBe(8);
    handle = ignore;
    const waiting = new AbortController();
    const before = upstream.calls.length;
    const call = send({ path: "/v3/kv/put", body: "{}", signal: waiting.signal }).catch(() => {});
    await expect.poll(() => upstream.calls.length).toBe(before + 1);
    waiting.abort();
    await call;
    expect(await upstream.calls.at(-1)?.closed).toBe(8);
    await expect.poll(() => upstream.openStreams()).toBe(0);
  });

  test.runIf(name === "Express")("leaves other paths to the application", async () => {
    expect(await send({ method: "GET", path: "/own" })).toMatchObject({ status: 200, body: "own" });
    expect((await send({ method: "GET", path: "/nobody" })).status).toBe(404);
  });
});

function ignore(): void {}

async function* pieces(texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) {
    yield Buffer.from(text);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

async function writeBody(stream: NodeJS.WritableStream, body: Sent["body"]): Promise<void> {
  if (typeof body === "string" || body instanceof Uint8Array) stream.write(body);
  else if (body !== undefined) for await (const piece of body) stream.write(piece);
  stream.end();
}

function sendHttp1(port: number, secure: boolean): Send {
  return ({ method = "POST", path, headers = {}, body, signal, onData }) =>
    new Promise((resolve, reject) => {
      const length = typeof body === "string" ? { "content-length": String(Buffer.byteLength(body)) } : {};
      const options = {
        port,
        host: "127.0.0.1",
        method,
        path,
        headers: { ...headers, ...length },
        agent: false as const,
        ...(signal !== undefined && { signal }),
      };
      const request = secure ? https.request({ ...options, rejectUnauthorized: false }) : http.request(options);
      request.on("error", reject);
      request.on("response", (response) => {
        collect(response, onData).then(
          (text) => resolve({ status: response.statusCode ?? 0, headers: flatten(response.headers), body: text }),
          reject,
        );
      });
      writeBody(request, body).catch(() => {});
    });
}

function sendHttp2(port: number, secure: boolean): Send {
  return ({ method = "POST", path, headers = {}, body, signal, onData }) =>
    new Promise((resolve, reject) => {
      const session = http2.connect(`${secure ? "https" : "http"}://127.0.0.1:${port}`, { rejectUnauthorized: false });
      session.on("error", reject);
      const stream = session.request({ ":method": method, ":path": path, ...headers }, { endStream: false });
      signal?.addEventListener("abort", () => {
        stream.close(http2.constants.NGHTTP2_CANCEL);
        reject(new Error("aborted"));
      });
      stream.on("error", reject);
      stream.on("response", (received) => {
        collect(stream, onData).then((text) => {
          session.close();
          resolve({ status: received[":status"] ?? 0, headers: flatten(received), body: text });
        }, reject);
      });
      writeBody(stream, body).catch(() => {});
    });
}

function sendFetch(handler: (request: Request) => Promise<Response>): Send {
  return async ({ method = "POST", path, headers = {}, body, signal, onData }) => {
    const stream =
      body !== undefined && typeof body !== "string" && !(body instanceof Uint8Array)
        ? Readable.toWeb(Readable.from(body, { objectMode: false }))
        : body;
    const init = {
      method,
      headers: { ...headers },
      duplex: "half",
      ...(signal !== undefined && { signal }),
      ...(stream !== undefined && { body: stream as BodyInit }),
    };
    const response = await Promise.race([
      handler(new Request(`http://gateway${path}`, init)),
      ...(signal === undefined ? [] : [once(signal, "abort").then(() => Promise.reject(new Error("aborted")))]),
    ]);
    let text = "";
    const decoder = new TextDecoder();
    for await (const chunk of response.body ?? []) {
      text += decoder.decode(chunk, { stream: true });
      onData?.(text);
      signal?.throwIfAborted();
    }
    return { status: response.status, headers: Object.fromEntries(response.headers), body: text };
  };
}

async function collect(stream: NodeJS.ReadableStream, onData: Sent["onData"]): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) {
    chunks.push(chunk as Buffer);
    onData?.(Buffer.concat(chunks).toString());
  }
  return Buffer.concat(chunks).toString();
}

function flatten(headers: http.IncomingHttpHeaders | http2.IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
