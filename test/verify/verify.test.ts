import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createEtcdGateway } from "../../generated/etcd/gateway.js";
import { findFreePorts } from "../../generator/provision/free-port.js";
import { packageRoot } from "../../generator/render/package-root.js";
import { conformanceRules } from "../../generator/runtime/conformance/rule.js";
import { createHttp2Channel } from "../../generator/runtime/grpc/http2-channel.js";
import { createNodeServer } from "../../generator/runtime/serve/node-adapter.js";
import { createWebSocketAdapter } from "../../generator/runtime/serve/websocket.js";
import type { Report } from "../../generator/verify/report.js";
import { verify } from "../../generator/verify/verify.js";
import type { ConformanceDialect } from "../../generator/runtime/conformance/service.js";
import { repositoryRoot } from "../conformance/etcd-api.js";

const config = join(repositoryRoot, "gatewright.config.ts");
const templates = new URL("templates/", packageRoot);
let closers: (() => Promise<void>)[] = [];
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "verify-"));
});

afterAll(async () => {
  for (const close of closers) await close();
  closers = [];
  await rm(folder, { recursive: true, force: true });
});

/** A gateway of etcd on a free port, in front of whatever listens on `upstreamPort`. */
async function startGateway(upstreamPort: number, dialect: ConformanceDialect = "grpc-gateway-v2"): Promise<string> {
  const channel = createHttp2Channel({ target: `127.0.0.1:${upstreamPort}` });
  const gateway = createEtcdGateway({ channel, dialect });
  const sockets = createWebSocketAdapter(gateway.upgrade);
  const server = createNodeServer(gateway.handle, { onUpgrade: sockets.onUpgrade });
  const port = await server.listen(0, "127.0.0.1");
  closers.push(async () => {
    await server.close(0);
    channel.close(true);
  });
  return `http://127.0.0.1:${port}`;
}

async function freePort(): Promise<number> {
  const [port] = await findFreePorts(1);
  if (port === undefined) throw new Error("no free port");
  return port;
}

describe("verify", () => {
  it("judges a gateway whole when it plays the upstream", async () => {
    const upstreamPort = await freePort();
    const target = await startGateway(upstreamPort);
    const { diagnostics, report, summary, passed } = await verify(
      { config, target, upstreamPort, only: ["Lock", "Watch"] },
      templates,
    );
    expect(diagnostics).toEqual([]);
    expect(report?.entries.filter((entry) => entry.verdict !== "passed")).toEqual([]);
    expect(report?.entries.length).toBeGreaterThan(500);
    expect(new Set(report?.entries.map((entry) => entry.service))).toEqual(
      new Set(["etcdserverpb.Watch", "v3lockpb.Lock"]),
    );
    expect(passed).toBe(true);
    expect(summary).toContain("v3lockpb.Lock");
  }, 60_000);

  it("sends a gateway in front of an unknown upstream only what stays in the gateway", async () => {
    const target = await startGateway(1);
    const { report } = await verify({ config, target, only: ["Lock"] }, templates);
    const run = report?.entries.filter((entry) => entry.verdict !== "skipped") ?? [];
    expect(run.length).toBeGreaterThan(50);
    expect(run.every((entry) => entry.verdict === "passed")).toBe(true);
    expect(
      report?.entries.filter((entry) => entry.verdict === "skipped").every((entry) => entry.reason !== undefined),
    ).toBe(true);
  }, 60_000);

  it("finds that a gateway speaks another dialect, and tells it from an oracle", async () => {
    const target = await startGateway(1, "grpc-gateway-v2");
    const oracle = await startGateway(1, "grpc-gateway-v1");
    const { report, passed } = await verify({ config, target, oracle, only: ["Lock", "wrong-method"] }, templates);
    expect(passed).toBe(true);
    expect(new Set(report?.entries.map((entry) => entry.verdict))).toEqual(new Set(["finding"]));
    const swapped = await verify({ config, target: oracle, oracle: target, only: ["Lock", "wrong-method"] }, templates);
    expect(swapped.passed).toBe(false);
    expect(swapped.report?.entries[0]?.faults.join(" ")).toContain("HTTP status 405 instead of 501");
    const own = await verify(
      { config, target: oracle, dialect: "grpc-gateway-v1", only: ["Lock", "wrong-method"] },
      templates,
    );
    expect(own.passed).toBe(true);
  });

  it("fails a server that is no gateway, and one that does not listen", async () => {
    const server = createServer((_, response) => response.end("hello"));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const target = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const stranger = await verify({ config, target, only: ["Unlock"] }, templates);
    server.close();
    expect(stranger.passed).toBe(false);
    expect(stranger.report?.entries.every((entry) => entry.verdict !== "passed")).toBe(true);
    const nobody = await verify({ config, target: "http://127.0.0.1:1", only: ["Unlock", "wrong-path"] }, templates);
    expect(nobody.report?.entries[0]?.faults).toEqual(["the connection broke before an answer"]);
  });

  it("refuses names that select nothing", async () => {
    const result = await verify({ config, target: "http://127.0.0.1:1", only: ["Lokc"] }, templates);
    expect(result.diagnostics.map((each) => each.code)).toEqual(["verify-unknown-name"]);
    expect(result.passed).toBe(false);
    const api = await verify({ config, target: "http://127.0.0.1:1", api: "nothing" }, templates);
    expect(api.diagnostics.map((each) => each.code)).toEqual(["verify-unknown-name"]);
  });

  it("writes the same report as HTML, Markdown, JSON and JUnit", async () => {
    const target = await startGateway(1, "grpc-gateway-v1");
    const { written } = await verify(
      { config, target, only: ["Lock", "wrong-method", "malformed-json"], report: folder },
      templates,
    );
    expect(written.map((file) => file.slice(folder.length + 1))).toEqual([
      "report.html",
      "report.md",
      "report.json",
      "junit.xml",
    ]);
    const [html = "", markdown = "", json = "", junit = ""] = await Promise.all(
      written.map((file) => readFile(file, "utf8")),
    );
    const report = JSON.parse(json) as Report;
    const failed = report.entries.filter((entry) => entry.verdict === "failed").length;
    expect(failed).toBeGreaterThan(0);
    expect(junit).toContain(`tests="${report.entries.length}" failures="${failed}"`);
    expect([...junit.matchAll(/<testcase /g)].length).toBe(report.entries.length);
    expect([...junit.matchAll(/<failure /g)].length).toBe(failed);
    expect(junit).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#39;)/);
    expect(markdown).toContain(`${failed} failed`);
    expect(markdown).toContain(conformanceRules["malformed-json"].demands);
    expect(html).not.toMatch(/<script|https?:\/\/(?!127\.0\.0\.1)/);
    expect(html).toContain("&quot;");
  });
});
