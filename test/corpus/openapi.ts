/** `npm run corpus -- openapi`: public documents, generated and type-checked, beside hey-api's output of the same ones. */
import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { measureRun } from "./measured-run.js";
import { fetchPackages, findDocuments } from "./openapi-documents.js";
import type { DocumentResult } from "./openapi-one.js";

const run = promisify(execFile);
const one = fileURLToPath(new URL("openapi-one.ts", import.meta.url));
const jiti = fileURLToPath(new URL("../../node_modules/jiti/lib/jiti-cli.mjs", import.meta.url));

/** `--artifacts clients,zod` chooses what is generated; other arguments are parts of the names of documents. */
const given = process.argv.slice(2);
const at = given.indexOf("--artifacts");
const artifacts = at < 0 ? ["clients"] : (given.splice(at, 2)[1] ?? "").split(",");
const only = given;
const folder = await fetchPackages();
let failures = 0;
console.log("document | operations in | out | left out | types | silent | s | MB | kB | hey-api kB | ratio");
for (const { name, file } of findDocuments(folder)) {
  if (only.length > 0 && !only.some((each) => name.includes(each))) continue;
  const inside = await countOperations(file);
  const { result, peakMegabytes } = await generate(file);
  if (typeof result === "string") {
    failures++;
    console.log(`${name} | ${inside} | failed: ${result}`);
    continue;
  }
  const peer = await measurePeer(file);
  const ratio = peer === undefined ? "" : (result.bytes / peer).toFixed(2);
  console.log(
    [
      name,
      inside,
      result.operations,
      result.leftOut.length,
      result.types,
      result.silent.length,
      (result.milliseconds / 1000).toFixed(1),
      Math.round(peakMegabytes),
      Math.round(result.bytes / 1000),
      peer === undefined ? "failed" : Math.round(peer / 1000),
      ratio,
    ].join(" | "),
  );
  const faults = [...result.errors, ...result.silent.map((each) => `silent: ${each}`)];
  if (faults.length > 0 || inside !== result.operations + result.leftOut.length) failures++;
  for (const each of [...faults, ...result.leftOut].slice(0, 5)) console.log(`  ${each}`);
}
console.log(failures === 0 ? "all whole" : `${failures} with faults`);
process.exitCode = failures === 0 ? 0 : 1;

/** Generates in a process of its own; its memory is that of the compiler beside it as well. */
async function generate(
  file: string,
): Promise<{ readonly result: DocumentResult | string; readonly peakMegabytes: number }> {
  const answer = join(tmpdir(), `corpus-${process.pid}.json`);
  const { code, tail, peakMegabytes } = await measureRun(
    process.execPath,
    [jiti, one, file, answer, ...artifacts],
    process.cwd(),
  );
  const result = code === 0 ? (JSON.parse(await readFile(answer, "utf8")) as DocumentResult) : tail.slice(-500);
  await rm(answer, { force: true });
  return { result, peakMegabytes };
}

async function countOperations(file: string): Promise<number> {
  const text = await readFile(file, "utf8");
  const { parse } = await import("yaml");
  const document = (file.endsWith(".json") ? JSON.parse(text) : parse(text)) as {
    readonly paths?: Record<string, object>;
  };
  const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
  return Object.values(document.paths ?? {}).flatMap((item) => Object.keys(item).filter((key) => methods.includes(key)))
    .length;
}

/** Bytes that hey-api emits, its own runtime apart; undefined where it gives up. */
async function measurePeer(file: string): Promise<number | undefined> {
  const out = await mkdtemp(join(tmpdir(), "peer-"));
  try {
    const program = join(folder, "node_modules/@hey-api/openapi-ts/bin/run.js");
    await run(process.execPath, [program, "-i", file, "-o", out], {
      cwd: folder,
      maxBuffer: 1 << 28,
      timeout: 300_000,
    });
    const files = (await readdir(out)).filter((each) => each.endsWith(".gen.ts"));
    const sizes = await Promise.all(files.map(async (each) => (await stat(join(out, each))).size));
    return sizes.reduce((sum, each) => sum + each, 0);
  } catch {
    return undefined;
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}
