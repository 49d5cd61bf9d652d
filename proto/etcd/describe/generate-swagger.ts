import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createRequire } from "node:module";
import { failureLine, runCommand } from "../../../generator/provision/run-command.js";
import type { SwaggerTools } from "./find-swagger-tools.js";

/** The protos that have HTTP rules; each gives one Swagger file of the same stem. */
export const SWAGGER_STEMS = ["rpc", "lock", "election"] as const;

/** Text of a generated Swagger 2.0 file by its name, e.g. `"rpc.swagger.json"`. */
export type SwaggerFiles = ReadonlyMap<string, string>;

/** Runs upstream's plugin over the protos below `root` (the repository); throws with protoc's own complaint when it fails. */
export async function generateSwagger(root: string, tools: SwaggerTools): Promise<SwaggerFiles> {
  const output = await mkdtemp(join(tmpdir(), "etcd-swagger-"));
  try {
    const result = await runCommand(tools.protoc, protocArguments(root, tools, output), {
      env: { ...process.env, LD_LIBRARY_PATH: tools.libraries },
    });
    if (result.code !== 0) throw new Error(`protoc failed: ${failureLine(result)}`);
    const files = new Map<string, string>();
    for (const stem of SWAGGER_STEMS) {
      const name = `${stem}.swagger.json`;
      files.set(name, await readFile(join(output, "etcd", name), "utf8"));
    }
    return files;
  } finally {
    await rm(output, { recursive: true, force: true });
  }
}

function protocArguments(root: string, tools: SwaggerTools, output: string): readonly string[] {
  const protobufjs = dirname(createRequire(import.meta.url).resolve("protobufjs/package.json"));
  const options = [
    "json_names_for_fields=false",
    `openapi_configuration=${join(root, "proto/etcd/swagger/options.yaml")}`,
    // The plugin insists on a Go import path for every file; these two declare none.
    "Mgoogle/api/annotations.proto=google/api",
    "Mgoogle/api/http.proto=google/api",
  ];
  return [
    `--proto_path=${join(root, "proto")}`,
    // Before protobufjs, whose descriptor.proto is written for a newer protoc.
    `--proto_path=${tools.wellKnownTypes}`,
    `--proto_path=${protobufjs}`,
    `--plugin=protoc-gen-openapiv2=${tools.plugin}`,
    `--openapiv2_out=${output}`,
    `--openapiv2_opt=${options.join(",")}`,
    ...SWAGGER_STEMS.map((stem) => `etcd/${stem}.proto`),
  ];
}
