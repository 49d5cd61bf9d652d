import type { Field, Message } from "../../model/api.js";
import type { BoundPath } from "./message-schema.js";
import { patternsOf, splitPath, toCamelCase, toJsonPath } from "./path-text.js";
import type { PathVariable } from "./path-parameter.js";
import type { Writing } from "./writing.js";

/** A template in parts, and its variables in order. */
export interface ReadPath {
  readonly parts: readonly string[];
  readonly variables: readonly PathVariable[];
}

/** A field path of the rule, and the message that its last field stands in. */
export interface RuleVariable extends BoundPath {
  readonly message: Message;
}

/** Reads a template; where the settings want it, a pattern becomes parts of the path with variables of their own. */
export function readPath(
  writing: Writing,
  template: string,
  request: Message,
  variables: readonly RuleVariable[],
): ReadPath {
  const { expandSlashedPathPatterns, jsonNamesForFields } = writing.settings;
  const split = splitPath(writing, template, request);
  const all = variables.map(({ names, target, message }) => ({ path: names.join("."), field: target, message }));
  const { parts, known } = expandSlashedPathPatterns ? expand(writing, split, all) : { parts: split, known: all };
  const patterns = patternsOf(parts);
  return {
    parts,
    variables: known.map(({ path, field, message }) => {
      const name = jsonNamesForFields ? toJsonPath(writing, path, request) : path;
      return { path, field, message, name, pattern: patterns.get(name) };
    }),
  };
}

interface Known {
  readonly path: string;
  readonly field: Field;
  readonly message: Message | undefined;
}

/** `{name=projects/*}` is `projects` and `{project}`. */
function expand(
  { settings }: Writing,
  parts: readonly string[],
  variables: readonly Known[],
): { readonly parts: readonly string[]; readonly known: readonly Known[] } {
  const { jsonNamesForFields } = settings;
  const expanded: string[] = [];
  let known = [...variables];
  for (const part of parts) {
    const [, name, pattern] = /^\{([^=]*)=(.*)\}$/s.exec(part) ?? [];
    const place = known.findIndex(({ path }) => (jsonNamesForFields ? toCamelCase(path) : path) === name);
    const origin = known[place];
    if (pattern === undefined || pattern === "*" || origin === undefined) {
      expanded.push(part);
      continue;
    }
    let isReplaced = false;
    for (const piece of pattern.split("/")) {
      if (piece !== "*") {
        expanded.push(piece);
        continue;
      }
      const singular = (expanded.at(-1) ?? "").replace(/s$/, "");
      const own = jsonNamesForFields ? toCamelCase(singular) : singular;
      expanded.push(`{${own}}`);
      known.push({ path: own, field: impliedField(own, origin.field), message: undefined });
      if (!isReplaced) known = known.filter((each) => each !== origin);
      isReplaced = true;
    }
  }
  return { parts: expanded, known };
}

function impliedField(name: string, { location }: Field): Field {
  return {
    name,
    jsonName: name,
    type: { kind: "singular", of: { kind: "scalar", scalar: "string", validateUtf8: true }, presence: "implicit" },
    deprecated: false,
    options: {},
    location,
    examples: [],
  };
}
