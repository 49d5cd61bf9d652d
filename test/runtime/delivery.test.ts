import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { globSync } from "tinyglobby";
import { afterAll, describe, expect, it } from "vitest";
import { buildPackage } from "../../generator/build-package.js";
import type { GatewrightConfig } from "../../generator/config.js";
import { generate } from "../../generator/generate.js";

const proto = (name: string): string => `syntax = "proto3";
package ${name}.v1;
import "google/api/annotations.proto";
service ${name === "alpha" ? "Letters" : "Numbers"} {
  // Reads one.
  rpc Get(Request) returns (Answer) { option (google.api.http) = { post: "/${name}/{id}" body: "*" }; }
}
message Request { string id = 1; int64 count = 2; }
message Answer { string text = 1; }
`;

const modes: Readonly<Record<string, Pick<GatewrightConfig, "runtime">>> = {
  copy: { runtime: "copy" },
  "shared by default": {},
  "shared, elsewhere": { runtime: { shared: "lib/runtime" } },
  package: { runtime: { package: "@acme/runtime", output: "node_modules/@acme/runtime", version: "1.2.3" } },
};

interface Emitted {
  readonly [name: string]: never;
}

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

describe.each(Object.entries(modes))("two APIs of one configuration, runtime: %s", (mode, runtime) => {
  let folder = "";
  let alpha: Emitted;
  let beta: Emitted;
  let createGateway: (options: object) => { handle: (exchange: object) => void };
  let fetchOf: (handle: unknown) => (request: Request) => Promise<Response>;

  it("are generated, type-checked and compiled", { timeout: 120_000 }, async () => {
    folder = await mkdtemp(join(tmpdir(), "gatewright-delivery-"));
    folders.push(folder);
    await mkdir(join(folder, "proto"));
    await writeFile(join(folder, "package.json"), '{ "type": "module" }');
    for (const name of ["alpha", "beta"]) await writeFile(join(folder, "proto", `${name}.proto`), proto(name));
    const config: GatewrightConfig = {
      ...runtime,
      apis: ["alpha", "beta"].map((name) => ({
        name,
        input: { protos: [`proto/${name}.proto`], includes: ["proto"] },
        output: `generated/${name}`,
        artifacts: ["routes", "clients", "grpc-client"],
      })),
    };
    const loaded = { kind: "loaded" as const, file: join(folder, "gatewright.config.ts"), root: folder, config };
    const { diagnostics } = await generate(loaded);
    // The project has no packages, which is said of each output.
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(["package-missing"]));
    const again = await generate(loaded, { check: true });
    expect(again.diagnostics).toEqual(diagnostics);
    if (mode === "package") await buildPackage(join(folder, "node_modules/@acme/runtime"));
    await compile(folder);
    const load = async (path: string): Promise<Emitted> =>
      (await import(pathToFileURL(join(folder, "out", path)).href)) as Emitted;
    alpha = await load("generated/alpha/index.js");
    beta = await load("generated/beta/index.js");
    const rooms = roomsOf(mode, folder);
    ({ createGateway } = (await import(rooms("gateway"))) as never);
    ({ createFetchHandler: fetchOf } = (await import(rooms("serve/fetch"))) as never);
  });

  it("write so many copies of the runtime", () => {
    const count = globSync(["**/core/status.ts"], { cwd: folder, ignore: ["out/**"] }).length;
    expect(count).toBe(mode === "copy" ? 2 : 1);
  });

  it("know each other's errors", async () => {
    const { ClientError } = beta as unknown as { ClientError: new (code: number, message: string) => Error };
    const refuse = (): never => {
      throw new ClientError(7, "not yours");
    };
    const transport = { duplex: "half", unary: async () => refuse(), stream: () => refuse() };
    const { createAlphaClient } = alpha as unknown as {
      createAlphaClient: (transport: unknown) => { letters: { get(input: object): Promise<unknown> } };
    };
    const error: unknown = await createAlphaClient(transport)
      .letters.get({ id: "a" })
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 7, codeName: "PERMISSION_DENIED" });
    expect(error).toBeInstanceOf(alpha["ClientError"]);
    expect(error).toBeInstanceOf(beta["ClientError"]);
    expect(new Error("x")).not.toBeInstanceOf(alpha["ClientError"]);
  });

  it("answer a malformed body with 400, also with routes of another copy", async () => {
    const channel = { unary: () => ({ cancel() {} }), stream: () => ({ cancel() {} }), close() {} };
    const { routes } = (await import(
      pathToFileURL(join(folder, "out/generated/beta/routes/index.js")).href
    )) as Emitted;
    const gateway = createGateway({ routes, registry: beta["mappers"], channel });
    const send = fetchOf(gateway.handle);
    const answer = await send(new Request("http://x/beta/1", { method: "POST", body: '{"count": "many"}' }));
    expect([answer.status, await answer.json()]).toMatchObject([400, { code: 3 }]);
  });
});

describe("the package of the runtime", () => {
  it("names every face it has, and no version in its files", async () => {
    const folder = join(folders.at(-1) ?? "", "node_modules/@acme/runtime");
    const manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as {
      readonly version: string;
      readonly exports: Readonly<
        Record<string, { readonly import: { readonly default: string; readonly types: string } }>
      >;
    };
    expect(manifest.version).toBe("1.2.3");
    for (const [face, { import: found }] of Object.entries(manifest.exports)) {
      if (face === "./package.json") continue;
      await expect(readFile(join(folder, found.default), "utf8"), face).resolves.toBeTruthy();
      await expect(readFile(join(folder, found.types), "utf8"), face).resolves.toBeTruthy();
    }
    expect(await readFile(join(folder, "src/core/status.ts"), "utf8")).toMatch(/^\/\/ @generated by gatewright /);
  });
});

/** Compiles every emitted file by itself, so that modules stay apart as they are on the disk. */
async function compile(folder: string): Promise<void> {
  await build({
    entryPoints: globSync(["**/*.ts"], { cwd: folder, ignore: ["node_modules/**", "out/**"] }),
    absWorkingDir: folder,
    outdir: join(folder, "out"),
    outbase: folder,
    format: "esm",
    logLevel: "silent",
  });
}

/** Where the compiled faces of alpha's runtime are. */
function roomsOf(mode: string, folder: string): (face: string) => string {
  const file = (face: string): string => (face.includes("/") ? face : `${face}/index`);
  const places: Readonly<Record<string, string>> = {
    copy: "out/generated/alpha/runtime",
    "shared by default": "out/generated/runtime",
    "shared, elsewhere": "out/lib/runtime",
    package: "node_modules/@acme/runtime/esm",
  };
  return (face) => pathToFileURL(join(folder, places[mode] ?? "", `${file(face)}.js`)).href;
}
