import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { validatorPath } from "./read/openapi/schema-validators.js";
import { schemaVersions } from "./read/openapi/schema-version.js";

// The second step of `npm run build:generator`: OpenAPI's schemas as code, so that no run has to compile them. `--again` replaces what is there.

for (const version of schemaVersions) {
  const path = validatorPath(version);
  if (existsSync(path) && !process.argv.includes("--again")) continue;
  const { schemaSource } = await import("./read/openapi/compile-schema.js");
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, schemaSource(version));
}
