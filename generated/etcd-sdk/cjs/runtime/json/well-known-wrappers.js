"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readBytesValue = exports.readStringValue = exports.readBoolValue = exports.readUInt32Value = exports.readInt32Value = exports.readUInt64Value = exports.readInt64Value = exports.readFloatValue = exports.readDoubleValue = exports.writeBytesValue = exports.writeStringValue = exports.writeBoolValue = exports.writeUInt32Value = exports.writeInt32Value = exports.writeUInt64Value = exports.writeInt64Value = exports.writeFloatValue = exports.writeDoubleValue = void 0;
const json_read_values_js_1 = require("./json-read-values.js");
const json_read_fields_js_1 = require("./json-read-fields.js");
const json_write_values_js_1 = require("./json-write-values.js");
// The wrappers of google.protobuf: a message with one field, whose JSON is the field's value.
exports.writeDoubleValue = wrapperWriter(9, json_write_values_js_1.doubleValue, "0");
exports.writeFloatValue = wrapperWriter(13, json_write_values_js_1.floatValue, "0");
exports.writeInt64Value = wrapperWriter(8, json_write_values_js_1.int64Value, '"0"');
exports.writeUInt64Value = wrapperWriter(8, json_write_values_js_1.uint64Value, '"0"');
exports.writeInt32Value = wrapperWriter(8, json_write_values_js_1.int32Value, "0");
exports.writeUInt32Value = wrapperWriter(8, json_write_values_js_1.uint32Value, "0");
exports.writeBoolValue = wrapperWriter(8, json_write_values_js_1.boolValue, "false");
exports.writeStringValue = wrapperWriter(10, json_write_values_js_1.stringValue, '""');
exports.writeBytesValue = wrapperWriter(10, json_write_values_js_1.bytesValue, '""');
exports.readDoubleValue = wrapperReader(9, json_read_values_js_1.doubleJson);
exports.readFloatValue = wrapperReader(13, json_read_values_js_1.floatJson);
exports.readInt64Value = wrapperReader(8, json_read_values_js_1.int64Json);
exports.readUInt64Value = wrapperReader(8, json_read_values_js_1.uint64Json);
exports.readInt32Value = wrapperReader(8, json_read_values_js_1.int32Json);
exports.readUInt32Value = wrapperReader(8, json_read_values_js_1.uint32Json);
exports.readBoolValue = wrapperReader(8, json_read_values_js_1.boolJson);
exports.readStringValue = wrapperReader(10, json_read_values_js_1.stringJson);
exports.readBytesValue = wrapperReader(10, json_read_values_js_1.bytesJson);
function wrapperWriter(expected, value, absent) {
    return (w) => {
        const start = w.at;
        w.room(0);
        for (let tag = w.next(); tag !== 0; tag = w.next()) {
            if (tag === expected) {
                w.at = start;
                value(w);
            }
            else
                w.skip(tag);
        }
        w.finish(w.end);
        if (w.at === start)
            w.ascii(absent);
    };
}
function wrapperReader(tag, value) {
    return (r) => (0, json_read_fields_js_1.implicitJson)(r, tag, value);
}
//# sourceMappingURL=well-known-wrappers.js.map