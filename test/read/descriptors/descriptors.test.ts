import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runPlugin } from "../../../generator/commands/run-plugin.js";
import type { Diagnostic } from "../../../generator/diagnostics.js";
import { produce } from "../../../generator/produce.js";
import { runCommand } from "../../../generator/provision/run-command.js";
import { readBundledProto } from "../../../generator/read/proto/bundled/bundled-protos.js";
import { readProtos } from "../../../generator/read/proto/read-protos.js";
import { readDescriptorSets } from "../../../generator/read/proto/descriptors/read-descriptors.js";
import { findSwaggerTools, type SwaggerTools } from "../../../proto/etcd/describe/find-swagger-tools.js";
import { buildCli } from "../../cli/run-cli.js";

const home = fileURLToPath(new URL("../../../", import.meta.url));
const fixtures = fileURLToPath(new URL("fixtures/", import.meta.url));
const artifacts = ["messages", "schemas", "mappers", "routes", "clients", "conformance"];
let protoc: SwaggerTools | undefined;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gatewright-descriptors-"));
  await mkdir(join(folder, "google/api"), { recursive: true });
  for (const each of ["google/api/annotations.proto", "google/api/http.proto", "google/api/field_behavior.proto"])
    await writeFile(join(folder, each), (await readBundledProto(each)) ?? "");
  for (const each of ["everything.proto", "custom-options.proto"]) await cp(join(fixtures, each), join(folder, each));
  const tools = await findSwaggerTools();
  if (tools.found) protoc = tools;
  else console.log("skipped: no protoc");
}, 600_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

async function runProtoc(...args: readonly string[]): Promise<void> {
  if (!protoc) throw new Error("no protoc");
  const { code, stderr } = await runCommand(
    protoc.protoc,
    [`-I${folder}`, `-I${protoc.wellKnownTypes}`, `-I${join(home, "proto")}`, ...args],
    { cwd: folder, env: { ...process.env, LD_LIBRARY_PATH: protoc.libraries } },
  );
  if (code !== 0) throw new Error(stderr);
}

/** The output for one input, as path to text. */
async function outputOf(input: Parameters<typeof produce>[0]["input"], root: string): Promise<Map<string, string>> {
  const config = { name: "sample", output: "out", artifacts, input };
  const { files, diagnostics } = await produce(config, root, join(folder, "out"));
  expect(diagnostics.filter((each) => each.severity === "error")).toEqual([]);
  return new Map(files?.map(({ path, content }) => [path, content]));
}

describe("files, a descriptor set and protoc's plugin give the same bytes", { timeout: 180_000 }, () => {
  test.each([
    ["a proto2 file with everything in it", ["everything.proto"], ""],
    ["etcd", ["etcd/auth.proto", "etcd/kv.proto", "etcd/rpc.proto", "etcd/version.proto"], "proto"],
  ])("%s", async (_name, names, place) => {
    if (!protoc) return;
    const root = place === "" ? folder : home;
    const protos = names.map((name) => join(place, name));
    const fromFiles = await outputOf({ protos, includes: [place === "" ? "." : place] }, root);
    const set = join(folder, "set.binpb");
    // Whatever order they are named in.
    const backwards = names.toReversed();
    await runProtoc("--include_imports", "--include_source_info", `--descriptor_set_out=${set}`, ...backwards);
    const fromSet = await outputOf({ descriptors: [set] }, root);
    expect([...fromSet.keys()]).toEqual([...fromFiles.keys()]);
    for (const [path, text] of fromFiles) expect(`${path}\n${fromSet.get(path)}`).toBe(`${path}\n${text}`);

    buildCli();
    const plugin = join(folder, "protoc-gen-gatewright");
    await writeFile(plugin, `#!/bin/sh\nexec "${process.execPath}" "${join(home, "dist/generator/plugin.js")}"\n`);
    await chmod(plugin, 0o755);
    const out = await mkdtemp(join(folder, "out-"));
    const options = `--gatewright_opt=name=sample,artifacts=${artifacts.join("+")}`;
    await runProtoc(`--plugin=${plugin}`, `--gatewright_out=${out}`, options, ...backwards);
    const written = (await readdir(out, { recursive: true, withFileTypes: true })).filter((each) => each.isFile());
    expect(written.length).toBe(fromFiles.size);
    for (const [path, text] of fromFiles) expect(await readFile(join(out, path), "utf8")).toBe(text);
  });
});

test("the plugin takes what a configuration elsewhere says: rules beside the protos, where the runtime is", async () => {
  if (!protoc) return;
  buildCli();
  const rules = "type: google.api.Service\nhttp: { rules: [{ selector: bare.S.Get, get: /v1/bare }] }\n";
  const api = { name: "bare", input: { serviceConfigs: ["rules.yaml"] }, output: "out", artifacts: ["routes"] };
  const config = { runtime: { package: "@acme/runtime" }, apis: [{ ...api, verify: false }] };
  await mkdir(join(folder, "conf"));
  await writeFile(join(folder, "conf/rules.yaml"), rules);
  await writeFile(join(folder, "conf/gatewright.config.json"), JSON.stringify(config));
  const service = "message M {}\nservice S { rpc Get(M) returns (M); }\n";
  await writeFile(join(folder, "bare.proto"), `syntax = "proto3";\npackage bare;\n${service}`);
  const plugin = join(folder, "protoc-gen-gatewright");
  await writeFile(plugin, `#!/bin/sh\nexec "${process.execPath}" "${join(home, "dist/generator/plugin.js")}"\n`);
  await chmod(plugin, 0o755);
  const out = await mkdtemp(join(folder, "out-"));
  const option = "--gatewright_opt=config=conf/gatewright.config.json";
  await runProtoc(`--plugin=${plugin}`, `--gatewright_out=${out}`, option, "bare.proto");
  const routes = await readFile(join(out, "routes/bare.ts"), "utf8");
  expect(routes).toContain('"v1", "bare"');
  expect(routes).toContain('from "@acme/runtime/');
});

test("custom options of every type arrive from a set as from the file", async () => {
  if (!protoc) return;
  const set = join(folder, "options.binpb");
  const file = "custom-options.proto";
  await runProtoc("--include_imports", "--include_source_info", `--descriptor_set_out=${set}`, file);
  const fromFiles = await readProtos([join(folder, file)], [folder], folder);
  const fromSet = await readDescriptorSets([set], folder);
  expect([fromFiles.diagnostics, fromSet.diagnostics]).toEqual([[], []]);
  const [ours, theirs] = [fromFiles, fromSet].map(({ files }) => files.find(({ path }) => path === file));
  expect(theirs).toEqual(ours);
  const { options } = theirs?.messages.find(({ name }) => name === "Holder")?.fields[0] ?? {};
  expect(options?.["(custom.v1.rule)"]).toMatchObject({
    big: "9007199254740993",
    list: [1, 2],
    rules: { k: { name: "v" } },
    raw: "Af4=",
    d: -Infinity,
    u: "18446744073709551615",
  });
});

describe("a set without source info", () => {
  const lacks = (diagnostics: readonly Diagnostic[]): readonly string[] =>
    diagnostics.filter(({ code }) => code === "descriptor-source-missing").map(({ message }) => message);

  test("is read, and says once what is lost", async () => {
    if (!protoc) return;
    const set = join(folder, "bare.binpb");
    await runProtoc("--include_imports", `--descriptor_set_out=${set}`, "everything.proto", "custom-options.proto");
    const { files, diagnostics } = await readDescriptorSets([set], folder);
    expect(files.filter(({ isInput }) => isInput)).toHaveLength(2);
    expect(diagnostics.map(({ severity }) => severity)).toEqual(["warning"]);
    expect(lacks(diagnostics)).toEqual([expect.stringContaining("of 2 files, the first of them custom-options.proto")]);
  });

  test("is no matter where the others are imports, or have it", async () => {
    if (!protoc) return;
    const [bare, whole] = [join(folder, "bare.binpb"), join(folder, "whole.binpb")];
    await runProtoc("--include_imports", `--descriptor_set_out=${bare}`, "custom-options.proto");
    await runProtoc(
      "--include_imports",
      "--include_source_info",
      `--descriptor_set_out=${whole}`,
      "custom-options.proto",
    );
    // Of two files with one name the first counts.
    expect(lacks((await readDescriptorSets([whole, bare], folder)).diagnostics)).toEqual([]);
    expect(lacks((await readDescriptorSets([bare, whole], folder)).diagnostics)).toHaveLength(1);
  });
});

describe("what is no descriptor set is refused", () => {
  test("truncated anywhere, or with any byte changed, in bounded time and with a diagnostic or a reading", async () => {
    if (!protoc) return;
    const set = join(folder, "cut.binpb");
    await runProtoc("--include_imports", `--descriptor_set_out=${set}`, "everything.proto");
    const bytes = await readFile(set);
    const step = Math.ceil(bytes.length / 60);
    for (let at = 1; at < bytes.length; at += step) {
      for (const broken of [bytes.subarray(0, at), Buffer.from(bytes).fill(0xff, at, at + 1)]) {
        await writeFile(join(folder, "broken.binpb"), broken);
        const { diagnostics, files } = await readDescriptorSets([join(folder, "broken.binpb")], folder);
        expect(diagnostics.length + files.length).toBeGreaterThan(0);
      }
    }
  }, 60_000);

  test.each([
    ["text", Buffer.from('syntax = "proto3";\n')],
    ["nothing", Buffer.alloc(0)],
    ["messages nested without end", nest(50_000)],
    ["a length beyond the end", Buffer.from([0x0a, 0xff, 0xff, 0xff, 0xff, 0x0f])],
  ])("%s", async (name, bytes) => {
    const path = join(folder, `${name.replaceAll(" ", "-")}.pb`);
    await writeFile(path, bytes);
    const { diagnostics } = await readDescriptorSets([path], folder);
    expect(diagnostics).toMatchObject([{ code: "descriptor-set-invalid", severity: "error" }]);
  });

  test("the plugin answers with an error, not with a crash", async () => {
    const { response } = await runPlugin(Buffer.from([0xff, 0xff]), folder);
    expect(Buffer.from(response).toString()).toContain("descriptor-set-invalid");
    const wrong = await runPlugin(Buffer.from([0x12, 0x03, ...Buffer.from("a=b")]), folder);
    expect(Buffer.from(wrong.response).toString()).toContain("plugin-parameter-unknown");
  });

  test.each([
    ["nam=x", "no parameter nam. Did you mean name?"],
    ["name", "name of the plugin has no value"],
    ["artifacts=", "artifacts of the plugin has no value"],
    ["artifacts=messages,artifacts=routes", "artifacts of the plugin stands there twice"],
    ["artifacts=mesages", "no artifact named mesages. Did you mean messages?"],
    ["dialect=v9", "dialect of the plugin is v9"],
    ["config=nope.json", "no configuration file"],
  ])("the parameter %s", async (parameter, why) => {
    const { response } = await runPlugin(Buffer.from([0x12, parameter.length, ...Buffer.from(parameter)]), folder);
    expect(Buffer.from(response).toString()).toContain(why);
  });
});

/** A set of one file whose messages lie `depth` deep in each other. */
function nest(depth: number): Buffer {
  let inner: Buffer = Buffer.alloc(0);
  for (let level = 0; level < depth; level++) inner = Buffer.concat([Buffer.from([0x1a]), varint(inner.length), inner]);
  const message = Buffer.concat([Buffer.from([0x22]), varint(inner.length), inner]);
  return Buffer.concat([Buffer.from([0x0a]), varint(message.length), message]);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    bytes.push(rest < 128 ? rest : (rest % 128) + 128);
    if (rest < 128) return Buffer.from(bytes);
  }
}
