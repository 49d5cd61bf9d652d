import { decodeUtf8, parseJson, type JsonValue } from "../runtime/core/index.js";
import type { HttpSchema } from "../model/http-api.js";
import { printBytes, type BytesForm } from "./bytes-form.js";
import { make } from "./dom.js";
import { isJsonType } from "./request.js";
import type { StreamPart } from "./stream-reader.js";
import type { Types } from "./shape.js";
import { viewValue } from "./value-view.js";

/** Messages of a stream that are kept; older ones make room. */
const KEPT = 500;

/** What a call has answered so far. */
export interface AnswerView {
  readonly element: HTMLElement;
  /** Empties it for another call. */
  begin(): void;
  head(status: string, isGood: boolean, headers: readonly (readonly [string, string])[]): void;
  body(bytes: Uint8Array, mediaType: string): void;
  part(part: StreamPart): void;
  end(note: string, isGood: boolean): void;
  /** Shows what is there with bytes in another form. */
  showBytes(form: BytesForm): void;
}

type Shown =
  | { readonly kind: "value"; readonly value: JsonValue; readonly schema: HttpSchema | undefined }
  | { readonly kind: "raw"; readonly bytes: Uint8Array };

/** The answer of one pane; `message` is the type of what comes, `bytes` how bytes are shown at first. */
export function createAnswerView(message: HttpSchema | undefined, types: Types, bytes: BytesForm): AnswerView {
  let form = bytes;
  let began = 0;
  let count = 0;
  let state: { status: string; note: string; isGood: boolean | undefined } = {
    status: "",
    note: "",
    isGood: undefined,
  };
  const shown: { readonly what: Shown; readonly target: HTMLElement }[] = [];
  const status = make("p", { class: "status", role: "status" });
  const headers = make("dl", { class: "headers" });
  const headerBox = make("details", { class: "fold", hidden: true }, make("summary", {}, "Headers"), headers);
  const log = make("div", { class: "log", role: "log", "aria-live": "off", "aria-label": "Answer", tabindex: 0 });
  log.hidden = true;

  const render = ({ what, target }: (typeof shown)[number]): void => {
    const content =
      what.kind === "value"
        ? viewValue(what.value, what.schema, { types, bytes: form })
        : (printBytes(what.bytes, form) ?? printBytes(what.bytes, "base64") ?? "");
    target.replaceChildren(content);
  };
  const add = (what: Shown, label: string, isGood: boolean): void => {
    const target = make("pre", {});
    const isAtEnd = log.scrollTop + log.clientHeight >= log.scrollHeight - 4;
    log.hidden = false;
    log.append(
      make(
        "div",
        { class: isGood ? "entry" : "entry bad" },
        label === "" ? undefined : make("p", { class: "stamp" }, label),
        target,
      ),
    );
    const entry = { what, target };
    shown.push(entry);
    render(entry);
    if (shown.length > KEPT) {
      shown.shift();
      log.firstElementChild?.remove();
    }
    if (isAtEnd) log.scrollTop = log.scrollHeight;
  };
  const tell = (): void => {
    const text = [state.status, countText(count), state.note].filter((each) => each !== "").join(" · ");
    status.textContent = text;
    status.dataset["state"] = state.isGood === undefined ? "open" : state.isGood ? "good" : "bad";
  };
  const seconds = (): string => secondsSince(began);

  return {
    element: make("div", { class: "answer" }, status, headerBox, log),
    begin() {
      began = performance.now();
      count = 0;
      shown.length = 0;
      state = { status: "", note: "sending", isGood: undefined };
      log.replaceChildren();
      log.hidden = true;
      headerBox.hidden = true;
      tell();
    },
    head(line, isGood, list) {
      state = { status: line, note: "open", isGood: isGood ? undefined : false };
      headers.replaceChildren(...list.flatMap(([name, value]) => [make("dt", {}, name), make("dd", {}, value)]));
      headerBox.hidden = list.length === 0;
      tell();
    },
    body(content, mediaType) {
      const text = isJsonType(mediaType) ? decodeUtf8(content, 0, content.length) : undefined;
      const value = text === undefined ? undefined : tryJson(text);
      if (value !== undefined)
        add({ kind: "value", value, schema: state.isGood === false ? undefined : message }, "", state.isGood !== false);
      else if (content.length > 0) add({ kind: "raw", bytes: content }, mediaType, state.isGood !== false);
    },
    part({ kind, value }) {
      count++;
      const label = `${kind === "error" ? "error" : `#${count}`} · ${seconds()}`;
      add({ kind: "value", value, schema: kind === "error" ? undefined : message }, label, kind !== "error");
      tell();
    },
    end(note, isGood) {
      state = { ...state, note: [note, seconds()].filter((each) => each !== "").join(" after "), isGood };
      tell();
    },
    showBytes(next) {
      form = next;
      for (const each of shown) render(each);
    },
  };
}

function countText(count: number): string {
  return count === 0 ? "" : `${count} ${count === 1 ? "message" : "messages"}`;
}

function secondsSince(began: number): string {
  return `${((performance.now() - began) / 1_000).toFixed(2)} s`;
}

function tryJson(text: string): JsonValue | undefined {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}
