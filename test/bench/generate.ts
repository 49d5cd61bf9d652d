import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { measureRun } from "../corpus/measured-run.js";
import { median } from "./bench-result.js";
import { projectRoot } from "./peers-code.js";

const artifacts = ["messages", "schemas", "mappers", "routes", "clients", "grpc-client", "conformance"];

/** Generation of etcd's output by the command line as users run it: from a cold start, with nothing changed, with one file changed. */
export async function benchGenerate(flags: readonly string[]): Promise<void> {
  execFileSync("npm", ["run", "-s", "build:generator"], { cwd: projectRoot, stdio: "inherit" });
  const rounds = flags.includes("--quick") ? 2 : 7;
  const rows: Record<string, { seconds: number[]; megabytes: number[] }> = {};
  for (let round = 0; round < rounds; round++) {
    const folder = mkdtempSync(join(tmpdir(), "gatewright-bench-"));
    cpSync(join(projectRoot, "proto/etcd"), join(folder, "proto/etcd"), { recursive: true });
    const api = {
      name: "etcd",
      input: {
        protos: ["proto/etcd/*.proto"],
        includes: ["proto"],
        openapi: ["proto/etcd/openapi.yaml", "proto/etcd/swagger/*.swagger.json"],
      },
      output: "out",
      artifacts,
    };
    writeFileSync(join(folder, "gatewright.config.json"), JSON.stringify({ apis: [api] }));
    const run = async (what: string): Promise<void> => {
      const args = [join(projectRoot, "dist/generator/start.js"), "generate", "--config", "gatewright.config.json"];
      const { code, seconds, peakMegabytes, tail } = await measureRun(process.execPath, args, folder);
      if (code !== 0) throw new Error(tail);
      const row = (rows[what] ??= { seconds: [], megabytes: [] });
      row.seconds.push(seconds);
      row.megabytes.push(peakMegabytes);
    };
    await run("cold, type-check included");
    await run("nothing changed");
    const file = join(folder, "proto/etcd/rpc.proto");
    writeFileSync(
      file,
      readFileSync(file, "utf8").replace("message PutRequest {", "// Changed.\nmessage PutRequest {"),
    );
    await run("one file changed");
    rmSync(folder, { recursive: true, force: true });
  }
  const result = Object.entries(rows).map(([what, { seconds, megabytes }]) => ({
    what,
    seconds: median(seconds),
    least: Math.min(...seconds),
    peakMegabytes: median(megabytes),
  }));
  if (flags.includes("--json")) console.log(JSON.stringify(result));
  else
    for (const { what, seconds, least, peakMegabytes } of result)
      console.log(`${what}: ${seconds.toFixed(2)} s (least ${least.toFixed(2)}), peak ${Math.round(peakMegabytes)} MB`);
}
