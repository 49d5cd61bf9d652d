import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { SchemaValidator, SchemaVersion } from "./schema-version.js";

/** Where the build puts the compiled schema of a version. */
export function validatorPath(version: SchemaVersion): string {
  return fileURLToPath(new URL(`validators/${version}.cjs`, import.meta.url));
}

const loaded = new Map<SchemaVersion, SchemaValidator>();

/** The validator of a version: what the build has compiled, or, where the sources run as they are, compiled now. */
export async function loadValidator(version: SchemaVersion): Promise<SchemaValidator> {
  const known = loaded.get(version);
  if (known !== undefined) return known;
  const path = validatorPath(version);
  const validator = existsSync(path)
    ? (createRequire(import.meta.url)(path) as SchemaValidator)
    : (await import("./compile-schema.js")).compileSchema(version);
  loaded.set(version, validator);
  return validator;
}
