import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test, vi } from "vitest";
import { compileOutputs } from "../../generator/serve/compiled-outputs.js";
import { makeLibraryProject } from "./library-project.js";
import { startServe } from "./serve-cli.js";

/** A folder in which nothing can be made, whoever asks: a file stands in its way. */
async function blockCache(root: string): Promise<void> {
  await rm(join(root, "node_modules/.cache"), { recursive: true, force: true });
  await mkdir(join(root, "node_modules"), { recursive: true });
  await writeFile(join(root, "node_modules/.cache"), "");
}

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "gatewright-cache-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

test("beside node_modules that cannot be written to, the user's cache is used, and packages are found", async () => {
  const root = await makeFolder();
  const user = await makeFolder();
  await blockCache(root);
  await mkdir(join(root, "node_modules/greeting"));
  await writeFile(
    join(root, "node_modules/greeting/package.json"),
    '{"name":"greeting","type":"module","main":"it.js"}',
  );
  await writeFile(join(root, "node_modules/greeting/it.js"), 'export const greeting = "hello";');
  vi.stubEnv("XDG_CACHE_HOME", user);
  onTestFinished(() => void vi.unstubAllEnvs());
  const file = join(root, "out/entry.ts");
  const sources = [{ file, content: 'export { greeting } from "greeting";\n' }];
  const [first, second] = [await compileOutputs(sources, root), await compileOutputs(sources, root)];
  expect(first(file).startsWith(user)).toBe(true);
  expect(second(file)).toBe(first(file));
  expect(await import(/* @vite-ignore */ pathToFileURL(first(file)).href)).toMatchObject({ greeting: "hello" });
  expect(await readdir(join(user, "gatewright-serve"))).toHaveLength(1);
});

test("where no cache can be written to, what was compiled goes with the process", async () => {
  const folder = await makeLibraryProject();
  const temporary = await makeFolder();
  await blockCache(folder);
  const env = { XDG_CACHE_HOME: join(folder, "package.json"), TMPDIR: temporary };
  const served = await startServe(folder, ["--api", "shelf", "--upstream", "127.0.0.1:1", "--port", "0"], env);
  expect((await fetch(`${served.url}/gateway/live`)).status).toBe(200);
  const left = async (): Promise<readonly string[]> =>
    (await readdir(temporary)).filter((name) => name.startsWith("gatewright"));
  expect(await left()).toHaveLength(1);
  expect(await served.stop()).toBe(0);
  expect(await left()).toEqual([]);
});
