import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";

const home = fileURLToPath(new URL("../../../", import.meta.url));
let folder = "";

beforeAll(async () => {
  // Below the project, so that its packages are found.
  folder = await mkdtemp(join(home, "node_modules", ".gatewright-loaded-"));
  await writeFile(
    join(folder, "notes.mjs"),
    `import { appendFileSync } from "node:fs";
export async function resolve(specifier, context, next) {
  const found = await next(specifier, context);
  appendFileSync(process.env.LOADED, found.url + "\\n");
  return found;
}`,
  );
  await writeFile(
    join(folder, "register.mjs"),
    `import { register } from "node:module"; register(${JSON.stringify(pathToFileURL(join(folder, "notes.mjs")).href)});`,
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Packages that a program loads which serves one request and ends. */
async function packagesOf(name: string, imports: string, hooks: string): Promise<readonly string[]> {
  const outfile = join(folder, `${name}.mjs`);
  await build({
    stdin: {
      contents: `
import { createGateway } from "./generator/runtime/gateway/index.js";
import { createNodeServer } from "./generator/runtime/serve/index.js";
import * as observe from "./generator/runtime/observe/index.js";
${imports}
const channel = { unary: () => ({ cancel() {} }), stream: () => undefined, close() {} };
const gateway = createGateway({ routes: [], channel, hooks: ${hooks} });
const server = createNodeServer(gateway.handle);
const port = await server.listen(0, "127.0.0.1");
console.log((await fetch("http://127.0.0.1:" + port + "/x")).status);
await server.close(0);`,
      resolveDir: home,
      loader: "ts",
    },
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    logLevel: "silent",
    packages: "external",
  });
  const loaded = join(folder, `${name}.txt`);
  await writeFile(loaded, "");
  const stdout = await new Promise<string>((resolve, reject) => {
    const env = { ...process.env, LOADED: loaded };
    execFile(
      process.execPath,
      ["--import", pathToFileURL(join(folder, "register.mjs")).href, outfile],
      { env },
      (error, out, errors) => (error === null ? resolve(out) : reject(new Error(errors, { cause: error }))),
    );
  });
  expect(stdout).toContain("404");
  const urls = (await readFile(loaded, "utf8")).split("\n");
  const names = urls.flatMap((url) => /\/node_modules\/((?:@[^/]+\/)?[^./][^/]*)\//.exec(url)?.[1] ?? []);
  return [...new Set(names)].toSorted();
}

test("what is not switched on is not loaded", async () => {
  expect(await packagesOf("none", "", "[]")).toEqual([]);
  expect(
    await packagesOf("log", 'import pino from "pino";', "observe.createLogging(pino({ level: 'silent' })).hooks"),
  ).toContain("pino");
  expect(
    await packagesOf("metrics", 'import * as client from "prom-client";', "observe.createMetrics(client).hooks"),
  ).toContain("prom-client");
  expect(
    await packagesOf("trace", 'import * as api from "@opentelemetry/api";', "observe.createTracing(api).hooks"),
  ).toEqual(["@opentelemetry/api"]);
});

test("the adapters import no library", async () => {
  const { metafile } = await build({
    entryPoints: [join(home, "generator/runtime/observe/index.ts")],
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "browser",
    outdir: join(tmpdir(), "unused"),
  });
  expect(Object.keys(metafile.inputs).filter((each) => each.includes("node_modules"))).toEqual([]);
});
