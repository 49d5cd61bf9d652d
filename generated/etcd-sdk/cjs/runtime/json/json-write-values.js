"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.int32Value = int32Value;
exports.uint32Value = uint32Value;
exports.sint32Value = sint32Value;
exports.fixed32Value = fixed32Value;
exports.sfixed32Value = sfixed32Value;
exports.int64Value = int64Value;
exports.uint64Value = uint64Value;
exports.sint64Value = sint64Value;
exports.fixed64Value = fixed64Value;
exports.sfixed64Value = sfixed64Value;
exports.floatValue = floatValue;
exports.doubleValue = doubleValue;
exports.boolValue = boolValue;
exports.stringValue = stringValue;
exports.lenientStringValue = lenientStringValue;
exports.bytesValue = bytesValue;
exports.int32Text = int32Text;
exports.int64Text = int64Text;
exports.uint64Text = uint64Text;
const base64_encode_js_1 = require("./base64-encode.js");
const json_digits_js_1 = require("./json-digits.js");
const json_write_string_js_1 = require("./json-write-string.js");
const json_number_text_js_1 = require("./json-number-text.js");
function int32Value(w) {
    int32Text(w, w.varint32());
}
function uint32Value(w) {
    int32Text(w, w.uint32());
}
function sint32Value(w) {
    int32Text(w, w.sint32());
}
function fixed32Value(w) {
    int32Text(w, w.fixed32());
}
function sfixed32Value(w) {
    int32Text(w, w.sfixed32());
}
function int64Value(w) {
    w.varint64();
    int64Text(w);
}
function uint64Value(w) {
    w.varint64();
    uint64Text(w);
}
function sint64Value(w) {
    w.varint64();
    w.zigzag64();
    int64Text(w);
}
function fixed64Value(w) {
    w.fixedBits64();
    uint64Text(w);
}
function sfixed64Value(w) {
    w.fixedBits64();
    int64Text(w);
}
function floatValue(w) {
    w.ascii((0, json_number_text_js_1.floatText)(w.float()));
}
function doubleValue(w) {
    w.ascii((0, json_number_text_js_1.doubleText)(w.double()));
}
function boolValue(w) {
    w.ascii(w.bool() ? "true" : "false");
}
/** A string that must be valid UTF-8. */
function stringValue(w) {
    const end = w.length();
    (0, json_write_string_js_1.writeJsonString)(w, w.bytes, w.pos, end, true);
    w.pos = end;
}
/** A string whose invalid UTF-8 becomes U+FFFD. */
function lenientStringValue(w) {
    const end = w.length();
    (0, json_write_string_js_1.writeJsonString)(w, w.bytes, w.pos, end, false);
    w.pos = end;
}
/** Padded standard base64. */
function bytesValue(w) {
    const end = w.length();
    w.room((0, base64_encode_js_1.base64Size)(end - w.pos));
    w.char(0x22);
    w.at = (0, base64_encode_js_1.encodeBase64Into)(w.bytes, w.pos, end, w.out, w.outView, w.at);
    w.char(0x22);
    w.pos = end;
}
/** Writes a signed or unsigned 32-bit number. */
function int32Text(w, value) {
    w.room(11);
    if (value < 0)
        w.char(0x2d);
    w.at = (0, json_digits_js_1.writeDigits)(w.outView, w.at, value < 0 ? -value : value);
}
/** Writes `hi` and `lo` of the writer as a quoted signed number. */
function int64Text(w) {
    w.room(24);
    const { hi, lo } = w;
    w.char(0x22);
    if (hi >= 0)
        w.at = (0, json_digits_js_1.writeDigits64)(w.outView, w.at, hi, lo);
    else {
        w.char(0x2d);
        w.at = (0, json_digits_js_1.writeDigits64)(w.outView, w.at, lo === 0 ? -hi | 0 : ~hi, -lo | 0);
    }
    w.char(0x22);
}
/** Writes `hi` and `lo` of the writer as a quoted unsigned number. */
function uint64Text(w) {
    w.room(24);
    w.char(0x22);
    w.at = (0, json_digits_js_1.writeDigits64)(w.outView, w.at, w.hi, w.lo);
    w.char(0x22);
}
//# sourceMappingURL=json-write-values.js.map