import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { measureRun } from "../corpus/measured-run.js";
import { projectRoot } from "./peers-code.js";

const apis = 20;
const methods = 19;
const artifacts = ["messages", "schemas", "mappers", "routes", "clients", "grpc-client", "conformance"];

/** What 20 APIs of 19 methods come to, with one runtime for all and with a copy each: files and lines. The generator is built before. */
export async function benchDelivery(): Promise<void> {
  for (const runtime of [{ shared: "generated/runtime" }, "copy"] as const) {
    const folder = mkdtempSync(join(tmpdir(), "gatewright-delivery-"));
    const names = Array.from({ length: apis }, (_, at) => `api${at + 1}`);
    mkdirSync(join(folder, "proto"));
    for (const name of names) writeFileSync(join(folder, "proto", `${name}.proto`), protoText(name));
    const config = {
      runtime,
      apis: names.map((name) => ({
        name,
        input: { protos: [`proto/${name}.proto`], includes: ["proto"] },
        output: `generated/${name}`,
        artifacts,
        verify: false,
      })),
    };
    writeFileSync(join(folder, "gatewright.config.json"), JSON.stringify(config));
    const program = join(projectRoot, "dist/generator/start.js");
    const args = [program, "generate", "--config", "gatewright.config.json"];
    const { code, seconds, tail } = await measureRun(process.execPath, args, folder);
    if (code !== 0) throw new Error(tail);
    const files = readdirSync(join(folder, "generated"), { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile() && each.name.endsWith(".ts"))
      .map((each) => readFileSync(join(each.parentPath, each.name), "utf8"));
    const lines = files.reduce((sum, text) => sum + text.split("\n").length - 1, 0);
    const what = runtime === "copy" ? "a copy each" : "one shared runtime";
    console.log(
      `${apis} APIs of ${methods} methods, ${what}: ${files.length} files, ${lines} lines, ${seconds.toFixed(1)} s`,
    );
    rmSync(folder, { recursive: true, force: true });
  }
}

function protoText(name: string): string {
  const numbers = Array.from({ length: methods }, (_, at) => at + 1);
  const rpcs = numbers.map(
    (each) => `  // Reads thing ${each}.
  rpc Get${each}(Get${each}Request) returns (Thing) { option (google.api.http) = { get: "/v1/${name}/things${each}/{id}" }; }`,
  );
  const requests = numbers.map((each) => `message Get${each}Request { string id = 1; int64 revision = 2; }`);
  return `syntax = "proto3";
package ${name};
import "google/api/annotations.proto";
service Things {
${rpcs.join("\n")}
}
message Thing { string id = 1; bytes data = 2; int64 size = 3; repeated string tags = 4; map<string, string> labels = 5; }
${requests.join("\n")}
`;
}
