import type { DocsCall } from "../../config.js";
import { complain, type Diagnostic } from "../../diagnostics.js";
import type { PageCall } from "../../docs-page/document.js";
import type { NamedOperation } from "./page-operations.js";

/** The calls that the configuration wants open, and a complaint for each that names none or asks for what it does not have. */
export function openedCalls(
  wanted: readonly DocsCall[],
  operations: readonly NamedOperation[],
  api: string,
): { readonly calls: readonly PageCall[]; readonly diagnostics: readonly Diagnostic[] } {
  const calls: PageCall[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { call, parameters = {}, body, form } of wanted) {
    const operation = operations.find(({ names }) => names.includes(call))?.operation;
    const why =
      operation === undefined
        ? "no operation is called so"
        : form !== undefined && !operation.forms.some(({ name }) => name === form)
          ? `it has no form ${form}`
          : Object.keys(parameters)
              .filter((name) => !operation.parameters.some((each) => each.name === name))
              .map((name) => `it has no parameter ${name}`)[0];
    if (operation === undefined || why !== undefined) {
      diagnostics.push(complain("docs-call-unfit", { api, call, why: why ?? "" }));
      continue;
    }
    calls.push({
      operation: operation.id,
      parameters,
      ...(body !== undefined && { body: (typeof body === "string" ? [body] : body).map(layOut).join("\n") }),
      ...(form !== undefined && { form }),
    });
  }
  return { calls, diagnostics };
}

/** JSON over several lines; what is no JSON stays as it is, for the reader to see. */
function layOut(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
