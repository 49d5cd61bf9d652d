"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.encodeMessage = encodeMessage;
exports.writeMessage = writeMessage;
exports.writeGroup = writeGroup;
exports.writePacked = writePacked;
exports.writeList = writeList;
exports.writeMessages = writeMessages;
exports.writeGroups = writeGroups;
exports.writeUnknown = writeUnknown;
exports.required = required;
const message_error_js_1 = require("./message-error.js");
const wire_writer_js_1 = require("./wire-writer.js");
/** Wire bytes of a whole message. */
function encodeMessage(message, encode) {
    const writer = new wire_writer_js_1.WireWriter();
    try {
        encode(message, writer);
        return writer.finish();
    }
    finally {
        writer.release();
    }
}
/** A submessage behind its tag. */
function writeMessage(writer, message, encode) {
    const start = writer.begin();
    encode(message, writer);
    writer.end(start);
}
/** A submessage as a group: start tag, fields, end tag. */
function writeGroup(writer, startTag, message, encode) {
    writer.tag(startTag);
    encode(message, writer);
    writer.tag(startTag + 1);
}
/** A list in one record; nothing when it is empty. */
function writePacked(writer, tag, list, write) {
    if (list === undefined || list.length === 0)
        return;
    writer.tag(tag);
    const start = writer.begin();
    for (const value of list)
        write(writer, value);
    writer.end(start);
}
/** A list with a record per element. */
function writeList(writer, tag, list, write) {
    for (const value of list ?? [])
        write(writer.tag(tag), value);
}
/** A list of submessages. */
function writeMessages(writer, tag, list, encode) {
    for (const value of list ?? [])
        writeMessage(writer.tag(tag), value, encode);
}
/** A list of groups. */
function writeGroups(writer, startTag, list, encode) {
    for (const value of list ?? [])
        writeGroup(writer, startTag, value, encode);
}
/** Unknown fields as they came. */
function writeUnknown(writer, unknown) {
    if (unknown !== undefined)
        writer.raw(unknown);
}
/** The value of a required field; throws MessageError, naming the field, when it is missing. */
function required(value, fullName) {
    if (value === undefined)
        throw new message_error_js_1.MessageError(`the required field ${fullName} is missing`);
    return value;
}
//# sourceMappingURL=message-write.js.map