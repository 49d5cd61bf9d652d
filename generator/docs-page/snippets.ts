import { curlOf } from "./curl.js";
import type { PageOperation } from "./document.js";
import { copyButton, make } from "./dom.js";
import type { PageContext } from "./page-context.js";
import { buildRequest, type CallInput } from "./request.js";
import { sdkCallOf } from "./sdk-call.js";

/** The call in other words. */
export interface Snippets {
  readonly element: HTMLElement;
  /** What they are made of. */
  read(): CallInput;
  /** Makes those anew that are open. */
  refresh(): void;
}

type Snippet = Pick<Snippets, "element" | "refresh">;

/** The call as a command line and as TypeScript, each to be copied. */
export function createSnippets(context: PageContext, operation: PageOperation, read: () => CallInput): Snippets {
  const { types, api } = context;
  const curl = (): string => {
    const input = read();
    // curl reads lines, not sockets.
    const readable = input.form === "websocket" ? { ...input, form: "ndjson" as const } : input;
    return curlOf(buildRequest(operation, readable, context.base(), types), operation.forms.length > 0);
  };
  const made = [createSnippet("curl", operation, curl)];
  if (api.client !== undefined && operation.rpc?.call !== undefined)
    made.push(
      createSnippet("TypeScript", operation, () => sdkCallOf(api, operation, read(), context.base(), types) ?? ""),
    );
  return {
    element: make(
      "div",
      { class: "snippets" },
      made.map((each) => each.element),
    ),
    read,
    refresh() {
      for (const each of made) each.refresh();
    },
  };
}

function createSnippet(name: string, { method, path }: PageOperation, text: () => string): Snippet {
  const code = make("pre", { tabindex: 0, role: "region", "aria-label": `${name}: ${method} ${path}` });
  const said = (): string => {
    try {
      return text();
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  };
  const refresh = (): void => {
    if (element.open) code.textContent = said();
  };
  const element = make(
    "details",
    { class: "fold", ontoggle: () => refresh() },
    make("summary", {}, name),
    make("div", { class: "snippet" }, copyButton(`${name}: ${method} ${path}`, said), code),
  );
  return { element, refresh };
}
