import * as api from "@opentelemetry/api";
import { CompositePropagator, W3CBaggagePropagator, W3CTraceContextPropagator } from "@opentelemetry/core";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import {
  Server,
  ServerCredentials,
  status,
  type Metadata,
  type ServerDuplexStream,
  type ServerUnaryCall,
  type sendUnaryData,
} from "@grpc/grpc-js";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { GatewayOptions } from "../../../generator/runtime/gateway/gateway-options.js";
import { createTracing } from "../../../generator/runtime/observe/index.js";
import { formNames, openForm } from "../gateway/streams/form-client.js";
import { startSampleGateway, type SampleGateway } from "../gateway/streams/sample-gateway.js";

const exporter = new InMemorySpanExporter();
const received: Metadata[] = [];
let upstream: Server;
let target = "";
let sample: SampleGateway;

const sameBytes = (bytes: Buffer): Buffer => bytes;
const raw = {
  requestSerialize: sameBytes,
  requestDeserialize: sameBytes,
  responseSerialize: sameBytes,
  responseDeserialize: sameBytes,
};

beforeAll(async () => {
  upstream = new Server();
  upstream.addService(
    {
      ask: { path: "/test.Service/ask", requestStream: false, responseStream: false, ...raw },
      talk: { path: "/test.Service/talk", requestStream: true, responseStream: true, ...raw },
    },
    {
      ask(call: ServerUnaryCall<Buffer, Buffer>, done: sendUnaryData<Buffer>) {
        received.push(call.metadata);
        if (call.request.includes("fail")) done({ code: status.INTERNAL, details: "broken" });
        else if (call.request.includes("missing")) done({ code: status.NOT_FOUND, details: "gone" });
        else done(null, call.request);
      },
      talk(call: ServerDuplexStream<Buffer, Buffer>) {
        received.push(call.metadata);
        call.on("data", (message: Buffer) => call.write(message));
        call.on("end", () => call.end());
        call.on("error", () => undefined);
      },
    },
  );
  const port = await new Promise<number>((resolve, reject) => {
    upstream.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, bound) =>
      error === null ? resolve(bound) : reject(error),
    );
  });
  target = `127.0.0.1:${port}`;
});
afterAll(() => upstream.forceShutdown());

const header = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
const traceId = "0af7651916cd43dd8448eb211c80319c";
const w3c = { traceparent: header, tracestate: "vendor=abc", baggage: "user=ann,plan=free" };
const ask = (body = '{"a":1}', headers: Readonly<Record<string, string>> = w3c, path = "/ask"): Promise<Response> =>
  fetch(sample.url + path, { method: "POST", body, headers });

async function begin(options: Partial<GatewayOptions> = {}): Promise<void> {
  sample = await startSampleGateway(target, { hooks: createTracing(api).hooks, livePath: "/live", ...options });
}
afterEach(async () => {
  await sample.close();
  exporter.reset();
  received.length = 0;
});

/** The span of a kind, once it has ended. */
async function spans(count: number): Promise<readonly ReadableSpan[]> {
  await expect.poll(() => exporter.getFinishedSpans().length).toBe(count);
  return exporter.getFinishedSpans();
}
const ofKind = (all: readonly ReadableSpan[], kind: api.SpanKind): ReadableSpan => {
  const found = all.filter((each) => each.kind === kind);
  expect(found).toHaveLength(1);
  return found[0] as ReadableSpan;
};

describe("with an SDK", () => {
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  beforeAll(() => {
    api.trace.setGlobalTracerProvider(provider);
    api.propagation.setGlobalPropagator(
      new CompositePropagator({ propagators: [new W3CTraceContextPropagator(), new W3CBaggagePropagator()] }),
    );
  });
  afterAll(() => {
    api.trace.disable();
    api.propagation.disable();
  });
  beforeEach(() => begin());

  /** Client -> SERVER -> CLIENT -> upstream, each the parent of the next. */
  const follow = (all: readonly ReadableSpan[]): readonly [server: ReadableSpan, client: ReadableSpan] => {
    const server = ofKind(all, api.SpanKind.SERVER);
    const client = ofKind(all, api.SpanKind.CLIENT);
    expect(server.spanContext().traceId).toBe(traceId);
    expect(server.parentSpanContext?.spanId).toBe("b7ad6b7169203331");
    expect(client.spanContext().traceId).toBe(traceId);
    expect(client.parentSpanContext?.spanId).toBe(server.spanContext().spanId);
    expect(received.at(-1)?.get("traceparent")).toEqual([`00-${traceId}-${client.spanContext().spanId}-01`]);
    expect(received.at(-1)?.get("tracestate")).toEqual(["vendor=abc"]);
    expect(received.at(-1)?.get("baggage")).toEqual(["user=ann,plan=free"]);
    return [server, client];
  };

  test("a trace goes from the client through to the upstream", async () => {
    await (await ask()).text();
    const [server, client] = follow(await spans(2));
    expect([server.name, client.name]).toEqual(["POST /ask", "test.Service/ask"]);
    expect(server.attributes).toEqual({
      "http.request.method": "POST",
      "http.route": "/ask",
      "http.response.status_code": 200,
      "rpc.grpc.status_code": 0,
    });
    expect(client.attributes).toEqual({
      "rpc.system": "grpc",
      "rpc.service": "test.Service",
      "rpc.method": "ask",
      "server.address": target,
      "rpc.grpc.status_code": 0,
    });
    expect([server.status.code, client.status.code]).toEqual([api.SpanStatusCode.UNSET, api.SpanStatusCode.UNSET]);
  });

  test.each(formNames)("over every form: %s", async (form) => {
    const client = openForm(form, sample.port, "/talk", { headers: w3c });
    client.send('{"a":1}');
    await client.received(1);
    client.endInput();
    await client.outcome;
    const [server] = follow(await spans(2));
    expect(server.attributes).toMatchObject({
      "http.response.status_code": form === "websocket" ? 101 : 200,
      "rpc.grpc.status_code": 0,
    });
  });

  test("errors are the server's or the client's", async () => {
    await (await ask('{"fail":1}')).text();
    const [server, client] = follow(await spans(2));
    expect([server.status.code, client.status.code]).toEqual([api.SpanStatusCode.ERROR, api.SpanStatusCode.ERROR]);
    exporter.reset();
    await (await ask('{"missing":1}')).text();
    const [well, failed] = follow(await spans(2));
    expect([well.status.code, failed.status.code]).toEqual([api.SpanStatusCode.UNSET, api.SpanStatusCode.ERROR]);
    expect(failed.attributes["rpc.grpc.status_code"]).toBe(5);
  });

  test("a client that goes ends both spans; without a trace of its own one begins; what is not for the upstream has one span", async () => {
    const going = openForm("ndjson", sample.port, "/talk", { headers: w3c });
    going.send("{}");
    await going.received(1);
    going.destroy();
    const [server, client] = follow(await spans(2));
    expect(server.attributes).toMatchObject({ "gatewright.aborted": true, "rpc.grpc.status_code": 1 });
    expect(client.attributes).toMatchObject({ "rpc.grpc.status_code": 1 });
    exporter.reset();
    await (await ask('{"a":1}', {})).text();
    const fresh = ofKind(await spans(2), api.SpanKind.SERVER);
    expect(fresh.parentSpanContext).toBeUndefined();
    expect(received.at(-1)?.get("traceparent")[0]).toContain(fresh.spanContext().traceId);
    exporter.reset();
    await (await ask("{}", w3c, "/nowhere")).text();
    await (await ask("{", w3c)).text();
    await (await fetch(`${sample.url}/live`)).text();
    expect((await spans(2)).map(({ name, kind }) => [name, kind])).toEqual([
      ["POST", api.SpanKind.SERVER],
      ["POST /ask", api.SpanKind.SERVER],
    ]);
  });

  test("hooks of one's own find the span, and so do log lines", async () => {
    await sample.close();
    const tracing = createTracing(api);
    const found: unknown[] = [];
    await begin({
      hooks: [
        tracing.hooks,
        {
          before: ({ exchange }) =>
            void found.push(
              api.trace.getSpan(tracing.contextOf(exchange) as api.Context)?.spanContext().spanId,
              tracing.fieldsOf(exchange),
            ),
        },
      ],
    });
    await (await ask()).text();
    const server = ofKind(await spans(2), api.SpanKind.SERVER).spanContext();
    expect(found).toEqual([server.spanId, { trace_id: traceId, span_id: server.spanId }]);
  });
});

test("without an SDK the context is handed on as it came", async () => {
  await begin();
  expect((await ask()).status).toBe(200);
  for (const [name, value] of Object.entries(w3c)) expect(received.at(-1)?.get(name)).toEqual([value]);
  expect((await ask("{}", { traceparent: "\u00e9" })).status).toBe(200);
  expect(received.at(-1)?.get("traceparent")).toEqual([]);
});
