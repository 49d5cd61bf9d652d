import { chmod, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { runCommand } from "../../generator/provision/run-command.js";
import { findConformanceRunner } from "../conformance-protobuf/runner.js";
import { scratchFolder } from "../provision/scratch-folder.js";
import { findTool, findToolOrSay } from "./find-tool.js";
import { toolRecipes, type ToolName } from "./tool-recipes.js";

afterEach(() => vi.unstubAllEnvs());

/** The arguments that make each tool say what it is, and what it then says. */
const introductions: Readonly<Record<ToolName, { readonly args: readonly string[]; readonly says: RegExp }>> = {
  buf: { args: ["--version"], says: /^\d+\.\d+/ },
  bun: { args: ["--version"], says: /^\d+\.\d+\.\d+/ },
  chromium: { args: ["--version"], says: /Chromium|Chrome/ },
  deno: { args: ["--version"], says: /^deno \d/ },
  etcd3gw: { args: ["-c", "import etcd3gw; print(etcd3gw.__name__)"], says: /^etcd3gw/ },
  h2load: { args: ["--version"], says: /^h2load nghttp2/ },
  nghttpx: { args: ["--version"], says: /^nghttpx nghttp2/ },
  node20: { args: ["--version"], says: /^v20\./ },
  node22: { args: ["--version"], says: /^v22\./ },
  node24: { args: ["--version"], says: /^v24\./ },
  workerd: { args: ["--version"], says: /^workerd \d/ },
  wrk: { args: ["--version"], says: /^wrk / },
};

// The first run of all fetches the tool.
test.each(Object.keys(toolRecipes) as ToolName[])(
  "%s starts and is what it should be",
  { timeout: 300_000 },
  async (name) => {
    const tool = await findToolOrSay(name);
    if (tool === undefined) return;
    const [program, ...leading] = tool.command;
    const { args, says } = introductions[name];
    const result = await runCommand(program, [...leading, ...args], { env: { ...process.env, ...tool.env } });
    expect(result.stdout).toMatch(says);
  },
);

test("a program named by its variable is taken, and a wrong one is said to be wrong", async () => {
  const path = join(await scratchFolder(), "my-wrk");
  vi.stubEnv("WRK_BIN", path);
  vi.stubEnv("PATH", "/nowhere");
  vi.stubEnv("GATEWRIGHT_CACHE", await scratchFolder());
  expect(await findTool("wrk")).toMatchObject({
    found: false,
    tried: expect.arrayContaining([
      { how: "WRK_BIN", why: `${path} is not an executable file` },
      { how: "PATH", why: "no wrk" },
    ]),
    remedy: "Set WRK_BIN.",
  });
  await writeFile(path, "#!/bin/sh\n");
  await chmod(path, 0o755);
  expect(await findTool("wrk")).toEqual({ found: true, command: [path], env: {}, how: "WRK_BIN" });
});

test("the conformance runner starts and brings its protos", { timeout: 300_000 }, async ({ skip }) => {
  const runner = await findConformanceRunner();
  if (!runner.found) return skip(runner.remedy);
  const [program, ...leading] = runner.command;
  const result = await runCommand(program, [...leading, "--help"]);
  expect(result.stdout + result.stderr).toMatch(/usage/i);
  expect(await runCommand("ls", [join(runner.protoRoot, "conformance")])).toMatchObject({
    stdout: "conformance.proto\n",
  });
});
