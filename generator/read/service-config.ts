import { readFile } from "node:fs/promises";
import { complain } from "../diagnostics.js";
import type { Diagnostic } from "../diagnostics.js";
import type { ApiFile, HttpBinding, Location, OptionValue } from "../model/api.js";
import { toDisplayPath } from "./display-path.js";
import { convertHttpRule } from "./http-rule.js";
import { isRecord, listOf, member, textOf } from "./plain-value.js";
import { parseSourceDocument } from "./source-document.js";
import type { SourceDocument } from "./source-document.js";

/** HTTP rules of service configurations: full method name (`"pkg.Service.Method"`) to the bindings that replace its own. */
export interface ServiceConfigReading {
  readonly bindings: ReadonlyMap<string, { readonly bindings: readonly HttpBinding[]; readonly location: Location }>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the `http.rules` of google.api.Service documents (YAML or JSON, absolute paths); of two rules for one method the last counts. */
export async function readServiceConfigs(files: readonly string[], root: string): Promise<ServiceConfigReading> {
  const bindings = new Map<string, { bindings: readonly HttpBinding[]; location: Location }>();
  const diagnostics: Diagnostic[] = [];
  for (const file of files) {
    const document = parseSourceDocument(file, toDisplayPath(file, root), await readFile(file, "utf8"));
    diagnostics.push(...document.diagnostics);
    listOf(member(document.value, "http"), "rules").forEach((rule, index) => {
      const path = ["http", "rules", String(index)];
      const location = document.locate([...path, "selector"]);
      const selector = textOf(rule, "selector");
      if (selector === undefined) {
        diagnostics.push(complain("selector-missing", {}, location));
        return;
      }
      const converted = convertHttpRule(toSnakeCase(rule), selector, createLocator(document, path, rule), diagnostics);
      bindings.set(selector, { bindings: converted, location });
    });
  }
  return { bindings, diagnostics };
}

/** Replaces the bindings of methods that a service configuration names; a rule for an unknown method is a warning. */
export function applyServiceConfig(
  files: readonly ApiFile[],
  config: ServiceConfigReading,
): { files: ApiFile[]; diagnostics: Diagnostic[] } {
  const unknown = new Map(config.bindings);
  const changed = files.map((file) => ({
    ...file,
    services: file.services.map((service) => ({
      ...service,
      methods: service.methods.map((method) => {
        const name = `${service.fullName}.${method.name}`;
        const rule = config.bindings.get(name);
        unknown.delete(name);
        return rule ? { ...method, bindings: rule.bindings } : method;
      }),
    })),
  }));
  return {
    files: changed,
    diagnostics: [...unknown].map(([selector, { location }]) => complain("selector-unknown", { selector }, location)),
  };
}

/** The place of a path's text inside a rule; each text serves once, so that equal paths have different places. */
function createLocator(document: SourceDocument, path: readonly string[], rule: unknown): (text: string) => Location {
  const places = listTexts(rule, path);
  return (text) => {
    const index = places.findIndex((each) => each.text === text);
    const [found] = index < 0 ? [] : places.splice(index, 1);
    return document.locate(found?.path ?? path);
  };
}

function listTexts(value: unknown, path: readonly string[]): { text: string; path: readonly string[] }[] {
  if (typeof value === "string") return [{ text: value, path }];
  if (Array.isArray(value)) return value.flatMap((each: unknown, index) => listTexts(each, [...path, String(index)]));
  return isRecord(value) ? Object.entries(value).flatMap(([key, each]) => listTexts(each, [...path, key])) : [];
}

/** Service configurations may be written in the JSON names of google.api.HttpRule. */
function toSnakeCase(value: unknown): OptionValue {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (Array.isArray(value)) return value.map(toSnakeCase);
  if (!isRecord(value)) return "";
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      toSnakeCase(each),
    ]),
  );
}
