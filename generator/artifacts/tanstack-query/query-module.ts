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

/** The kinds of options that there are of a call, with what the function of each is called behind the name of the call, and said to be. */
export const optionKinds = {
  query: { suffix: "Options", says: (title: string) => `Options of a query: \`${title}\`.` },
  infinite: {
    suffix: "InfiniteOptions",
    says: (title: string) => `Options of an infinite query: \`${title}\`, page by page.`,
  },
  mutation: { suffix: "Mutation", says: (title: string) => `Options of a mutation: \`${title}\`.` },
} as const;

export type OptionKind = keyof typeof optionKinds;

/** Which options there are of a call. */
export function kindsOf(what: ReturnType<typeof whatItIs>, isPaged: boolean): readonly OptionKind[] {
  return [
    ...(what === "mutation" ? [] : (["query"] as const)),
    ...(isPaged ? (["infinite"] as const) : []),
    ...(what === "query" ? [] : (["mutation"] as const)),
  ];
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
