import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeNotFound } from "../../generator/provision/provision-result.js";
import { findEtcd } from "../../proto/etcd/upstream/find-etcd.js";
import { startEtcd, type RunningEtcd } from "../../proto/etcd/upstream/start-etcd.js";
import { runCli } from "../cli/run-cli.js";
import { repositoryRoot } from "../conformance/etcd-api.js";
import { startBreakingProxy, type BreakingProxy } from "./breaking-proxy.js";

const binary = await findEtcd({ line: "3.5-v2" });
if (!binary.found) console.log(`SKIPPED: ${describeNotFound("etcd 3.5 with grpc-gateway 2", binary)}`);

// What a user does who judges a gateway of others in a CI of their own: protos, a configuration of nothing else, a list of known failures.
describe.skipIf(!binary.found)("a foreign gateway in somebody's CI", () => {
  let folder: string;
  let server: RunningEtcd;
  let proxy: BreakingProxy;

  beforeAll(async () => {
    if (!binary.found) return;
    server = await startEtcd(binary);
    proxy = await startBreakingProxy(server.httpUrl);
    folder = await mkdtemp(join(tmpdir(), "own-ci-"));
    const input = { protos: [join(repositoryRoot, "proto/etcd/*.proto")], includes: [join(repositoryRoot, "proto")] };
    const gateway = { json: { useProtoNames: true, emitUnpopulated: false } };
    const api = { name: "etcd", input, output: "generated", artifacts: ["conformance"], gateway };
    await writeFile(join(folder, "gatewright.json"), JSON.stringify({ apis: [api] }));
  });

  afterAll(async () => {
    await proxy?.close();
    await server?.stop();
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  });

  const run = (...args: readonly string[]): ReturnType<typeof runCli> =>
    runCli(
      folder,
      "verify",
      "--config=gatewright.json",
      `--target=${proxy.url}`,
      `--cases=${join(repositoryRoot, "proto/etcd/conformance/cases.yaml")}`,
      "--only=KV/Range",
      "--only=Lease/LeaseKeepAlive",
      "--timeout-ms=2000",
      "--known-failing=known-failing.txt",
      ...args,
    );

  it("is red at first, green with the list, red when one more breaks, and says what", async () => {
    const first = await run("--report=reports");
    expect(first.code).toBe(1);
    expect(first.stdout).toMatch(/\$ curl .*grpc-timeout: -1S/);
    const update = await run("--update-known-failing");
    expect([update.code, update.stderr]).toEqual([0, ""]);
    const known = (await readFile(join(folder, "known-failing.txt"), "utf8")).trim().split("\n");
    expect(known).toContain("etcdserverpb.KV/Range POST /v3/kv/range deadlines: -1S is refused");
    expect(known.every((id) => /deadlines: [-+]1S|LeaseKeepAlive/.test(id))).toBe(true);
    expect((await run()).code).toBe(0);

    proxy.breaks = (incoming, answer) =>
      incoming.method === "PATCH" && Boolean(answer.writeHead(200, { "content-type": "application/json" }).end("{}"));
    const broken = await run("--format=github", "--baseline=reports/report.json");
    expect(broken.code).toBe(1);
    const errors = broken.stdout.split("\n").filter((line) => line.startsWith("::error"));
    expect(errors.map((line) => line.slice(0, 43))).toEqual(["::error title=wrong-method (2 cases)::etcds"]);
    expect(broken.stdout).toContain(`since the earlier report: 2 new, 0 mended, ${known.length} same`);

    proxy.breaks = () => false;
    await writeFile(
      join(folder, "known-failing.txt"),
      `${known.join("\n")}\netcdserverpb.KV/Range *wrong-path: capitals\n`,
    );
    const passing = await run();
    expect([
      passing.code,
      passing.stdout.includes("strike it off the known failures: etcdserverpb.KV/Range *wrong-path: capitals"),
    ]).toEqual([1, true]);
  }, 120_000);

  it("says in one line, with exit code 2, that nobody listens", async () => {
    const { code, stdout, stderr } = await runCli(
      folder,
      "verify",
      "--config=gatewright.json",
      "--target=http://127.0.0.1:1",
    );
    expect([code, stdout, stderr.trim().split("\n").length]).toEqual([2, "", 1]);
    expect(stderr).toContain("nobody listens there");
    const noScheme = await runCli(folder, "verify", "--config=gatewright.json", "--target=127.0.0.1:2379");
    expect([noScheme.code, noScheme.stderr.trim().split("\n").length]).toEqual([2, 1]);
  }, 60_000);
});
