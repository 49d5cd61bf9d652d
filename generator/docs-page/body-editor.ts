import { convertBytes, type BytesForm } from "./bytes-form.js";
import { labelled, make } from "./dom.js";
import { layOutJson, readJsonTexts } from "./json-text.js";
import type { PageCall, PageOperation } from "./document.js";
import { isJsonType, takesMessages } from "./request.js";
import { sampleOf } from "./sample.js";
import type { Types } from "./shape.js";

/** Where the body of a call is written. */
export interface BodyEditor {
  /** Absent where there is no body. */
  readonly element: HTMLElement | undefined;
  text(): string;
  /** Writes the bytes in it in another form. Throws an `Error` with a sentence where that cannot be, and changes nothing then. */
  convert(from: BytesForm, to: BytesForm): void;
  /** Says what is wrong with it, or that nothing is. */
  mark(isWrong: boolean): void;
  /** Makes it as high as its text. */
  fit(): void;
}

/** Lines that an editor shows at least, and at most. */
const shortest = 3;
const longest = 24;

/** Begins with what is given, or with a value of the body's type. */
export function createBodyEditor(operation: PageOperation, types: Types, given: PageCall | undefined): BodyEditor {
  const { body } = operation;
  const hasJson = body !== undefined && isJsonType(body.mediaType);
  const sample = body?.schema === undefined ? "{}" : layOutJson(sampleOf(body.schema, types));
  const area = make("textarea", { class: "editor", spellcheck: "false", rows: shortest, autocomplete: "off" });
  area.value = given?.body ?? (hasJson ? sample : "");
  const fit = (): void => {
    area.rows = Math.min(longest, Math.max(shortest, area.value.split("\n").length));
  };
  fit();
  const title = takesMessages(operation) ? "Messages, one behind the other" : "Body";
  return {
    element: body === undefined ? undefined : labelled(title, area),
    text: () => area.value,
    convert(from, to) {
      const schema = hasJson ? body.schema : undefined;
      if (schema === undefined) return;
      const values = readJsonTexts(area.value, takesMessages(operation));
      const converted = values.map((each) => convertBytes(each, schema, types, from, to));
      area.value = converted.map((each) => layOutJson(each)).join("\n");
      fit();
    },
    mark(isWrong) {
      area.setAttribute("aria-invalid", String(isWrong));
      if (isWrong) area.focus();
    },
    fit,
  };
}
