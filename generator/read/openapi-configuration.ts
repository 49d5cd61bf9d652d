import { openapiv2Options } from "../model/openapiv2-options.js";
import { readFile } from "node:fs/promises";
import { complain, type Diagnostic } from "../diagnostics.js";
import type { ApiFile, Location, Options, OptionValue } from "../model/api.js";
import { toDisplayPath } from "./display-path.js";
import { isRecord, listOf, member, textOf } from "./plain-value.js";
import { parseSourceDocument } from "./source-document.js";

/** What annotations are set on, as configurations name it. */
const kinds = ["file", "method", "message", "service", "field"] as const;

type Kind = (typeof kinds)[number];

/** Annotations by kind and name: `"method acme.v1.Books.Get"`. */
export interface OpenApiConfiguration {
  readonly options: ReadonlyMap<string, { readonly value: OptionValue; readonly location: Location }>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads configurations of protoc-gen-openapiv2 (YAML or JSON, absolute paths); of two annotations for one thing the last counts. */
export async function readOpenApiConfigurations(files: readonly string[], root: string): Promise<OpenApiConfiguration> {
  const options = new Map<string, { value: OptionValue; location: Location }>();
  const diagnostics: Diagnostic[] = [];
  for (const file of files) {
    const document = parseSourceDocument(file, toDisplayPath(file, root), await readFile(file, "utf8"));
    diagnostics.push(...document.diagnostics);
    const [key, all] = Object.entries(isRecord(document.value) ? document.value : {}).find(([name]) =>
      /^openapi_?options$/i.test(name),
    ) ?? ["openapiOptions", undefined];
    for (const kind of kinds)
      listOf(all, kind).forEach((each, index) => {
        const location = document.locate([key, kind, String(index), kind]);
        const value = toOption(mergeKeys(member(each, "option")));
        options.set(`${kind} ${textOf(each, kind) ?? ""}`, { value, location });
      });
  }
  return { options, diagnostics };
}

/** Puts annotations in the place of those in protos; one for what is not there is a warning. */
export function applyOpenApiConfiguration(
  files: readonly ApiFile[],
  { options }: OpenApiConfiguration,
): { readonly files: readonly ApiFile[]; readonly diagnostics: readonly Diagnostic[] } {
  if (options.size === 0) return { files, diagnostics: [] };
  const unknown = new Map(options);
  const annotate = <T extends { readonly options: Options }>(kind: Kind, name: string, holder: T): T => {
    const found = options.get(`${kind} ${name}`);
    unknown.delete(`${kind} ${name}`);
    return found === undefined
      ? holder
      : { ...holder, options: { ...holder.options, [openapiv2Options[kind]]: found.value } };
  };
  const changed = files.map((file) => ({
    ...annotate("file", file.path, file),
    messages: file.messages.map((message) => ({
      ...annotate("message", message.fullName, message),
      fields: message.fields.map((field) => annotate("field", `${message.fullName}.${field.name}`, field)),
    })),
    services: file.services.map((service) => ({
      ...annotate("service", service.fullName, service),
      methods: service.methods.map((method) => annotate("method", `${service.fullName}.${method.name}`, method)),
    })),
  }));
  return {
    files: changed,
    diagnostics: [...unknown].map(([what, { location }]) => complain("annotation-unknown", { what }, location)),
  };
}

/** Members whose keys are names of somebody's own. */
const maps = new Set(["responses", "headers", "examples", "extensions", "security_requirement", "scope"]);

/** A value of the JSON mapping as options have it: proto names, maps by their keys, google.protobuf.Values as messages. */
function toOption(value: unknown, name = "", isIn = ""): OptionValue {
  if (Array.isArray(value)) return value.map((each) => toOption(each, name, isIn));
  if (!isRecord(value)) return toScalar(value);
  // A list of requirements has the name that the map of schemes has.
  const isMap = maps.has(name) || (name === "security" && isIn === "security_definitions");
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => {
      if (each === null && name !== "extensions") return [];
      const own = isMap ? key : key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
      if (isMap) return [[own, name === "extensions" ? toValue(each) : toOption(each)] as const];
      return [[own, toOption(each, own, name)] as const];
    }),
  );
}

function toScalar(value: unknown): OptionValue {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : "";
}

/** Plain JSON as a google.protobuf.Value. */
function toValue(value: unknown): OptionValue {
  if (typeof value === "string") return { string_value: value };
  if (typeof value === "number") return { number_value: value };
  if (typeof value === "boolean") return { bool_value: value };
  if (Array.isArray(value)) return { list_value: { values: value.map(toValue) } };
  if (!isRecord(value)) return { null_value: "NULL_VALUE" };
  return {
    struct_value: { fields: Object.fromEntries(Object.entries(value).map(([key, each]) => [key, toValue(each)])) },
  };
}

/** YAML's `<<` stands for the members of what it holds, unless the mapping has its own. */
function mergeKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(mergeKeys);
  if (!isRecord(value)) return value;
  const { "<<": base, ...own } = value;
  const bases = Array.isArray(base) ? base : [base];
  const merged: Readonly<Record<string, unknown>> = Object.assign({}, ...bases.toReversed().filter(isRecord), own);
  return Object.fromEntries(Object.entries(merged).map(([key, each]) => [key, mergeKeys(each)]));
}
