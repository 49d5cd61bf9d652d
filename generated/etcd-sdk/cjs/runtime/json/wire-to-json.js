"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.wireToJson = wireToJson;
exports.wireToJsonBytes = wireToJsonBytes;
const json_html_js_1 = require("./json-html.js");
const json_indent_js_1 = require("./json-indent.js");
const json_writer_js_1 = require("./json-writer.js");
const index_js_1 = require("../core/index.js");
const index_js_2 = require("../wire/index.js");
/** Writers are kept between calls: their buffers cost more than a small message. */
const idle = [];
const noOptions = {};
/** A message's wire bytes as JSON text. */
function wireToJson(wire, write, schema, options = noOptions) {
    const writer = idle.pop() ?? new json_writer_js_1.JsonWriter();
    try {
        fill(writer, wire, write, schema, options);
        const text = writer.text();
        return options.indent === undefined && options.escapeHtml === undefined ? text : decorate(text, options);
    }
    finally {
        writer.reset();
        idle.push(writer);
    }
}
/** A message's wire bytes as JSON text in UTF-8. */
function wireToJsonBytes(wire, write, schema, options = noOptions) {
    const writer = idle.pop() ?? new json_writer_js_1.JsonWriter();
    try {
        fill(writer, wire, write, schema, options);
        const isPlain = (options.indent ?? 0) === 0 && options.escapeHtml !== true;
        return isPlain ? writer.utf8() : (0, index_js_1.encodeUtf8)(decorate(writer.text(), options));
    }
    finally {
        writer.reset();
        idle.push(writer);
    }
}
/** Writes the message; records that come out of order are put in order first, and it starts again. */
function fill(writer, wire, write, schema, options) {
    try {
        writer.start(wire, options, false);
        write(writer);
    }
    catch (error) {
        if (error !== json_writer_js_1.outOfOrder)
            throw error;
        writer.start((0, index_js_2.orderRecords)(wire, schema, options.registry), options, true);
        write(writer);
    }
}
function decorate(text, { indent = 0, escapeHtml: isEscaped = false }) {
    const indented = indent > 0 ? (0, json_indent_js_1.indentJson)(text, indent) : text;
    return isEscaped ? (0, json_html_js_1.escapeHtml)(indented) : indented;
}
//# sourceMappingURL=wire-to-json.js.map