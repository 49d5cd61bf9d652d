import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCommand } from "../../../generator/provision/run-command.js";
import { findSwaggerTools, type SwaggerTools } from "../../../proto/etcd/describe/find-swagger-tools.js";
import { readBundledProto } from "../../../generator/read/proto/bundled/bundled-protos.js";
import { readFolder } from "../read-folder.js";
import { importedProto, invalidProtos } from "./invalid-protos.js";

const bundled = ["google/api/annotations.proto", "google/api/http.proto"];
let protoc: SwaggerTools | undefined;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "gatewright-invalid-"));
  await writeFile(path.join(folder, "b.proto"), importedProto);
  await mkdir(path.join(folder, "google/api"), { recursive: true });
  for (const each of bundled) await writeFile(path.join(folder, each), (await readBundledProto(each)) ?? "");
  const tools = await findSwaggerTools();
  if (tools.found) protoc = tools;
  else console.log("protoc is not asked: there is none");
}, 600_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Line that protoc complains of, 0 if it names none; undefined if it takes the file. */
async function askProtoc({ protoc: program, wellKnownTypes, libraries }: SwaggerTools): Promise<number | undefined> {
  const { code, stderr } = await runCommand(
    program,
    [`-I${folder}`, `-I${wellKnownTypes}`, "-o", "/dev/null", "a.proto"],
    { cwd: folder, env: { ...process.env, LD_LIBRARY_PATH: libraries } },
  );
  return code === 0 ? undefined : Number(/^a\.proto:(\d+):\d+: (?!warning)/m.exec(stderr)?.[1] ?? 0);
}

describe("what protoc refuses, we refuse at the same line", () => {
  test.each(invalidProtos)("$what", async ({ text, code, line }) => {
    await writeFile(path.join(folder, "a.proto"), text);
    const { diagnostics } = await readFolder(folder, { protos: ["a.proto"] });
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    expect(errors.map((each) => each.code)).toContain(code);
    if (!protoc) return;
    const theirs = await askProtoc(protoc);
    expect(theirs).toBeDefined();
    const expected = line ?? theirs;
    if (expected !== 0) expect(errors.map(({ location }) => location?.line)).toContain(expected);
  });

  test("of at least sixty kinds", () => {
    expect(invalidProtos.length).toBeGreaterThanOrEqual(60);
  });
});
