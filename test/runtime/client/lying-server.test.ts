import type { ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type WebSocket as ServerSocket, WebSocket, WebSocketServer } from "ws";
import { findFreePorts } from "../../../generator/provision/free-port.js";
import { createHttp2Transport } from "../../../generator/runtime/client-grpc/http2-transport.js";
import { callServerStreaming, callUnary } from "../../../generator/runtime/client/call.js";
import { ClientError } from "../../../generator/runtime/client/client-error.js";
import type { ClientTransport } from "../../../generator/runtime/client/client-transport.js";
import { createFetchTransport } from "../../../generator/runtime/client/fetch-transport.js";
import { jsonFrames, plainLines } from "../../../generator/runtime/client/json-frames.js";
import { resumableEvents } from "../../../generator/runtime/client/resumable-events.js";
import { withRetries } from "../../../generator/runtime/client/retry.js";
import { createWebSocketTransport } from "../../../generator/runtime/client/websocket-transport.js";
import { callRest, callRestStream } from "../../../generator/runtime/rest/call.js";
import type { RestOperation } from "../../../generator/runtime/rest/operation.js";
import { createRestTransport } from "../../../generator/runtime/rest/transport.js";
import { lies } from "./lies.js";
import { get, list, put } from "./sample-schemas.js";
import { startStandIn, type StandInServer } from "./stand-in-server.js";

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

async function start(answer: (response: ServerResponse, count: number) => void): Promise<StandInServer> {
  const server = await startStandIn((_request, response, count) => answer(response, count));
  closing.push(() => server.close());
  return server;
}

const failure = async (promise: Promise<unknown>): Promise<ClientError> => {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ClientError);
  return error as ClientError;
};

/** What a stream gives before it fails, and how it does. */
async function drain(stream: AsyncIterable<{ readonly id: bigint }>): Promise<[bigint[], string]> {
  const seen: bigint[] = [];
  try {
    for await (const { id } of stream) seen.push(id);
    return [seen, "ended"];
  } catch (error) {
    return [seen, (error as ClientError).codeName];
  }
}

const eager = { maxAttempts: 4, initialBackoffMs: 1 };
const limits = { timeoutMs: 300, maxAnswerBytes: 100_000 };

describe("a REST client of a server that lies about a write", () => {
  const create: RestOperation<{ body: object }, { 200: object }> = {
    service: "",
    name: "create",
    method: "PUT",
    path: "/v3/kv/put",
    body: [{ type: "application/json" }],
    answers: { 200: { "application/json": { json: { members: { header: { members: {} } } } } } },
  };
  const api = { servers: [], schemes: {}, security: [] };
  // A REST API may answer with anything that is JSON.
  const told = lies.filter(({ name }) => !/200$|^a list|^a text|^null|another type|^a 204/.test(name));

  it.each(told)("believes nothing of $name", async ({ tell, code, says }) => {
    const elsewhere = await start((response) => void response.end("{}"));
    const server = await start((response) => tell(response, elsewhere.baseUrl));
    const transport = createRestTransport(api, { baseUrl: server.baseUrl, headers: { "x-api-key": "k" }, ...limits });
    const error = await failure(callRest(transport, create, { body: { password: "p" } }));
    expect(error.message).toMatch(says);
    if (error.httpStatus === undefined) expect(error.codeName).toBe(code);
    expect(error.origin).not.toBe("unsent");
    expect([server.seen.length, elsewhere.seen.length]).toEqual([1, 0]);
  });

  it("names garbage on a stream, behind what was good", async () => {
    const { baseUrl } = await start(
      (response) =>
        void response.writeHead(200, { "content-type": "application/x-ndjson" }).end('{"id":1}\n{"id":2}\n<html>'),
    );
    const lines = { 200: { "application/x-ndjson": { lines: "any" } } } as const;
    const seen: unknown[] = [];
    const reading = async (): Promise<void> => {
      const stream = callRestStream(createRestTransport(api, { baseUrl }), { ...create, answers: lines }, undefined);
      for await (const each of stream) seen.push(each);
    };
    expect((await failure(reading())).codeName).toBe("INTERNAL");
    expect(seen).toHaveLength(2);
  });

  it("throws at once for an address that is none", () => {
    expect(() => createRestTransport(api, { baseUrl: "localhost:80" })).toThrow(TypeError);
  });
});

describe("streams of a server that lies", () => {
  const frame = (id: number): string => `{"result":{"id":"${id}"}}\n`;
  const event = (id: number): string => `id: ${id}\ndata: {"id":"${id}"}\n\n`;
  const page = "<html>\n502 Bad Gateway\n</html>";

  it.each([
    ["garbage behind messages", jsonFrames, frame(1) + frame(2) + page, [1n, 2n], "INTERNAL"],
    ["garbage behind lines", plainLines, `{"id":1}\n{"id":2}\nupstream is gone`, [1n, 2n], "INTERNAL"],
    ["garbage alone", jsonFrames, page, [], "INTERNAL"],
    ["half a message", jsonFrames, `${frame(1)}{"result":{"id`, [1n], "UNAVAILABLE"],
    ["a message of another type", jsonFrames, `${frame(1)}{"result":{"id":[]}}\n`, [1n], "INTERNAL"],
    [
      "a large message",
      jsonFrames,
      `${frame(1)}{"result":{"text":"${"x".repeat(200_000)}"}}`,
      [1n],
      "RESOURCE_EXHAUSTED",
    ],
    ["a large event", resumableEvents(), `${event(1)}data: "${"x".repeat(200_000)}`, [1n], "RESOURCE_EXHAUSTED"],
    ["garbage in an event", resumableEvents(), `${event(1)}data: <html>\n\n`, [1n], "INTERNAL"],
    ["an error without envelope", jsonFrames, `${frame(1)}{"code":5,"message":"no"}\n`, [1n], "NOT_FOUND"],
  ] as const)("%s: the good ones come first, and nothing is asked again", async (_name, streams, text, ids, code) => {
    const type = streams.accept;
    const server = await start((response) => void response.writeHead(200, { "content-type": type }).end(text));
    const transport = createFetchTransport({ baseUrl: server.baseUrl, streams, ...limits });
    expect(await drain(callServerStreaming(withRetries(transport, eager), list, {}))).toEqual([ids, code]);
    // Only a connection that broke before anything came may be tried again.
    expect(server.seen).toHaveLength(1);
  });

  it("a page instead of events is no stream without events", async () => {
    const server = await start((response) => void response.writeHead(200, { "content-type": "text/html" }).end(page));
    const transport = createFetchTransport({ baseUrl: server.baseUrl, streams: resumableEvents() });
    expect(await drain(callServerStreaming(withRetries(transport, eager), list, {}))).toEqual([[], "INTERNAL"]);
    expect(server.seen).toHaveLength(1);
  });
});

describe("a WebSocket server that lies", () => {
  async function startSockets(act: (socket: ServerSocket) => void): Promise<[ClientTransport, () => number]> {
    let puts = 0;
    const server = new WebSocketServer({ host: "127.0.0.1", port: 0 });
    closing.push(() => {
      for (const client of server.clients) client.terminate();
      server.close();
    });
    server.on("connection", (socket) =>
      socket.on("message", (data) => {
        if (String(data) === "") return;
        puts++;
        act(socket);
      }),
    );
    await new Promise((resolve) => server.on("listening", resolve));
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return [withRetries(createWebSocketTransport({ baseUrl, WebSocket, ...limits }), eager), () => puts];
  }

  it.each([
    ["says that it refused the connection", (s: ServerSocket) => s.close(4014, "connection refused"), "UNAVAILABLE"],
    ["ends with the words", (s: ServerSocket) => s.close(1013, "ECONNREFUSED"), "UNAVAILABLE"],
    ["breaks the connection", (s: ServerSocket) => s.terminate(), "UNAVAILABLE"],
    ["sends a page", (s: ServerSocket) => s.send("<html>"), "INTERNAL"],
    ["sends bytes", (s: ServerSocket) => s.send(new Uint8Array([1, 2])), "INTERNAL"],
    ["sends a list", (s: ServerSocket) => s.send("[]"), "INTERNAL"],
    [
      "sends an error and closes as if all was well",
      (s: ServerSocket) => {
        s.send('{"code":5,"message":"no"}');
        s.close(1000);
      },
      "NOT_FOUND",
    ],
    ["closes without an answer", (s: ServerSocket) => s.close(1000), "INTERNAL"],
    ["sends too much", (s: ServerSocket) => s.send(`{"text":"${"x".repeat(200_000)}"}`), "RESOURCE_EXHAUSTED"],
    ["is silent", () => undefined, "DEADLINE_EXCEEDED"],
  ])("%s: one put, one error", async (_name, act, code) => {
    const [transport, puts] = await startSockets(act);
    const error = await failure(callUnary(transport, put, { id: 1 }));
    expect([error.codeName, puts()]).toEqual([code, 1]);
    expect(error.origin).not.toBe("unsent");
  });
});

/** A port that nobody listens on any more. */
const [closedPort = 0] = await findFreePorts(1);

describe("calls that never left", () => {
  const refused = `http://127.0.0.1:${closedPort}`;
  it.each([
    ["fetch", () => createFetchTransport({ baseUrl: refused })],
    ["WebSocket", () => createWebSocketTransport({ baseUrl: refused, WebSocket })],
    [
      "gRPC",
      () => {
        const grpc = createHttp2Transport({ target: `127.0.0.1:${closedPort}` }, new Map([["sample.Note", noMapper]]));
        closing.push(() => grpc.close(true));
        return grpc;
      },
    ],
  ])("over %s are known, and made again whatever they do", async (_name, create) => {
    const onRetry = vi.fn<(event: { readonly error: ClientError }) => void>();
    const error = await failure(callUnary(withRetries(create(), { ...eager, onRetry }), put, { id: 1 }));
    expect([error.codeName, error.origin, onRetry.mock.calls.length]).toEqual(["UNAVAILABLE", "unsent", 3]);
  });
});

/** Enough of a mapper for calls that never leave. */
const noMapper = { encode: () => new Uint8Array(0) } as never;

describe("mistakes in a program", () => {
  const globals = globalThis as { WebSocket?: unknown };
  it("throw where the client is made", () => {
    for (const baseUrl of [
      "localhost:2379",
      "127.0.0.1:2379",
      "",
      "/api",
      "ftp://x",
      "http://",
      "http://a b",
      "http://u:p@x",
      "http://x?y=1",
      "http://x#y",
    ])
      expect(() => createFetchTransport({ baseUrl }), baseUrl).toThrow(TypeError);
    for (const baseUrl of ["http://x", "https://x:1/base/", "http://[::1]:80"])
      expect(() => createFetchTransport({ baseUrl }), baseUrl).not.toThrow();
    expect(() => createWebSocketTransport({ baseUrl: "x:1", WebSocket })).toThrow(TypeError);
    expect(() => createHttp2Transport({ target: "nowhere" }, new Map())).toThrow(TypeError);
    const own = globals.WebSocket;
    delete globals.WebSocket;
    try {
      expect(() => createWebSocketTransport({ baseUrl: "http://x" })).toThrow(/package ws/);
    } finally {
      if (own !== undefined) globals.WebSocket = own;
    }
  });

  it("are INVALID_ARGUMENT where a call is made, name the field, and are not sent", async () => {
    const server = await start((response) => void response.end("{}"));
    const transport = withRetries(createFetchTransport({ baseUrl: server.baseUrl }), eager);
    for (const [note, says] of [
      [{ id: 1.5 }, /id: /],
      [{ parent: { id: {} } }, /parent: id: /],
      [{ tags: [{}] }, /tags: /],
      [{ counts: { a: {} } }, /counts: /],
      [{ when: { seconds: 1n << 60n } }, /when: /],
    ] as const) {
      const error = await failure(callUnary(transport, put, note as never));
      expect([error.codeName, error.origin]).toEqual(["INVALID_ARGUMENT", "client"]);
      expect(error.message).toMatch(says);
    }
    const header = await failure(callUnary(transport, put, {}, { metadata: { "not a name": "x" } }));
    expect([header.codeName, header.origin]).toEqual(["INVALID_ARGUMENT", "client"]);
    expect(server.seen).toHaveLength(0);
  });

  it("of other kinds are UNKNOWN, and not repeated", async () => {
    const transport: ClientTransport = {
      unary: vi.fn<() => never>(() => {
        throw new ReferenceError("oops");
      }),
      stream: () => {
        throw new ReferenceError("oops");
      },
    };
    const error = await failure(callUnary(withRetries(transport, eager), get, {}));
    expect([error.codeName, error.origin, error.cause]).toEqual(["UNKNOWN", "client", new ReferenceError("oops")]);
    expect(transport.unary).toHaveBeenCalledTimes(1);
  });
});

describe("time limits", () => {
  it("stand in the transport, the call and the attempt", async () => {
    const server = await start(() => undefined);
    const { baseUrl } = server;
    const patient = createFetchTransport({ baseUrl, timeoutMs: 60 });
    expect((await failure(callUnary(patient, put, {}))).message).toMatch(/within 60 ms/);
    expect((await failure(callUnary(patient, put, {}, { timeoutMs: 20 }))).message).toMatch(/within 20 ms/);
    expect(server.seen).toHaveLength(2);
    const hasty = withRetries(patient, { maxAttempts: 3, initialBackoffMs: 1, attemptTimeoutMs: 15 });
    const read = await failure(callUnary(hasty, get, { id: 1, parent: { text: "a" } }, { timeoutMs: Infinity }));
    expect([read.codeName, server.seen.length]).toEqual(["UNAVAILABLE", 5]);
    // A write that may have been carried out is not attempted again.
    expect((await failure(callUnary(hasty, put, {}))).codeName).toBe("UNAVAILABLE");
    expect(server.seen).toHaveLength(6);
  });

  it("hold for every unary call, also where nobody says so", async () => {
    vi.useFakeTimers();
    try {
      const silent: ClientTransport = { unary: () => new Promise(() => undefined), stream: () => [] as never };
      const ended = failure(callUnary({ ...silent, unary: (_m, _i, { signal }) => rejectOn(signal) }, put, {}));
      await vi.advanceTimersByTimeAsync(30_000);
      expect((await ended).message).toMatch(/DEADLINE_EXCEEDED: no answer within 30000 ms/);
    } finally {
      vi.useRealTimers();
    }
  });
});

function rejectOn(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason as Error)));
}
