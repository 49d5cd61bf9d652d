"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.getExtension = getExtension;
exports.hasExtension = hasExtension;
exports.withExtension = withExtension;
const wire_reader_js_1 = require("./wire-reader.js");
const wire_writer_js_1 = require("./wire-writer.js");
/** The value of an extension; undefined when it is not set (a list is empty then). Throws WireError when it is malformed. */
function getExtension(message, extension) {
    const records = select(message.$unknown, extension, true);
    return extension.decode(new wire_reader_js_1.WireReader(records), records.length).value;
}
/** Whether an extension is set. */
function hasExtension(message, extension) {
    return select(message.$unknown, extension, true).length > 0;
}
/** A copy of a message with an extension set; `undefined` removes it. */
function withExtension(message, extension, value) {
    const writer = new wire_writer_js_1.WireWriter();
    writer.raw(select(message.$unknown, extension, false));
    if (value !== undefined) {
        if (extension.isMessageSet)
            writeItem(writer, extension, value);
        else
            extension.encode({ value }, writer);
    }
    return { ...message, $unknown: writer.finish() };
}
/** The records of an extension as ordinary fields, or (with `of` false) all the others as they are. */
function select(unknown, extension, of) {
    const reader = new wire_reader_js_1.WireReader(unknown ?? new Uint8Array(0));
    const writer = new wire_writer_js_1.WireWriter();
    while (reader.pos < reader.bytes.length) {
        const start = reader.pos;
        const tag = reader.tag();
        reader.skip(tag);
        const record = reader.bytes.subarray(start, reader.pos);
        const item = extension.isMessageSet && tag === itemTag ? readItem(record) : undefined;
        const isOurs = item === undefined ? tag >>> 3 === extension.number : item.number === extension.number;
        if (isOurs !== of)
            continue;
        if (of && item !== undefined)
            writer.tag(messageTag(item.number)).byteString(item.message);
        else
            writer.raw(record);
    }
    return writer.finish();
}
// A message set holds groups: `repeated group Item = 1 { uint32 type_id = 2; bytes message = 3; }`.
const itemTag = (1 << 3) | 3;
const typeIdTag = 2 << 3;
const itemMessageTag = (3 << 3) | 2;
function readItem(record) {
    const reader = new wire_reader_js_1.WireReader(record);
    const end = reader.enterGroup(reader.tag());
    let number = 0;
    let message = new Uint8Array(0);
    while (reader.pos < end) {
        const tag = reader.tag();
        if (tag === typeIdTag)
            number = reader.uint32();
        else if (tag === itemMessageTag)
            message = reader.byteString();
        else
            reader.skip(tag);
    }
    return { number, message };
}
function writeItem(writer, extension, value) {
    const field = new wire_writer_js_1.WireWriter();
    extension.encode({ value }, field);
    const reader = new wire_reader_js_1.WireReader(field.finish());
    writer.tag(itemTag);
    writer.tag(typeIdTag).uint32(extension.number);
    reader.tag();
    writer.tag(itemMessageTag).byteString(reader.byteString());
    writer.tag(itemTag + 1);
}
function messageTag(number) {
    return ((number << 3) | 2) >>> 0;
}
//# sourceMappingURL=extension.js.map