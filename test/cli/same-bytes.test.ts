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
const artifacts = "messages schemas mappers routes clients grpc-client conformance openapi swagger deploy".split(" ");
const fixtures = join(home, "test/read/descriptors/fixtures");
const google = ["annotations.proto", "http.proto", "field_behavior.proto"].map((name) => `google/api/${name}`);
let folder: string;
let expected: ReadonlyMap<string, string>;
/** The output of the API that is a part of the inputs. */
let expectedPart: ReadonlyMap<string, string>;
/** Inputs by import path; others are imported only. */
let inputs: readonly string[];

beforeAll(async () => {
  buildCli();
  folder = mkdtempSync(join(tmpdir(), "gatewright-bytes-"));
  inputs = makeProject(join(folder, "one"));
  expected = await generate(join(folder, "one"), [process.execPath], {});
  expectedPart = readOutput(join(folder, "one/out-part"));
  if (expected.size < 50) throw new Error(`only ${expected.size} files`);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/**
 * A project with etcd's protos and some that hold what protos can hold: comments, groups, `optional`, editions, custom options, extensions,
 * imports that are no inputs. Two APIs are made of it, all and a part. Answers the inputs.
 */
function makeProject(
  project: string,
  arrange: <T>(list: readonly T[]) => readonly T[] = (list) => list,
): readonly string[] {
  const etcd = readdirSync(join(home, "proto/etcd")).filter((name) => name.endsWith(".proto"));
  const files = [
    ...etcd.map((name) => [join(home, "proto/etcd", name), `etcd/${name}`] as const),
    ...readdirSync(fixtures).map((name) => [join(fixtures, name), name] as const),
    [join(home, "test/read/descriptors/imported"), "lib"] as const,
  ];
  for (const [from, to] of arrange(files)) {
    mkdirSync(dirname(join(project, "proto", to)), { recursive: true });
    cpSync(from, join(project, "proto", to), { recursive: true });
  }
  const names = arrange(files.map(([, to]) => to).filter((name) => name !== "lib"));
  configure(project, { protos: names.map((name) => `proto/${name}`), includes: ["proto"] });
  return names;
}

function configure(project: string, input: object): void {
  const deploy = { image: "sample", upstream: "upstream:2379" };
  const api = { name: "sample", input, output: "out", artifacts, verify: false, deploy };
  const part = { ...api, name: "part", input: { ...input, include: ["editions.proto"] }, output: "out-part" };
  writeFileSync(join(project, "gatewright.config.json"), JSON.stringify({ runtime: "copy", apis: [api, part] }));
}

/** Puts what comes with gatewright beside the protos: buf reads nothing else. */
async function makeWorkspace(project: string): Promise<void> {
  for (const path of google) {
    mkdirSync(dirname(join(project, "proto", path)), { recursive: true });
    writeFileSync(join(project, "proto", path), (await readBundledProto(path)) ?? "");
  }
  writeFileSync(join(project, "proto/buf.yaml"), "version: v2\n");
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
function findDifferences(found: ReadonlyMap<string, string>, wanted = expected): readonly string[] {
  const paths = new Set([...wanted.keys(), ...found.keys()]);
  return [...paths].filter((path) => found.get(path) !== wanted.get(path));
}

/** A plugin hands over files of text; the list of them is for runs of our own. */
function fromPlugin(found: ReadonlyMap<string, string>, wanted: ReadonlyMap<string, string>): typeof found {
  const others = [...wanted].filter(([path]) => path === manifestName || path.endsWith(".binpb"));
  return new Map([...others, ...found]);
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
    await makeWorkspace(project);
    // What docs/generating.md says: one request for all files, since they are one API.
    const plugin = {
      local: [process.execPath, join(home, "dist/generator/plugin.js")],
      out: "out",
      strategy: "all",
      opt: ["name=sample", "config=gatewright.config.json"],
    };
    const part = { ...plugin, out: "out-part", opt: ["name=part", "config=gatewright.config.json"] };
    writeFileSync(join(project, "buf.gen.yaml"), JSON.stringify({ version: "v2", plugins: [plugin, part] }));
    const paths = inputs.flatMap((name) => ["--path", `proto/${name}`]);
    const [program, ...leading] = buf.command;
    const { code, stderr } = await runCommand(program, [...leading, "generate", "proto", ...paths], {
      cwd: project,
      env: { ...process.env, ...buf.env, HOME: project },
    });
    expect(code).toBe(0);
    expect(stderr).not.toContain("error[");
    expect(findDifferences(fromPlugin(readOutput(join(project, "out")), expected))).toEqual([]);
    const foundPart = fromPlugin(readOutput(join(project, "out-part")), expectedPart);
    expect(findDifferences(foundPart, expectedPart)).toEqual([]);
  });

  test("from a descriptor set of buf, which says what is an import", async () => {
    const buf = await findToolOrSay("buf");
    if (buf === undefined) return;
    const project = join(folder, "set");
    makeProject(project);
    await makeWorkspace(project);
    const paths = inputs.flatMap((name) => ["--path", `proto/${name}`]);
    const [program, ...leading] = buf.command;
    const built = await runCommand(program, [...leading, "build", "proto", "-o", "set.binpb", ...paths], {
      cwd: project,
      env: { ...process.env, ...buf.env, HOME: project },
    });
    expect(`${built.code}${built.stderr}`).toBe("0");
    configure(project, { descriptors: ["set.binpb"] });
    expect(findDifferences(await generate(project, [process.execPath], {}))).toEqual([]);
    expect(findDifferences(readOutput(join(project, "out-part")), expectedPart)).toEqual([]);
  });
});
