import type { Field, Method } from "../../model/api.js";
import type { Plan } from "../../plan/plan.js";
import { type Code, code, fromRuntime, imported, literal, typeFromRuntime } from "../../render/code.js";
import { singularType } from "../messages/field-type.js";
import type { ServiceMethod } from "../../plan/service-methods.js";

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
