"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.sfixed64Key = exports.fixed64Key = exports.sint64Key = exports.uint64Key = exports.int64Key = exports.sfixed32Key = exports.fixed32Key = exports.sint32Key = exports.uint32Key = exports.int32Key = exports.boolKey = exports.stringKey = void 0;
const json_read_values_js_1 = require("./json-read-values.js");
const json_string_js_1 = require("./json-string.js");
const json_write_values_js_1 = require("./json-write-values.js");
exports.stringKey = { tag: 10, write: json_write_values_js_1.stringValue, read: json_read_values_js_1.stringJson, absent: '""' };
exports.boolKey = { tag: 8, write: quoted(json_write_values_js_1.boolValue), read: boolKeyJson, absent: '"false"' };
exports.int32Key = { tag: 8, write: quoted(json_write_values_js_1.int32Value), read: json_read_values_js_1.int32Json, absent: '"0"' };
exports.uint32Key = { tag: 8, write: quoted(json_write_values_js_1.uint32Value), read: json_read_values_js_1.uint32Json, absent: '"0"' };
exports.sint32Key = { tag: 8, write: quoted(json_write_values_js_1.sint32Value), read: json_read_values_js_1.sint32Json, absent: '"0"' };
exports.fixed32Key = { tag: 13, write: quoted(json_write_values_js_1.fixed32Value), read: json_read_values_js_1.fixed32Json, absent: '"0"' };
exports.sfixed32Key = { tag: 13, write: quoted(json_write_values_js_1.sfixed32Value), read: json_read_values_js_1.sfixed32Json, absent: '"0"' };
exports.int64Key = { tag: 8, write: json_write_values_js_1.int64Value, read: json_read_values_js_1.int64Json, absent: '"0"' };
exports.uint64Key = { tag: 8, write: json_write_values_js_1.uint64Value, read: json_read_values_js_1.uint64Json, absent: '"0"' };
exports.sint64Key = { tag: 8, write: json_write_values_js_1.sint64Value, read: json_read_values_js_1.sint64Json, absent: '"0"' };
exports.fixed64Key = { tag: 9, write: json_write_values_js_1.fixed64Value, read: json_read_values_js_1.fixed64Json, absent: '"0"' };
exports.sfixed64Key = { tag: 9, write: json_write_values_js_1.sfixed64Value, read: json_read_values_js_1.sfixed64Json, absent: '"0"' };
function quoted(write) {
    return (w) => {
        w.room(0);
        w.char(0x22);
        write(w);
        w.char(0x22);
    };
}
function boolKeyJson(r) {
    const mark = r.mark();
    const text = (0, json_string_js_1.readText)(r);
    if (text !== "true" && text !== "false")
        r.failAt('a key of this map is "true" or "false"', mark);
    r.out.bool(text === "true");
}
//# sourceMappingURL=json-map-keys.js.map