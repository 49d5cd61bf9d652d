import type { Members, Node } from "./node.js";

/** A document in the bytes of Go's encoding/json: two spaces of indentation, `<`, `>` and `&` escaped, a line feed at the end. */
export function printGoJson(node: Node): string {
  return `${print(node, "")}\n`;
}

function print(node: Node, indent: string): string {
  if (typeof node === "string") return quote(node);
  if (typeof node === "boolean" || typeof node === "number") return String(node);
  if (isList(node))
    return printList(
      node.map((each) => (inner) => print(each, inner)),
      "[",
      "]",
      indent,
    );
  switch (node.kind) {
    case "struct":
    case "map":
      return printMembers(node.members, indent);
    case "float":
      return String(node.value);
    case "raw":
      return printRaw(node.json, indent);
    default:
      return node satisfies never;
  }
}

function isList(node: Node): node is readonly Node[] {
  return Array.isArray(node);
}

function printMembers(members: Members, indent: string): string {
  const parts = members.map(
    ([name, value]) =>
      (inner: string) =>
        `${quote(name)}: ${print(value, inner)}`,
  );
  return printList(parts, "{", "}", indent);
}

function printList(
  parts: readonly ((indent: string) => string)[],
  open: string,
  close: string,
  indent: string,
): string {
  if (parts.length === 0) return open + close;
  const inner = `${indent}  `;
  return `${open}\n${parts.map((each) => inner + each(inner)).join(",\n")}\n${indent}${close}`;
}

/** JSON laid out anew, its texts and numbers as they are written. */
function printRaw(json: string, indent: string): string {
  let level = indent;
  let text = "";
  const tokens = json.match(/"(?:[^"\\]|\\.)*"|[[\]{}:,]|[^\s[\]{}:,"]+/g) ?? [];
  tokens.forEach((token, index) => {
    if (token === "{" || token === "[") {
      const isEmpty = tokens[index + 1] === (token === "{" ? "}" : "]");
      level += "  ";
      text += isEmpty ? token : `${token}\n${level}`;
    } else if (token === "}" || token === "]") {
      level = level.slice(2);
      text += tokens[index - 1] === (token === "}" ? "{" : "[") ? token : `\n${level}${token}`;
    } else if (token === ",") text += `,\n${level}`;
    else if (token === ":") text += ": ";
    else text += escapeForHtml(token);
  });
  return text;
}

/** A text in quotes. */
export function quote(text: string): string {
  return escapeForHtml(JSON.stringify(text));
}

function escapeForHtml(text: string): string {
  return text.replace(/[<>&\u2028\u2029]/g, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
