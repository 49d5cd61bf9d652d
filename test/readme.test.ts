import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { artifacts } from "../generator/artifacts/index.js";
import { complaints } from "../generator/diagnostics.js";
import { describeNotFound } from "../generator/provision/provision-result.js";
import { serveEtcd, type ServedGateway } from "../proto/etcd/server/serve.js";
import { findEtcd } from "../proto/etcd/upstream/find-etcd.js";
import { startEtcd, type RunningEtcd } from "../proto/etcd/upstream/start-etcd.js";
import { runCli } from "./cli/run-cli.js";
import { curl, curlPath } from "./etcd/server/curl.js";

const home = fileURLToPath(new URL("../", import.meta.url));
const readme = await readFile(join(home, "README.md"), "utf8");
const manifest = JSON.parse(await readFile(join(home, "package.json"), "utf8")) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};
const blocks = (language: string): string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, "gm"))].map((match) => match[1] ?? "");

const etcd = await findEtcd({ line: "3.5" });
if (!etcd.found) console.log(`SKIPPED: ${describeNotFound("etcd 3.5", etcd)}`);

describe("the README", () => {
  test("lists every artifact with its description", () => {
    for (const { name, description } of artifacts) expect(readme).toContain(`| \`${name}\` | ${description} |`);
  });

  test("lists every command", async () => {
    const { stdout } = await runCli(home, "--help");
    const commands = [...stdout.matchAll(/^ {2}gatewright (\w+)/gm)].map((match) => match[1] ?? "");
    expect(commands.length).toBeGreaterThan(3);
    for (const command of commands) expect(readme).toContain(`| \`gatewright ${command}`);
  });

  test("names only scripts that exist", () => {
    const named = [...readme.matchAll(/npm run ([\w:-]+)/g)].map((match) => match[1] ?? "");
    expect(named.filter((name) => !(name in manifest.scripts))).toEqual([]);
  });

  test("says why of every dependency, and of no other", () => {
    const table = readme.slice(readme.indexOf("## Dependencies"));
    const rows = [...table.matchAll(/^\| (`[^|]+) \|/gm)]
      .flatMap((row) => [...(row[1] ?? "").matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ""))
      .toSorted();
    expect(rows).toEqual([...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)].toSorted());
  });

  test("links only to files that exist", async () => {
    const links = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) => match[1] ?? "");
    expect(links.length).toBeGreaterThan(5);
    for (const link of links)
      await expect(
        readFile(join(home, link)).catch(
          (error: NodeJS.ErrnoException) => error.code === "EISDIR" || Promise.reject(error),
        ),
      ).resolves.toBeTruthy();
  });

  test("complaints have codes in kebab case and a remedy that is a sentence", () => {
    for (const [code, { remedy, message }] of Object.entries(complaints))
      expect([code, remedy, message]).toEqual([
        expect.stringMatching(/^[a-z0-9-]+$/),
        expect.stringMatching(/[.:)]$/),
        expect.stringMatching(/[.:)}]$/),
      ]);
  });
});

describe.skipIf(!etcd.found)("the README's examples run", () => {
  let server: RunningEtcd;
  let served: ServedGateway;
  beforeAll(async () => {
    if (!etcd.found) return;
    server = await startEtcd(etcd);
    served = await serveEtcd({ port: 0, upstream: [server.endpoint] });
  });
  afterAll(async () => {
    await served?.close();
    await server?.stop();
  });

  test.skipIf(curlPath === undefined)("the curl lines", async () => {
    const lines = blocks("sh")
      .flatMap((block) => block.split("\n"))
      .filter((line) => line.startsWith("curl -s "));
    expect(lines.length).toBe(2);
    for (const line of lines) {
      const [, path = "", body = ""] = /localhost:8080(\S+) -d '(.*)'$/.exec(line) ?? [];
      const answer = await curl(`${served.url}${path}`, "-d", body);
      expect([answer.status, JSON.parse(answer.body)]).toEqual([
        200,
        expect.objectContaining({ header: expect.anything() }),
      ]);
    }
  });

  test("the typed client", async () => {
    const snippet = blocks("ts").find((block) => block.includes("createEtcdClient")) ?? "";
    const folder = await mkdtemp(join(tmpdir(), "gatewright-readme-"));
    const text = snippet.replace("http://127.0.0.1:8080", served.url);
    const outfile = join(folder, "snippet.mjs");
    await build({
      stdin: { contents: text, resolveDir: home, loader: "ts" },
      outfile,
      bundle: true,
      format: "esm",
      platform: "node",
      target: "node20",
      logLevel: "silent",
      packages: "external",
    });
    const stdout = await new Promise<string>((resolve, reject) => {
      execFile(process.execPath, [outfile], (error, out, errors) =>
        error === null ? resolve(out) : reject(new Error(errors, { cause: error })),
      );
    });
    expect(stdout).toBe("blue\ntrue\n");
    await rm(folder, { recursive: true });
  });

  test("the configuration", async () => {
    const config = blocks("ts").find((block) => block.includes("defineConfig")) ?? "";
    const folder = await mkdtemp(join(tmpdir(), "gatewright-readme-"));
    const proto = `syntax = "proto3";\npackage library;\nimport "google/api/annotations.proto";\nmessage Book { string name = 1; }\nservice Library {\n  rpc GetBook(Book) returns (Book) { option (google.api.http) = { get: "/v1/{name=books/*}" }; }\n}\n`;
    await writeFile(join(folder, "library.proto"), proto);
    const local = config
      .replace('from "gatewright/config"', `from ${JSON.stringify(join(home, "dist/generator/config.js"))}`)
      .replace("proto/**/*.proto", "*.proto")
      .replace('includes: ["proto"]', 'includes: ["."]')
      .replace(', openapi: ["docs/openapi.yaml"]', "");
    await writeFile(join(folder, "gatewright.config.ts"), local);
    const run = await runCli(folder, "generate");
    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(run.stdout).toContain("1 services, 1 methods, 1 bindings");
    await rm(folder, { recursive: true });
  });
});
