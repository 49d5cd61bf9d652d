import { readFile } from "node:fs/promises";
import { request as httpRequest } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { beforeAll, expect, test } from "vitest";
import { WebSocket } from "ws";
import { createEtcdGateway, type EtcdGatewayOptions } from "../../../generated/etcd/gateway.js";
import { type Channel, createHttp2Channel } from "../../../generated/etcd/runtime/grpc/index.js";
import { createNodeServer } from "../../../generated/etcd/runtime/serve/index.js";
import { createConnectMiddleware } from "../../../generated/etcd/runtime/serve/connect-adapter.js";
import { createWebSocketAdapter } from "../../../generated/etcd/runtime/serve/websocket.js";
import { settingRows } from "../../../generator/serve/settings/index.js";
import { flagOf } from "../../../generator/serve/settings/setting.js";
import { startFakeUpstream, type FakeUpstream } from "./fake-upstream.js";

let upstream: FakeUpstream;
let channel: Channel;
let base = "";
const stops: (() => unknown)[] = [];
const faults: string[] = [];

beforeAll(async () => {
  upstream = await startFakeUpstream((call) => {
    if (call.headers["x-mode"] === "never") return;
    if (call.headers["x-mode"] === "unknown") call.trailersOnly(12, "unknown service etcdserverpb.KV");
    call.onEnd(() => (call.send(new Uint8Array(0)), call.finish(0)));
  });
  base = await serve({});
  return async () => {
    for (const stop of stops) await stop();
    await upstream.close();
  };
});

async function serve(options: Partial<EtcdGatewayOptions>, target = upstream.target): Promise<string> {
  channel = createHttp2Channel({ target });
  const own = channel;
  const gateway = createEtcdGateway({ channel, onFault: (error) => void faults.push(String(error)), ...options });
  const sockets = createWebSocketAdapter(gateway.upgrade);
  const server = createNodeServer(gateway.handle, { onUpgrade: sockets.onUpgrade });
  const port = await server.listen(0, "127.0.0.1");
  stops.push(
    () => sockets.close(),
    () => server.close(0),
    () => own.close(true),
  );
  return `http://127.0.0.1:${port}`;
}

const put = (body: string, headers: Record<string, string> = {}, path = "/v3/kv/put", url = base): Promise<Response> =>
  fetch(url + path, { method: "POST", body, headers });
const said = async (answer: Promise<Response>): Promise<string> => {
  const response = await answer;
  const text = await response.text();
  return `${response.status} ${text.startsWith("{") ? (JSON.parse(text) as { message: string }).message : text}`;
};

/** How each answer of the page comes about. */
const provoked: readonly (() => Promise<string>)[] = [
  () => said(put("{}", {}, "/v3/nowhere")),
  () => said(fetch(`${base}/v3/kv/put`)),
  async () => said(put("{}", {}, "/v3/kv/put", await serve({}, "127.0.0.1:1"))),
  async () => said(put("{}", { "grpc-metadata-x-mode": "never" }, "/v3/kv/put", await serve({ unaryTimeoutMs: 50 }))),
  () => said(put("{}", { "grpc-metadata-x-mode": "unknown" })),
  () => said(put('{"key": "not base64!"}')),
  async () => said(put('{"kye": "Zm9v"}', {}, "/v3/kv/put", await serve({ refuseUnknownFields: true }))),
  () => said(put("{")),
  async () =>
    said(put(`{"key":"${"A".repeat(2_000)}"}`, {}, "/v3/kv/put", await serve({ limits: { maxBodyBytes: 1_000 } }))),
  () => said(put("gzip", { "content-encoding": "gzip" })),
  () => said(put("{}", { "grpc-timeout": "10 seconds" })),
  async () => said(put("{}", {}, "/v3/kv/put", await serve({ limits: { maxCallsPerClient: 0 } }))),
  async () => said(put("{}", {}, "/v3/kv/put", await serve({ limits: { maxCalls: 0, maxQueuedCalls: 0 } }))),
  () =>
    new Promise((resolve) => {
      const socket = new WebSocket(`${base.replace("http", "ws")}/v3/watch`, {
        headers: { origin: "https://page.example" },
      });
      socket.on("error", () => undefined);
      socket.on("unexpected-response", (_request, response) => {
        let text = "";
        response.on("data", (chunk: Buffer) => (text += chunk.toString()));
        response.on("end", () =>
          resolve(`${response.statusCode} ${(JSON.parse(text) as { message: string }).message}`),
        );
      });
    }),
  async () => {
    const app = express();
    app.use((request, _response, next) => void request.resume().on("end", () => next()));
    app.use(
      createConnectMiddleware(
        createEtcdGateway({
          channel: createHttp2Channel({ target: upstream.target }),
          onFault: (error) => void faults.push(String(error)),
        }),
      ),
    );
    const server = app.listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    stops.push(() => server.close());
    return said(put("{}", {}, "/v3/kv/put", `http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  },
  () =>
    new Promise((resolve, reject) => {
      const request = httpRequest(
        `${base}/v3/kv/put`,
        { method: "POST", headers: ["host", "a", "host", "b"], agent: false },
        (response) => {
          response.resume();
          resolve(`${response.statusCode} `);
        },
      );
      request.on("error", reject);
      request.end();
    }),
];

test("docs/troubleshooting.md has the answers as they are given", async () => {
  const page = await readFile(new URL("../../../docs/troubleshooting.md", import.meta.url), "utf8");
  const documented = [...page.matchAll(/^\| `(\d{3} [^`]*)` \|/gm)].map((match) => match[1] ?? "");
  const answers: string[] = [];
  for (const each of provoked) answers.push((await each()).trim());
  const fits = (text: string, answer: string): boolean =>
    text.endsWith(" ...") ? answer.startsWith(text.slice(0, -4)) : answer === text.trim();
  expect(answers.filter((answer) => !documented.some((text) => fits(text, answer)))).toEqual([]);
  expect(documented.filter((text) => !answers.some((answer) => fits(text, answer)))).toEqual([]);
});

test("what it says of the log is what the log says", async () => {
  const page = await readFile(new URL("../../../docs/troubleshooting.md", import.meta.url), "utf8");
  expect(faults.length).toBeGreaterThan(0);
  for (const fault of faults) expect(page).toContain(fault.replace(/^Error: /, "").split(". ")[0]);
});

test("flags that pages name exist", async () => {
  const flags = new Set([...settingRows.map(([name]) => flagOf(name)), "--data", "--import"]);
  for (const name of ["troubleshooting.md", "observability.md", "hooks.md"]) {
    const page = await readFile(new URL(`../../../docs/${name}`, import.meta.url), "utf8");
    const named = [...page.matchAll(/(?<=[\s`])--[a-z][a-z-]+/g)].map(([flag]) => flag);
    expect(
      named.filter((flag) => !flags.has(flag)),
      name,
    ).toEqual([]);
  }
});
