import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { findFreePorts } from "../../generator/provision/free-port.js";
import { startJsonUpstream, type JsonUpstream } from "./json-upstream.js";
import { makeLibraryProject } from "./library-project.js";

const home = fileURLToPath(new URL("../../", import.meta.url));
const page = await readFile(new URL("../../docs/serving.md", import.meta.url), "utf8");

/** Snippets by the name in their first line. */
const snippets = new Map(
  Array.from(page.matchAll(/^```ts\n\/\/ (\S+)\n([^]*?)^```$/gm), (match) => [match[1] ?? "", match[2] ?? ""] as const),
);

let folder = "";
let upstream: JsonUpstream;
beforeAll(async () => {
  folder = await makeLibraryProject();
  await mkdir(join(folder, "node_modules"), { recursive: true });
  for (const name of ["express", "fastify", "ws"])
    await symlink(join(home, "node_modules", name), join(folder, "node_modules", name));
  upstream = await startJsonUpstream([join(folder, "generated/library")], () => [{ title: "Dune" }]);
  return () => upstream.close();
});

/** Writes a snippet with addresses of its own into the project. */
async function write(name: string, port: number): Promise<string> {
  const file = join(folder, name);
  const text = (snippets.get(name) ?? "")
    .replaceAll("127.0.0.1:50051", upstream.target)
    .replaceAll("8080", String(port));
  await writeFile(file, text);
  return file;
}

describe("the snippets of docs/serving.md", () => {
  test("are these", () => {
    expect([...snippets.keys()]).toEqual(["node.ts", "express.ts", "fastify.ts", "handler.ts", "two-apis.ts"]);
  });

  test.each(["node.ts", "express.ts", "fastify.ts", "two-apis.ts"])(
    "%s serves",
    async (name) => {
      const [port = 0] = await findFreePorts(1);
      const child = spawn(
        process.execPath,
        [join(home, "node_modules/jiti/lib/jiti-cli.mjs"), await write(name, port)],
        {
          cwd: folder,
          stdio: ["ignore", "inherit", "inherit"],
        },
      );
      onTestFinished(() => void child.kill("SIGKILL"));
      const url = `http://127.0.0.1:${port}`;
      await expect
        .poll(
          () =>
            fetch(`${url}/livez`).then(
              ({ status }) => status,
              () => 0,
            ),
          { timeout: 60_000 },
        )
        .toBe(200);
      const answer = await fetch(`${url}/v1/shelves/1/books`, { method: "POST", body: '{"title":"Dune"}' });
      expect([answer.status, await answer.json()]).toEqual([200, expect.objectContaining({ title: "Dune" })]);
      // The upstream here is the library's: that it lacks the service shows that the other API's route was taken.
      if (name === "two-apis.ts") expect((await fetch(`${url}/shelf/v1/shelves/1`)).status).toBe(501);
      if (name !== "node.ts") return;
      const exit = once(child, "exit");
      child.kill("SIGTERM");
      expect(await exit).toEqual([0, null]);
    },
    90_000,
  );

  test("handler.ts answers", async () => {
    const module = (await import(pathToFileURL(await write("handler.ts", 0)).href)) as {
      readonly default: { fetch(request: Request): Promise<Response> };
    };
    expect((await module.default.fetch(new Request("http://x/livez"))).status).toBe(200);
    const answer = await module.default.fetch(new Request("http://x/v1/latest"));
    expect([answer.status, await answer.json()]).toEqual([200, expect.objectContaining({ title: "Dune" })]);
  });
});
