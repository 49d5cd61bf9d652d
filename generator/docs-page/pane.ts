import { createAnswerView } from "./answer-view.js";
import { badge, pathText } from "./badge.js";
import { createBodyEditor } from "./body-editor.js";
import { bytesForms, type BytesForm } from "./bytes-form.js";
import { createCallRunner } from "./call-runner.js";
import type { PageCall, PageOperation, StreamFormName } from "./document.js";
import { labelled, make, makeSelect } from "./dom.js";
import { createHeaderFields } from "./header-fields.js";
import type { PageContext } from "./page-context.js";
import { createParameterFields } from "./parameter-fields.js";
import { buildRequest, type BuiltRequest } from "./request.js";
import { createSnippets } from "./snippets.js";

const formNames: Readonly<Record<StreamFormName, string>> = {
  envelope: "JSON lines with result or error",
  ndjson: "NDJSON",
  sse: "server-sent events",
  array: "JSON array",
  websocket: "WebSocket",
};

/** Where a call is filled in, sent, watched and stopped. `given` is what it begins with. */
export function createPane(context: PageContext, operation: PageOperation, given?: PageCall): HTMLElement {
  const { types } = context;
  const { method, path, forms } = operation;
  let bytes: BytesForm = "text";
  let form = given?.form ?? forms[0]?.name;
  const parameters = createParameterFields(operation, types, given?.parameters ?? {});
  const headers = createHeaderFields();
  const editor = createBodyEditor(operation, types, given);
  const fault = make("p", { class: "fault", role: "alert" });
  const answer = createAnswerView(operation.message, types, bytes);
  const snippets = createSnippets(context, operation, () => ({
    parameters: parameters.read(),
    body: editor.text(),
    bytes,
    headers: [...context.headers(), ...headers.read()],
    ...(form !== undefined && { form }),
  }));
  const attempt = (action: () => void): boolean => {
    fault.textContent = "";
    editor.mark(false);
    try {
      action();
      return true;
    } catch (error) {
      fault.textContent = error instanceof Error ? error.message : String(error);
      editor.mark(true);
      return false;
    }
  };
  const build = (): BuiltRequest => buildRequest(operation, snippets.read(), context.base(), types);
  const runner = createCallRunner(operation, answer, () => {
    let lines: readonly string[] = [];
    attempt(() => (lines = (build().body ?? "").split("\n")));
    return lines;
  });
  const send = (event: Event): void => {
    event.preventDefault();
    attempt(() => runner.start(build(), form));
  };
  const bytesChoice = makeSelect(bytesForms, bytes, (next) => {
    const to = bytesForms.find(([name]) => name === next)?.[0] ?? "text";
    if (attempt(() => editor.convert(bytes, to))) bytes = to;
    bytesChoice.value = bytes;
    answer.showBytes(bytes);
    snippets.refresh();
  });
  const formChoice = makeSelect(
    forms.map(({ name }) => [name, formNames[name]] as const),
    form ?? "",
    (value) => {
      form = forms.find(({ name }) => name === value)?.name;
      snippets.refresh();
    },
  );
  const link = { href: `#/call/${encodeURIComponent(operation.id)}`, class: "path" };
  return make(
    "form",
    {
      class: "pane",
      "aria-label": `Try ${method} ${path}`,
      onsubmit: send,
      onkeydown: (event) => isSendKey(event) && send(event),
      oninput: () => {
        editor.fit();
        snippets.refresh();
      },
    },
    make("p", { class: "pane-head" }, badge(method), make("a", link, pathText(path))),
    parameters.element,
    editor.element,
    make(
      "div",
      { class: "row" },
      labelled("Bytes as", bytesChoice),
      forms.length === 0 ? undefined : labelled("Answer as", formChoice),
    ),
    headers.element,
    fault,
    make(
      "div",
      { class: "actions" },
      make("button", { type: "submit", class: "primary" }, "Send"),
      runner.buttons,
      make("span", { class: "hint" }, "Ctrl+Enter sends"),
    ),
    snippets.element,
    answer.element,
  );
}

function isSendKey(event: Event): boolean {
  return event instanceof KeyboardEvent && event.key === "Enter" && (event.ctrlKey || event.metaKey);
}
