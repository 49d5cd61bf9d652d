import { existsSync } from "node:fs";
import { hasKey, isRecord, textOf } from "../plain-value.js";

/** A schema of OpenAPI as a function, see compile-schemas.ts. */
interface CompiledSchema {
  readonly validate: (document: unknown) => boolean;
  /** The versions that the validator knows. */
  readonly versions: readonly string[];
}

/** Where the build puts compiled schemas, one module for each version of OpenAPI. */
export const compiledFolder: URL = new URL("./compiled/", import.meta.url);

/**
 * Whether the validator would find nothing wrong with a document. It says so at once, where the validator itself has to compile its schemas first;
 * false where it would complain, or where nothing has been compiled: the sources run without a build.
 */
export async function isSurelyValid(document: unknown, folder: URL = compiledFolder): Promise<boolean> {
  if (!isRecord(document)) return false;
  const version = textOf(document, "swagger") ?? textOf(document, "openapi") ?? "";
  const module = new URL(`${schemaName(version)}.js`, folder);
  if (!existsSync(module)) return false;
  const { validate, versions } = ((await import(module.href)) as { readonly default: CompiledSchema }).default;
  const isWhole = hasKey(document, "paths") || hasKey(document, "webhooks");
  return versions.includes(version) && isWhole && validate(document);
}

/** `"3.0.4"` -> `"openapi-3.0"` */
export function schemaName(version: string): string {
  return `openapi-${version.split(".").slice(0, 2).join(".")}`;
}
