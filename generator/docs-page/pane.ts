import { createAnswerView } from "./answer-view.js";
import { bytesForms, convertBytes, type BytesForm } from "./bytes-form.js";
import { badge, pathText } from "./badge.js";
import type { PageCall, PageOperation, StreamFormName } from "./document.js";
import { labelled, make, makeSelect } from "./dom.js";
import { createHeaderFields } from "./header-fields.js";
import { layOutJson, readJsonTexts } from "./json-text.js";
import type { PageContext } from "./page-context.js";
import { createParameterFields } from "./parameter-fields.js";
import { buildRequest, isJsonType, takesMessages, type CallInput } from "./request.js";
import { sampleOf } from "./sample.js";
import { sendCall, type RunningCall } from "./send-call.js";
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
  let bytes: BytesForm = "text";
  let form = given?.form ?? operation.forms[0]?.name;
  let running: RunningCall | undefined;
  const hasJson = operation.body !== undefined && isJsonType(operation.body.mediaType);
  const parameters = createParameterFields(operation, types, given?.parameters ?? {});
  const headers = createHeaderFields();
  const editor = make("textarea", { class: "editor", spellcheck: "false", rows: 3, autocomplete: "off" });
  editor.value = given?.body ?? (hasJson ? beginWith(operation, context) : "");
  const fit = (): void => {
    editor.rows = Math.min(24, Math.max(3, editor.value.split("\n").length));
  };
  fit();
  const fault = make("p", { class: "fault", role: "alert" });
  const answer = createAnswerView(operation.message, types, bytes);
  const read = (): CallInput => ({
    parameters: parameters.read(),
    body: editor.value,
    bytes,
    headers: [...context.headers(), ...headers.read()],
    ...(form !== undefined && { form }),
  });
  const snippets = createSnippets(context, operation, read);
  const sendButton = make("button", { type: "submit", class: "primary" }, "Send");
  const stopButton = make("button", { type: "button", disabled: true, onclick: () => running?.stop() }, "Stop");
  const furtherButton = make(
    "button",
    { type: "button", hidden: true, onclick: () => sendFurther() },
    "Send a further message",
  );
  const show = (error: unknown): void => {
    fault.textContent = error === undefined ? "" : error instanceof Error ? error.message : String(error);
    editor.setAttribute("aria-invalid", String(error !== undefined));
  };
  const setRunning = (call: RunningCall | undefined): void => {
    running = call;
    stopButton.disabled = call === undefined;
    furtherButton.hidden = call?.send === undefined || !takesMessages(operation);
  };

  function send(): void {
    running?.stop();
    show(undefined);
    try {
      const request = buildRequest(operation, read(), context.base(), types);
      answer.begin();
      const call: RunningCall = sendCall(request, operation.kind, form, {
        ...answer,
        end(note, isGood) {
          // A call that another one has replaced says nothing any more.
          if (running !== call) return;
          setRunning(undefined);
          answer.end(note, isGood);
        },
        head: (...all) => running === call && answer.head(...all),
        body: (...all) => running === call && answer.body(...all),
        part: (part) => running === call && answer.part(part),
      });
      setRunning(call);
    } catch (error) {
      show(error);
      editor.focus();
    }
  }

  function sendFurther(): void {
    show(undefined);
    try {
      const { body = "" } = buildRequest(operation, read(), context.base(), types);
      for (const line of body.split("\n")) running?.send?.(line);
    } catch (error) {
      show(error);
    }
  }

  function showBytes(next: string): void {
    const to = bytesForms.find(([name]) => name === next)?.[0] ?? "text";
    const schema = operation.body?.schema;
    try {
      if (hasJson && schema !== undefined) {
        const values = readJsonTexts(editor.value, takesMessages(operation));
        const converted = values.map((each) => convertBytes(each, schema, types, bytes, to));
        editor.value = converted.map((each) => layOutJson(each)).join("\n");
        fit();
      }
      bytes = to;
      answer.showBytes(to);
      show(undefined);
      snippets.refresh();
    } catch (error) {
      bytesChoice.value = bytes;
      show(error);
    }
  }

  const bytesChoice = makeSelect(bytesForms, bytes, showBytes);
  const formChoice =
    operation.forms.length === 0
      ? undefined
      : makeSelect(
          operation.forms.map(({ name }) => [name, formNames[name]] as const),
          form ?? "",
          (value) => {
            form = operation.forms.find(({ name }) => name === value)?.name ?? form;
            snippets.refresh();
          },
        );
  const element = make(
    "form",
    {
      class: "pane",
      "aria-label": `Try ${operation.method} ${operation.path}`,
      onsubmit: (event) => {
        event.preventDefault();
        send();
      },
      onkeydown: (event) => {
        if (event instanceof KeyboardEvent && event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          send();
        }
      },
      oninput: () => {
        fit();
        snippets.refresh();
      },
    },
    make(
      "p",
      { class: "pane-head" },
      badge(operation.method),
      make("a", { href: `#/call/${encodeURIComponent(operation.id)}`, class: "path" }, pathText(operation.path)),
    ),
    parameters.element,
    operation.body === undefined
      ? undefined
      : labelled(takesMessages(operation) ? "Messages, one behind the other" : "Body", editor),
    make(
      "div",
      { class: "row" },
      labelled("Bytes as", bytesChoice),
      formChoice === undefined ? undefined : labelled("Answer as", formChoice),
    ),
    headers.element,
    fault,
    make(
      "div",
      { class: "actions" },
      sendButton,
      stopButton,
      furtherButton,
      make("span", { class: "hint" }, "Ctrl+Enter sends"),
    ),
    snippets.element,
    answer.element,
  );
  return element;
}

/** The body to begin with: a value of its type. */
function beginWith({ body }: PageOperation, { types }: PageContext): string {
  return body?.schema === undefined ? "{}" : layOutJson(sampleOf(body.schema, types));
}
