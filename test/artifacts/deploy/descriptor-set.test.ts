import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { describeApi } from "../../../generator/artifacts/deploy/descriptor-set/describe-api.js";
import type { ApiFile } from "../../../generator/model/api.js";
import { indexApi } from "../../../generator/model/lookup.js";
import { describeNotFound } from "../../../generator/provision/provision-result.js";
import { runCommand } from "../../../generator/provision/run-command.js";
import { readDescriptorSets } from "../../../generator/read/proto/descriptors/read-descriptors.js";
import { findSwaggerTools, type SwaggerTools } from "../../../proto/etcd/describe/find-swagger-tools.js";
import { readSources } from "../../read/read-folder.js";
import { fixtureApis, planFixture } from "../../tools/fixture-apis.js";

let folder: string;
let protoc: SwaggerTools | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gatewright-set-"));
  const tools = await findSwaggerTools();
  if (tools.found) protoc = tools;
  else console.log(`SKIPPED: ${describeNotFound("protoc", tools)}`);
}, 300_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Facts of wire format, JSON and HTTP: a set for machines holds no places, comments or other options, nor what documents say. */
function facts(files: readonly ApiFile[]): unknown {
  const dropped = new Set(["location", "comment", "options", "doc", "examples", "source", "isInput"]);
  // Without places nobody knows whether an enum of the file or one of a message stood first.
  const inOrder = files
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map((file) => ({
      ...file,
      enums: file.enums.toSorted((a, b) => (a.fullName < b.fullName ? -1 : 1)),
      extensions: file.extensions.toSorted((a, b) => (a.fullName < b.fullName ? -1 : 1)),
    }));
  return JSON.parse(
    JSON.stringify(inOrder, (key, value: unknown) =>
      dropped.has(key) ? undefined : typeof value === "number" && !Number.isFinite(value) ? String(value) : value,
    ),
  );
}

async function readBack(set: Uint8Array): Promise<readonly ApiFile[]> {
  await writeFile(join(folder, "set.binpb"), set);
  const { files, diagnostics } = await readDescriptorSets([join(folder, "set.binpb")], folder);
  expect(diagnostics.filter((each) => each.severity === "error")).toEqual([]);
  return files;
}

/** Whether protoc links the set: all it refers to is there, in a right order. Debian's protoc is older than editions. */
async function link(set: Uint8Array, files: readonly ApiFile[]): Promise<string> {
  if (protoc === undefined || files.some(({ syntax }) => syntax === "editions")) return "";
  const path = join(folder, "link.binpb");
  await writeFile(path, set);
  const inputs = files.filter((each) => !each.path.startsWith("google/protobuf/")).map((each) => each.path);
  const out = join(folder, "out.binpb");
  const { stderr } = await runCommand(protoc.protoc, [`--descriptor_set_in=${path}`, "-o", out, ...inputs], {
    env: { ...process.env, LD_LIBRARY_PATH: protoc.libraries },
  });
  return stderr.replace(/^.*warning: Import .* is unused\.\n/gm, "");
}

describe("a descriptor set says what the protos say", () => {
  test.each(fixtureApis.map((config) => [config.name, config] as const))("%s", async (_name, config) => {
    const { api, index } = await planFixture(config);
    const set = describeApi(api, index, (_service, method) => method.bindings);
    const files = await readBack(set);
    const wanted = api.files.filter((each) => files.some(({ path }) => path === each.path));
    expect(wanted.filter((each) => each.isInput)).toEqual(api.files.filter((each) => each.isInput));
    expect(facts(files)).toEqual(facts(wanted));
    expect(await link(set, files)).toBe("");
  });

  test.each(["proto2", "edition"] as const)("a file of %s with everything in it", async (form) => {
    const { api, complaints } = await readSources({ "all.proto": form === "proto2" ? proto2 : edition });
    expect(complaints).toEqual([]);
    const set = describeApi(api, indexApi(api), () => []);
    const files = await readBack(set);
    expect(facts(files)).toEqual(facts(api.files.filter((each) => files.some(({ path }) => path === each.path))));
    expect(await link(set, files)).toBe("");
  });
});

const proto2 = `syntax = "proto2";
package all.of_it;
enum Level { option allow_alias = true; LOW = 1; BOTTOM = 1; HIGH = 2 [deprecated = true]; BELOW = -3; }
message Outer {
  optional group Part = 1 { required int32 a = 1; extensions 100 to 199, 1000 to max; }
  oneof choice {
    string s = 2;
    group Chosen = 3 { optional bytes b = 1; }
  }
  map<string, Outer> nested_by_name = 5;
  optional int64 big = 7 [default = -9223372036854775808];
  optional float f = 9 [default = 1.5];
  optional double inf = 10 [default = -inf];
  optional double nan = 11 [default = nan];
  optional string text = 12 [default = "pl\\"ain\\n"];
  optional bytes raw = 13 [default = "\\001\\xfe\\\\'"];
  optional bool yes = 16 [default = true];
  repeated sint32 packed = 17 [packed = true];
  repeated double loose = 18;
  optional string named = 21 [json_name = "other-name"];
  optional Level level = 22 [default = HIGH];
}
extend Outer.Part { optional string at_file_level = 100; }
message Late {
  extend Outer.Part { optional string inside = 101; }
  enum Last { option deprecated = true; ONLY = 0; }
  message Set { option message_set_wire_format = true; extensions 4 to max; }
}
`;

const edition = `edition = "2023";
package all.of_it;
option features.field_presence = IMPLICIT;
enum Closed { option features.enum_type = CLOSED; A = 1; }
enum Open { B = 0; }
message Outer {
  int32 implicit = 1;
  int32 explicit = 2 [features.field_presence = EXPLICIT];
  int32 needed = 3 [features.field_presence = LEGACY_REQUIRED];
  Outer delimited = 4 [features.message_encoding = DELIMITED];
  repeated int32 loose = 5 [features.repeated_field_encoding = EXPANDED];
  repeated int32 packed = 6;
  string any_bytes = 7 [features.utf8_validation = NONE];
  map<int32, Open> by_number = 8;
  oneof one { string text = 9; Open open = 10; }
}
`;
