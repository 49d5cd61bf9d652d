import type { Field, Message } from "../../model/api.js";
import type { Writing } from "./writing.js";

const variable = /\{([a-zA-Z][a-zA-Z0-9_.-]*)([^}]*)\}/g;

/** `page_size` to `pageSize`. */
export function toCamelCase(name: string): string {
  return name.replace(/_+([a-z]?)/g, (_, letter: string) => letter.toUpperCase()).replaceAll("_", "");
}

/** Splits a template at the slashes outside of variables; a verb behind the last of them is a part by itself, with its colon. */
export function splitPath(writing: Writing, template: string, request: Message): string[] {
  const { jsonNamesForFields } = writing.settings;
  const parts: string[] = [];
  let depth = 0;
  let part = "";
  for (let at = 0; at < template.length; at++) {
    const character = template[at] ?? "";
    if (character === "{") depth++;
    if (character === "}") depth--;
    if (character === "/" && depth === 0) {
      parts.push(part);
      part = "";
      continue;
    }
    if (character === ":" && depth === 0 && !template.slice(at).includes("/")) {
      const verb = template.slice(at);
      return [...parts, part, jsonNamesForFields ? renameVariables(writing, verb, request) : verb];
    }
    part += character;
    if (character === "}" && jsonNamesForFields) {
      const [name = ""] = part.slice(1, -1).split("=");
      part = `{${toJsonPath(writing, name, request)}${part.slice(name.length + 1)}`;
    }
  }
  return [...parts, part];
}

function renameVariables(writing: Writing, text: string, request: Message): string {
  return text.replace(/\{([^{}=]*)(=[^{}]*)?\}/g, (_, name: string, pattern = "") => {
    return `{${toJsonPath(writing, name, request)}${String(pattern)}}`;
  });
}

/** A field path in JSON names; below the first field only the last one keeps a JSON name of its own. */
export function toJsonPath({ ownMessages }: Writing, path: string, request: Message | undefined): string {
  const own = request?.fields.find((each) => each.name === path);
  if (own !== undefined) return own.jsonName;
  const names = path.split(".");
  if (names.length < 2) return toCamelCase(path);
  const [holder = "", last = ""] = names.slice(-2);
  const jsonName = findJsonName(ownMessages, holder, last);
  const front = names.slice(0, -1).map(toCamelCase).join(".");
  return jsonName === undefined || jsonName === "" ? toCamelCase(path) : `${front}.${jsonName}`;
}

/** Fields are looked up by their name alone, in the last message that has one, and types by the last part of theirs. */
function findJsonName(messages: readonly Message[], holder: string, name: string): string | undefined {
  let type: Field["type"] | undefined;
  let owner: Message | undefined;
  for (const message of messages) {
    const found = message.fields.find((each) => each.name === holder);
    if (found !== undefined) [type, owner] = [found.type, message];
  }
  if (type === undefined || owner === undefined || type.of.kind !== "message" || type.kind === "map") return undefined;
  const short = type.of.message.slice(type.of.message.lastIndexOf(".") + 1);
  return messages.findLast((each) => each.name === short)?.fields.find((each) => each.name === name)?.jsonName;
}

/** Parts as a path of Swagger, which has no patterns; `renamed` holds whole parts that are called otherwise. */
export function joinPath(parts: readonly string[], renamed: ReadonlyMap<string, string>): string {
  const plain = parts.map((part) => {
    const name = part.replace(variable, "{$1}");
    return renamed.get(name) ?? name;
  });
  const endsInSlash = plain.at(-1) === "";
  const kept = endsInSlash ? plain.slice(0, -1) : plain;
  const last = kept.at(-1) ?? "";
  const text = last.startsWith(":") ? kept.slice(0, -1).join("/") + last : kept.join("/");
  return endsInSlash ? `${text}/` : text;
}

/** Patterns of variables as regular expressions, by name: `shelves/*` is `shelves/[^/]+`. */
export function patternsOf(parts: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    parts.flatMap((part) => {
      const [, name, rest = ""] = new RegExp(variable.source).exec(part) ?? [];
      if (name === undefined || !rest.startsWith("=")) return [];
      return [[name, rest.slice(1).replaceAll("**", ".+").replaceAll("*", "[^/]+")] as const];
    }),
  );
}
