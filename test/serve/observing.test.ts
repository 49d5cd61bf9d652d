import { writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import type { Gateway } from "../../generator/runtime/gateway/index.js";
import type { ServedApi } from "../../generator/serve/served-api.js";
import { findShadowedRoutes } from "../../generator/serve/shadowed-routes.js";
import { type ScrapedMetric, parseMetrics } from "../runtime/observe/prometheus-text.js";
import { startJsonUpstream, type JsonUpstream } from "./json-upstream.js";
import { makeLibraryProject } from "./library-project.js";
import { startServe } from "./serve-cli.js";

let folder = "";
let upstream: JsonUpstream;
const packages = ["pino", "prom-client", "@opentelemetry/api"];

beforeAll(async () => {
  folder = await makeLibraryProject();
  upstream = await startJsonUpstream([join(folder, "generated/library"), join(folder, "generated/shelf")], () => [{}]);
  await writeFile(join(folder, "loader.mjs"), loader);
  await writeFile(join(folder, "register.mjs"), register);
  return () => upstream.close();
});

/** Tells of packages that are loaded, and hides those that are named. */
const loader = `
export async function resolve(specifier, context, next) {
  if ((process.env.HIDDEN ?? "").split(",").includes(specifier))
    throw Object.assign(new Error("Cannot find package '" + specifier + "'"), { code: "ERR_MODULE_NOT_FOUND" });
  if (${JSON.stringify(packages)}.includes(specifier)) console.error("loaded " + specifier);
  return next(specifier, context);
}`;
const register = `import { register } from "node:module"; register("./loader.mjs", import.meta.url);`;

const shelf = "/shelf/v1/shelves/9";
const flags = (...more: readonly string[]): readonly string[] => [
  "--upstream",
  upstream.target,
  "--port",
  "0",
  ...more,
];
const preloaded = (file: string): string => `--import ${pathToFileURL(join(folder, file)).href}`;

async function scrape(url: string): Promise<ReadonlyMap<string, ScrapedMetric>> {
  return parseMetrics(await (await fetch(url)).text());
}
const countOf = (found: ReadonlyMap<string, ScrapedMetric>, route: string): number =>
  (found.get("gateway_requests_total")?.samples ?? [])
    .filter(({ labels }) => labels["route"] === route)
    .reduce((sum, { value }) => sum + value, 0);

describe("gatewright serve", () => {
  test("logs, as JSON and for people, without a secret", async () => {
    for (const form of ["json", "plain"]) {
      const served = await startServe(
        folder,
        flags("--log", form, "--log-level", "debug", "--request-id-header", "x-trace-id"),
      );
      const headers = { authorization: "Bearer tok-12345", "x-trace-id": "t1" };
      const answer = await fetch(`${served.url}${shelf}?access_token=qry-12345`, { headers });
      expect([answer.status, answer.headers.get("x-trace-id")]).toEqual([200, "t1"]);
      await served.until(/GET \/shelf\/v1\/\{name=shelves\/\*\} 200/);
      const told = served
        .output()
        .split("\n")
        .filter((line) => line.includes("t1") && line.includes("GET"));
      expect(told).toHaveLength(3);
      if (form === "json")
        expect(told.map((line) => JSON.parse(line) as unknown)).toMatchObject([
          { level: 20, msg: "a route matched", call: "/shelf.v1.Shelves/GetShelf" },
          { level: 20, msg: "the upstream is asked", upstream: upstream.target },
          { level: 30, msg: "GET /shelf/v1/{name=shelves/*} 200", requestId: "t1", grpc: "OK" },
        ]);
      expect(served.output()).not.toMatch(/tok-12345|qry-12345/);
      expect(await served.stop()).toBe(0);
    }
  });

  test("metrics at a path, of all its APIs", async () => {
    const served = await startServe(folder, flags("--metrics", "/gateway/metrics"));
    for (let count = 0; count < 5; count++) await fetch(served.url + shelf);
    for (let count = 0; count < 3; count++) await fetch(`${served.url}/v1/shelves/1/books/2`);
    const found = await scrape(`${served.url}/gateway/metrics`);
    expect([countOf(found, "/shelf/v1/{name=shelves/*}"), countOf(found, "/v1/{name=shelves/*/books/*}")]).toEqual([
      5, 3,
    ]);
    expect(found.get("gateway_upstream_up")?.samples).toMatchObject([
      { labels: { address: upstream.target }, value: 1 },
    ]);
    expect(found.has("process_cpu_seconds_total")).toBe(true);
    expect(await served.stop()).toBe(0);
  });

  test.each([
    ["--metrics-port", "0", "--metrics-host", "127.0.0.1"],
    ["--metrics", "/metrics"],
  ])("metrics of all workers together (%s)", async (...asked) => {
    const served = await startServe(folder, flags("--workers", "2", ...asked));
    await served.until(/(worker \d+ serves[^]*){2}/);
    for (let count = 0; count < 12; count++)
      await (await fetch(served.url + shelf, { headers: { connection: "close" } })).text();
    const url = /^metrics on (\S+)$/m.exec(served.output())?.[1] ?? `${served.url}/metrics`;
    expect(countOf(await scrape(url), "/shelf/v1/{name=shelves/*}")).toBe(12);
    expect((await scrape(url)).get("gateway_upstream_up")?.samples.map(({ value }) => value)).toEqual([1]);
    expect(await served.stop()).toBe(0);
  });

  test("a trace goes through to the upstream, by the SDK that was set up before", async () => {
    const sdk = `
import * as api from "@opentelemetry/api";
import { W3CTraceContextPropagator } from "@opentelemetry/core";
import { BasicTracerProvider } from "@opentelemetry/sdk-trace-base";
const onEnd = (span) => console.log("span " + JSON.stringify({ name: span.name, id: span.spanContext().spanId, parent: span.parentSpanContext?.spanId }));
const spanProcessors = [{ onStart() {}, onEnd, forceFlush: async () => {}, shutdown: async () => {} }];
api.trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors }));
api.propagation.setGlobalPropagator(new W3CTraceContextPropagator());`;
    // Beside the packages of this project, where a user's would be beside the user's.
    const file = new URL("../../node_modules/.gatewright-telemetry.mjs", import.meta.url);
    await writeFile(file, sdk);
    const served = await startServe(folder, flags("--trace"), { NODE_OPTIONS: `--import ${file.href}` });
    const traceparent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    await fetch(served.url + shelf, { headers: { traceparent } });
    await served.until(/span [^]*span /);
    const [client, server] = [...served.output().matchAll(/^span (.*)$/gm)].map(
      (match) => JSON.parse(match[1] ?? "") as Record<string, string>,
    );
    expect(server).toMatchObject({ name: "GET /shelf/v1/{name=shelves/*}", parent: "b7ad6b7169203331" });
    expect(client).toMatchObject({ name: "shelf.v1.Shelves/GetShelf", parent: server?.["id"] });
    expect(upstream.received.at(-1)?.headers["traceparent"]).toBe(
      `00-0af7651916cd43dd8448eb211c80319c-${client?.["id"]}-01`,
    );
    expect(await served.stop()).toBe(0);
  });

  test("what is not switched on is not loaded; what is, is", async () => {
    const env = { NODE_OPTIONS: preloaded("register.mjs") };
    const loaded = (text: string): readonly string[] =>
      [...new Set([...text.matchAll(/^loaded (.*)$/gm)].map((match) => match[1] ?? ""))].toSorted();
    const none = await startServe(folder, flags("--log", "plain"), env);
    await fetch(none.url + shelf);
    expect(loaded(none.output())).toEqual([]);
    await none.stop();
    const all = await startServe(folder, flags("--log", "json", "--metrics", "/metrics", "--trace"), env);
    await fetch(all.url + shelf);
    expect(loaded(all.output())).toEqual(packages.toSorted());
    await all.stop();
  });

  test.each([
    ["--log", "json", "pino"],
    ["--metrics", "/metrics", "prom-client"],
    ["--metrics-port", "0", "prom-client"],
    ["--trace", "", "@opentelemetry/api"],
  ])("%s without its package says how to have it", async (flag, value, name) => {
    const env = { NODE_OPTIONS: preloaded("register.mjs"), HIDDEN: name };
    const served = await startServe(folder, flags(flag, ...(value === "" ? [] : [value])), env);
    expect(await served.stop()).toBe(2);
    expect(served.output()).toContain(
      `${flag} needs the package ${name}, which is not installed. Run \`npm install ${name}\`.\n`,
    );
    expect(served.output()).not.toContain("    at ");
  });

  test("a port of metrics that is taken, and a path that has another use, are said on one line", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void other.close());
    const { port } = other.address() as AddressInfo;
    const taken = await startServe(folder, flags("--metrics-port", String(port)));
    expect(await taken.stop()).toBe(2);
    expect(taken.output()).toContain(`Port ${port} of 127.0.0.1 is in use`);
    const same = await startServe(folder, flags("--metrics", "/gateway/live"));
    expect(await same.stop()).toBe(2);
    expect(same.output()).toContain("--metrics is the path of --live-path");
  });

  test("a path of metrics that hides a route, or what is passed through, is named", async () => {
    const served = await startServe(folder, flags("--metrics", "/v1/latest"));
    expect(served.output()).toMatch(/serve-route-shadowed.*GET \/v1\/latest: a path of the server \(.*--metrics.*\)/);
    expect(await served.stop()).toBe(0);
    const api = { name: "etcd", routes: [], passThrough: ["/metrics"] } as unknown as ServedApi;
    const gateway = { find: () => ({ kind: "none" }) } as unknown as Gateway;
    const codes = (path: string): readonly string[] =>
      findShadowedRoutes([api], [gateway], [path]).map(({ code }) => code);
    expect([codes("/metrics"), codes("/gateway/metrics")]).toEqual([["serve-route-shadowed"], []]);
  });
});
