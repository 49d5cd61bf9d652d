import type { Field, Method } from "../../model/api.js";
import type { Plan } from "../../plan/plan.js";
import { type Code, code, fromRuntime, imported, literal, typeFromRuntime } from "../../render/code.js";
import { singularType } from "../messages/field-type.js";
import type { ServiceMethod } from "../../plan/service-methods.js";

/** What the docs of a call say where its answers come in pages. */
export const pagesNote = "Answers in pages: `await` gives one, `for await` the items of all, `.pages()` page by page.";

/** `PagedCall<ListBooksResponse, Book>`. */
export function pagedType(plan: Plan, method: Method, items: Field): Code {
  const type = typeFromRuntime("PagedCall", "client");
  return code`${type}<${plan.names.message(method.output)}, ${singularType(plan, items.type.of, "received")}>`;
}

/** The entry of a factory: `listBooks: (input, options) => callPaged(transport, libraryListBooks, (page) => page.books, input, options)`. */
export function pagedEntry({ names }: Plan, { method, constant, stem }: ServiceMethod, items: Field): Code {
  const call = fromRuntime("callPaged", "client");
  const schema = imported(constant, `methods/${stem}`);
  const property = names.property(items);
  return code`  ${names.method(method)}: (input, options) => ${call}(transport, ${schema}, (page) => page${/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(property) ? `.${property}` : `[${literal(property)}]`}, input, options),\n`;
}
