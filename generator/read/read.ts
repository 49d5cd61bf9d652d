import path from "node:path";
import type { ApiConfig } from "../config.js";
import { complain, type Diagnostic } from "../diagnostics.js";
import type { Api, ApiFile } from "../model/api.js";
import type { HttpApi } from "../model/http-api.js";
import { findInputs } from "./find-inputs.js";
import { mergeDocuments, type Drift } from "./merge/merge.js";
import type { DocumentsReading } from "./openapi/read-documents.js";
import type { GivenDescriptors } from "./proto/descriptors/read-descriptors.js";
import type { ProtoSource } from "./proto/load-protos.js";
import { readProtos } from "./proto/read-protos.js";
import type { ProtoReading, ProtoReadOptions } from "./proto/read-protos.js";
import { applyOpenApiConfiguration, readOpenApiConfigurations } from "./openapi-configuration.js";
import { applyServiceConfig, readServiceConfigs } from "./service-config.js";
import { selectOperations, withoutUnusedTypes } from "./select-operations.js";
import { settleServices } from "./settle-services.js";
import { sortDiagnostics } from "./sort-diagnostics.js";

/** What reading all inputs of one API gives. */
export interface ApiReading {
  readonly api: Api;
  /** What documents describe where there is no proto; `api` is then empty. */
  readonly http?: HttpApi;
  /** In the order of files and lines; when one is an error, `api` may lack what it is about. */
  readonly diagnostics: readonly Diagnostic[];
  /** Absolute paths of every file that was read: the result is a function of their bytes and the configuration. */
  readonly inputFiles: readonly string[];
  /** Absolute paths that were looked for in vain. */
  readonly absentFiles?: readonly string[];
  /** Set where there are documents beside protos: looks for what they disagree in, which is not among `diagnostics` and never an error by itself. */
  readonly findDrift?: () => Drift;
  /** Where protos come from, by import path: set where nothing but .proto files was read. */
  readonly sources?: ReadonlyMap<string, ProtoSource>;
}

/** Reads every input that the configuration names, and descriptors of a caller; `root` is the folder that its paths are relative to. */
export async function readApi(config: ApiConfig, root: string, given?: GivenDescriptors): Promise<ApiReading> {
  const { input } = config;
  const base = path.resolve(root);
  const [protos, sets, openapi, configs, annotations] = await Promise.all([
    findInputs(input.protos ?? [], base),
    findInputs(input.descriptors ?? [], base),
    findInputs(input.openapi ?? [], base),
    findInputs(input.serviceConfigs ?? [], base),
    findInputs(input.openapiConfigurations ?? [], base),
  ]);
  const hasProtos = given !== undefined || [...(input.protos ?? []), ...(input.descriptors ?? [])].length > 0;
  if (!hasProtos) return readAlone(config, base, [protos, openapi, configs]);
  return readTogether(config, base, [protos, sets, openapi, configs, annotations], given);
}

/** Protos, and documents and service configurations beside them. */
async function readTogether(
  config: ApiConfig,
  base: string,
  [protos, sets, openapi, configs, annotations]: readonly [Found, Found, Found, Found, Found],
  given: GivenDescriptors | undefined,
): Promise<ApiReading> {
  const { input } = config;
  const includes = (input.includes ?? []).map((folder) => path.resolve(base, folder));
  const options: ProtoReadOptions = { keepsComments: config.artifacts.includes("swagger") };
  const proto = joinReadings([
    await readProtos(protos.files, includes, base, options),
    ...(sets.files.length > 0 || given !== undefined ? await readDescriptors(sets.files, base, given, options) : []),
  ]);
  const documents = await readOpenApi(openapi.files, base);
  const serviceConfig = await readServiceConfigs(configs.files, base);
  const annotation = await readOpenApiConfigurations(annotations.files, base);
  const annotated = applyOpenApiConfiguration(proto.files, annotation);
  const bound = applyServiceConfig(annotated.files, serviceConfig);
  const parts = [protos, sets, openapi, configs, annotations, proto, documents, annotation, annotated, serviceConfig];
  const read = [...parts, bound].flatMap((each) => each.diagnostics);
  const api: Api = { name: config.name, info: { tags: [] }, files: bound.files, securitySchemes: [] };
  const inputFiles = [
    ...new Set([...proto.inputFiles, ...documents.inputFiles, ...configs.files, ...annotations.files]),
  ];
  const absentFiles = proto.absentFiles ?? [];
  const isProtoAlone =
    given === undefined &&
    [sets, openapi, configs, annotations].every((each) => each.files.length === 0) &&
    proto.sources;
  // Half-read protos would drown their own faults in drift.
  if (read.some((each) => each.severity === "error")) return { api, diagnostics: sortDiagnostics(read), inputFiles };
  const merged = mergeDocuments(api, documents.documents, {
    acceptedDrift: input.acceptedDrift ?? [],
    ...(config.gateway && { gateway: config.gateway }),
  });
  const { files, diagnostics } = settleServices(merged.api.files, input);
  return {
    api: { ...merged.api, files },
    diagnostics: sortDiagnostics([...read, ...diagnostics]),
    inputFiles,
    absentFiles,
    ...(documents.documents.length > 0 && { findDrift: merged.findDrift }),
    ...(isProtoAlone && { sources: isProtoAlone }),
  };
}

/** Descriptors of sets and of a caller; their decoder takes a while to load. */
async function readDescriptors(
  sets: readonly string[],
  root: string,
  given: GivenDescriptors | undefined,
  options: ProtoReadOptions,
): Promise<readonly ProtoReading[]> {
  const { convertDescriptors, readDescriptorSets } = await import("./proto/descriptors/read-descriptors.js");
  return [
    ...(sets.length > 0 ? [await readDescriptorSets(sets, root, options)] : []),
    ...(given === undefined ? [] : [{ ...(await convertDescriptors(given, options)), inputFiles: [] }]),
  ];
}

/** Of two files with one name the first stays: a set may hold what is read from files too. */
function joinReadings(readings: readonly ProtoReading[]): ProtoReading {
  const files = new Map<string, ApiFile>();
  for (const file of readings.flatMap((each) => each.files)) if (!files.has(file.path)) files.set(file.path, file);
  return {
    files: [...files.values()],
    diagnostics: readings.flatMap((each) => each.diagnostics),
    inputFiles: readings.flatMap((each) => each.inputFiles),
    absentFiles: readings.flatMap((each) => each.absentFiles ?? []),
    sources: new Map(readings.flatMap((each) => [...(each.sources ?? [])])),
  };
}

/** Documents without protos are an API of HTTP. */
async function readAlone(
  { name, input }: ApiConfig,
  root: string,
  found: readonly [Found, Found, Found],
): Promise<ApiReading> {
  const api: Api = { name, info: { tags: [] }, files: [], securitySchemes: [] };
  const [, { files }] = found;
  const isUnsaid = [input.protos, input.openapi].every((each) => (each ?? []).length === 0);
  const own = [
    ...found.flatMap((each) => each.diagnostics),
    ...(isUnsaid ? [complain("input-empty", { api: name })] : []),
  ];
  if (files.length === 0) return { api, diagnostics: own, inputFiles: [] };
  const { readHttpApi } = await import("./openapi/read-http-api.js");
  const selection = selectOperations(input);
  const { api: read, diagnostics, inputFiles } = await readHttpApi(files, root, name, selection.isWanted);
  const isWhole = input.include === undefined && input.exclude === undefined;
  const http = read && (isWhole ? read : withoutUnusedTypes(read));
  return {
    api,
    ...(http && { http }),
    diagnostics: sortDiagnostics([...own, ...diagnostics, ...selection.findUnused()]),
    inputFiles,
  };
}

type Found = Awaited<ReturnType<typeof findInputs>>;

/** What reads OpenAPI takes a while to load, so it waits for a document. */
async function readOpenApi(files: readonly string[], root: string): Promise<DocumentsReading> {
  if (files.length === 0) return { documents: [], diagnostics: [], inputFiles: [] };
  const { readDocuments } = await import("./openapi/read-documents.js");
  return readDocuments(files, root);
}
