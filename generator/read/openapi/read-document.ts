import type { ApiInfo, SecurityScheme } from "../../model/api.js";
import type { OpenApiDocument, Operation, Schema } from "./document.js";
import type { LoadedDocument } from "./load-documents.js";
import { childOf, childrenOf, dereference } from "./place.js";
import type { Place } from "./place.js";
import { entriesOf, isRecord, listOf, member, textOf } from "../plain-value.js";
import { readPathItem } from "./read-operation.js";
import { readSchema, registerSchema } from "./read-schema.js";
import type { SchemaRegistry } from "./read-schema.js";

/** Brings a loaded document of any version into one form. */
export function readDocument(loaded: LoadedDocument, file: string): OpenApiDocument {
  const root: Place = { value: loaded.root.value, source: loaded.root, path: [] };
  const isSwagger2 = textOf(root.value, "swagger") !== undefined;
  const schemes = isSwagger2
    ? childOf(root, "securityDefinitions")
    : childOf(childOf(root, "components"), "securitySchemes");
  const registry: SchemaRegistry = { files: loaded.files, places: new Map(), names: new Map() };
  const named = isSwagger2 ? childOf(root, "definitions") : childOf(childOf(root, "components"), "schemas");
  for (const place of childrenOf(named)) registerSchema(registry, place);
  const operations: Operation[] = childrenOf(childOf(root, "paths"))
    .filter((item) => (item.path.at(-1) ?? "").startsWith("/"))
    .flatMap((item) => readPathItem({ registry, isSwagger2, root }, item.path.at(-1) ?? "", item));
  const schemas = new Map<string, Schema>();
  // Reading a schema may register further ones, which this loop then meets.
  for (const [name, place] of registry.places) schemas.set(name, readSchema(registry, place));
  return {
    file,
    version: isSwagger2 ? "2.0" : textOf(root.value, "openapi")?.startsWith("3.1") === true ? "3.1" : "3.0",
    info: readInfo(root.value),
    prefixes: isSwagger2 ? [trimPrefix(textOf(root.value, "basePath") ?? "")] : readServers(root.value),
    securitySchemes: readSecuritySchemes(schemes, loaded),
    locateScheme: (name) => loaded.root.locate([...schemes.path, name]),
    operations,
    schemas,
  };
}

function readInfo(value: unknown): ApiInfo {
  const info = member(value, "info");
  const [title, version, description] = [textOf(info, "title"), textOf(info, "version"), textOf(info, "description")];
  return {
    ...(title !== undefined && { title }),
    ...(version !== undefined && { version }),
    ...(description !== undefined && { description }),
    tags: listOf(value, "tags").flatMap((tag) => {
      const name = textOf(tag, "name");
      const text = textOf(tag, "description");
      return name === undefined ? [] : [{ name, ...(text !== undefined && { description: text }) }];
    }),
  };
}

/** The path part of each server's URL, with the default values of its variables. */
function readServers(value: unknown): string[] {
  const prefixes = listOf(value, "servers").map((server) => {
    const defaults = new Map(
      entriesOf(server, "variables").map(([name, variable]) => [name, textOf(variable, "default")]),
    );
    const url = (textOf(server, "url") ?? "").replace(/\{([^}]*)\}/g, (_, name: string) => defaults.get(name) ?? "_");
    return trimPrefix(url.replace(/^[a-zA-Z][a-zA-Z0-9+.-]*:/, "").replace(/^\/\/[^/]*/, ""));
  });
  return prefixes.length > 0 ? [...new Set(prefixes)] : [""];
}

function trimPrefix(path: string): string {
  const trimmed = path.replace(/[?#].*$/, "").replace(/\/+$/, "");
  return trimmed === "" || trimmed.startsWith("/") ? trimmed : `/${trimmed}`;
}

function readSecuritySchemes(place: Place, { files }: LoadedDocument): SecurityScheme[] {
  return childrenOf(place).flatMap((each): SecurityScheme[] => {
    const { value } = dereference(each, files);
    const name = each.path.at(-1) ?? "";
    const description = textOf(value, "description");
    const more = description === undefined ? {} : { description };
    const type = textOf(value, "type");
    if (!isRecord(value)) return [];
    if (type === "basic") return [{ name, kind: "http", scheme: "basic", ...more }];
    if (type === "http")
      return [{ name, kind: "http", scheme: (textOf(value, "scheme") ?? "").toLowerCase(), ...more }];
    if (type === "oauth2") return [{ name, kind: "oauth2", ...more }];
    if (type === "openIdConnect") return [{ name, kind: "openIdConnect", ...more }];
    if (type !== "apiKey") return [];
    const where = textOf(value, "in");
    const parameter = textOf(value, "name");
    return [
      {
        name,
        kind: "apiKey",
        ...((where === "header" || where === "query" || where === "cookie") && { in: where }),
        ...(parameter !== undefined && { parameter }),
        ...more,
      },
    ];
  });
}
