import { complain } from "../diagnostics.js";
import type { Diagnostic } from "../diagnostics.js";
import type { BindingBody, HttpBinding, Location, OptionValue } from "../model/api.js";
import { parsePathTemplate } from "../model/parse-path-template.js";

/** Where the strings of a rule stand, so that a binding's place is that of its path. */
export type PathLocator = (path: string) => Location;

const verbs = ["get", "put", "post", "delete", "patch"] as const;

/** Converts a `google.api.http` value (or a service configuration's rule) with its additional bindings, primary first. */
export function convertHttpRule(
  rule: OptionValue,
  method: string,
  locatePath: PathLocator,
  diagnostics: Diagnostic[],
): HttpBinding[] {
  const rules = Array.isArray(rule) ? (rule as OptionValue[]) : [rule];
  return rules.flatMap((each) => {
    const additional = read(each, "additional_bindings");
    const more =
      additional === undefined ? [] : Array.isArray(additional) ? (additional as OptionValue[]) : [additional];
    for (const inner of more) {
      const nested = read(inner, "additional_bindings");
      if (nested !== undefined) {
        diagnostics.push(complain("http-rule-nested", { method }, locatePath(findPattern(inner)[0]?.path ?? "")));
      }
    }
    return [each, ...more].flatMap((one) => convertBinding(one, method, locatePath, diagnostics));
  });
}

function convertBinding(
  rule: OptionValue,
  method: string,
  locatePath: PathLocator,
  diagnostics: Diagnostic[],
): HttpBinding[] {
  const patterns = findPattern(rule);
  const [pattern] = patterns;
  const location = locatePath(pattern?.path ?? "");
  if (!pattern) {
    diagnostics.push(complain("http-rule-empty", { method }, location));
    return [];
  }
  if (patterns.length > 1) {
    diagnostics.push(complain("http-rule-invalid", { method, why: `has ${patterns.length} HTTP methods` }, location));
    return [];
  }
  const { template, error } = parsePathTemplate(pattern.path);
  if (!template) {
    const place = { ...location, column: location.column + error.column - 1 };
    diagnostics.push(
      complain(
        "path-template-invalid",
        { path: pattern.path, why: error.message, column: String(error.column) },
        place,
      ),
    );
    return [];
  }
  const responseBody = readText(rule, "response_body");
  return [
    {
      method: pattern.method,
      template,
      body: toBody(readText(rule, "body")),
      // "*" is the whole message, as without response_body.
      ...(responseBody !== "" && responseBody !== "*" && { responseBody }),
      location,
    },
  ];
}

function findPattern(rule: OptionValue): { method: string; path: string }[] {
  const found = verbs.flatMap((verb) => {
    const path = read(rule, verb);
    return typeof path === "string" && path !== "" ? [{ method: verb.toUpperCase(), path }] : [];
  });
  const custom = read(rule, "custom");
  if (custom === undefined) return found;
  return [...found, { method: readText(custom, "kind"), path: readText(custom, "path") }];
}

function toBody(text: string): BindingBody {
  if (text === "") return { kind: "none" };
  return text === "*" ? { kind: "whole" } : { kind: "field", path: text };
}

function read(value: OptionValue, key: string): OptionValue | undefined {
  if (typeof value !== "object" || Array.isArray(value)) return undefined;
  return Object.hasOwn(value, key) ? (value as Readonly<Record<string, OptionValue>>)[key] : undefined;
}

function readText(value: OptionValue, key: string): string {
  const text = read(value, key);
  return typeof text === "string" ? text : "";
}
