import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Server, ServerCredentials } from "@grpc/grpc-js";
import { beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { runCli } from "../cli/run-cli.js";
import { curl, curlPath } from "../etcd/server/curl.js";
import { startServe, startServeWith } from "../serve/serve-cli.js";

vi.setConfig({ testTimeout: 240_000 });

const run = promisify(execFile);
const home = fileURLToPath(new URL("../../", import.meta.url));

interface ExampleBook {
  readonly name?: string;
  readonly title?: string;
}

/** A gRPC server of the example's library, by grpc-js and the emitted mappers. */
async function startLibrary(folder: string): Promise<{ readonly address: string; stop(): void }> {
  const mappers = (await import(join(folder, "generated/library/mappers/library.ts"))) as Record<
    string,
    { encode(value: unknown): Uint8Array; decode(wire: Uint8Array): Record<string, unknown> }
  >;
  const books: ExampleBook[] = [{ name: "books/dune", title: "Dune" }];
  const method = (name: string, input: string, output: string) => ({
    path: `/library.v1.Library/${name}`,
    requestStream: false,
    responseStream: false,
    requestSerialize: (value: unknown) => Buffer.from(mappers[input]?.encode(value) ?? []),
    requestDeserialize: (wire: Buffer) => mappers[input]?.decode(wire) ?? {},
    responseSerialize: (value: unknown) => Buffer.from(mappers[output]?.encode(value) ?? []),
    responseDeserialize: (wire: Buffer) => mappers[output]?.decode(wire) ?? {},
  });
  const server = new Server();
  server.addService(
    {
      listBooks: method("ListBooks", "ListBooksRequestMapper", "ListBooksResponseMapper"),
      createBook: method("CreateBook", "CreateBookRequestMapper", "BookMapper"),
    },
    {
      listBooks: (_call: unknown, done: (error: null, value: unknown) => void) => done(null, { books }),
      createBook: (
        call: { readonly request: { readonly book?: ExampleBook } },
        done: (error: null, value: unknown) => void,
      ) => {
        books.push(call.request.book ?? {});
        done(null, call.request.book);
      },
    },
  );
  const port = await promisify(server.bindAsync.bind(server))("127.0.0.1:0", ServerCredentials.createInsecure());
  return { address: `127.0.0.1:${port}`, stop: () => server.forceShutdown() };
}

async function tryLibrary(url: string): Promise<void> {
  expect(JSON.parse((await curl(`${url}/v1/books`)).body)).toMatchObject({ books: [{ name: "books/dune" }] });
  const made = await curl(`${url}/v1/books`, "-d", '{"name":"books/ulysses","title":"Ulysses"}');
  expect([made.status, JSON.parse(made.body)]).toEqual([200, expect.objectContaining({ title: "Ulysses" })]);
  expect(JSON.parse((await curl(`${url}/v1/books`)).body)).toMatchObject({ books: [{}, { title: "Ulysses" }] });
}

describe.skipIf(curlPath === undefined)("init, generate, serve", () => {
  test("in an empty folder, with the program as built here", async () => {
    const folder = await mkdtemp(join(tmpdir(), "gatewright-init-"));
    const made = await runCli(folder, "init", "--yes");
    expect([made.code, made.stderr]).toEqual([0, ""]);
    expect(made.stdout).toContain("a small library to begin with");
    expect((await readdir(folder)).toSorted()).toEqual([
      ".gitattributes",
      "gatewright.config.ts",
      "package.json",
      "proto",
    ]);
    const generated = await runCli(folder, "generate");
    expect(generated.code).toBe(0);
    // The project has no packages yet, which is said.
    expect(generated.stderr).toMatch(
      /^info\[package-missing\] generated\/library imports packages that are not installed: ws\. Install them: npm i ws\.$/m,
    );
    const library = await startLibrary(folder);
    onTestFinished(() => library.stop());
    const served = await startServe(folder, ["--upstream", library.address, "--port", "0"]);
    await tryLibrary(served.url);
    expect(await served.stop()).toBe(0);
    // Again is refused.
    const again = await runCli(folder, "init", "--yes");
    expect([again.code, again.stderr]).toEqual([
      2,
      expect.stringMatching(/^error\[init-config-exists\] .*gatewright\.config\.ts/),
    ]);
  });

  test("of protos that are there, with what is already in the project", async () => {
    const folder = await mkdtemp(join(tmpdir(), "gatewright-init-"));
    await mkdir(join(folder, "idl/shop/v1"), { recursive: true });
    await writeFile(
      join(folder, "idl/shop/v1/shop.proto"),
      'syntax = "proto3";\npackage shop.v1;\nmessage Item { string id = 1; }\nservice Shop { rpc Get(Item) returns (Item); }\n',
    );
    expect((await runCli(folder, "init", "-y")).code).toBe(0);
    const { code, stdout } = await runCli(folder, "generate");
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^generated\/shop: read 1 files: 1 services, 1 methods/)]);
  });
});

describe("what surrounds an output", () => {
  test("verbatimModuleSyntax in a package that is not of modules is said", async () => {
    const folder = await mkdtemp(join(tmpdir(), "gatewright-init-"));
    await runCli(folder, "init", "--yes");
    await writeFile(join(folder, "package.json"), '{"name":"x"}');
    await writeFile(join(folder, "tsconfig.json"), '{"compilerOptions":{"verbatimModuleSyntax": true}}');
    const { stderr } = await runCli(folder, "generate");
    expect(stderr).toMatch(
      /^warning\[output-not-module\] generated\/library holds modules, but package\.json does not say so, and tsconfig\.json/m,
    );
    expect(stderr).toMatch(/Install them: npm i ws && npm i -D @types\/ws @types\/node\.$/m);
  });
});

describe.skipIf(curlPath === undefined)("from the packed tarball", () => {
  let tarball = "";
  let why = "";
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "gatewright-tarball-"));
    try {
      const { stdout } = await run("npm", ["pack", "--silent", "--pack-destination", folder], { cwd: home });
      tarball = join(folder, stdout.trim().split("\n").at(-1) ?? "");
      const quiet = ["--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline", "--loglevel", "error"];
      await mkdir(join(folder, "project"));
      await run("npm", ["install", ...quiet, tarball], { cwd: join(folder, "project") });
    } catch (error) {
      why = error instanceof Error ? error.message : String(error);
      console.log(`SKIPPED: npm cannot install what gatewright depends on: ${why.split("\n")[0]}`);
    }
  }, 240_000);

  test("npx gatewright init --yes && npx gatewright generate && npx gatewright serve, curl", async ({ skip }) => {
    skip(why !== "", why);
    const project = join(folder, "project");
    const npx = (...args: readonly string[]) => run("npx", ["--no-install", "gatewright", ...args], { cwd: project });
    const started = performance.now();
    await npx("init", "--yes");
    expect(JSON.parse(await readFile(join(project, "package.json"), "utf8"))).toMatchObject({ type: "module" });
    await npx("generate");
    expect(existsSync(join(project, "generated/library/serve.ts"))).toBe(true);
    const library = await startLibrary(project);
    onTestFinished(() => library.stop());
    const cli = join(project, "node_modules/gatewright/dist/generator/cli.js");
    const served = await startServeWith(cli, project, ["--upstream", library.address, "--port", "0", "--workers", "2"]);
    await tryLibrary(served.url);
    expect(await served.stop()).toBe(0);
    console.log(`three commands from the tarball: ${((performance.now() - started) / 1_000).toFixed(1)} s`);
  });
});
