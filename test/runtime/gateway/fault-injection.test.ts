import http from "node:http";
import http2 from "node:http2";
import net from "node:net";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { WebSocket } from "ws";
import { openForm, type FormClient, type FormClientOptions, type FormName } from "./streams/form-client.js";
import type { SampleGateway } from "./streams/sample-gateway.js";
import { startFakeUpstream, type FakeCall, type FakeUpstream } from "./fake-upstream.js";
import { injected, injectFaults, type FaultInjector } from "./inject-faults.js";

/** How a request ended for its client. */
interface Ending {
  readonly how: "answer" | "error" | "cut" | "hang";
  readonly code: number;
  readonly text: string;
}
type Victim = () => Promise<Ending>;

let faults: FaultInjector;
let upstream: FakeUpstream;
let sample: SampleGateway;
let own: http.Server;
let survivors: readonly FormClient[];
let fetchHandler: (request: Request) => Promise<Response>;
const reported: string[] = [];
const uncaught: unknown[] = [];
const noteUncaught = (error: unknown): void => void uncaught.push(error);
const report = (error: unknown): void => void reported.push(String(error));
const figures = { thrown: 0, answered: 0, framed: 0, cut: 0, unharmed: 0 };

/** Echoes; a message that says so fails. */
function serve(call: FakeCall): void {
  call.onMessage((message) => {
    if (Buffer.from(message).includes("fail")) call.finish(5, "not there");
    else call.send(message);
  });
  call.onEnd(() => call.finish(0, "", { "x-trailing": "1" }));
}

beforeAll(async () => {
  upstream = await startFakeUpstream(serve);
  own = http.createServer((_request, response) => void response.end("own"));
  await new Promise<void>((resolve) => own.listen(0, "127.0.0.1", resolve));
  faults = injectFaults();
  const { startSampleGateway } = await import("./streams/sample-gateway.js");
  const { createCompression } = await import("../../../generator/runtime/serve/compression.js");
  const { createPassThrough } = await import("../../../generator/runtime/serve/pass-through.js");
  const { createFetchHandler } = await import("../../../generator/runtime/serve/fetch.js");
  const baseUrl = `http://127.0.0.1:${(own.address() as net.AddressInfo).port}`;
  sample = await startSampleGateway(
    upstream.target,
    {
      compression: createCompression({ minBytes: 10 }),
      cors: { origins: ["https://page.example"] },
      paths: createPassThrough(["/own"], { baseUrl }),
      responseHeaders: { "x-leading": "x-own-leading" },
      statusMetadata: "x-status",
      hooks: {
        onRequest: async () => faults.hit("hooks.onRequest"),
        before: async () => faults.hit("hooks.before"),
        onAttempt: () => faults.hit("hooks.onAttempt"),
        onResponse: () => faults.hit("hooks.onResponse"),
        onErrorAnswer: () => faults.hit("hooks.onErrorAnswer"),
        onFinish: () => faults.hit("hooks.onFinish"),
        after: () => faults.hit("hooks.after"),
        onError: () => faults.hit("hooks.onError"),
      },
      streams: {
        heartbeatMs: 0,
        resume: () => {
          faults.hit("hooks.resume");
          return {
            kind: "resumable",
            request: (wire) => (faults.hit("hooks.request"), wire),
            eventId: () => (faults.hit("hooks.eventId"), "1"),
          };
        },
      },
      onFault: report,
    },
    { pingMs: 0, onFault: report },
    { onFault: report },
  );
  fetchHandler = createFetchHandler(sample.gateway.handle);
  await patchNode();
  survivors = [
    ...(["envelope", "sse", "websocket"] as const).map((name) => openForm(name, sample.port, "/talk")),
    openForm("ndjson", sample.port, "/talk", { http2: true }),
  ];
  await ping();
  process.on("uncaughtException", noteUncaught);
  process.on("unhandledRejection", noteUncaught);
});

afterAll(async () => {
  process.off("uncaughtException", noteUncaught);
  process.off("unhandledRejection", noteUncaught);
  faults.restore();
  for (const each of survivors) each.destroy();
  await sample.close();
  await upstream.close();
  own.close();
  const { thrown, answered, framed, cut, unharmed } = figures;
  console.log(
    `${thrown} throws, each in a request of its own: ${answered} answered with 500, ${framed} with an error in the stream's form, ` +
      `${cut} broken off behind their beginning, ${unharmed} not harmed; 0 processes and 0 other streams lost`,
  );
});

/** Lets the methods of Node's own objects throw, where they belong to the gateway. */
async function patchNode(): Promise<void> {
  const session = http2.connect(`http://127.0.0.1:${sample.port}`);
  const stream = session.request({ ":path": "/nowhere" });
  const { prototype: response1 } = http.ServerResponse;
  const { prototype: response2 } = http2.Http2ServerResponse;
  const ofGateway = (self: http.ServerResponse): boolean => self.req.socket.localPort === sample.port;
  for (const method of ["writeHead", "write", "end", "flushHeaders", "addTrailers"])
    faults.patch(response1, "ServerResponse", method, ofGateway);
  for (const method of ["writeHead", "write", "end", "addTrailers"])
    faults.patch(response2, "Http2ServerResponse", method);
  faults.patch(Object.getPrototypeOf(session) as object, "ClientHttp2Session", "request", (self: http2.Http2Session) =>
    toUpstream(self.socket),
  );
  for (const method of ["write", "end", "close", "pause", "resume"])
    faults.patch(Object.getPrototypeOf(stream) as object, "ClientHttp2Stream", method, (self: http2.Http2Stream) =>
      toUpstream(self.session?.socket),
    );
  for (const method of ["send", "close", "pause", "resume"])
    faults.patch(WebSocket.prototype, "WebSocket", method, ofServer);
  session.on("error", () => {});
  stream.on("error", () => {});
  await new Promise((resolve) => stream.on("close", resolve).resume().end());
  session.destroy();
}

const toUpstream = (socket: net.Socket | undefined): boolean => socket?.remotePort === upstream.port;
/** A server's socket does not mask what it sends. */
const ofServer = (self: { readonly _isServer: boolean }): boolean => self._isServer;

let pings = 0;
/** Every stream that was open before still carries messages both ways. */
async function ping(): Promise<void> {
  pings++;
  for (const each of survivors) each.send(`{"ping":${pings}}`);
  await Promise.all(survivors.map((each) => each.received(pings)));
}

function plain(
  path: string,
  body: string | Uint8Array | undefined,
  headers: http.OutgoingHttpHeaders = {},
  method = "POST",
): Victim {
  return () =>
    new Promise((resolve) => {
      const request = http.request({ port: sample.port, host: "127.0.0.1", path, method, headers, agent: false });
      request.on("error", () => resolve({ how: "cut", code: 0, text: "" }));
      request.on("response", (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", () => {});
        response.on("close", () => {
          const whole = Buffer.concat(chunks);
          const text = (
            response.headers["content-encoding"] === "gzip" && response.complete ? gunzipSync(whole) : whole
          ).toString();
          const code = response.statusCode ?? 0;
          resolve({ how: response.complete ? (code < 400 ? "answer" : "error") : "cut", code, text });
        });
      });
      request.end(body);
    });
}

function form(name: FormName, path: string, sent: readonly string[], options: FormClientOptions = {}): Victim {
  return async () => {
    const client = openForm(name, sample.port, path, options);
    for (const each of sent) client.send(each);
    client.endInput();
    const { how, code, error, messages } = await client.outcome;
    client.destroy();
    return { how: how === "end" ? "answer" : how, code, text: error === "" ? messages.join("") : error };
  };
}

const page = { origin: "https://page.example", te: "trailers", "grpc-timeout": "10S", "grpc-metadata-a": "1" };
const victims: readonly (readonly [name: string, victim: Victim])[] = [
  ["unary", plain("/ask", '{"a":1}', page)],
  [
    "unary, compressed",
    plain("/ask", gzipSync('{"a":"aaaaaaaaaaaaaaa"}'), { "content-encoding": "gzip", "accept-encoding": "gzip" }),
  ],
  ["unary that fails", plain("/ask", '{"fail":1}', page)],
  ["unary, malformed", plain("/ask", "{")],
  ["no route", plain("/nowhere", "")],
  ["preflight", plain("/ask", "", { ...page, "access-control-request-method": "POST" }, "OPTIONS")],
  ["a path passed through", plain("/own", undefined, {}, "GET")],
  ["a body of raw bytes", plain("/upload", "bytes")],
  ["client stream", plain("/collect", '{"a":1}{"a":2}')],
  ["unary over HTTP/2", form("envelope", "/ask", ['{"a":1}'], { http2: true, headers: { te: "trailers" } })],
  ["server stream", form("ndjson", "/list", ['{"a":1}'])],
  ["server stream over HTTP/2", form("sse", "/list", ['{"a":1}'], { http2: true })],
  ["server stream by GET", form("envelope", "/get", [], { method: "GET" })],
  ["bidi stream", form("envelope", "/talk", ['{"a":1}', '{"a":2}'], { headers: page })],
  ["bidi stream that fails", form("array", "/talk", ['{"a":1}', '{"fail":1}'])],
  ["bidi stream over HTTP/2", form("sse", "/talk", ['{"a":1}'], { http2: true })],
  ["bidi stream over WebSocket", form("websocket", "/talk", ['{"a":1}'])],
  ["WebSocket that fails", form("websocket", "/talk", ['{"fail":1}'])],
  ["WebSocket, malformed", form("websocket", "/talk", ["}"])],
  ["WebSocket to no route", form("websocket", "/nowhere", [])],
  ["unary over WebSocket", form("websocket", "/ask", ['{"a":1}'], { protocols: ["Bearer", "token"] })],
  [
    "fetch",
    async () => {
      const response = await fetchHandler(new Request("http://a/ask", { method: "POST", body: '{"a":1}' }));
      return { how: response.ok ? "answer" : "error", code: response.status, text: await response.text() };
    },
  ],
];

/** What Node or a server of the user's own calls: nobody of ours stands around it. */
const outermost: ReadonlySet<string> = new Set([
  // The upstream's session reads headers with these: what it compresses belongs to all its calls.
  "metadata.addMetadata",
  "metadata.createMetadata",
  "node-listener.createNodeListener()",
  "fetch.createFetchHandler()",
]);

/** These run before there is an exchange that could be answered; its connection ends instead. */
const beforeTheExchange =
  /^(exchange-record\.beginRecord$|node-adapter\.|node-listener\.|node-servers\.|connection-sniff\.|http2-guard\.|gateway-fault\.guardExchange|websocket\.)|\(\)\.(handle|upgrade|run)$/;

test.each(victims)("%s: whatever throws ends it alone", { timeout: 120_000 }, async (_name, victim) => {
  faults.record();
  const healthy = await victim();
  const sites = [...faults.called];
  expect(sites.length).toBeGreaterThan(5);
  for (const site of sites) {
    if (outermost.has(site)) continue;
    uncaught.length = 0;
    const before = reported.length;
    const opened = open();
    faults.arm(site);
    const ending = await Promise.race([victim(), later(3_000)]);
    if (!faults.disarm()) continue;
    figures.thrown++;
    const where = `${site}: ${JSON.stringify(ending)}`;
    expect.soft(ending.how, where).not.toBe("hang");
    expect.soft(uncaught, where).toEqual([]);
    const outside = beforeTheExchange.test(site);
    if (!outside) expect.soft(reported.slice(before).join("\n"), where).toContain(injected);
    if (ending.how === "error" && (ending.text.includes('"code":13') || ending.code === 4_013 || outside)) {
      if (ending.code === 500) figures.answered++;
      else figures.framed++;
    } else if (ending.how === "cut") figures.cut++;
    else {
      expect.soft(ending, where).toEqual(healthy);
      figures.unharmed++;
    }
    await ping();
    await expect.poll(open, { message: where }).toEqual(opened);
  }
});

function open(): readonly number[] {
  const { unary, streams } = sample.gateway.core.open;
  return [unary, streams, upstream.openStreams()];
}

function later(ms: number): Promise<Ending> {
  return new Promise((resolve) => setTimeout(() => resolve({ how: "hang", code: 0, text: "" }), ms));
}
