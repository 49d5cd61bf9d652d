import type { Field, Method } from "../../model/api.js";
import type { Plan } from "../../plan/plan.js";
import { type Code, code, fromRuntime, imported, literal, typeFromRuntime } from "../../render/code.js";
import { singularType } from "../messages/field-type.js";
import type { ServiceMethod } from "../../plan/service-methods.js";

/** The items of a method that answers in pages, as AIP-158 has it: the first repeated field beside `next_page_token`. */
export function pagedItems({ index }: Plan, method: Method): Field | undefined {
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

/** `PagedCall<ListBooksResponse, Book>`. */
export function pagedType(plan: Plan, method: Method, items: Field): Code {
  const type = typeFromRuntime("PagedCall", "client");
  return code`${type}<${plan.names.message(method.output)}, ${singularType(plan, items.type.of, "received")}>`;
}

/** The entry of a factory: `listBooks: (input, options) => callPaged(transport, libraryListBooks, (page) => page.books, input, options)`. */
export function pagedEntry({ names }: Plan, { method, constant, stem }: ServiceMethod, items: Field): Code {
  const call = fromRuntime("callPaged", "client");
  const schema = imported(constant, `methods/${stem}`);
  return code`  ${names.method(method)}: (input, options) => ${call}(transport, ${schema}, (page) => page[${literal(names.property(items))}], input, options),\n`;
}
