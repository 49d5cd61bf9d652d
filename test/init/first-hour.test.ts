import { mkdir, mkdtemp, readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { runCli } from "../cli/run-cli.js";
import { curlPath } from "../etcd/server/curl.js";
import { startServe } from "../serve/serve-cli.js";
import { startLibrary } from "./library-server.js";
import { tryLibrary } from "./try-library.js";

vi.setConfig({ testTimeout: 240_000 });

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
    const explained = await runCli(folder, "explain", "GET", "/v1/books/dune");
    expect([explained.code, explained.stdout]).toEqual([0, expect.stringContaining("library.v1.Library")]);
    const library = await startLibrary(join(folder, "generated/library"));
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
