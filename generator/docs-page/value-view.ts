import { exactDigits, isJsonObject, isNumberToken, type JsonValue } from "../runtime/core/index.js";
import type { HttpSchema } from "../model/http-api.js";
import { parseBytes, printBytes, type BytesForm } from "./bytes-form.js";
import { make } from "./dom.js";
import { layOutJson } from "./json-text.js";
import { memberSchema, shapeOf, type Types } from "./shape.js";

/** Characters beyond which a value is shown as plain text, and cut. */
const LONGEST = 300_000;

/** How values are shown. */
export interface ValueStyle {
  readonly types: Types;
  readonly bytes: BytesForm;
}

/** A value of JSON, laid out; bytes are shown in the form that was chosen. */
export function viewValue(value: JsonValue, schema: HttpSchema | undefined, style: ValueStyle): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const text = layOutJson(value);
  if (text.length > LONGEST)
    fragment.append(text.slice(0, LONGEST), ` ... and ${text.length - LONGEST} characters more`);
  else write(fragment, value, schema ?? { type: { kind: "any" } }, style, "");
  return fragment;
}

function write(out: DocumentFragment, value: JsonValue, schema: HttpSchema, style: ValueStyle, indent: string): void {
  if (isNumberToken(value)) out.append(make("span", { class: "number" }, exactDigits(value)));
  else if (typeof value === "string") writeText(out, value, schema, style);
  else if (value === null || typeof value === "boolean") out.append(make("span", { class: "word" }, String(value)));
  else writeParts(out, value, schema, style, indent);
}

function writeText(out: DocumentFragment, value: string, schema: HttpSchema, { types, bytes }: ValueStyle): void {
  if (shapeOf(schema, types).kind !== "bytes") {
    out.append(make("span", { class: "text" }, JSON.stringify(value)));
    return;
  }
  const printed = printBase64(value, bytes);
  out.append(
    make("span", { class: "bytes", title: `bytes, in base64 ${value}` }, JSON.stringify(printed ?? value)),
    ...(printed === undefined ? [make("span", { class: "tag" }, "base64")] : []),
  );
}

function printBase64(value: string, form: BytesForm): string | undefined {
  try {
    return printBytes(parseBytes(value, "base64"), form);
  } catch {
    return undefined;
  }
}

function writeParts(
  out: DocumentFragment,
  value: readonly JsonValue[] | Readonly<Record<string, JsonValue>>,
  schema: HttpSchema,
  style: ValueStyle,
  indent: string,
): void {
  const shape = shapeOf(schema, style.types);
  const isObject = isJsonObject(value as JsonValue);
  const [open, close] = isObject ? "{}" : "[]";
  const parts = Object.entries(value);
  out.append(open ?? "");
  parts.forEach(([name, each], index) => {
    out.append(`\n${indent}  `);
    if (isObject) out.append(make("span", { class: "key" }, JSON.stringify(name)), ": ");
    const inner = isObject ? memberSchema(shape, name) : shape.items;
    write(out, each, inner ?? { type: { kind: "any" } }, style, `${indent}  `);
    if (index < parts.length - 1) out.append(",");
  });
  out.append(parts.length === 0 ? "" : `\n${indent}`, close ?? "");
}
