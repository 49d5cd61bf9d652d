import * as client from "prom-client";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { GatewayOptions } from "../../../generator/runtime/gateway/gateway-options.js";
import { createMetrics, type Metrics } from "../../../generator/runtime/observe/index.js";
import { createNodeServer } from "../../../generator/runtime/serve/node-adapter.js";
import { createFetchHandler } from "../../../generator/runtime/serve/fetch.js";
import { startFakeUpstream, type FakeCall, type FakeUpstream } from "../gateway/fake-upstream.js";
import { openForm } from "../gateway/streams/form-client.js";
import { startSampleGateway, type SampleGateway } from "../gateway/streams/sample-gateway.js";
import { parseMetrics, type ScrapedMetric } from "./prometheus-text.js";

let upstream: FakeUpstream;
let sample: SampleGateway;
let metrics: Metrics;
let silent = false;

function serve(call: FakeCall): void {
  if (silent) return;
  if (call.headers["x-mode"] === "fail") call.trailersOnly(5, "gone");
  call.onMessage((message) => call.send(message));
  call.onEnd(() => call.finish(0));
}

async function begin(options: Partial<GatewayOptions> = {}): Promise<void> {
  metrics = createMetrics(client, { registry: new client.Registry() });
  sample = await startSampleGateway(upstream.target, {
    livePath: "/live",
    paths: { "/metrics": metrics.handle },
    hooks: metrics.hooks,
    onFault: metrics.countFault,
    ...options,
  });
  metrics.watch(sample.gateway);
}

beforeEach(async () => {
  silent = false;
  upstream = await startFakeUpstream(serve);
});
afterEach(async () => {
  await sample.close();
  await upstream.close();
});

async function scrape(url = `${sample.url}/metrics`): Promise<ReadonlyMap<string, ScrapedMetric>> {
  const response = await fetch(url);
  expect(response.headers.get("content-type")).toBe("text/plain; version=0.0.4; charset=utf-8");
  return parseMetrics(await response.text());
}

/** Values of a metric by its labels, in short. */
function valuesOf(metric: ScrapedMetric | undefined): Readonly<Record<string, number>> {
  const entries = (metric?.samples ?? []).map(({ labels, value }) => [Object.values(labels).join(" "), value] as const);
  return Object.fromEntries(entries);
}

const post = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<string> =>
  fetch(sample.url + path, { method: "POST", body: '{"a":1}', headers }).then((response) => response.text());

describe("a scrape", () => {
  test("counts what was sent, to the byte", async () => {
    await begin();
    for (let count = 0; count < 7; count++) await post("/ask");
    for (let count = 0; count < 3; count++) await post("/ask", { "grpc-metadata-x-mode": "fail" });
    for (let count = 0; count < 2; count++) await post("/list");
    const socket = openForm("websocket", sample.port, "/talk");
    socket.send('{"a":1}');
    await socket.received(1);
    socket.endInput();
    await socket.outcome;
    const found = await scrape();
    expect(valuesOf(found.get("gateway_requests_total"))).toEqual({
      "POST /ask 200 OK": 7,
      "POST /ask 404 NOT_FOUND": 3,
      "POST /list 200 OK": 2,
      "GET /talk 101 OK": 1,
    });
    expect(valuesOf(found.get("gateway_request_bytes_total"))).toEqual({ "/ask": 70, "/list": 14, "/talk": 7 });
    const errors = 3 * '{"code":5,"message":"gone","details":[]}'.length;
    const enveloped = '{"result":{"a":1}}'.length;
    expect(valuesOf(found.get("gateway_response_bytes_total"))).toEqual({
      "/ask": 7 * 7 + errors,
      "/list": 2 * (enveloped + 1),
      "/talk": enveloped,
    });
    const count = (name: string): Readonly<Record<string, number>> =>
      Object.fromEntries(
        (found.get(name)?.samples ?? [])
          .filter((each) => each.name.endsWith("_count"))
          .map(({ labels, value }) => [labels["route"], value]),
      ) as Readonly<Record<string, number>>;
    expect(count("gateway_request_duration_seconds")).toEqual({ "/ask": 10 });
    expect(count("gateway_stream_duration_seconds")).toEqual({ "/list": 2, "/talk": 1 });
    const sum = found.get("gateway_request_duration_seconds")?.samples.find(({ name }) => name.endsWith("_sum"))?.value;
    expect(sum).toBeGreaterThan(0);
    expect(sum).toBeLessThan(30);
    // The scrape before has itself been counted.
    expect(valuesOf((await scrape()).get("gateway_requests_total"))).toMatchObject({ "GET /metrics 200 ": 1 });
  });

  test("has as many series after a thousand paths and methods of a client's own", async () => {
    await begin();
    const handle = createFetchHandler(sample.gateway.handle);
    for (let count = 0; count < 1_000; count++) {
      const method = count % 2 === 0 ? "POST" : `M${count}`;
      await (await handle(new Request(`http://a/nowhere/${count}?token=${count}`, { method }))).text();
    }
    const found = await scrape();
    expect(valuesOf(found.get("gateway_requests_total"))).toEqual({
      "POST none 404 NOT_FOUND": 500,
      "OTHER none 404 NOT_FOUND": 500,
    });
    expect([...found.values()].flatMap((each) => each.samples).length).toBeLessThan(100);
  });

  test("shows what is under way, what waits, and what broke off", async () => {
    await begin({ limits: { maxCalls: 1 } });
    const stream = openForm("ndjson", sample.port, "/talk");
    stream.send("{}");
    await stream.received(1);
    silent = true;
    const asks = [1, 2, 3].map(() => post("/ask").catch(() => "cut"));
    await expect.poll(async () => valuesOf((await scrape()).get("gateway_calls_queued"))).toEqual({ "": 2 });
    const found = await scrape();
    expect(valuesOf(found.get("gateway_calls"))).toEqual({ "": 3 });
    expect(valuesOf(found.get("gateway_streams"))).toEqual({ "": 1 });
    expect(valuesOf(found.get("gateway_upstream_up"))).toEqual({ [upstream.target]: 1 });
    expect(valuesOf(found.get("gateway_upstream_connections"))).toEqual({ [upstream.target]: 1 });
    expect(valuesOf(found.get("gateway_upstream_streams"))).toEqual({ [upstream.target]: 2 });
    stream.destroy();
    await expect
      .poll(async () => valuesOf((await scrape()).get("gateway_requests_aborted_total")))
      .toEqual({ "POST /talk": 1 });
    expect(valuesOf((await scrape()).get("gateway_requests_total"))).toMatchObject({ "POST /talk 200 CANCELLED": 1 });
    await upstream.close();
    await Promise.all(asks);
    await expect
      .poll(async () => valuesOf((await scrape()).get("gateway_upstream_up")))
      .toEqual({ [upstream.target]: 0 });
  });

  test("counts faults, from zero", async () => {
    await begin();
    expect(valuesOf((await scrape()).get("gateway_faults_total"))).toEqual({ "": 0 });
    await sample.close();
    await begin({
      hooks: {
        before() {
          throw new Error("mine");
        },
      },
    });
    await post("/ask");
    expect(valuesOf((await scrape()).get("gateway_faults_total"))).toEqual({ "": 1 });
  });

  test("on a port of its own, of the process too; other methods are refused", async () => {
    const registry = new client.Registry();
    metrics = createMetrics(client, { registry, process: true, prefix: "own_" });
    const server = createNodeServer(metrics.handle);
    const port = await server.listen(0, "127.0.0.1");
    const found = await scrape(`http://127.0.0.1:${port}/`);
    expect([...found.keys()]).toEqual(
      expect.arrayContaining(["own_requests_total", "process_cpu_seconds_total", "nodejs_eventloop_lag_p99_seconds"]),
    );
    const refused = await fetch(`http://127.0.0.1:${port}/`, { method: "POST" });
    expect([refused.status, refused.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
    await server.close(0);
    registry.clear();
    await begin();
  });
});

test("the parser of this test is strict", () => {
  const head = "# HELP a b\n# TYPE a counter\n";
  expect(() => parseMetrics(`${head}a 1\na 2\n`)).toThrow("twice");
  expect(() => parseMetrics("a 1\n")).toThrow("without TYPE");
  expect(() => parseMetrics(`${head}a{b} 1\n`)).toThrow("no label");
  expect(() => parseMetrics(`${head}a 1`)).toThrow("no end");
  const histogram = "# HELP h b\n# TYPE h histogram\n";
  expect(() => parseMetrics(`${histogram}h_bucket{le="1"} 2\nh_bucket{le="+Inf"} 1\nh_count 1\n`)).toThrow(
    "out of order",
  );
  expect(() => parseMetrics(`${histogram}h_bucket{le="+Inf"} 1\nh_count 2\n`)).toThrow("1 of 2");
});
