import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import path from "node:path";
import { glob } from "tinyglobby";
import { beforeAll, describe, expect, it } from "vitest";
import { cacheFolder } from "../../../generator/provision/cache-folder.js";
import { runCommand } from "../../../generator/provision/run-command.js";
import { readApi } from "../../../generator/read/read.js";
import { findSwaggerTools } from "../../../proto/etcd/describe/find-swagger-tools.js";
import { compareFile } from "./compare.js";
import type { Comparison } from "./compare.js";
import { decodeDescriptors } from "./descriptor.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const google = path.join(cacheFolder(), "npm/google-proto-files@6.0.1/node_modules/google-proto-files");

let protoc: { readonly program: string; readonly include: string; readonly libraries: string } | undefined;

beforeAll(async () => {
  const tools = await findSwaggerTools();
  if (tools.found) protoc = { program: tools.protoc, include: tools.wellKnownTypes, libraries: tools.libraries };
  else console.log("skipped: no protoc");
}, 600_000);

/** Reads files with protoc and with our reader, and compares all that both say. */
async function compareWithProtoc(
  folder: string,
  includes: readonly string[],
  files: readonly string[],
): Promise<Comparison & { complaints: readonly string[] }> {
  const scratch = await mkdtemp(path.join(tmpdir(), "gatewright-protoc-"));
  try {
    const output = path.join(scratch, "set.pb");
    const paths = [
      ...includes,
      protoc?.include ?? "",
      ...(existsSync(google) && folder !== google ? [google] : []),
    ].map((each) => `-I${path.resolve(folder, each)}`);
    const args = [
      ...paths,
      "--include_imports",
      "--include_source_info",
      `--descriptor_set_out=${output}`,
      ...files.map((file) => path.resolve(folder, file)),
    ];
    const result = await runCommand(protoc?.program ?? "", args, {
      cwd: folder,
      env: { ...process.env, LD_LIBRARY_PATH: protoc?.libraries ?? "" },
    });
    if (result.code !== 0) throw new Error(result.stderr);
    const config = { name: "protoc", input: { protos: files, includes }, output: "", artifacts: [] };
    const { api, diagnostics } = await readApi(config, folder);
    const comparison: Comparison = { facts: 0, differences: [] };
    for (const descriptor of decodeDescriptors(await readFile(output))) {
      const file = api.files.find((each) => each.path === descriptor.name);
      // Bundled files have comments of their own, and descriptor.proto comes in versions.
      if (file?.isInput === true) compareFile(descriptor, file, comparison);
    }
    return { ...comparison, complaints: diagnostics.map((each) => each.message) };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

describe("what protoc says", { timeout: 120_000 }, () => {
  it("of etcd's protos, we say", async ({ skip }) => {
    if (!protoc || !existsSync(google)) return skip();
    const { facts, differences, complaints } = await compareWithProtoc(
      root,
      ["proto"],
      ["auth", "election", "kv", "lock", "rpc", "version"].map((name) => `proto/etcd/${name}.proto`),
    );
    expect(complaints).toEqual([]);
    expect(differences).toEqual([]);
    expect(facts).toBeGreaterThan(2500);
  });

  it("of a proto2 file with everything in it, we say", async ({ skip }) => {
    if (!protoc) return skip();
    const folder = await mkdtemp(path.join(tmpdir(), "gatewright-proto2-"));
    try {
      await writeFile(path.join(folder, "all.proto"), everything);
      const { facts, differences, complaints } = await compareWithProtoc(folder, ["."], ["all.proto"]);
      expect(complaints).toEqual([]);
      // protoc gives a group's comment to its message alone; readers look for it at the field too.
      expect(differences).toEqual(['all.proto: all.of_it.Outer.part comment: protoc "", ours "Of the group."']);
      expect(facts).toBeGreaterThan(250);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it("of some hundred files of google-proto-files, we say", async ({ skip }) => {
    if (!protoc || !existsSync(google)) return skip();
    const files = await glob(
      [
        "google/{api,rpc,type,longrunning,pubsub,storage,spanner,logging,bigtable,firestore,iam}/**/*.proto",
        "google/cloud/{compute,run,bigquery}/**/*.proto",
      ],
      { cwd: google },
    );
    const { facts, differences, complaints } = await compareWithProtoc(google, ["."], files.sort());
    console.log(`${files.length} files, ${facts} facts compared with protoc, ${differences.length} differ`);
    expect(complaints).toEqual([]);
    expect(differences).toEqual([]);
    expect(facts).toBeGreaterThan(100_000);
  });
});

const everything = `// Detached.

// Of the syntax.
syntax = "proto2";

package all.of_it; // Behind the package.

import public "google/protobuf/any.proto";
import "google/protobuf/descriptor.proto";

option java_package = "x";

extend google.protobuf.FieldOptions {
  // Of the extension.
  optional string note = 50000;
  repeated Level levels = 50001 [packed = true];
}

/* Block,
 * in two lines. */
message Outer {
  // Of the group.
  optional group Part = 1 [deprecated = true] {
    // Inside.
    required int32 a = 1; // Behind.
    extensions 100 to 199, 1000 to max;
    // Deeper.
    message Deep { optional Part part = 1; }
    enum In { IN_ZERO = 0; IN_NEGATIVE = -5; IN_HEX = 0x10; }
  }
  oneof choice {
    // In the oneof.
    string s = 2 [(note) = "a" "b"];
    group Chosen = 3 { optional bytes b = 1; }
  }
  repeated group Many = 4 { optional Level level = 1 [default = HIGH]; }
  map<string, Outer> nested = 5;
  map<sfixed32, .all.of_it.Outer.Part.In> levels = 6;
  optional int64 big = 7 [default = -9223372036854775808];
  optional uint64 huge = 8 [default = 18446744073709551615];
  optional float f = 9 [default = 1.5];
  optional double inf = 10 [default = -inf];
  optional double nan = 11 [default = nan];
  optional string text = 12 [default = "plain"];
  optional bytes raw = 13 [default = "\\001\\xfe"];
  optional int32 octal = 14 [default = 0755];
  optional fixed32 hex = 15 [default = 0xFFFF];
  optional bool yes = 16 [default = true];
  repeated sint32 packed = 17 [packed = true];
  repeated double loose = 18;
  optional Inner.Innermost far = 19;
  optional string _odd__Name_1 = 20;
  optional string named = 21 [json_name = "other-name"];
  reserved 30, 40 to 50;
  reserved "gone", "lost";

  // Above Inner.

  // Right above Inner.
  message Inner {
    message Innermost { optional Outer.Inner up = 1; }
    extend Outer.Part { optional Inner inner = 100; }
  }
  ; // An empty statement.
}

enum Level { option allow_alias = true; LOW = 1; /* same line */ BOTTOM = 1; HIGH = 2; }

// Above the service.
service Calls {
  // Above the method.
  rpc Unary (Outer) returns (Outer);
  rpc Up(stream Outer) returns (Outer) { } // Behind the method.
  rpc Down(.all.of_it.Outer)
    returns (stream Outer.Inner) {
    option deprecated = true;
  }
  rpc Both(stream Outer) returns (stream google.protobuf.Any) {}
}
`;
