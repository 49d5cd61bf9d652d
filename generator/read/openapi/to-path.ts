import type { HttpPath, HttpPathPart } from "../../model/http-api.js";
import { textOf } from "../plain-value.js";
import { extensionsOf } from "./reading.js";

/** Cuts a path at its `{name}`s: `/a/{id}.json`. A template of google.api.http (`{name=shelves/*}`) keeps its name. */
export function toPath(source: string, item: unknown): HttpPath {
  const parts: HttpPathPart[] = [];
  let at = 0;
  for (const match of source.matchAll(/\{([^{}]*)\}/g)) {
    if (match.index > at) parts.push({ kind: "literal", text: source.slice(at, match.index) });
    parts.push({ kind: "parameter", name: (match[1] ?? "").replace(/=.*$/, "") });
    at = match.index + match[0].length;
  }
  if (at < source.length) parts.push({ kind: "literal", text: source.slice(at) });
  const summary = textOf(item, "summary");
  const description = textOf(item, "description");
  return {
    source,
    parts,
    ...(summary !== undefined && { summary }),
    ...(description !== undefined && { description }),
    extensions: extensionsOf(item),
  };
}
