import { printPathTemplate } from "../model/path-template.js";
import type { HttpBinding } from "../model/api.js";
import { fullNameOf } from "./proto-names.js";
import type { RecoveredBinding } from "./recover.js";

/** Recovered bindings by method: the primary one first. */
export function byMethod(bindings: readonly RecoveredBinding[]): readonly (readonly RecoveredBinding[])[] {
  const groups = new Map<string, RecoveredBinding[]>();
  for (const each of bindings) {
    const name = fullNameOf(each);
    groups.set(name, [...(groups.get(name) ?? []), each]);
  }
  return [...groups.values()];
}

/** Members of a rule in the order in which people write them: `post: /v1/books`, `body: "*"`. */
export function ruleMembers({
  method,
  template,
  body,
  responseBody,
}: HttpBinding): readonly (readonly [string, string])[] {
  const verb = method.toLowerCase();
  const isUsual = ["get", "put", "post", "delete", "patch"].includes(verb);
  return [
    [isUsual ? verb : `custom ${method}`, printPathTemplate(template)],
    ...(body.kind === "none" ? [] : [["body", body.kind === "whole" ? "*" : body.path] as const]),
    ...(responseBody === undefined ? [] : [["response_body", responseBody] as const]),
  ];
}

/** A google.api.Service with the rules of recovered bindings, as YAML; what each was found by stands in a comment. */
export function serviceConfigYaml(name: string, bindings: readonly RecoveredBinding[]): string {
  const rules = byMethod(bindings).flatMap((group) => {
    const [primary, ...others] = group;
    if (primary === undefined) return [];
    return [
      ...group.map(
        (each) =>
          `    # ${oneLine(`${each.operation.method} ${each.operation.path.source}: ${each.confidence}, ${each.reasons.join(", ")}`)}`,
      ),
      `    - selector: ${fullNameOf(primary)}`,
      ...members(primary.binding, "      "),
      ...(others.length === 0 ? [] : ["      additional_bindings:"]),
      ...others.flatMap(({ binding }) => {
        const [first = "", ...rest] = members(binding, "          ");
        return [`        - ${first.trimStart()}`, ...rest];
      }),
    ];
  });
  return [
    "type: google.api.Service",
    "config_version: 3",
    `name: ${JSON.stringify(name)}`,
    "http:",
    "  rules:",
    ...rules,
    "",
  ].join("\n");
}

function members(binding: HttpBinding, indent: string): readonly string[] {
  return ruleMembers(binding).flatMap(([name, text]) => {
    if (!name.startsWith("custom ")) return [`${indent}${name}: ${JSON.stringify(text)}`];
    return [
      `${indent}custom:`,
      `${indent}  kind: ${JSON.stringify(name.slice(7))}`,
      `${indent}  path: ${JSON.stringify(text)}`,
    ];
  });
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
