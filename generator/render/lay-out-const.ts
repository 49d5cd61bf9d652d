import { headOf, layOutValue, lineWidth } from "./lay-out-value.js";
import { parseValue } from "./parse-value.js";

/** `const name: Type = value`, laid out as the formatters of the field do. */
export function layOutConst(start: string, type: string, value: string): string {
  const left = `${start}${type === "" ? "" : `: ${type}`} =`;
  const width = left.length - left.lastIndexOf("\n") - 1;
  const parts = parseValue(value);
  if (parts === undefined) return `${left} ${value}`;
  if (width + 1 + headOf(parts).length <= lineWidth) return `${left} ${layOutValue(parts, "", width + 1, 1)}`;
  const found = width > lineWidth ? splitTypeArguments(type) : undefined;
  if (found === undefined) return `${left}\n  ${layOutValue(parts, "  ", 2, 1)}`;
  const list = found.list.map((each) => `  ${each}`).join(",\n");
  return `${start}: ${found.name}<\n${list}\n> = ${layOutValue(parts, "", 4, 1)}`;
}

/** `Name<A, B>` as its name and several arguments. */
function splitTypeArguments(type: string): { readonly name: string; readonly list: readonly string[] } | undefined {
  const [, name = "", inner = ""] = /^([\w.]+)<([^\n]*)>$/.exec(type) ?? [];
  const list: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < inner.length; at++) {
    const char = inner.charAt(at);
    if ("([{<".includes(char)) depth++;
    // The arrow `=>` closes nothing.
    else if (")]}".includes(char) || (char === ">" && inner.charAt(at - 1) !== "=")) depth--;
    else if (char === "," && depth === 0) {
      list.push(inner.slice(from, at).trim());
      from = at + 1;
    }
  }
  list.push(inner.slice(from).trim());
  return list.length > 1 ? { name, list } : undefined;
}
