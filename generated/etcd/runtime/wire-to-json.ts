import { escapeHtml } from "./json-html.js";
import { indentJson } from "./json-indent.js";
import { JsonWriter, type MessageWriter, outOfOrder } from "./json-writer.js";
import type { JsonWriteOptions } from "./mapper.js";
import type { AnyMessageSchema } from "./schema.js";
import { encodeUtf8 } from "./utf8.js";
import { orderRecords } from "./wire-order.js";

/** Writers are kept between calls: their buffers cost more than a small message. */
const idle: JsonWriter[] = [];
const noOptions: JsonWriteOptions = {};

/** A message's wire bytes as JSON text. */
export function wireToJson(wire: Uint8Array, write: MessageWriter, schema: AnyMessageSchema, options: JsonWriteOptions = noOptions): string {
  const text = convert(wire, write, schema, options, (w) => w.text());
  if (options.indent === undefined && options.escapeHtml !== true) return text;
  const indented = (options.indent ?? 0) > 0 ? indentJson(text, options.indent ?? 0) : text;
  return options.escapeHtml === true ? escapeHtml(indented) : indented;
}

/** A message's wire bytes as JSON text in UTF-8. */
export function wireToJsonBytes(wire: Uint8Array, write: MessageWriter, schema: AnyMessageSchema, options: JsonWriteOptions = noOptions): Uint8Array {
  if ((options.indent ?? 0) > 0 || options.escapeHtml === true) return encodeUtf8(wireToJson(wire, write, schema, options));
  return convert(wire, write, schema, options, (w) => w.utf8());
}

function convert<T>(wire: Uint8Array, write: MessageWriter, schema: AnyMessageSchema, options: JsonWriteOptions, take: (writer: JsonWriter) => T): T {
  const writer = idle.pop() ?? new JsonWriter();
  try {
    writer.start(wire, options, false);
    write(writer);
    return take(writer);
  } catch (error) {
    if (error !== outOfOrder) throw error;
    writer.start(orderRecords(wire, schema, options.registry), options, true);
    write(writer);
    return take(writer);
  } finally {
    writer.reset();
    idle.push(writer);
  }
}
