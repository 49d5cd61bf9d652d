import { code, typeFromRuntime } from "../../render/code.js";
import type { Declaration, Parameter } from "../../render/module.js";
import type { Emission } from "../artifact.js";

/** What every function of the module begins with. */
export const transport: Parameter = { name: "transport", type: code`${typeFromRuntime("ClientTransport", "client")}` };

/** Whether a call asks, changes something, or may do either: what is sent as POST is often a search. */
export function whatItIs(httpMethod: string | undefined): "query" | "mutation" | "either" {
  if (httpMethod === "GET" || httpMethod === "HEAD") return "query";
  return httpMethod === "PUT" || httpMethod === "PATCH" || httpMethod === "DELETE" ? "mutation" : "either";
}

/** What is said of a function by the function of the runtime that it calls. */
export function optionsDocs(call: string, title: string): string {
  if (/infinite/i.test(call)) return `Options of an infinite query: \`${title}\`, page by page.`;
  return /mutation/i.test(call) ? `Options of a mutation: \`${title}\`.` : `Options of a query: \`${title}\`.`;
}

/** The module `query`; none where nothing can be asked. */
export function emitQueryModule(title: string, declarations: readonly Declaration[]): Emission {
  const comment = `Options of TanStack Query for ${title}.`;
  return {
    modules: declarations.length === 0 ? [] : [{ path: "query", comment, declarations }],
    templates: [],
    exports: [],
    diagnostics: [],
  };
}
