import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createEtcdGateway } from "../../generated/etcd/gateway.js";
import { findFreePorts } from "../../generator/provision/free-port.js";
import { packageRoot } from "../../generator/render/package-root.js";
import { conformanceRules } from "../../generator/runtime/conformance/rule.js";
import { createHttp2Channel } from "../../generator/runtime/grpc/http2-channel.js";
import { createNodeServer } from "../../generator/runtime/serve/node-adapter.js";
import { createWebSocketAdapter } from "../../generator/runtime/serve/websocket.js";
import { reportGithub } from "../../generator/verify/report-github.js";
import { verify } from "../../generator/verify/verify.js";
import type { ConformanceDialect } from "../../generator/runtime/conformance/service.js";
import { readReport } from "../../generator/verify/baseline.js";
import { repositoryRoot } from "../conformance/etcd-api.js";
import { startBreakingProxy, type BreakingProxy } from "./breaking-proxy.js";

const config = join(repositoryRoot, "gatewright.config.ts");
// Every run reads the protos of etcd and makes twelve thousand cases of them.
vi.setConfig({ testTimeout: 90_000 });
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

/** A gateway of etcd behind a proxy that takes `Grpc-Timeout: -1S` for a deadline that has passed, in front of whatever listens on a port. */
async function startBroken(upstreamPort: number): Promise<BreakingProxy> {
  const proxy = await startBreakingProxy(await startGateway(upstreamPort));
  closers.unshift(() => proxy.close());
  proxy.breaks = (incoming, answer) => {
    if (incoming.headers["grpc-timeout"] !== "-1S") return false;
    answer.writeHead(504, { "content-type": "application/json" });
    answer.end('{"code":4,"message":"context deadline exceeded"}');
    return true;
  };
  return proxy;
}

describe("verify", () => {
  it.each([false, true])(
    "judges a gateway whole when it plays the upstream (strict: %s)",
    async (strict) => {
      const upstreamPort = await freePort();
      const target = await startGateway(upstreamPort);
      const { diagnostics, report, summary, passed } = await verify(
        { config, target, upstreamPort, strict, only: ["Lock", "Watch"] },
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
      expect(summary).toMatch(/\d+ passed \(\d+ by our choice\)/);
    },
    60_000,
  );

  it("sends a gateway in front of an unknown upstream only what nobody can read, and says how to run the rest", async () => {
    const target = await startGateway(1);
    const { report } = await verify({ config, target, only: ["Lock"] }, templates);
    const run = report?.entries.filter((entry) => entry.verdict !== "skipped") ?? [];
    expect(run.length).toBeGreaterThan(40);
    expect(run.every((entry) => entry.verdict === "passed")).toBe(true);
    const skipped = report?.entries.filter((entry) => entry.verdict === "skipped") ?? [];
    expect(skipped.length).toBeGreaterThan(50);
    expect(skipped.filter((entry) => !/--(upstream-port|unsafe)/.test(entry.reason ?? ""))).toEqual([]);
  });

  it("tells a target from an oracle", async () => {
    const target = await startGateway(1, "grpc-gateway-v2");
    const oracle = await startGateway(1, "grpc-gateway-v1");
    const only = ["Lock", "wrong-method"];
    const { report, passed } = await verify({ config, target, oracle, unsafe: true, only }, templates);
    expect(passed).toBe(true);
    expect(new Set(report?.entries.map((entry) => entry.verdict))).toEqual(new Set(["finding"]));
  });

  it("says in one line that a target speaks another dialect, or finds out which", async () => {
    const target = await startGateway(1, "grpc-gateway-v1");
    const only = ["Lock", "malformed-json"];
    const wrong = await verify({ config, target, only }, templates);
    expect(wrong.diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ["verify-wrong-dialect", `The target ${target} speaks grpc-gateway-v1, not grpc-gateway-v2.`],
    ]);
    const found = await verify({ config, target, dialect: "detect", only }, templates);
    expect([found.report?.dialect, found.passed]).toEqual(["grpc-gateway-v1", true]);
  });

  it.each(["google", "grpc-gateway-v1-early"] as const)("knows %s by its errors", async (dialect) => {
    const target = await startGateway(1, dialect);
    const { report, passed } = await verify(
      { config, target, dialect: "detect", only: ["KV", "malformed-json"] },
      templates,
    );
    expect([report?.dialect, passed]).toEqual([dialect, true]);
  });

  it("judges nobody who is not there, no gateway, or not before the upstream", async () => {
    const server = createServer((_, response) => response.end("hello"));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const stranger = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const codes = async (options: { readonly target: string; readonly upstreamPort?: number }): Promise<unknown> => {
      const { diagnostics, report, passed } = await verify(
        { config, timeoutMs: 500, only: ["Unlock"], ...options },
        templates,
      );
      return [diagnostics.map(({ code }) => code), report, passed];
    };
    expect(await codes({ target: stranger })).toEqual([["verify-target-stranger"], undefined, false]);
    server.close();
    expect(await codes({ target: "http://127.0.0.1:1" })).toEqual([["verify-target-unreachable"], undefined, false]);
    expect(await codes({ target: "127.0.0.1:8080" })).toEqual([["verify-target-url"], undefined, false]);
    const elsewhere = { target: await startGateway(1), upstreamPort: await freePort() };
    expect(await codes(elsewhere)).toEqual([["verify-upstream-unseen"], undefined, false]);
  });

  it("refuses names that select nothing", async () => {
    const target = "http://127.0.0.1:1";
    const codesOf = async (options: object): Promise<readonly string[]> =>
      (await verify({ config, target, ...options }, templates)).diagnostics.map((each) => each.code);
    expect(await codesOf({ only: ["Lokc"] })).toEqual(["verify-unknown-name"]);
    expect(await codesOf({ skip: ["Lokc"] })).toEqual(["verify-unknown-name"]);
    expect(await codesOf({ api: "nothing" })).toEqual(["verify-unknown-name"]);
    const nothing = { target: await startGateway(1), only: ["Lock", "http-body"] };
    expect(await codesOf(nothing)).toEqual(["verify-nothing-selected"]);
    expect(await codesOf({ only: ["failed"] })).toEqual(["verify-class-needs-baseline"]);
    expect(await codesOf({ baseline: "no.json" })).toEqual(["verify-baseline"]);
    expect(await codesOf({ cases: ["no.yaml"] })).toEqual(["verify-case-file"]);
  });

  it("selects by rule, method, basis and, beside an earlier report, by class", async () => {
    const upstreamPort = await freePort();
    const { url: target } = await startBroken(upstreamPort);
    const run = (options: object): ReturnType<typeof verify> =>
      verify({ config, target, upstreamPort, ...options }, templates);
    const { report } = await run({
      only: ["Unlock", "specification"],
      skip: ["wrong-type", "malformed-json"],
      report: folder,
    });
    const rules = new Set(report?.entries.map((entry) => entry.rule));
    expect(rules.has("deadlines") && rules.has("field-alone")).toBe(true);
    expect(rules.has("wrong-type") || rules.has("websocket") || rules.has("null-body")).toBe(false);
    expect(new Set(report?.entries.map((entry) => entry.method))).toEqual(new Set(["Unlock"]));
    const again = await run({ only: ["failed"], baseline: join(folder, "report.json") });
    expect(again.report?.entries.map((entry) => entry.title)).toEqual(["-1S is refused"]);
    expect(again.report?.history).toMatchObject({ broken: [], mended: [], same: [again.report?.entries[0]?.id] });
  });

  it("is green with what is known to fail, and red when that passes or more fails", async () => {
    const upstreamPort = await freePort();
    const proxy = await startBroken(upstreamPort);
    const knownFailing = join(folder, "known.txt");
    const baseline = join(folder, "report.json");
    const options = { config, target: proxy.url, upstreamPort, only: ["Lock", "deadlines"] };
    const run = (more: object): ReturnType<typeof verify> => verify({ ...options, ...more }, templates);
    expect((await run({ report: folder })).passed).toBe(false);
    await run({ knownFailing, updateKnownFailing: true });
    const list = await readFile(knownFailing, "utf8");
    expect(
      list
        .trim()
        .split("\n")
        .map((line) => line.split(" ").slice(-4).join(" ")),
    ).toEqual(["deadlines: -1S is refused", "deadlines: -1S is refused"]);
    const known = await run({ knownFailing });
    expect([known.passed, known.report?.entries.filter((entry) => entry.verdict === "known").length]).toEqual([
      true,
      2,
    ]);
    // Lines of cases that are not run stay as they are.
    const other = { ...options, knownFailing, only: ["KV/Range", "deadlines"] };
    expect((await verify(other, templates)).report?.struck).toBeUndefined();
    await verify({ ...other, updateKnownFailing: true }, templates);
    expect((await readFile(knownFailing, "utf8")).trim().split("\n").length).toBe(3);
    // A pattern says the same, and its comment stays.
    await writeFile(knownFailing, "# theirs, reported\nv3lockpb.Lock/*deadlines: -1S is refused\n");
    expect((await run({ knownFailing })).passed).toBe(true);
    await run({ knownFailing, updateKnownFailing: true });
    expect(await readFile(knownFailing, "utf8")).toBe("# theirs, reported\nv3lockpb.Lock/*deadlines: -1S is refused\n");
    const { breaks } = proxy;
    proxy.breaks = (incoming, answer) =>
      breaks(incoming, answer) ||
      (incoming.headers["grpc-timeout"] === "abc" && (answer.writeHead(500).end("{}"), true));
    const worse = await run({ knownFailing, baseline });
    expect(worse.passed).toBe(false);
    expect(worse.report?.history?.broken.every((id) => id.includes("abc is refused"))).toBe(true);
    expect([worse.report?.history?.broken.length, worse.report?.history?.same.length]).toEqual([2, 2]);
    proxy.breaks = () => false;
    const mended = await run({ knownFailing, baseline });
    expect([mended.passed, mended.report?.struck]).toEqual([false, ["v3lockpb.Lock/*deadlines: -1S is refused"]]);
    expect(mended.report?.history?.mended.length).toBe(2);
    expect(mended.summary).toContain("strike it off");
  });

  it("runs cases of one's own in the same report, from YAML and from TypeScript", async () => {
    const target = await startGateway(1);
    const yaml = join(folder, "cases.yaml");
    const typescript = join(folder, "cases.ts");
    await writeFile(
      yaml,
      "methods:\n  KV/Range: reads\ncases:\n  - name: a path that is not there\n    steps:\n      - request: { path: /v3/none }\n        expect: { status: 404, json: { code: 5 } }\n",
    );
    await writeFile(
      typescript,
      `export default { cases: [{ name: "wrong", steps: [{ request: { path: "/v3/none" }, expect: { status: 200 } }] }] };\n`,
    );
    const { report, passed } = await verify(
      { config, target, cases: [yaml, typescript], only: ["own-case"] },
      templates,
    );
    expect(report?.entries.map(({ id, verdict }) => [id, verdict])).toEqual([
      ["own case: a path that is not there", "passed"],
      ["own case: wrong", "failed"],
    ]);
    expect(report?.entries[1]?.faults[0]).toContain("HTTP status 404 instead of 200");
    expect(passed).toBe(false);
    await writeFile(yaml, "methods: { KV/Range: perhaps }\n");
    const bad = await verify({ config, target, cases: [yaml] }, templates);
    expect(bad.diagnostics[0]?.message).toContain("KV/Range must be `reads`");
  });

  it("says of a target that lacks methods that it does, once", async () => {
    const proxy = await startBreakingProxy(await startGateway(1));
    closers.unshift(() => proxy.close());
    proxy.breaks = (incoming, answer) => {
      if (!(incoming.url ?? "").startsWith("/v3/lock/unlock")) return false;
      answer
        .writeHead(404, { "content-type": "application/json" })
        .end('{"code":5,"message":"Not Found","details":[]}');
      return true;
    };
    const options = { config, target: proxy.url, only: ["v3lockpb.Lock"] };
    const { report, passed } = await verify(options, templates);
    expect(passed).toBe(true);
    expect(report?.notServed).toEqual(["v3lockpb.Lock/Unlock POST /v3/lock/unlock"]);
    expect((await verify({ ...options, strict: true }, templates)).passed).toBe(false);
  });

  it("writes the same report as HTML, Markdown, JSON, JUnit and for GitHub", async () => {
    const upstreamPort = await freePort();
    const { url: target } = await startBroken(upstreamPort);
    const { written, report } = await verify(
      { config, target, upstreamPort, only: ["Lock", "deadlines"], report: folder },
      templates,
    );
    expect(written.map((file) => file.slice(folder.length + 1))).toEqual([
      "report.html",
      "report.md",
      "report.json",
      "junit.xml",
    ]);
    const [html = "", markdown = "", , junit = ""] = await Promise.all(written.map((file) => readFile(file, "utf8")));
    expect(await readReport(join(folder, "report.json"))).toEqual(report);
    const total = report?.entries.length ?? 0;
    expect(junit).toContain(`tests="${total}" failures="2"`);
    expect([...junit.matchAll(/<testcase /g)].length).toBe(total);
    expect([...junit.matchAll(/<failure /g)].length).toBe(2);
    expect(junit).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#39;)/);
    expect(markdown).toContain("2 failed");
    expect(markdown).toContain(conformanceRules["deadlines"].demands);
    expect(markdown).toContain(`curl -sSi`);
    expect(markdown).toContain("- HTTP 400\n- an error of grpc-gateway-v2 with code 3\n+ HTTP 504 application/json");
    expect(html).not.toMatch(/<script|https?:\/\/(?!127\.0\.0\.1)/);
    expect(html).toMatch(/HTTP <mark>400/);
    const annotations = report === undefined ? [] : reportGithub(report);
    expect(annotations.length).toBe(1);
    expect(annotations[0]).toMatch(/^::error title=deadlines \(2 cases\)::v3lockpb\.Lock\/Lock .*%0A/);
  });
});
