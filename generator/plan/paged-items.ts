import type { Field, Method } from "../model/api.js";
import type { ApiIndex } from "../model/lookup.js";

/** The items of a method that answers in pages, as AIP-158 has it: the first repeated field beside `next_page_token`. */
export function pagedItems(index: ApiIndex, method: Method): Field | undefined {
  if (method.clientStreaming || method.serverStreaming) return undefined;
  const input = index.messages.get(method.input)?.fields ?? [];
  const output = index.messages.get(method.output)?.fields ?? [];
  if (
    !input.some((field) => isToken(field, "page_token")) ||
    !output.some((field) => isToken(field, "next_page_token"))
  )
    return undefined;
  return output.filter(({ type }) => type.kind === "list").toSorted((a, b) => (a.number ?? 0) - (b.number ?? 0))[0];
}

function isToken({ name, type }: Field, wanted: string): boolean {
  if (name !== wanted || type.kind !== "singular" || type.presence !== "implicit") return false;
  return type.of.kind === "scalar" && type.of.scalar === "string";
}
