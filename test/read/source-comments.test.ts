import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCommand } from "../../generator/provision/run-command.js";
import { readDescriptorSets } from "../../generator/read/proto/descriptors/read-descriptors.js";
import { readProtos } from "../../generator/read/proto/read-protos.js";
import { findToolsOrSay } from "../artifacts/swagger/upstream.js";

const tools = await findToolsOrSay();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gatewright-comments-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What may stand between two tokens that end or begin a declaration. */
const gap = fc
  .array(
    fc.constantFrom(
      "\n",
      "\n\n",
      " // line\n",
      "// next to it\n",
      "//   indented  \n",
      "///three\n",
      "/* block */",
      "/* two\n * starred\n   plain */",
      "/** doc\n\t * more */\n",
      "/**/",
      " ",
      "\t",
      "\r\n",
      "// über 日本\n",
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.join(""));

/** Declarations of every kind, with gaps between: `~` is one. */
const shape = `syntax = "proto3";~package a.b;~message M {~string one = 1;~map<string, int32> two = 2;~oneof o {~bool three = 3;~}~message Inner {~}~enum Kind {~KIND_A = 0;~KIND_B = 1 [deprecated = true];~}~reserved 9;~}~enum E {~E_A = 0;~}~service S {~rpc Do(M) returns (M);~rpc Go(M) returns (M) {~option deprecated = true;~}~}~`;

async function readBoth(texts: readonly string[]): Promise<readonly [unknown, unknown]> {
  if (tools === undefined) throw new Error("no protoc");
  const names = texts.map((_, index) => `c${index}.proto`);
  await Promise.all(names.map((name, index) => writeFile(join(folder, name), texts[index] ?? "")));
  const set = join(folder, "set.binpb");
  const args = [`--proto_path=${folder}`, `--descriptor_set_out=${set}`, "--include_source_info", ...names];
  const result = await runCommand(tools.protoc, args, { env: { ...process.env, LD_LIBRARY_PATH: tools.libraries } });
  if (result.code !== 0) throw new Error(result.stderr);
  const own = await readProtos(
    names.map((name) => join(folder, name)),
    [folder],
    folder,
    { keepsComments: true },
  );
  const theirs = await readDescriptorSets([set], folder, { keepsComments: true });
  const commentsOf = ({ files }: typeof own): unknown =>
    Object.fromEntries(files.map((file) => [file.path, file.sourceComments]));
  return [commentsOf(own), commentsOf(theirs)];
}

describe.skipIf(tools === undefined)("comments word for word", { timeout: 60_000 }, () => {
  test("are those that protoc keeps, wherever they stand", async () => {
    const gaps = fc.array(gap, { minLength: shape.split("~").length - 1, maxLength: shape.split("~").length - 1 });
    const texts = fc.sample(gaps, 120).map((each, file) => {
      const parts = shape.replace("package a.b", `package a.b${file}`).split("~");
      return parts.map((part, index) => part + (each[index] ?? "")).join("");
    });
    const [own, theirs] = await readBoth(texts);
    for (const name of Object.keys(theirs as object)) {
      const [a, b] = [own, theirs].map((each) => (each as Record<string, unknown>)[name]);
      expect([texts[Number(name.slice(1, -6))], a]).toEqual([texts[Number(name.slice(1, -6))], b]);
    }
  });
});
