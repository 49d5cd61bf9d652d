import type express from "express";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { createEtcdGateway } from "../../../generated/etcd/gateway.js";
import type {
  FinishedExchange,
  Gateway,
  GatewayHooks,
  GatewayOptions,
} from "../../../generated/etcd/runtime/gateway/index.js";
import { type Channel, createHttp2Channel } from "../../../generated/etcd/runtime/grpc/index.js";
import { createConnectMiddleware } from "../../../generated/etcd/runtime/serve/connect-adapter.js";
import { createNodeServer } from "../../../generated/etcd/runtime/serve/index.js";
import { startFakeUpstream, type FakeUpstream } from "../gateway/fake-upstream.js";
import { startExpress } from "../gateway/hooks/adapters.js";
import { parseMetrics } from "./prometheus-text.js";
import { runSnippet, snippetsOf } from "./snippets.js";

let upstream: FakeUpstream;
let channel: Channel;
let stop: (() => Promise<void>) | undefined;
const run = new Set<string>();

beforeAll(async () => {
  upstream = await startFakeUpstream((call) => {
    if (call.headers["x-mode"] === "fail") return call.trailersOnly(5, "gone");
    if (call.headers["x-mode"] === "created")
      call.respond({ "x-http-code": "201", etag: '"7"', "set-cookie": ["a=1", "b=2"] });
    call.onEnd(() => (call.send(new Uint8Array(0)), call.finish(0)));
  });
  channel = createHttp2Channel({ target: upstream.target });
});
afterEach(() => stop?.());
afterAll(async () => {
  channel.close(true);
  await upstream.close();
});

async function snippet<Exports>(page: string, name: string): Promise<Exports> {
  run.add(name);
  return runSnippet<Exports>(page, name);
}

async function serve(gateway: Gateway): Promise<(path: string, headers?: Record<string, string>) => Promise<Response>> {
  const server = createNodeServer(gateway.handle);
  const port = await server.listen(0, "127.0.0.1");
  stop = () => server.close(100);
  return (path, headers = {}) =>
    fetch(`http://127.0.0.1:${port}${path}`, {
      method: path.startsWith("/v3") ? "POST" : "GET",
      headers,
      ...(path.startsWith("/v3") && { body: "{}" }),
    });
}
const withOptions = (options: Partial<GatewayOptions>): Gateway =>
  createEtcdGateway({ livePath: "/live", ...options, channel });
const mode = (name: string): Record<string, string> => ({ "grpc-metadata-x-mode": name });

describe("docs/hooks.md", () => {
  const page = "hooks.md";

  test("headers and status from metadata", async () => {
    const { fromMetadata } = await snippet<{ fromMetadata: Partial<GatewayOptions> }>(page, "fromMetadata");
    const answer = await (await serve(withOptions(fromMetadata)))("/v3/kv/range", mode("created"));
    expect([answer.status, answer.headers.get("etag"), answer.headers.getSetCookie()]).toEqual([
      201,
      '"7"',
      ["a=1", "b=2"],
    ]);
  });

  test("headers and status of one's own", async () => {
    const { ownHead } = await snippet<{ ownHead: GatewayHooks }>(page, "ownHead");
    const answer = await (await serve(withOptions({ hooks: ownHead })))("/v3/kv/range");
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([201, "no-store"]);
  });

  test("who may call", async () => {
    const { guards, setMaintenance } = await snippet<{ guards: GatewayHooks; setMaintenance(on: boolean): void }>(
      page,
      "guards",
    );
    const ask = await serve(withOptions({ hooks: guards }));
    expect((await ask("/v3/kv/range", { authorization: "Bearer good" })).status).toBe(200);
    const refused = await ask("/v3/kv/range");
    expect([refused.status, await refused.json()]).toEqual([401, { code: 16, message: "who are you?" }]);
    expect((await ask("/live")).status).toBe(200);
    setMaintenance(true);
    const down = await ask("/v3/kv/range", { authorization: "Bearer good" });
    expect([down.status, down.headers.get("retry-after"), await down.json()]).toEqual([
      503,
      "30",
      { message: "back in a moment" },
    ]);
  });

  test("errors in a form of one's own", async () => {
    const { problems } = await snippet<{ problems: GatewayHooks }>(page, "problems");
    const answer = await (await serve(withOptions({ hooks: problems })))("/v3/kv/range", mode("fail"));
    expect([answer.status, answer.headers.get("content-type"), await answer.json()]).toEqual([
      404,
      "application/problem+json",
      { type: "NOT_FOUND", title: "gone", status: 404, instance: "/v3/kv/range", details: [] },
    ]);
  });

  test("when it is over", async () => {
    const { slow, watch } = await snippet<{ slow: FinishedExchange[]; watch: GatewayHooks }>(page, "watch");
    const broken: GatewayHooks = {
      before() {
        throw new Error("broken");
      },
    };
    const ask = await serve(withOptions({ hooks: [watch, broken], onFault: () => undefined }));
    await ask("/v3/kv/range");
    await ask("/live");
    expect(slow.map(({ pattern, httpStatus }) => [pattern, httpStatus])).toEqual([["/v3/kv/range", 500]]);
  });

  test("behind body parsers", async () => {
    const { parser } = await snippet<{ parser: express.RequestHandler }>(page, "parser");
    const started = await startExpress(parser, createConnectMiddleware(withOptions({})));
    stop = async () => void (await started.stop());
    const sent = await started.send({
      path: "/v3/kv/range",
      body: '{"limit": 9007199254740993}',
      headers: { "content-type": "application/json" },
    });
    expect(sent.status).toBe(200);
    // Field 3 as a varint: the number, to the last digit.
    expect(Buffer.from(upstream.calls.at(-1)?.messages[0] ?? []).toString("hex")).toBe("188180808080808010");
  });
});

describe("docs/observability.md", () => {
  const page = "observability.md";

  test("logs", async () => {
    const lines: string[] = [];
    const { serveWithLogs } = await snippet<{
      serveWithLogs(target: string, to: { write(line: string): void }): Gateway;
    }>(page, "serveWithLogs");
    const ask = await serve(serveWithLogs(upstream.target, { write: (line) => void lines.push(line) }));
    await ask("/v3/kv/range", { "x-request-id": "r1" });
    expect(lines.map((line) => (JSON.parse(line) as { msg: string }).msg)).toEqual([
      "a route matched",
      "the upstream is asked",
      "POST /v3/kv/range 200",
    ]);
  });

  test("metrics", async () => {
    const { serveWithMetrics } = await snippet<{ serveWithMetrics(target: string): Gateway }>(page, "serveWithMetrics");
    const ask = await serve(serveWithMetrics(upstream.target));
    await ask("/v3/kv/range");
    const found = parseMetrics(await (await ask("/gateway/metrics")).text());
    expect(found.get("gateway_requests_total")?.samples).toEqual([
      {
        name: "gateway_requests_total",
        labels: { method: "POST", route: "/v3/kv/range", status: "200", code: "OK" },
        value: 1,
      },
    ]);
    const text = (await snippetsOf(page)).join("");
    expect(text).toContain("createMetrics");
    const { readFile } = await import("node:fs/promises");
    const documented = await readFile(new URL("../../../docs/observability.md", import.meta.url), "utf8");
    for (const name of found.keys()) expect(documented, name).toContain(`\`${name}\``);
  });

  test("traces", async () => {
    const { serveWithTraces } = await snippet<{ serveWithTraces(target: string): Gateway }>(page, "serveWithTraces");
    const traceparent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    await (
      await serve(serveWithTraces(upstream.target))
    )("/v3/kv/range", { traceparent });
    expect(upstream.calls.at(-1)?.headers["traceparent"]).toBe(traceparent);
  });
});

test("every snippet was run", async () => {
  for (const page of ["hooks.md", "observability.md"])
    for (const each of await snippetsOf(page)) {
      const names = [...each.matchAll(/export (?:const|function) (\w+)/g)].map((match) => match[1] ?? "");
      expect(
        names.some((name) => run.has(name)),
        each,
      ).toBe(true);
    }
});
