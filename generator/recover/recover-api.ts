import { resolve } from "node:path";
import type { ApiConfig } from "../config.js";
import { complain, hasError, type Diagnostic } from "../diagnostics.js";
import { indexApi } from "../model/lookup.js";
import { findInputs } from "../read/find-inputs.js";
import { readHttpApi } from "../read/openapi/read-http-api.js";
import { readApi } from "../read/read.js";
import { recoverBindings, type Recovery } from "./recover.js";

/** What the documents of an API say of its protos, or why nothing can be said. */
export type ApiRecovery =
  | { readonly kind: "recovered"; readonly recovery: Recovery }
  | { readonly kind: "refused"; readonly diagnostics: readonly Diagnostic[] };

/** Reads protos and documents of a configuration, each for itself, and recovers bindings of the ones from the others. */
export async function recoverApi(config: ApiConfig, root: string): Promise<ApiRecovery> {
  const { openapi: _openapi, ...input } = config.input;
  const documents = await findInputs(config.input.openapi ?? [], resolve(root));
  if (documents.files.length === 0 || [...(input.protos ?? []), ...(input.descriptors ?? [])].length === 0)
    return {
      kind: "refused",
      diagnostics: [...documents.diagnostics, complain("recover-inputs", { api: config.name })],
    };
  const [protos, http] = await Promise.all([
    readApi({ ...config, input }, root),
    readHttpApi(documents.files, resolve(root), config.name),
  ]);
  const diagnostics = [...protos.diagnostics, ...http.diagnostics].filter(({ severity }) => severity === "error");
  if (hasError(diagnostics) || http.api === undefined) return { kind: "refused", diagnostics };
  return {
    kind: "recovered",
    recovery: recoverBindings(protos.api, indexApi(protos.api), http.api, config.input.recovered),
  };
}
