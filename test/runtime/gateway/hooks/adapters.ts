import { once } from "node:events";
import http from "node:http";
import http2 from "node:http2";
import type { AddressInfo } from "node:net";
import express from "express";
import Fastify from "fastify";
import type { Gateway } from "../../../../generator/runtime/gateway/gateway.js";
import { createConnectMiddleware } from "../../../../generator/runtime/serve/connect-adapter.js";
import { createFastifyHandler, createFastifyPlugin } from "../../../../generator/runtime/serve/fastify-adapter.js";
import { createFetchHandler } from "../../../../generator/runtime/serve/fetch.js";
import { createNodeServer } from "../../../../generator/runtime/serve/node-adapter.js";

/** What a client sends. */
export interface Sent {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** What it is answered; each header as often as it came. */
export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, readonly string[]>>;
  readonly body: string;
}

/** A gateway behind one of the adapters. */
export interface Started {
  send(sent: Sent): Promise<Answered>;
  stop(): Promise<unknown>;
}

/** A way in which a gateway is served. */
export interface Adapter {
  readonly name: string;
  /** Leaves what is no route to others. */
  readonly passesOn?: boolean;
  start(gateway: Gateway): Promise<Started>;
}

/** All of them, but for WebSocket. */
export const adapters: readonly Adapter[] = [
  { name: "node, HTTP/1.1", start: (gateway) => startNode(gateway, sendHttp1) },
  { name: "node, HTTP/2", start: (gateway) => startNode(gateway, sendHttp2) },
  {
    name: "fetch",
    start: (gateway) => Promise.resolve({ send: sendFetch(createFetchHandler(gateway.handle)), stop: done }),
  },
  { name: "Express", passesOn: true, start: (gateway) => startExpress(createConnectMiddleware(gateway)) },
  {
    name: "Express behind express.json()",
    passesOn: true,
    start: (gateway) => startExpress(express.json(), createConnectMiddleware(gateway)),
  },
  {
    name: "Fastify",
    async start(gateway) {
      const app = Fastify();
      await app.register(createFastifyPlugin(gateway));
      return listenFastify(app);
    },
  },
  {
    name: "Fastify behind its own parsers",
    async start(gateway) {
      const app = Fastify();
      app.all("/*", createFastifyHandler(gateway));
      return listenFastify(app);
    },
  },
];

/** Serves middleware with Express. */
export async function startExpress(...middleware: readonly express.RequestHandler[]): Promise<Started> {
  const app = express();
  for (const each of middleware) app.use(each);
  const server = app.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    send: sendHttp1((server.address() as AddressInfo).port),
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** Listens with Fastify. */
export async function listenFastify(app: ReturnType<typeof Fastify>): Promise<Started> {
  await app.listen({ port: 0, host: "127.0.0.1" });
  return { send: sendHttp1((app.server.address() as AddressInfo).port), stop: () => app.close() };
}

async function startNode(gateway: Gateway, client: (port: number) => Started["send"]): Promise<Started> {
  const server = createNodeServer(gateway.handle);
  const port = await server.listen(0, "127.0.0.1");
  return { send: client(port), stop: () => server.close(500) };
}

/** A client of HTTP/1.1. */
export function sendHttp1(port: number): Started["send"] {
  return ({ method = "POST", path, headers = {}, body }) =>
    new Promise((resolve, reject) => {
      const request = http.request({ port, host: "127.0.0.1", method, path, headers, agent: false }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () => {
          const listed: Record<string, string[]> = {};
          for (let index = 0; index + 1 < response.rawHeaders.length; index += 2)
            (listed[response.rawHeaders[index]?.toLowerCase() ?? ""] ??= []).push(response.rawHeaders[index + 1] ?? "");
          resolve({ status: response.statusCode ?? 0, headers: listed, body: Buffer.concat(chunks).toString() });
        });
      });
      request.on("error", reject);
      request.end(body);
    });
}

function sendHttp2(port: number): Started["send"] {
  return ({ method = "POST", path, headers = {}, body }) =>
    new Promise((resolve, reject) => {
      const session = http2.connect(`http://127.0.0.1:${port}`);
      session.on("error", reject);
      const stream = session.request({ ":method": method, ":path": path, ...headers });
      let answered: http2.IncomingHttpHeaders = {};
      let text = "";
      stream.setEncoding("utf8");
      stream.on("response", (head) => (answered = head));
      stream.on("data", (chunk: string) => (text += chunk));
      stream.on("error", reject);
      stream.on("end", () => {
        session.close();
        const listed = Object.entries(answered).map(([name, value]) => [name, [value ?? ""].flat().map(String)]);
        resolve({
          status: Number(answered[":status"]),
          headers: Object.fromEntries(listed) as Answered["headers"],
          body: text,
        });
      });
      stream.end(body);
    });
}

function sendFetch(handle: (request: Request) => Promise<Response>): Started["send"] {
  return async ({ method = "POST", path, headers = {}, body }) => {
    const init = {
      method,
      headers,
      ...(body !== undefined && { body: typeof body === "string" ? body : Buffer.from(body) }),
    };
    const response = await handle(new Request(`http://gateway${path}`, init));
    const listed: Record<string, string[]> = {};
    for (const [name, value] of response.headers) (listed[name] ??= []).push(value);
    return { status: response.status, headers: listed, body: await response.text() };
  };
}

function done(): Promise<void> {
  return Promise.resolve();
}
