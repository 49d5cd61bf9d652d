import { MessageError } from "./message-error.js";
import { WireWriter } from "./wire-writer.js";
/** Wire bytes of a whole message. */
export function encodeMessage(message, encode) {
    const writer = new WireWriter();
    try {
        encode(message, writer);
        return writer.finish();
    }
    finally {
        writer.release();
    }
}
/** A submessage behind its tag. */
export function writeMessage(writer, message, encode) {
    const start = writer.begin();
    encode(message, writer);
    writer.end(start);
}
/** A submessage as a group: start tag, fields, end tag. */
export function writeGroup(writer, startTag, message, encode) {
    writer.tag(startTag);
    encode(message, writer);
    writer.tag(startTag + 1);
}
/** A list in one record; nothing when it is empty. */
export function writePacked(writer, tag, list, write) {
    if (list === undefined || list.length === 0)
        return;
    writer.tag(tag);
    const start = writer.begin();
    for (const value of list)
        write(writer, value);
    writer.end(start);
}
/** A list with a record per element. */
export function writeList(writer, tag, list, write) {
    for (const value of list ?? [])
        write(writer.tag(tag), value);
}
/** A list of submessages. */
export function writeMessages(writer, tag, list, encode) {
    for (const value of list ?? [])
        writeMessage(writer.tag(tag), value, encode);
}
/** A list of groups. */
export function writeGroups(writer, startTag, list, encode) {
    for (const value of list ?? [])
        writeGroup(writer, startTag, value, encode);
}
/** Unknown fields as they came. */
export function writeUnknown(writer, unknown) {
    if (unknown !== undefined)
        writer.raw(unknown);
}
/** The value of a required field; throws MessageError, naming the field, when it is missing. */
export function required(value, fullName) {
    if (value === undefined)
        throw new MessageError(`the required field ${fullName} is missing`);
    return value;
}
//# sourceMappingURL=message-write.js.map