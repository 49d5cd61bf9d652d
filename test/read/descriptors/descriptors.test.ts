import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runPlugin } from "../../../generator/commands/run-plugin.js";
import { produce } from "../../../generator/produce.js";
import { runCommand } from "../../../generator/provision/run-command.js";
import { readBundledProto } from "../../../generator/read/proto/bundled/bundled-protos.js";
import { readDescriptorSets } from "../../../generator/read/proto/descriptors/read-descriptors.js";
import { findSwaggerTools, type SwaggerTools } from "../../../etcd/swagger/find-swagger-tools.js";
import { buildCli } from "../../cli/run-cli.js";

const home = fileURLToPath(new URL("../../../", import.meta.url));
const artifacts = ["messages", "schemas", "mappers", "routes", "clients", "conformance"];
let protoc: SwaggerTools | undefined;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gatewright-descriptors-"));
  await mkdir(join(folder, "google/api"), { recursive: true });
  for (const each of ["google/api/annotations.proto", "google/api/http.proto"])
    await writeFile(join(folder, each), (await readBundledProto(each)) ?? "");
  await writeFile(join(folder, "all.proto"), everything);
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
    ["a proto2 file with everything in it", ["all.proto"], ""],
    ["etcd", ["etcd/auth.proto", "etcd/kv.proto", "etcd/rpc.proto", "etcd/version.proto"], "proto"],
  ])("%s", async (_name, names, place) => {
    if (!protoc) return;
    const root = place === "" ? folder : home;
    const protos = names.map((name) => join(place, name));
    const fromFiles = await outputOf({ protos, includes: [place === "" ? "." : place] }, root);
    const set = join(folder, "set.binpb");
    await runProtoc("--include_imports", "--include_source_info", `--descriptor_set_out=${set}`, ...names);
    const fromSet = await outputOf({ descriptors: [set] }, root);
    expect([...fromSet.keys()]).toEqual([...fromFiles.keys()]);
    for (const [path, text] of fromFiles) expect(`${path}\n${fromSet.get(path)}`).toBe(`${path}\n${text}`);

    buildCli();
    const plugin = join(folder, "protoc-gen-gatewright");
    await writeFile(plugin, `#!/bin/sh\nexec "${process.execPath}" "${join(home, "dist/generator/plugin.js")}"\n`);
    await chmod(plugin, 0o755);
    const out = await mkdtemp(join(folder, "out-"));
    const options = `--gatewright_opt=name=sample,artifacts=${artifacts.join("+")}`;
    await runProtoc(`--plugin=${plugin}`, `--gatewright_out=${out}`, options, ...names);
    const written = (await readdir(out, { recursive: true, withFileTypes: true })).filter((each) => each.isFile());
    expect(written.length).toBe(fromFiles.size);
    for (const [path, text] of fromFiles) expect(await readFile(join(out, path), "utf8")).toBe(text);
  });
});

describe("what is no descriptor set is refused", () => {
  test("truncated anywhere, or with any byte changed, in bounded time and with a diagnostic or a reading", async () => {
    if (!protoc) return;
    const set = join(folder, "cut.binpb");
    await runProtoc("--include_imports", `--descriptor_set_out=${set}`, "all.proto");
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

const everything = `syntax = "proto2";

package all.of_it;

import "google/api/annotations.proto";
import "google/protobuf/any.proto";

/// A level.
enum Level { option allow_alias = true; LOW = 1; BOTTOM = 1; HIGH = 2 [deprecated = true]; }

enum Zero { NIL = 0; ONE = 1; }

/* Block,
 * in two lines. */
message Outer {
  optional group Part = 1 { required int32 a = 1; extensions 100 to 199, 1000 to max; }
  // The choice.
  oneof choice {
    string s = 2;
    group Chosen = 3 { optional bytes b = 1; }
  }
  map<string, Outer> nested = 5;
  map<sfixed32, Zero> levels = 6;
  optional int64 big = 7 [default = -9223372036854775808];
  optional float f = 9 [default = 1.5];
  optional double inf = 10 [default = -inf];
  optional double nan = 11 [default = nan];
  optional string text = 12 [default = "pl\\"ain\\n"];
  optional bytes raw = 13 [default = "\\001\\xfe"];
  optional int32 octal = 14 [default = 0755];
  optional bool yes = 16 [default = true];
  repeated sint32 packed = 17 [packed = true];
  repeated double loose = 18;
  optional string named = 21 [json_name = "other-name"];
  optional Level level = 22 [default = HIGH];
  // At the end of its block.
}

extend Outer.Part { optional string at_file_level = 100; }

message Late {
  extend Outer.Part { optional string inside = 101; }
  enum Last { option deprecated = true; ONLY = 0; }
  message Set { option message_set_wire_format = true; extensions 4 to max; }
}

// Calls.
service Calls {
  // Of the method.
  rpc Get(Outer) returns (Outer) {
    option (google.api.http) = { get: "/v1/{named}/{text=a/**}:go" additional_bindings { post: "/v1" body: "*" } };
    option idempotency_level = NO_SIDE_EFFECTS;
  }
  rpc Up(stream Outer) returns (stream google.protobuf.Any) {
    option (google.api.http) = { custom { kind: "SEARCH" path: "/v1/up" } body: "*" response_body: "value" };
  } // Behind.
}
`;
