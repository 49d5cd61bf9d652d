import { readFileSync, readdirSync } from "node:fs";
import { mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { runCommand } from "../../generator/provision/run-command.js";
import { findToolOrSay } from "../tools/find-tool.js";
import { openBrowser } from "../tools/open-browser.js";
import { findPackedInstall, makeInstalledProject, type PackedInstall } from "../tools/packed-install.js";

const folder = fileURLToPath(new URL(".", import.meta.url));
const examples = readdirSync(folder, { withFileTypes: true })
  .filter((each) => each.isDirectory())
  .map((each) => each.name);

interface Manifest {
  readonly scripts: Readonly<Record<"generate" | "build" | "start", string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** How an example may be compiled, beside what its own tsconfig.json says. */
const settings = [
  ["nodenext", ["--module", "nodenext"]],
  ["bundler", ["--module", "esnext", "--moduleResolution", "bundler"]],
  ["commonjs", ["--module", "commonjs", "--moduleResolution", "bundler"]],
] as const;

describe("the examples", () => {
  let install: PackedInstall | undefined;
  beforeAll(async () => {
    install = await findPackedInstall();
  });

  test("are all named in their README", () => {
    const readme = readFileSync(join(folder, "README.md"), "utf8");
    expect(examples.filter((name) => !readme.includes(`| [${name}](${name}) |`))).toEqual([]);
    expect(examples.length).toBe(5);
  });

  test.each(examples)("%s: install, generate, type-check under three settings, build, start", async (name) => {
    if (install === undefined) return;
    const project = await makeInstalledProject(install, join(folder, name));
    const manifest = JSON.parse(await readFile(join(project, "package.json"), "utf8")) as Manifest;
    expect(await missingOf(manifest, install)).toEqual([]);
    const run = async (command: string): Promise<string> => {
      const env = { ...process.env, PATH: `${join(project, "node_modules/.bin")}:${process.env["PATH"] ?? ""}` };
      const { code, stdout, stderr } = await runCommand("sh", ["-c", command], { cwd: project, env });
      expect(`${command}: ${code === 0 ? "" : stdout + stderr}${String(code)}`).toBe(`${command}: 0`);
      return stdout;
    };

    await run(manifest.scripts.generate);
    if (name === "monorepo") await linkWorkspaces(project);
    const where = name === "monorepo" ? "packages/app" : ".";
    for (const [setting, flags] of settings) {
      // Top-level await is what makes a page's script a module.
      const only = setting === "commonjs" && name === "browser-stream" ? await withoutPage(project) : where;
      await run(`tsc -p ${only} --noEmit ${flags.join(" ")}`);
    }
    await run(manifest.scripts.build);
    if (name === "browser-stream") await watchPage(project);
    else expect(await run(manifest.scripts.start)).toBe(await readFile(join(project, "expected.txt"), "utf8"));
  });
});

/** What a manifest wants and the shared installation does not have in that version. */
async function missingOf(
  { dependencies, devDependencies }: Manifest,
  { modules }: PackedInstall,
): Promise<readonly string[]> {
  const wanted = Object.entries({ ...dependencies, ...devDependencies });
  const found = await Promise.all(
    wanted.map(async ([name, version]) => {
      const { version: actual } = JSON.parse(await readFile(join(modules, name, "package.json"), "utf8")) as {
        readonly version: string;
      };
      return actual === version ? [] : [`${name}@${version}, found ${actual}`];
    }),
  );
  return found.flat();
}

/** What `npm install` does with the workspaces that are there now. */
async function linkWorkspaces(project: string): Promise<void> {
  await mkdir(join(project, "node_modules/@monorepo"));
  await symlink(join(project, "packages/runtime"), join(project, "node_modules/@monorepo/runtime"));
}

async function withoutPage(project: string): Promise<string> {
  const own = JSON.parse(await readFile(join(project, "tsconfig.json"), "utf8")) as object;
  await writeFile(join(project, "tsconfig.commonjs.json"), JSON.stringify({ ...own, exclude: ["src/page.ts"] }));
  return "tsconfig.commonjs.json";
}

/** Opens the page in a browser: three ticks arrive one by one, and the stream ends when the loop is left. */
async function watchPage(project: string): Promise<void> {
  const tool = await findToolOrSay("chromium");
  if (tool === undefined) return;
  const module = (await import(pathToFileURL(join(project, "dist/src/server.js")).href)) as {
    startServer(
      script: string,
    ): Promise<{ readonly url: string; readonly ended: Promise<void>; stop(): Promise<void> }>;
  };
  const server = await module.startServer(join(project, "dist/page.js"));
  onTestFinished(() => server.stop());
  const browser = await openBrowser(tool);
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  await page.goto(server.url);
  await page.waitForFunction(() => document.title === "over");
  expect(await page.locator("li").allTextContents()).toEqual(["tick 1", "tick 2", "tick 3"]);
  await server.ended;
}
