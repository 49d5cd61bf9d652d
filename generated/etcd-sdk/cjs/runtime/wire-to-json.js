"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.wireToJson = wireToJson;
exports.wireToJsonBytes = wireToJsonBytes;
const json_html_js_1 = require("./json-html.js");
const json_indent_js_1 = require("./json-indent.js");
const json_writer_js_1 = require("./json-writer.js");
const utf8_js_1 = require("./utf8.js");
const wire_order_js_1 = require("./wire-order.js");
/** Writers are kept between calls: their buffers cost more than a small message. */
const idle = [];
const noOptions = {};
/** A message's wire bytes as JSON text. */
function wireToJson(wire, write, schema, options = noOptions) {
    const text = convert(wire, write, schema, options, (w) => w.text());
    if (options.indent === undefined && options.escapeHtml !== true)
        return text;
    const indented = (options.indent ?? 0) > 0 ? (0, json_indent_js_1.indentJson)(text, options.indent ?? 0) : text;
    return options.escapeHtml === true ? (0, json_html_js_1.escapeHtml)(indented) : indented;
}
/** A message's wire bytes as JSON text in UTF-8. */
function wireToJsonBytes(wire, write, schema, options = noOptions) {
    if ((options.indent ?? 0) > 0 || options.escapeHtml === true)
        return (0, utf8_js_1.encodeUtf8)(wireToJson(wire, write, schema, options));
    return convert(wire, write, schema, options, (w) => w.utf8());
}
function convert(wire, write, schema, options, take) {
    const writer = idle.pop() ?? new json_writer_js_1.JsonWriter();
    try {
        writer.start(wire, options, false);
        write(writer);
        return take(writer);
    }
    catch (error) {
        if (error !== json_writer_js_1.outOfOrder)
            throw error;
        writer.start((0, wire_order_js_1.orderRecords)(wire, schema, options.registry), options, true);
        write(writer);
        return take(writer);
    }
    finally {
        writer.reset();
        idle.push(writer);
    }
}
//# sourceMappingURL=wire-to-json.js.map