import { complain, type Diagnostic } from "../../diagnostics.js";
import type { HttpApi, HttpInfo, HttpOperation, HttpTag, HttpType } from "../../model/http-api.js";
import { isRecord, member, textOf } from "../plain-value.js";
import type { OperationIdentity } from "../select-operations.js";
import type { LoadedDocument } from "./load-documents.js";
import { childOf, childrenOf, dereference } from "./place.js";
import type { Place } from "./place.js";
import { nameType } from "./name-type.js";
import { describe, extensionsOf, mark, report, reportUnknown } from "./reading.js";
import type { DocumentVersion, Reading } from "./reading.js";
import { httpMethods, operationsOf, toOperation, type OperationScope } from "./to-operation.js";
import { toPath } from "./to-path.js";
import { toParameter } from "./to-parameter.js";
import { toSchema } from "./to-schema.js";
import { toAlternatives, toSecuritySchemes } from "./to-security.js";
import { swaggerServers, toServers } from "./to-server.js";
import { mediaTypesOf, toSwaggerOperation, toSwaggerParameters } from "./to-swagger-operation.js";

/** Whether an operation is wanted, by what is known of it before it is read. */
export type OperationFilter = (operation: OperationIdentity) => boolean;

const documentKnown: ReadonlySet<string> = new Set([
  "swagger",
  "host",
  "basePath",
  "schemes",
  "consumes",
  "produces",
  "definitions",
  "parameters",
  "responses",
  "securityDefinitions",
  "openapi",
  "info",
  "jsonSchemaDialect",
  "servers",
  "paths",
  "webhooks",
  "components",
  "security",
  "tags",
  "externalDocs",
  "$self",
]);

/** How a document is read. */
export interface ReadingOptions {
  /** Default all. */
  readonly isWanted?: OperationFilter;
  /** Names that types must not have. */
  readonly taken?: ReadonlySet<string>;
  /** Is told where the parts of the model stand. */
  readonly places?: WeakMap<object, Place>;
  /** What becomes of faults of an operation: one diagnostic that it is left out (default), or each of them as it is. */
  readonly faults?: "told-once" | "told-each";
}

/** Reads a document, whose version is known, into the HTTP model. An operation with a fault is left out, and named. */
export function toHttpApi(
  { root, files }: LoadedDocument,
  version: DocumentVersion,
  name: string,
  { isWanted = () => true, taken = new Set(), places = new WeakMap(), faults = "told-once" }: ReadingOptions = {},
): { readonly api: HttpApi; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const reading: Reading = {
    version,
    files,
    diagnostics,
    faults: [],
    types: new Map(),
    names: new Map(),
    taken,
    places,
  };
  const top: Place = { value: root.value, source: root, path: [] };
  reportUnknown(reading, top, documentKnown);
  const components = version === "2.0" ? top : childOf(top, "components");
  // Declared schemas come first, so that each keeps the name it is declared under.
  for (const each of childrenOf(childOf(components, version === "2.0" ? "definitions" : "schemas")))
    nameType(reading, each);
  const security = toAlternatives(member(root.value, "security"));
  const securitySchemes = toSecuritySchemes(
    reading,
    childOf(components, version === "2.0" ? "securityDefinitions" : "securitySchemes"),
  );
  const servers = version === "2.0" ? swaggerServers(root.value) : toServers(reading, childOf(top, "servers"));
  const says = ["servers", "basePath", "host"].find((key) => member(root.value, key) !== undefined);
  mark(reading, says === undefined ? top : childOf(top, says), servers);
  const operations = childrenOf(childOf(top, "paths")).flatMap((each) =>
    pathOperations(reading, top, each, security ?? [], isWanted, faults),
  );
  const webhooks = childOf(top, "webhooks");
  for (const each of childrenOf(webhooks))
    report(reading, "openapi-not-generated", { what: "the webhook", where: describe(each) }, each);
  reading.faults.length = 0;
  const types = readTypes(reading);
  return {
    api: {
      name,
      info: toInfo(reading, childOf(top, "info")),
      servers,
      tags: childrenOf(childOf(top, "tags")).flatMap((each) => toTag(reading, each)),
      securitySchemes,
      ...(security && { security }),
      operations,
      types,
      webhooks: isRecord(webhooks.value) ? webhooks.value : {},
      extensions: extensionsOf(root.value, ["externalDocs", "jsonSchemaDialect"]),
    },
    // A reference that leads nowhere was named when the files were read.
    diagnostics: once([...diagnostics, ...reading.faults.filter((each) => each.code !== "ref-missing")]),
  };
}

/** Reading a type may meet further ones. */
function readTypes(reading: Reading): readonly HttpType[] {
  const types: HttpType[] = [];
  for (const [name, place] of reading.types)
    types.push({ name, schema: toSchema(reading, place), location: place.source.locate(place.path) });
  return types;
}

function pathOperations(
  reading: Reading,
  top: Place,
  given: Place,
  security: OperationScope["security"],
  isWanted: OperationFilter,
  faults: "told-once" | "told-each",
): readonly HttpOperation[] {
  const path = given.path.at(-1) ?? "";
  if (path.startsWith("x-")) return [];
  const item = dereference(given, reading.files);
  reportUnknown(reading, item, itemKnown);
  const wanted = operationsOf(item).filter(([method, place]) => isWanted({ method, path, ...identity(place.value) }));
  return wanted.flatMap(([method, place]) => {
    reading.faults.length = 0;
    const read = readOperation(reading, top, item, place, { path: toPath(path, item.value), method, security });
    if (reading.faults.length === 0) return [read];
    if (faults === "told-each") {
      reading.diagnostics.push(...reading.faults);
      return [];
    }
    const why = reading.faults.map((fault) => fault.message.replace(/\.$/, "")).join("; ");
    reading.diagnostics.push(
      complain("operation-left-out", { name: `${method} ${path}`, why }, reading.faults[0]?.location ?? read.location),
    );
    return [];
  });
}

const itemKnown: ReadonlySet<string> = new Set([
  "$ref",
  "summary",
  "description",
  "parameters",
  "servers",
  "additionalOperations",
  ...httpMethods,
]);

function readOperation(
  reading: Reading,
  top: Place,
  item: Place,
  place: Place,
  about: Pick<OperationScope, "path" | "method" | "security">,
): HttpOperation {
  const shared = childOf(item, "parameters");
  if (reading.version === "2.0") {
    const media = {
      consumes: mediaTypesOf(top.value, "consumes") ?? [],
      produces: mediaTypesOf(top.value, "produces") ?? [],
    };
    const scope = { ...about, shared: [], servers: [] };
    return toSwaggerOperation(reading, place, scope, toSwaggerParameters(reading, shared), media);
  }
  return toOperation(reading, place, {
    ...about,
    shared: childrenOf(shared).flatMap((each) => toParameter(reading, each) ?? []),
    servers: toServers(reading, childOf(item, "servers")),
  });
}

function identity(value: unknown): { readonly id?: string; readonly tags: readonly string[] } {
  const id = textOf(value, "operationId");
  const tags = member(value, "tags");
  return {
    ...(id !== undefined && { id }),
    tags: Array.isArray(tags) ? tags.filter((each) => typeof each === "string") : [],
  };
}

const infoKept = ["termsOfService", "contact", "license", "summary"];
const infoKnown: ReadonlySet<string> = new Set(["title", "version", "description", ...infoKept]);

function toInfo(reading: Reading, place: Place): HttpInfo {
  const { value } = place;
  reportUnknown(reading, place, infoKnown);
  const title = textOf(value, "title");
  const version = textOf(value, "version");
  const description = textOf(value, "description");
  return {
    ...(title !== undefined && { title }),
    ...(version !== undefined && { version }),
    ...(description !== undefined && { description }),
    extensions: extensionsOf(value, infoKept),
  };
}

/** `summary`, `parent` and `kind` are of OpenAPI 3.2. */
const tagKept = ["externalDocs", "summary", "parent", "kind"];
const tagKnown: ReadonlySet<string> = new Set(["name", "description", ...tagKept]);

function toTag(reading: Reading, place: Place): HttpTag[] {
  const { value } = place;
  reportUnknown(reading, place, tagKnown);
  const name = textOf(value, "name");
  if (name === undefined) return [];
  const description = textOf(value, "description");
  return [{ name, ...(description !== undefined && { description }), extensions: extensionsOf(value, tagKept) }];
}

/** What stands in a path item is read with each of its operations. */
function once(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(diagnostics.map((each) => [JSON.stringify(each), each])).values()];
}
