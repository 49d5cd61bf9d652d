import path from "node:path";
import type { ApiConfig } from "../config.js";
import type { Finding } from "../drift/finding.js";
import type { Diagnostic } from "../diagnostics.js";
import type { Api, ApiFile } from "../model/api.js";
import type { HttpApi } from "../model/http-api.js";
import { findInputs } from "./find-inputs.js";
import { mergeDocuments } from "./merge/merge.js";
import { startDocumentJudge, type DocumentJudge } from "./openapi/document-judge.js";
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
  /** Set after a hasty reading: where it comes to false, the documents have to be read again, to say what is wrong with them. */
  readonly areDocumentsValid?: Promise<boolean>;
  /** In what documents beside protos disagree with them, accepted or not. */
  readonly drift?: readonly Finding[];
  /** Where protos come from, by import path: set where nothing but .proto files was read. */
  readonly sources?: ReadonlyMap<string, ProtoSource>;
}

/** How inputs are read. */
export interface ReadOptions {
  /** Descriptors of a caller. */
  readonly given?: GivenDescriptors;
  /** Do not wait for the validator of documents: see `ApiReading.areDocumentsValid`. Default false. */
  readonly isHasty?: boolean;
}

/** Reads every input that the configuration names, and descriptors that are given; `root` is the folder that its paths are relative to. */
export async function readApi(
  config: ApiConfig,
  root: string,
  { given, isHasty = false }: ReadOptions = {},
): Promise<ApiReading> {
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
  const judge = isHasty && openapi.files.length > 0 ? startDocumentJudge() : undefined;
  try {
    return await readTogether(config, base, [protos, sets, openapi, configs, annotations], given, judge);
  } catch (error) {
    await judge?.areValid();
    throw error;
  }
}

/** Protos, and documents and service configurations beside them. */
async function readTogether(
  config: ApiConfig,
  base: string,
  [protos, sets, openapi, configs, annotations]: readonly [Found, Found, Found, Found, Found],
  given: GivenDescriptors | undefined,
  judge: DocumentJudge | undefined,
): Promise<ApiReading> {
  const { input } = config;
  const includes = (input.includes ?? []).map((folder) => path.resolve(base, folder));
  const options: ProtoReadOptions = { keepsComments: config.artifacts.includes("swagger") };
  const proto = joinReadings([
    await readProtos(protos.files, includes, base, options),
    ...(sets.files.length > 0 || given !== undefined ? await readDescriptors(sets.files, base, given, options) : []),
  ]);
  const documents = await readOpenApi(openapi.files, base, judge);
  const areDocumentsValid = judge?.areValid();
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
  const finish = (found: Api, complaints: readonly Diagnostic[]): ApiReading => {
    const { files, diagnostics } = settleServices(found.files, input);
    return {
      api: { ...found, files },
      diagnostics: sortDiagnostics([...read, ...complaints, ...diagnostics]),
      inputFiles,
      absentFiles,
      ...(areDocumentsValid && { areDocumentsValid }),
      ...(isProtoAlone && { sources: isProtoAlone }),
    };
  };
  // Half-read protos would drown their own faults in drift.
  if (read.some((each) => each.severity === "error"))
    return { api, diagnostics: sortDiagnostics(read), inputFiles, ...(areDocumentsValid && { areDocumentsValid }) };
  const merged = mergeDocuments(api, documents.documents, {
    acceptedDrift: input.acceptedDrift ?? [],
    ...(config.gateway && { gateway: config.gateway }),
  });
  return { ...finish(merged.api, merged.diagnostics), drift: merged.drift };
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
  const own = found.flatMap((each) => each.diagnostics);
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

/** The validators of OpenAPI take a while to load, so they wait for a document. */
async function readOpenApi(
  files: readonly string[],
  root: string,
  judge: DocumentJudge | undefined,
): Promise<DocumentsReading> {
  if (files.length === 0) return { documents: [], diagnostics: [], inputFiles: [] };
  const { readDocuments } = await import("./openapi/read-documents.js");
  return readDocuments(files, root, judge);
}
