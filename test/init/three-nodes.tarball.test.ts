import { existsSync } from "node:fs";
import { mkdtemp, readFile, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { runCommand } from "../../generator/provision/run-command.js";
import { curlPath } from "../etcd/server/curl.js";
import { startServeWith } from "../serve/serve-cli.js";
import { findToolOrSay } from "../tools/find-tool.js";
import { findPackedInstall, makeInstalledProject, type PackedInstall } from "../tools/packed-install.js";
import type { ToolName } from "../tools/tool-recipes.js";
import { startLibrary } from "./library-server.js";
import { tryLibrary } from "./try-library.js";

const common = { target: "es2022", strict: true, skipLibCheck: true, types: ["node"], noEmit: true };

/** How projects are set up, each with the package.json that goes with it. */
const settings = {
  nodenext: { manifest: undefined, compilerOptions: { ...common, module: "nodenext" } },
  bundler: {
    manifest: { type: "module" },
    compilerOptions: { ...common, module: "esnext", moduleResolution: "bundler" },
  },
  // What `npm init -y` makes.
  commonjs: { manifest: { name: "x", type: "commonjs" }, compilerOptions: { ...common, module: "commonjs" } },
} as const;

describe.skipIf(curlPath === undefined)("from the packed tarball, in an empty folder", { timeout: 240_000 }, () => {
  let install: PackedInstall | undefined;
  beforeAll(async () => {
    install = await findPackedInstall();
  }, 300_000);

  test.each<[ToolName, keyof typeof settings]>([
    ["node20", "nodenext"],
    ["node22", "bundler"],
    ["node24", "commonjs"],
  ])("%s: init, generate, tsc under three settings, serve, curl", async (name, setting) => {
    const tool = await findToolOrSay(name);
    if (tool === undefined || install === undefined) return;
    const [node] = tool.command;
    const project = await makeInstalledProject(install);
    const env = { ...process.env, ...tool.env, PATH: `${dirname(node)}${delimiter}${process.env["PATH"] ?? ""}` };
    const times: string[] = [];
    const timed = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
      const started = performance.now();
      const result = await work();
      times.push(`${what} ${((performance.now() - started) / 1_000).toFixed(1)} s`);
      return result;
    };
    const npx = async (...args: readonly string[]): Promise<void> => {
      const { code, stdout, stderr } = await timed(`npx ${args.join(" ")}`, () =>
        runCommand("npx", ["--no-install", ...args], { cwd: project, env }),
      );
      expect([args.join(" "), code, stdout.match(/error.*/g), stderr.match(/error.*/g)]).toEqual([
        args.join(" "),
        0,
        null,
        null,
      ]);
    };

    const { manifest } = settings[setting];
    if (manifest !== undefined) await writeFile(join(project, "package.json"), JSON.stringify(manifest));
    await npx("gatewright", "init", "--yes");
    expect(JSON.parse(await readFile(join(project, "package.json"), "utf8"))).toMatchObject(
      manifest ?? { type: "module" },
    );
    await npx("gatewright", "generate");
    expect(existsSync(join(project, "generated/library/serve.ts"))).toBe(true);
    for (const [each, { compilerOptions }] of Object.entries(settings)) {
      const file = `tsconfig.${each}.json`;
      await writeFile(
        join(project, file),
        JSON.stringify({ compilerOptions, include: ["generated", "gatewright.config.ts"] }),
      );
      await npx("tsc", "-p", file);
    }
    const library = await startLibrary(join(project, "generated/library"));
    onTestFinished(() => library.stop());
    const cli = join(project, "node_modules/gatewright/dist/generator/cli.js");
    const args = ["--upstream", library.address, "--port", "0"];
    const served = await timed("npx gatewright serve", () => startServeWith(cli, project, args, env, node));
    await timed("curl three times", () => tryLibrary(served.url));
    expect(await served.stop()).toBe(0);
    console.log(`${name}, ${setting}: ${times.join(", ")}`);
  });

  test("a project in which nothing may be written but its own folder, whose path has blanks", async () => {
    if (install === undefined) return;
    const project = join(await mkdtemp(join(tmpdir(), "gate wright ")), "");
    await symlink(install.modules, join(project, "node_modules"));
    const run = (...args: readonly string[]) =>
      runCommand(process.execPath, [join(project, "node_modules/gatewright/dist/generator/start.js"), ...args], {
        cwd: project,
      });
    expect(await run("init", "-y")).toMatchObject({ code: 0, stderr: "" });
    expect(await run("generate", "--check")).toMatchObject({ code: 1 });
    expect(await run("generate")).toMatchObject({ code: 0 });
    expect(await run("generate", "--check")).toMatchObject({ code: 0 });
  });
});
