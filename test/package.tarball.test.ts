import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { formatMessage } from "publint/utils";
import { publint } from "publint";
import { beforeAll, describe, expect, test } from "vitest";
import { runCommand } from "../generator/provision/run-command.js";
import { findPackedInstall, makeInstalledProject, type PackedInstall } from "./tools/packed-install.js";

const home = fileURLToPath(new URL("../", import.meta.url));

describe("the package that is published", () => {
  let install: PackedInstall | undefined;
  beforeAll(async () => {
    install = await findPackedInstall();
  });

  test("npm publish --dry-run has nothing to correct", async ({ skip }) => {
    if (install === undefined) return skip("npm cannot install");
    const folder = await mkdtemp(join(tmpdir(), "gatewright-publish-"));
    const args = ["publish", "--dry-run", "--loglevel", "notice", install.tarball];
    const { code, stdout, stderr } = await runCommand("npm", args, { cwd: folder });
    expect([
      code,
      stderr.match(/npm (?:error|warn).*/g)?.filter((line) => !/logged in|This command requires/.test(line)) ?? [],
    ]).toEqual([0, []]);
    expect(stdout).toMatch(/^\+ gatewright@\d/m);
  });

  test("its manifest runs nothing at installation and is open to all", async ({ skip }) => {
    if (install === undefined) return skip("npm cannot install");
    const manifest = JSON.parse(await readFile(join(install.modules, "gatewright/package.json"), "utf8")) as {
      readonly private?: boolean;
      readonly scripts: Readonly<Record<string, string>>;
    };
    expect(manifest.private).toBeUndefined();
    for (const name of ["preinstall", "install", "postinstall", "prepare", "preprepare", "postprepare"])
      expect(manifest.scripts[name]).toBeUndefined();
  });

  test("publint and are-the-types-wrong have nothing to say", async ({ skip }) => {
    if (install === undefined) return skip("npm cannot install");
    const { messages, pkg } = await publint({ pkgDir: join(install.modules, "gatewright"), strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
    const attw = join(home, "node_modules/@arethetypeswrong/cli/dist/index.js");
    // It is of modules alone; Node 20.19 and later take them with require() as well.
    const { code, stdout } = await runCommand(process.execPath, [
      attw,
      install.tarball,
      "--profile",
      "esm-only",
      "--format",
      "json",
      "--exclude-entrypoints",
      "./config.schema.json",
      "./package.json",
    ]);
    const { problems } = JSON.parse(stdout) as {
      readonly problems: Readonly<Record<string, readonly { readonly resolutionKind: string }[]>>;
    };
    const found = Object.values(problems)
      .flat()
      .filter(({ resolutionKind }) => /^(?:node16-esm|bundler)$/.test(resolutionKind));
    expect([code, found]).toEqual([0, []]);
  });

  test("its subpaths are what they say, and there are no others", async ({ skip }) => {
    if (install === undefined) return skip("npm cannot install");
    const project = await makeInstalledProject(install);
    await writeFile(join(project, "package.json"), '{"type":"module"}');
    await writeFile(
      join(project, "try.ts"),
      `import { defineConfig, generate } from "gatewright";
import { defineConfig as same, type GatewrightConfig } from "gatewright/config";
import schema from "gatewright/config.schema.json" with { type: "json" };
const config: GatewrightConfig = defineConfig({ apis: [] });
console.log(typeof generate, same === defineConfig, schema.title, config.apis.length);
for (const path of ["gatewright/dist/generator/cli.js", "gatewright/generator/runtime/core/index.ts"])
  await import(path).catch((error: NodeJS.ErrnoException) => console.log(error.code));
`,
    );
    const options = [
      "--target",
      "es2022",
      "--module",
      "nodenext",
      "--strict",
      "--types",
      "node",
      "--resolveJsonModule",
      "--ignoreConfig",
    ];
    const tsc = await runCommand(join(project, "node_modules/.bin/tsc"), [...options, "try.ts"], { cwd: project });
    expect(tsc.stdout).toBe("");
    const { stdout } = await runCommand(process.execPath, ["--no-warnings", "try.js"], { cwd: project });
    expect(stdout).toBe(
      "function true gatewright.config 0\nERR_PACKAGE_PATH_NOT_EXPORTED\nERR_PACKAGE_PATH_NOT_EXPORTED\n",
    );
  });
});
