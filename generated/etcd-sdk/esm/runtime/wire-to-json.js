import { escapeHtml } from "./json-html.js";
import { indentJson } from "./json-indent.js";
import { JsonWriter, outOfOrder } from "./json-writer.js";
import { encodeUtf8 } from "./utf8.js";
import { orderRecords } from "./wire-order.js";
/** Writers are kept between calls: their buffers cost more than a small message. */
const idle = [];
const noOptions = {};
/** A message's wire bytes as JSON text. */
export function wireToJson(wire, write, schema, options = noOptions) {
    const text = convert(wire, write, schema, options, (w) => w.text());
    if (options.indent === undefined && options.escapeHtml !== true)
        return text;
    const indented = (options.indent ?? 0) > 0 ? indentJson(text, options.indent ?? 0) : text;
    return options.escapeHtml === true ? escapeHtml(indented) : indented;
}
/** A message's wire bytes as JSON text in UTF-8. */
export function wireToJsonBytes(wire, write, schema, options = noOptions) {
    if ((options.indent ?? 0) > 0 || options.escapeHtml === true)
        return encodeUtf8(wireToJson(wire, write, schema, options));
    return convert(wire, write, schema, options, (w) => w.utf8());
}
function convert(wire, write, schema, options, take) {
    const writer = idle.pop() ?? new JsonWriter();
    try {
        writer.start(wire, options, false);
        write(writer);
        return take(writer);
    }
    catch (error) {
        if (error !== outOfOrder)
            throw error;
        writer.start(orderRecords(wire, schema, options.registry), options, true);
        write(writer);
        return take(writer);
    }
    finally {
        writer.reset();
        idle.push(writer);
    }
}
//# sourceMappingURL=wire-to-json.js.map