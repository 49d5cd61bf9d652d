import { escapeHtml } from "./json-html.js";
import { indentJson } from "./json-indent.js";
import { JsonWriter, type MessageWriter, outOfOrder } from "./json-writer.js";
import { type AnyMessageSchema, type JsonWriteOptions, encodeUtf8 } from "../core/index.js";
import { orderRecords } from "../wire/index.js";

/** Writers are kept between calls: their buffers cost more than a small message. */
const idle: JsonWriter[] = [];
const noOptions: JsonWriteOptions = {};

/** A message's wire bytes as JSON text. */
export function wireToJson(
  wire: Uint8Array,
  write: MessageWriter,
  schema: AnyMessageSchema,
  options: JsonWriteOptions = noOptions,
): string {
  const writer = idle.pop() ?? new JsonWriter();
  try {
    fill(writer, wire, write, schema, options);
    const text = writer.text();
    return options.indent === undefined && options.escapeHtml === undefined ? text : decorate(text, options);
  } finally {
    writer.reset();
    idle.push(writer);
  }
}

/** A message's wire bytes as JSON text in UTF-8. */
export function wireToJsonBytes(
  wire: Uint8Array,
  write: MessageWriter,
  schema: AnyMessageSchema,
  options: JsonWriteOptions = noOptions,
): Uint8Array {
  const writer = idle.pop() ?? new JsonWriter();
  try {
    fill(writer, wire, write, schema, options);
    const isPlain = (options.indent ?? 0) === 0 && options.escapeHtml !== true;
    return isPlain ? writer.utf8() : encodeUtf8(decorate(writer.text(), options));
  } finally {
    writer.reset();
    idle.push(writer);
  }
}

/** Writes the message; records that come out of order are put in order first, and it starts again. */
function fill(
  writer: JsonWriter,
  wire: Uint8Array,
  write: MessageWriter,
  schema: AnyMessageSchema,
  options: JsonWriteOptions,
): void {
  try {
    writer.start(wire, options, false);
    write(writer);
  } catch (error) {
    if (error !== outOfOrder) throw error;
    writer.start(orderRecords(wire, schema, options.registry), options, true);
    write(writer);
  }
}

function decorate(text: string, { indent = 0, escapeHtml: isEscaped = false }: JsonWriteOptions): string {
  const indented = indent > 0 ? indentJson(text, indent) : text;
  return isEscaped ? escapeHtml(indented) : indented;
}
