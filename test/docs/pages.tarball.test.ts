import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { findFreePorts } from "../../generator/provision/free-port.js";
import { runCommand } from "../../generator/provision/run-command.js";
import { readBundledProto } from "../../generator/read/proto/bundled/bundled-protos.js";
import { startLibrary } from "../init/library-server.js";
import { findTool } from "../tools/find-tool.js";
import { validateDockerfile } from "../tools/dockerfile.js";
import { findPackedInstall, makeInstalledProject, type PackedInstall } from "../tools/packed-install.js";
import { blocksOf, readPage, type PageBlock } from "./page-blocks.js";
import { runPage } from "./run-page.js";

let install: PackedInstall | undefined;
/** A project as `init` and `generate` leave it: the library, with everything that serves and calls it, and a tsconfig.json. */
let library = "";

beforeAll(async () => {
  install = await findPackedInstall();
  if (install === undefined) return;
  library = await makeInstalledProject(install);
  const blocks = blocksOf(await readPage("getting-started.md"));
  for (const name of ["tsconfig.json", "gatewright.config.ts"])
    await writeFile(join(library, name), fileOf(blocks, name));
  const run: PageBlock = { language: "sh", heading: "", text: "npx gatewright generate\n" };
  await rm(join(library, "gatewright.config.ts"));
  await runPage([{ ...run, text: "npx gatewright init --yes\n" }], { folder: library });
  await writeFile(join(library, "gatewright.config.ts"), fileOf(blocks, "gatewright.config.ts"));
  await runPage([run], { folder: library });
});

function fileOf(blocks: readonly PageBlock[], file: string): string {
  return blocks.find((each) => each.file === file)?.text ?? "";
}

/** A copy of the library, and a gRPC server of it. */
async function startProject(
  from = library,
): Promise<{ readonly folder: string; readonly replace: Readonly<Record<string, string>> }> {
  if (install === undefined) throw new Error("nothing is installed");
  const folder = await makeInstalledProject(install, from);
  if (from !== "") await copyGenerated(from, folder);
  const [port = 0, second = 0] = await findFreePorts(2);
  const server = await startLibrary(join(library, "generated/library"));
  onTestFinished(() => server.stop());
  const replace = { "127.0.0.1:50051": server.address, "50052": String(second), "8080": String(port) };
  return { folder, replace };
}

async function copyGenerated(from: string, to: string): Promise<void> {
  await runCommand("cp", ["-r", join(from, "generated"), to]);
}

/** Starts the gateway of a project on the port that stands for 8080. */
async function serve(folder: string, replace: Readonly<Record<string, string>>): Promise<void> {
  await runPage(
    [{ language: "sh", heading: "", text: "npx gatewright serve --upstream 127.0.0.1:50051 --port 8080 &\n" }],
    { folder, replace },
  );
}

describe("the pages do what they say", { timeout: 240_000 }, () => {
  test("getting-started.md", async ({ skip }) => {
    if (install === undefined) return skip("npm cannot install");
    const { replace } = await startProject();
    const folder = await makeInstalledProject(install);
    const blocks = blocksOf(await readPage("getting-started.md"));
    await runPage(blocks, { folder, replace });
  });

  test("configuration.md, each form by itself", async ({ skip }) => {
    if (install === undefined) return skip("npm cannot install");
    const { folder } = await startProject();
    for (const block of blocksOf(await readPage("configuration.md"))) {
      await runPage(
        [block, { language: "sh", heading: "", text: `npx gatewright generate --dry-run -c ${block.file}\n` }],
        { folder },
      );
      await rm(join(folder, block.file ?? ""));
    }
  });

  test("sdk.md", async ({ skip }) => {
    if (install === undefined) return skip("npm cannot install");
    const { folder, replace } = await startProject();
    await serve(folder, replace);
    const blocks = blocksOf(await readPage("sdk.md"));
    await runPage(blocks, { folder, replace });
    await symlink(join(folder, "packages"), join(folder, "node_modules/@acme"));
    await runPage(
      [
        { language: "sh", heading: "", text: "npx tsc\nnode dist/use.js\n" },
        { language: "text", heading: "", text: "1\n" },
      ],
      { folder, replace },
    );
  });

  test("conformance.md", async ({ skip }) => {
    if (install === undefined) return skip("npm cannot install");
    const { folder, replace } = await startProject();
    await serve(folder, replace);
    await runPage(blocksOf(await readPage("conformance.md")), { folder, replace });
    await runPage([{ language: "sh", heading: "", text: "npx tsc --noEmit\n" }], { folder });
  });

  test("migrating-from-grpc-gateway.md", async ({ skip }) => {
    if (install === undefined) return skip("npm cannot install");
    const { folder, replace } = await startProject();
    const [program, ...rest] = blocksOf(await readPage("migrating-from-grpc-gateway.md"));
    expect(program?.file).toBe("gateway.ts");
    const start: PageBlock = { language: "sh", heading: "", text: "npx tsc\nnode dist/gateway.js &\n" };
    await runPage([...(program === undefined ? [] : [program]), start, ...rest], { folder, replace });
  });

  test("migrating-from-connect.md", async ({ skip }) => {
    if (install === undefined) return skip("npm cannot install");
    const { folder, replace } = await startProject();
    await serve(folder, replace);
    const run: PageBlock = { language: "sh", heading: "", text: "npx tsc\nnode dist/use.js\n" };
    const printed: PageBlock = { language: "text", heading: "", text: "Emma true\ntrue\n" };
    await runPage([...blocksOf(await readPage("migrating-from-connect.md")), run, printed], { folder, replace });
  });

  test("migrating-from-hey-api.md", async ({ skip }) => {
    if (install === undefined) return skip("npm cannot install");
    const folder = await makeInstalledProject(install);
    await writeFile(
      join(folder, "tsconfig.json"),
      fileOf(blocksOf(await readPage("getting-started.md")), "tsconfig.json"),
    );
    await writeFile(join(folder, "package.json"), '{"type":"module"}');
    const server = createServer((request, response) => {
      const isKnown = request.url === "/pets/9007199254740993";
      response.writeHead(isKnown ? 200 : 404, { "content-type": "application/json" });
      response.end(isKnown ? '{"id":9007199254740993,"name":"Tom"}' : '{"title":"no such pet"}');
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close().closeAllConnections());
    const replace = { "8080": String((server.address() as AddressInfo).port) };
    const run: PageBlock = {
      language: "sh",
      heading: "",
      text: "npx gatewright generate\nnpx tsc\nnode dist/use.js\n",
    };
    const printed: PageBlock = { language: "text", heading: "", text: "9007199254740993n Tom\nno such pet\n" };
    await runPage([...blocksOf(await readPage("migrating-from-hey-api.md")), run, printed], { folder, replace });
  });

  test("versions.md", async ({ skip }) => {
    if (install === undefined) return skip("npm cannot install");
    const { folder } = await startProject();
    await runPage(blocksOf(await readPage("versions.md")), { folder });
  });

  test("pipelines.md: scripts, hook, workflow, buf; turbo, nx and the Dockerfile are only read", async ({ skip }) => {
    if (install === undefined) return skip("npm cannot install");
    const { folder, replace } = await startProject();
    const buf = await findTool("buf");
    const google = ["annotations.proto", "http.proto"].map((name) => `proto/google/api/${name}`);
    const blocks = blocksOf(await readPage("pipelines.md"));
    const before: PageBlock[] = await Promise.all(
      google.map(async (path) => ({
        language: "proto",
        heading: "",
        file: path,
        text: (await readBundledProto(path.slice(6))) ?? "",
      })),
    );
    const isOfBuf = ({ heading }: PageBlock): boolean => heading === "buf";
    await runPage(
      blocks.filter((each) => !isOfBuf(each)),
      { folder, replace },
    );
    const workflow = parse(fileOf(blocks, ".github/workflows/ci.yml")) as {
      readonly jobs: { readonly generated: { readonly steps: readonly { readonly run?: string }[] } };
    };
    const steps = workflow.jobs.generated.steps.flatMap(({ run }) => run ?? []);
    expect(steps.length).toBe(3);
    await runPage([{ language: "sh", heading: "", text: `${steps.join("\n")}\n` }], { folder, replace });

    if (buf.found) {
      const own = await readFile(join(folder, "generated/library/gateway.ts"), "utf8");
      await runPage([...before, ...blocks.filter(isOfBuf)], {
        folder,
        env: { ...buf.env, HOME: folder, PATH: `${join(folder, "node_modules/.bin")}:${process.env["PATH"] ?? ""}` },
        replace: {
          ...replace,
          "npx buf": buf.command.join(" "),
          "proto --include": "proto --path proto/library --include",
        },
      });
      expect(await readFile(join(folder, "generated/library/gateway.ts"), "utf8")).toBe(own);
    } else console.log(`SKIPPED: buf: ${buf.remedy}`);

    const { scripts } = JSON.parse(fileOf(blocks, "package.json")) as { readonly scripts: object };
    for (const file of ["turbo.json", "project.json"]) {
      const { tasks, targets } = JSON.parse(fileOf(blocks, file)) as Readonly<Record<string, object>>;
      expect(Object.keys({ ...tasks, ...targets }).filter((name) => !(name in scripts))).toEqual([]);
    }
    expect(await validateDockerfile(fileOf(blocks, "Dockerfile"))).toEqual([]);
  });
});

test("every new page is run, and none has a block that is not", async () => {
  const pages = [
    "getting-started",
    "configuration",
    "sdk",
    "conformance",
    "migrating-from-grpc-gateway",
    "migrating-from-connect",
    "migrating-from-hey-api",
    "versions",
    "pipelines",
  ];
  const own = await readFile(fileURLToPath(import.meta.url), "utf8");
  for (const page of pages) {
    expect(own).toContain(`"${page}.md`);
    const loose = blocksOf(await readPage(`${page}.md`)).filter(
      ({ file, language }) => file === undefined && language !== "sh" && language !== "text",
    );
    expect([page, loose]).toEqual([page, []]);
  }
});
