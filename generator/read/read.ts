import path from "node:path";
import type { ApiConfig } from "../config.js";
import type { Diagnostic } from "../diagnostics.js";
import type { Api } from "../model/api.js";
import { findInputs } from "./find-inputs.js";
import { sortDiagnostics } from "./sort-diagnostics.js";
import { readProtos } from "./proto/read-protos.js";

/** What reading all inputs of one API gives. */
export interface ApiReading {
  readonly api: Api;
  /** In the order of files and lines; when one is an error, `api` may lack what it is about. */
  readonly diagnostics: readonly Diagnostic[];
  /** Absolute paths of every file that was read: the result is a function of their bytes and the configuration. */
  readonly inputFiles: readonly string[];
}

/** Reads every input that the configuration names; `root` is the folder that its paths are relative to. */
export async function readApi(config: ApiConfig, root: string): Promise<ApiReading> {
  const { input } = config;
  const diagnostics: Diagnostic[] = [];
  const protos = await findInputs(input.protos ?? [], root);
  diagnostics.push(...protos.diagnostics);
  const includes = (input.includes ?? []).map((folder) => path.resolve(root, folder));
  const reading = await readProtos(protos.files, includes, path.resolve(root));
  diagnostics.push(...reading.diagnostics);
  const api: Api = { name: config.name, info: { tags: [] }, files: reading.files, securitySchemes: [] };
  return { api, diagnostics: sortDiagnostics(diagnostics), inputFiles: reading.inputFiles };
}
