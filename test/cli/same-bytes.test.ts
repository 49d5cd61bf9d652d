import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCommand } from "../../generator/provision/run-command.js";
import { readBundledProto } from "../../generator/read/proto/bundled/bundled-protos.js";
import { manifestName } from "../../generator/write/manifest.js";
import { findToolOrSay } from "../tools/find-tool.js";
import type { ToolName } from "../tools/tool-recipes.js";
import { buildCli } from "./run-cli.js";

const home = fileURLToPath(new URL("../../", import.meta.url));
const artifacts = ["messages", "schemas", "mappers", "routes", "clients", "conformance"];
const fixtures = join(home, "test/read/descriptors/fixtures");
const google = ["annotations.proto", "http.proto", "field_behavior.proto"].map((name) => `google/api/${name}`);
let folder: string;
let expected: ReadonlyMap<string, string>;
/** Inputs by import path. */
let inputs: readonly string[];

beforeAll(async () => {
  buildCli();
  folder = mkdtempSync(join(tmpdir(), "gatewright-bytes-"));
  inputs = makeProject(join(folder, "one"));
  expected = await generate(join(folder, "one"), [process.execPath], {});
  if (expected.size < 50) throw new Error(`only ${expected.size} files`);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A project with etcd's protos and two that hold what protos can hold; answers the inputs. */
function makeProject(
  project: string,
  arrange: <T>(list: readonly T[]) => readonly T[] = (list) => list,
): readonly string[] {
  const etcd = readdirSync(join(home, "proto/etcd")).filter((name) => name.endsWith(".proto"));
  const files = [
    ...etcd.map((name) => [join(home, "proto/etcd", name), `etcd/${name}`] as const),
    ...readdirSync(fixtures).map((name) => [join(fixtures, name), name] as const),
  ];
  for (const [from, to] of arrange(files)) {
    mkdirSync(dirname(join(project, "proto", to)), { recursive: true });
    cpSync(from, join(project, "proto", to));
  }
  const names = arrange(files.map(([, to]) => to));
  const api = {
    name: "sample",
    input: { protos: names.map((name) => `proto/${name}`), includes: ["proto"] },
    output: "out",
    artifacts,
    verify: false,
  };
  writeFileSync(join(project, "gatewright.config.json"), JSON.stringify({ apis: [api] }));
  return names;
}

async function generate(
  project: string,
  command: readonly [string, ...string[]],
  env: Readonly<Record<string, string>>,
): Promise<ReadonlyMap<string, string>> {
  const args = [join(home, "dist/generator/cli.js"), "generate", "--config", "gatewright.config.json"];
  const [program, ...leading] = command;
  const { code, stderr } = await runCommand(program, [...leading, ...args], {
    cwd: project,
    env: { ...process.env, ...env },
  });
  expect([code, stderr.match(/error\[.*/g)]).toEqual([0, null]);
  return readOutput(join(project, "out"));
}

function readOutput(out: string): ReadonlyMap<string, string> {
  const entries = readdirSync(out, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  const paths = entries.map((each) => relative(out, join(each.parentPath, each.name))).toSorted();
  return new Map(paths.map((path) => [path, readFileSync(join(out, path), "utf8")]));
}

/** Paths that are not everywhere, or whose texts differ. */
function findDifferences(found: ReadonlyMap<string, string>): readonly string[] {
  const paths = new Set([...expected.keys(), ...found.keys()]);
  return [...paths].filter((path) => found.get(path) !== expected.get(path));
}

describe("the output is the same bytes", { timeout: 300_000 }, () => {
  test.each<ToolName>(["node20", "node22", "node24"])("on %s", async (name) => {
    const tool = await findToolOrSay(name);
    if (tool === undefined) return;
    const project = join(folder, name);
    makeProject(project);
    expect(findDifferences(await generate(project, tool.command, tool.env))).toEqual([]);
  });

  test("in another folder, language and time zone, from files named and written in another order", async () => {
    const project = join(folder, "a b/ä/~c/proto/deep");
    makeProject(project, (list) => list.toReversed());
    const env = { LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", LC_COLLATE: "sv_SE.UTF-8", TZ: "Asia/Kathmandu" };
    expect(findDifferences(await generate(project, [process.execPath], env))).toEqual([]);
  });

  test("through buf generate", async () => {
    const buf = await findToolOrSay("buf");
    if (buf === undefined) return;
    const project = join(folder, "buf");
    makeProject(project);
    for (const path of google) {
      mkdirSync(dirname(join(project, "proto", path)), { recursive: true });
      writeFileSync(join(project, "proto", path), (await readBundledProto(path)) ?? "");
    }
    writeFileSync(join(project, "proto/buf.yaml"), "version: v2\n");
    // What docs/generating.md says: one request for all files, since they are one API.
    const plugin = {
      local: [process.execPath, join(home, "dist/generator/plugin.js")],
      out: "out",
      strategy: "all",
      opt: ["name=sample", `artifacts=${artifacts.join("+")}`],
    };
    writeFileSync(join(project, "buf.gen.yaml"), JSON.stringify({ version: "v2", plugins: [plugin] }));
    const paths = inputs.flatMap((name) => ["--path", `proto/${name}`]);
    const [program, ...leading] = buf.command;
    const { code, stderr } = await runCommand(program, [...leading, "generate", "proto", ...paths], {
      cwd: project,
      env: { ...process.env, ...buf.env, HOME: project },
    });
    expect(`${code}${stderr}`).toBe("0");
    const found = readOutput(join(project, "out"));
    // A plugin hands files over; the list of them is for runs of our own.
    expect(findDifferences(new Map([[manifestName, expected.get(manifestName) ?? ""], ...found]))).toEqual([]);
  });
});
