import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Diagnostic } from "../../../generator/diagnostics.js";
import type { FoundProgram } from "../../../generator/provision/provision-result.js";
import { runCommand } from "../../../generator/provision/run-command.js";
import { findSwaggerTools, type SwaggerTools } from "../../../proto/etcd/describe/find-swagger-tools.js";
import { readBundledProto } from "../../../generator/read/proto/bundled/bundled-protos.js";
import { readFolder } from "../read-folder.js";
import { findToolOrSay } from "../../tools/find-tool.js";
import { importedProto, invalidProtos, oddProtos, type Judge } from "./invalid-protos.js";

const bundled = ["google/api/annotations.proto", "google/api/http.proto"];
let protoc: SwaggerTools | undefined;
let buf: FoundProgram | undefined;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "gatewright-invalid-"));
  await writeFile(path.join(folder, "b.proto"), importedProto);
  await mkdir(path.join(folder, "google/api"), { recursive: true });
  for (const each of bundled) await writeFile(path.join(folder, each), (await readBundledProto(each)) ?? "");
  const tools = await findSwaggerTools();
  if (tools.found) protoc = tools;
  else console.log("protoc is not asked: there is none");
  buf = await findToolOrSay("buf");
  await writeFile(path.join(folder, "buf.yaml"), "version: v2\n");
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

/** The same of buf, whose first complaint counts. */
async function askBuf({ command: [program, ...leading], env }: FoundProgram): Promise<number | undefined> {
  const { code, stderr } = await runCommand(program, [...leading, "build", "-o", "/dev/null"], {
    cwd: folder,
    env: { ...process.env, ...env, HOME: folder },
  });
  return code === 0 ? undefined : Number(/^a\.proto:(\d+):\d+:/m.exec(stderr)?.[1] ?? 0);
}

/** Whether the judge takes the file, and the line that it names; undefined where there is no such judge. */
async function ask(judge: Judge): Promise<{ readonly line: number | undefined } | undefined> {
  if (judge === "later") return undefined;
  if (judge === "buf") return buf && { line: await askBuf(buf) };
  return protoc && { line: await askProtoc(protoc) };
}

async function findErrors(text: string): Promise<readonly Diagnostic[]> {
  await writeFile(path.join(folder, "a.proto"), text);
  const { diagnostics } = await readFolder(folder, { protos: ["a.proto"], openapi: [] });
  return diagnostics.filter(({ severity }) => severity === "error");
}

describe("what protoc refuses, we refuse at the same line", () => {
  test.each(invalidProtos)("$what", async ({ text, code, line, judge = "protoc" }) => {
    const errors = await findErrors(text);
    expect(errors.map((each) => each.code)).toContain(code);
    const judgement = await ask(judge);
    if (!judgement) return;
    expect(judgement.line).toBeDefined();
    const expected = line ?? judgement.line;
    if (expected !== 0) expect(errors.map(({ location }) => location?.line)).toContain(expected);
  });

  test("of at least a hundred and sixty kinds", () => {
    expect(invalidProtos.length).toBeGreaterThanOrEqual(160);
  });
});

describe("what protoc takes, we take", () => {
  test.each(oddProtos)("$what", async ({ text, judge = "protoc" }) => {
    expect(await findErrors(text)).toEqual([]);
    const judgement = await ask(judge);
    if (judgement) expect(judgement.line).toBeUndefined();
  });
});
