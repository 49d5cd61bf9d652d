"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.noBytes = void 0;
exports.decodeMessage = decodeMessage;
exports.readMessage = readMessage;
exports.readGroup = readGroup;
exports.readPacked = readPacked;
exports.readPackedClosed = readPackedClosed;
exports.readUnknown = readUnknown;
exports.keepRecord = keepRecord;
exports.unfinished = unfinished;
exports.checkRequired = checkRequired;
const index_js_1 = require("../core/index.js");
const wire_reader_js_1 = require("./wire-reader.js");
/** The empty value of fields of type `bytes`. */
exports.noBytes = new Uint8Array(0);
/** A whole message from its wire bytes. */
function decodeMessage(wire, decode) {
    // A Buffer's slice() shares memory; what a message holds must be its own.
    const bytes = wire.constructor === Uint8Array ? wire : new Uint8Array(wire.buffer, wire.byteOffset, wire.length);
    return decode(new wire_reader_js_1.WireReader(bytes), bytes.length);
}
/** A submessage whose tag was just read, merged into an earlier occurrence if there is one. */
function readMessage(reader, decode, earlier) {
    const message = decode(reader, reader.enter(), earlier);
    reader.leave();
    return message;
}
/** Like `readMessage` for a group. */
function readGroup(reader, startTag, decode, earlier) {
    const message = decode(reader, reader.enterGroup(startTag), earlier);
    reader.leaveGroup();
    return message;
}
/** Appends the values of a packed record. */
function readPacked(reader, list, read) {
    const end = reader.length();
    while (reader.pos < end)
        list.push(read(reader));
    reader.finish(end);
}
/** Appends the known values of a packed record of a closed enum; the others become unknown fields. */
function readPackedClosed(reader, tag, list, isKnown, message) {
    const end = reader.length();
    while (reader.pos < end) {
        const value = reader.int32();
        if (isKnown(value))
            list.push(value);
        else
            keepUnknown(message, varintRecord(tag >>> 3, value));
    }
    reader.finish(end);
}
/** Skips a field that the message does not know and keeps its record, which starts at `start`. */
function readUnknown(reader, start, tag, message) {
    reader.skip(tag);
    keepRecord(reader, start, message);
}
/** Keeps the record from `start` to where the reader stands, e.g. an unknown number of a closed enum. */
function keepRecord(reader, start, message) {
    if (reader.pos > reader.bytes.length)
        reader.fail("a value runs over the end of the input");
    keepUnknown(message, reader.bytes.subarray(start, reader.pos));
}
/** A message whose required fields are still to be read, or found missing by its check. */
function unfinished(message) {
    return message;
}
/** The value of a required field that was read; throws WireError, naming the field, when it was not there. */
function checkRequired(value, fullName) {
    if (value === undefined)
        throw new index_js_1.WireError(`the required field ${fullName} is missing`, 0);
}
/** Appends a record to the unknown fields; room to grow is kept behind them, so that many records take linear time. */
function keepUnknown(message, record) {
    const kept = message.$unknown;
    if (kept === undefined) {
        message.$unknown = record.slice();
        return;
    }
    const length = kept.length + record.length;
    let room = new Uint8Array(kept.buffer);
    if (room.length < length) {
        room = new Uint8Array(length * 2);
        room.set(kept);
    }
    room.set(record, kept.length);
    message.$unknown = room.subarray(0, length);
}
function varintRecord(number, value) {
    const bytes = [];
    for (let rest = BigInt.asUintN(32, BigInt(number) << 3n);; rest >>= 7n) {
        bytes.push(Number(rest & 0x7fn) | (rest > 0x7fn ? 0x80 : 0));
        if (rest <= 0x7fn)
            break;
    }
    for (let rest = BigInt.asUintN(64, BigInt(value));; rest >>= 7n) {
        bytes.push(Number(rest & 0x7fn) | (rest > 0x7fn ? 0x80 : 0));
        if (rest <= 0x7fn)
            break;
    }
    return Uint8Array.from(bytes);
}
//# sourceMappingURL=message-read.js.map