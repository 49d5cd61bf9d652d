import type { HttpSecurityScheme } from "../model/http-api.js";
import { compareOperations } from "./compare-operations.js";
import { compareShapes } from "./compare-schemas.js";
import {
  nothing,
  report,
  type ComparedApi,
  type Compared,
  type CompareRules,
  type Comparison,
  type Scope,
} from "./comparison.js";
import type { Use } from "./difference.js";
import { basePathsOf } from "./pair-operations.js";
import { shapeOf } from "./shape.js";
import { usesOf } from "./uses.js";

/**
 * Compares two HTTP models. Operations are one by the rules; types are one by name, or because operations and properties that are one use them;
 * each pair of types is compared once, for all its uses.
 */
export function compareApis(old: ComparedApi, now: ComparedApi, rules: CompareRules): Compared {
  const comparison: Comparison = {
    old,
    new: now,
    rules,
    oldTypes: new Map(old.api.types.map((each) => [each.name, each])),
    newTypes: new Map(now.api.types.map((each) => [each.name, each])),
    oldUses: usesOf(old.api),
    newUses: usesOf(now.api),
    differences: [],
    typePairs: new Map((rules.typePairs ?? []).map((pair) => [JSON.stringify(pair), pair])),
    properties: [],
    active: new Map(),
  };
  compareServers(comparison);
  compareSchemes(comparison);
  compareOperations(comparison);
  // The map grows while it is walked.
  for (const [oldName, newName] of comparison.typePairs.values()) compareTypes(comparison, oldName, newName);
  compareUsed(comparison);
  return {
    differences: comparison.differences,
    types: [...comparison.typePairs.values()],
    properties: comparison.properties,
  };
}

const noUse: Use = { request: false, answer: false };

function compareTypes(comparison: Comparison, oldName: string, newName: string): void {
  const { oldTypes, newTypes, oldUses, newUses, rules } = comparison;
  const [old, now] = [oldTypes.get(oldName), newTypes.get(newName)];
  if (old === undefined || now === undefined) return;
  const [a, b] = [oldUses.get(oldName) ?? noUse, newUses.get(newName) ?? noUse];
  const use = { request: a.request || b.request, answer: a.answer || b.answer };
  const scope: Scope = { subject: oldName, use, old: [old], new: [now] };
  if (oldName !== newName && rules.notation === "exact")
    report(comparison, scope, "type-renamed", { text: oldName, part: old }, { text: newName, part: now });
  compareShapes(comparison, scope, shapeOf(old.schema, oldTypes, [oldName]), shapeOf(now.schema, newTypes, [newName]));
}

/** Types that only one of the two has; in an exact comparison alone, where types that nothing uses have been compared by name. */
function compareUsed(comparison: Comparison): void {
  const { old, new: now, typePairs, rules, oldUses, newUses } = comparison;
  const pairs = [...typePairs.values()];
  const [oldNames, newNames] = [new Set(pairs.map(([name]) => name)), new Set(pairs.map(([, name]) => name))];
  for (const type of old.api.types.filter((each) => !oldNames.has(each.name))) {
    const scope = { subject: type.name, use: oldUses.get(type.name) ?? noUse, old: [type], new: [] };
    if (rules.notation === "loose" || !now.api.types.some((each) => each.name === type.name))
      report(comparison, scope, "type-removed", { text: type.name, part: type }, nothing);
  }
  for (const type of now.api.types.filter((each) => !newNames.has(each.name))) {
    const scope = { subject: type.name, use: newUses.get(type.name) ?? noUse, old: [], new: [type] };
    if (rules.notation === "loose" || !old.api.types.some((each) => each.name === type.name))
      report(comparison, scope, "type-added", nothing, { text: type.name, part: type });
  }
}

function pathsText(paths: readonly string[]): string {
  return paths.map((each) => each || "/").join(", ");
}

function compareServers(comparison: Comparison): void {
  const { old, new: now } = comparison;
  const [before, after] = [basePathsOf(old.api.servers), basePathsOf(now.api.servers)];
  if (before.some((each) => after.includes(each))) return;
  const scope: Scope = {
    subject: "servers",
    use: { request: true, answer: true },
    old: [old.api.servers],
    new: [now.api.servers],
  };
  report(comparison, scope, "base-path-changed", { text: pathsText(before) }, { text: pathsText(after) });
}

/** `"apiKey header Authorization"`, `"http bearer"`. */
export function describeScheme(scheme: HttpSecurityScheme): string {
  switch (scheme.kind) {
    case "apiKey":
      return `apiKey ${scheme.in} ${scheme.parameter}`;
    case "http":
      return `http ${scheme.scheme}`;
    case "oauth2":
      return `oauth2 ${Object.keys(scheme.flows).toSorted().join(" ")}`.trim();
    case "openIdConnect":
      return `openIdConnect ${scheme.url}`.trim();
    case "mutualTLS":
      return "mutualTLS";
    default:
      return scheme satisfies never;
  }
}

function schemeScope(name: string, before?: object, after?: object): Scope {
  return {
    subject: `security scheme ${name}`,
    use: { request: true, answer: false },
    old: before ? [before] : [],
    new: after ? [after] : [],
  };
}

function compareSchemes(comparison: Comparison): void {
  const { old, new: now } = comparison;
  for (const scheme of old.api.securitySchemes) {
    const other = now.api.securitySchemes.find((each) => each.name === scheme.name);
    const scope = schemeScope(scheme.name, scheme, other);
    const text = describeScheme(scheme);
    if (other === undefined) report(comparison, scope, "security-scheme-removed", { text, part: scheme }, nothing);
    else if (describeScheme(other) !== text)
      report(comparison, scope, "security-scheme-changed", { text }, { text: describeScheme(other) });
  }
  for (const scheme of now.api.securitySchemes)
    if (!old.api.securitySchemes.some((each) => each.name === scheme.name))
      report(comparison, schemeScope(scheme.name, undefined, scheme), "security-scheme-added", nothing, {
        text: describeScheme(scheme),
        part: scheme,
      });
}
