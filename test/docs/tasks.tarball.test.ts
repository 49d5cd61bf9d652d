import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { findFreePorts } from "../../generator/provision/free-port.js";
import { curl, curlPath } from "../etcd/server/curl.js";
import { startLibrary } from "../init/library-server.js";
import { validateDockerfile } from "../tools/dockerfile.js";
import { findToolOrSay } from "../tools/find-tool.js";
import { findPackedInstall, makeInstalledProject, type PackedInstall } from "../tools/packed-install.js";
import { anchorsOf, blocksOf, readPage, type PageBlock } from "./page-blocks.js";
import { runPage } from "./run-page.js";

let install: PackedInstall | undefined;
beforeAll(async () => {
  install = await findPackedInstall();
});

interface TaskProject {
  readonly folder: string;
  readonly url: string;
  readonly replace: Readonly<Record<string, string>>;
  /** Runs commands as they would be typed. */
  type(commands: string): Promise<void>;
  /** The block of a page under a heading, for the API of this project. */
  take(page: string, heading: string, file?: string): Promise<void>;
}

/** The library that `init` writes, generated, with its gRPC server; what a reader of the pages begins a task with. */
async function startTask(): Promise<TaskProject> {
  if (install === undefined) throw new Error("nothing is installed");
  const folder = await makeInstalledProject(install);
  const [port = 0] = await findFreePorts(1);
  const tsconfig = blocksOf(await readPage("getting-started.md")).find(({ file }) => file === "tsconfig.json");
  await writeFile(join(folder, "tsconfig.json"), tsconfig?.text ?? "");
  let replace: Record<string, string> = { "8080": String(port) };
  const type = (text: string): Promise<void> =>
    runPage([{ language: "sh", heading: "", text: `${text}\n` }], { folder, replace });
  await type("npx gatewright init --yes\nnpx gatewright generate");
  const library = await startLibrary(join(folder, "generated/library"));
  onTestFinished(() => library.stop());
  replace = { ...replace, "127.0.0.1:50051": library.address };
  return {
    folder,
    url: `http://127.0.0.1:${port}`,
    replace,
    type,
    async take(page, heading, file) {
      const block = blocksOf(await readPage(page)).find(
        (each) => each.heading === heading && (file === undefined || each.text.startsWith(`// ${file}`)),
      );
      if (block === undefined) throw new Error(`docs/${page} has nothing under ${heading}`);
      const name = file ?? `${heading.toLowerCase().replaceAll(" ", "-")}.ts`;
      await runPage([{ ...block, file: name } satisfies PageBlock], {
        folder,
        replace: { ...replace, Etcd: "Library", "generated/etcd": "generated/library" },
      });
    },
  };
}

describe.skipIf(curlPath === undefined)("what the pages must answer", { timeout: 120_000 }, () => {
  test("each task has a page and a heading", async () => {
    const table = (await readPage("README.md")).split("## How do I ...")[1] ?? "";
    const links = [...table.matchAll(/\]\(([\w-]+\.md)#([\w-]+)\)/g)];
    expect([...table.matchAll(/^\| (?!task|---)/gm)]).toHaveLength(10);
    for (const [, page = "", anchor = ""] of links) expect(anchorsOf(await readPage(page))).toContain(anchor);
  });

  test("only some callers, errors and headers of one's own", async ({ skip }) => {
    if (install === undefined) return skip("npm cannot install");
    const { folder, url, take, type } = await startTask();
    await take("hooks.md", "Who may call");
    await take("hooks.md", "Errors in a form of one's own");
    await take("hooks.md", "Headers and status of one's own");
    await take("serving.md", "Node", "node.ts");
    const server = await readFile(join(folder, "node.ts"), "utf8");
    const imports = `import { guards } from "./who-may-call.js";
import { problems } from "./errors-in-a-form-of-one's-own.js";
import { ownHead } from "./headers-and-status-of-one's-own.js";
`;
    await writeFile(
      join(folder, "node.ts"),
      imports + server.replace("  channel,\n", "  channel,\n  hooks: [guards, problems, ownHead],\n"),
    );
    await type("npx tsc\nnode dist/node.js &");
    const refused = await curl(`${url}/v1/books`);
    expect([refused.status, JSON.parse(refused.body)]).toEqual([
      401,
      expect.objectContaining({ type: "UNAUTHENTICATED", title: "who are you?" }),
    ]);
    const token = ["-H", "Authorization: Bearer good"];
    const answered = await curl("-i", ...token, `${url}/v1/books`);
    expect(answered.body).toMatch(/^HTTP\/1.1 200 .*cache-control: no-store/is);
    expect((await curl(...token, `${url}/v1/books`, "-d", '{"title":"Emma"}')).status).toBe(201);
  });

  test("pages of another origin", async ({ skip }) => {
    if (install === undefined) return skip("npm cannot install");
    const { url, type } = await startTask();
    await type("npx gatewright serve --upstream 127.0.0.1:50051 --port 8080 --cors https://app.example &");
    const preflight = ["-i", "-X", "OPTIONS", "-H", "Access-Control-Request-Method: POST", `${url}/v1/books`];
    expect((await curl("-H", "Origin: https://app.example", ...preflight)).body).toMatch(
      /^access-control-allow-origin: https:\/\/app\.example/im,
    );
    expect((await curl("-H", "Origin: https://other.example", ...preflight)).body).not.toMatch(
      /access-control-allow-origin/i,
    );
  });

  test("a second API, by the command and in a program", async ({ skip }) => {
    if (install === undefined) return skip("npm cannot install");
    const { folder, url, take, type } = await startTask();
    const shelf = `syntax = "proto3";\npackage shelf.v1;\nimport "google/api/annotations.proto";\nmessage Shelf { string name = 1; }
service Shelves { rpc GetShelf(Shelf) returns (Shelf) { option (google.api.http) = { get: "/shelf/v1/{name=shelves/*}" }; } }\n`;
    const api = (name: string) => ({
      name,
      input: { protos: [`proto/${name}/**/*.proto`], includes: ["proto"] },
      output: `generated/${name}`,
      artifacts: ["routes", "clients"],
    });
    await runPage([{ language: "proto", heading: "", file: "proto/shelf/v1/shelf.proto", text: shelf }], { folder });
    await writeFile(
      join(folder, "gatewright.config.ts"),
      `export default ${JSON.stringify({ apis: [api("library"), api("shelf")] })};\n`,
    );
    await type("npx gatewright generate");
    await take("serving.md", "Several APIs", "two-apis.ts");
    await type("npx tsc --noEmit\nnpx gatewright serve --upstream 127.0.0.1:50051 --port 8080 &");
    expect((await curl(`${url}/v1/books`)).status).toBe(200);
    // The server of the library does not have the service, so it is this route that was asked for.
    expect(JSON.parse((await curl(`${url}/shelf/v1/shelves/1`)).body)).toMatchObject({ code: 12 });
  });

  test("Deno", async ({ skip }) => {
    if (install === undefined) return skip("npm cannot install");
    const deno = await findToolOrSay("deno");
    if (deno === undefined) return;
    const { folder, url, take, replace } = await startTask();
    await take("serving.md", "Deno, Bun, and other fetch handlers", "handler.ts");
    const [, command = ""] = /`(deno serve [^`]*)`/.exec(await readPage("serving.md")) ?? [];
    await runPage(
      [{ language: "sh", heading: "", text: `${command.replace("serve", `serve --port ${new URL(url).port}`)} &\n` }],
      {
        folder,
        env: { ...deno.env, NO_COLOR: "1" },
        replace: { ...replace, "deno serve": `${deno.command.join(" ")} serve` },
      },
    );
    expect((await curl(`${url}/v1/books`)).status).toBe(200);
  });

  test("an image", async ({ skip }) => {
    if (install === undefined) return skip("npm cannot install");
    const { folder, type } = await startTask();
    const config = await readFile(join(folder, "gatewright.config.ts"), "utf8");
    await writeFile(
      join(folder, "gatewright.config.ts"),
      config.replace(/artifacts: \[.*\]/, 'artifacts: ["routes", "deploy"]'),
    );
    await type("npx gatewright generate");
    // There is no Docker here: the file is judged, nothing is built of it.
    expect(
      await validateDockerfile(await readFile(join(folder, "generated/library/deploy/Dockerfile"), "utf8")),
    ).toEqual([]);
  });
});
