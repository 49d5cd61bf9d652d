"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.writeStruct = writeStruct;
exports.writeListValue = writeListValue;
exports.writeValue = writeValue;
exports.readStruct = readStruct;
exports.readListValue = readListValue;
exports.readValue = readValue;
const json_key_js_1 = require("./json-key.js");
const json_map_keys_js_1 = require("./json-map-keys.js");
const json_maps_js_1 = require("./json-maps.js");
const json_number_js_1 = require("./json-number.js");
const json_read_fields_js_1 = require("./json-read-fields.js");
const json_read_values_js_1 = require("./json-read-values.js");
const json_number_text_js_1 = require("./json-number-text.js");
const json_write_fields_js_1 = require("./json-write-fields.js");
const json_write_values_js_1 = require("./json-write-values.js");
const json_writer_js_1 = require("./json-writer.js");
/** google.protobuf.Struct as a JSON object. */
function writeStruct(w) {
    const start = w.at;
    let tag = w.next();
    const { emitUnpopulated } = w;
    w.emitUnpopulated = false;
    tag = (0, json_maps_js_1.messageMapField)(w, tag, 10, json_key_js_1.noKey, json_map_keys_js_1.stringKey, writeValue);
    w.emitUnpopulated = emitUnpopulated;
    endSingle(w, tag, 1);
    if (w.at === start)
        w.ascii("{}");
    else
        w.at--;
}
/** google.protobuf.ListValue as a JSON list. */
function writeListValue(w) {
    w.room(0);
    w.char(0x5b);
    let tag = w.next();
    for (; tag === 10; tag = w.next()) {
        (0, json_write_fields_js_1.nested)(w, writeValue);
        w.comma();
    }
    endSingle(w, tag, 1);
    w.closeWith(0x5d);
}
/** google.protobuf.Value as any JSON value. */
function writeValue(w) {
    const tag = w.next();
    switch (tag) {
        case 8:
            w.skip(tag);
            w.ascii("null");
            break;
        case 17: {
            const number = w.double();
            if (!Number.isFinite(number))
                w.fail("a number of a Value must be finite");
            w.ascii((0, json_number_text_js_1.doubleText)(number));
            break;
        }
        case 26:
            (0, json_write_values_js_1.stringValue)(w);
            break;
        case 32:
            (0, json_write_values_js_1.boolValue)(w);
            break;
        case 42:
            (0, json_write_fields_js_1.nested)(w, writeStruct);
            break;
        case 50:
            (0, json_write_fields_js_1.nested)(w, writeListValue);
            break;
        case 0:
            w.fail("a Value holds nothing");
            break;
        default:
            if (w.isCanonical)
                w.fail("a Value holds nothing that is known");
            throw json_writer_js_1.outOfOrder;
    }
    endSingle(w, w.next(), 6);
}
/** Reads a JSON object as a Struct. */
function readStruct(r) {
    (0, json_maps_js_1.messageMapJson)(r, 10, json_map_keys_js_1.stringKey, readValue);
}
/** Reads a JSON list as a ListValue. */
function readListValue(r) {
    if (r.lax.nullElements !== true)
        (0, json_read_fields_js_1.messageListJson)(r, 10, readValue);
    else {
        r.enter(0x5b, "a list");
        for (let isFirst = true; r.nextElement(isFirst); isFirst = false)
            message(r, 10, readValue);
    }
}
/** Reads any JSON value as a Value. */
function readValue(r) {
    const byte = r.peek();
    switch (byte) {
        case 0x6e:
            r.literal("null");
            r.out.tag(8);
            r.out.uint32(0);
            break;
        case 0x22:
            r.out.tag(26);
            (0, json_read_values_js_1.stringJson)(r);
            break;
        case 0x74:
        case 0x66:
            r.literal(byte === 0x74 ? "true" : "false");
            r.out.tag(32);
            r.out.bool(byte === 0x74);
            break;
        case 0x7b:
            message(r, 42, readStruct);
            break;
        case 0x5b:
            message(r, 50, readListValue);
            break;
        default:
            r.out.tag(17);
            r.out.double((0, json_number_js_1.readDouble)(r));
    }
}
function message(r, tag, read) {
    r.out.tag(tag);
    const at = r.out.begin();
    read(r);
    r.out.end(at);
}
/** Behind what was written: a record of a known field would have to be merged or win; unknown ones are skipped. */
function endSingle(w, first, fields) {
    for (let tag = first; tag !== 0; tag = w.next()) {
        if (tag >>> 3 <= fields && !w.isCanonical)
            throw json_writer_js_1.outOfOrder;
        w.skip(tag);
    }
    w.finish(w.end);
}
//# sourceMappingURL=well-known-struct.js.map