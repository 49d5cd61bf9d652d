/**
 * Writes `rpc`, `lock` and `election.swagger.json` anew from the protos with upstream's own generator:
 * `npm run build && node dist/proto/etcd/describe/regenerate.js`, in the root of the repository.
 */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describeNotFound } from "../../../generator/provision/provision-result.js";
import { findSwaggerTools } from "./find-swagger-tools.js";
import { generateSwagger } from "./generate-swagger.js";

const tools = await findSwaggerTools();
if (tools.found) {
  const files = await generateSwagger(process.cwd(), tools);
  for (const [name, text] of files) {
    await writeFile(join(process.cwd(), "proto/etcd/swagger", name), text);
    console.log(`proto/etcd/swagger/${name}`);
  }
} else {
  console.error(describeNotFound("upstream's OpenAPI generator", tools));
  process.exitCode = 1;
}
