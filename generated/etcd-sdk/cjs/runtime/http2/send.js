"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.sendHead = sendHead;
exports.sendMessage = sendMessage;
exports.sendEnd = sendEnd;
exports.markSendable = markSendable;
exports.pump = pump;
exports.flush = flush;
const hpack_encoder_js_1 = require("./hpack-encoder.js");
const output_js_1 = require("./output.js");
const protocol_js_1 = require("./protocol.js");
/** A gRPC frame is a flag byte (1: compressed), four bytes of length and the message. */
const PREFIX_BYTES = 5;
/** What may wait in a socket, and be laid out in one turn, before messages queue with their streams. */
const CONGESTED_BYTES = 512 * 1024;
/** What may wait in a stream before its sender is asked to wait. */
const HELD_BACK_BYTES = 64 * 1024;
/** Pieces from this size on are sent from where they are. */
const LARGE_PIECE_BYTES = 4 * 1024;
/** Sends HEADERS; false if the head holds what cannot be sent. */
function sendHead(session, streamId, head) {
    const { encoder } = session;
    if (!(0, hpack_encoder_js_1.encodeHead)(encoder, head))
        return false;
    const { bytes, size } = encoder;
    let at = 0;
    let type = protocol_js_1.frameTypes.HEADERS;
    do {
        const length = Math.min(size - at, session.maxFrameBytes);
        (0, output_js_1.writeFrameHead)(session, type, at + length === size ? protocol_js_1.frameFlags.END_HEADERS : 0, streamId, length);
        (0, output_js_1.copyPayload)(session, bytes, at, at + length);
        at += length;
        type = protocol_js_1.frameTypes.CONTINUATION;
    } while (at < size);
    return true;
}
/** Sends a message in gRPC's framing; false if the sender should wait for `drain`. */
function sendMessage(session, stream, message, isLast) {
    const total = PREFIX_BYTES + message.length;
    session.isAwaiting = true;
    if (stream.queue === undefined &&
        total <= session.maxFrameBytes &&
        total <= stream.sendWindow &&
        total <= session.sendWindow &&
        !session.outbound.isCongested &&
        (0, output_js_1.pendingBytes)(session.outbound) < CONGESTED_BYTES) {
        const flags = isLast ? protocol_js_1.frameFlags.END_STREAM : 0;
        const bytes = (0, output_js_1.writeFrameHead)(session, protocol_js_1.frameTypes.DATA, flags, stream.id, total);
        writePrefix(bytes, session.outbound.at, message.length);
        session.outbound.at += PREFIX_BYTES;
        (0, output_js_1.copyPayload)(session, message, 0, message.length);
        stream.sendWindow -= total;
        session.sendWindow -= total;
        return true;
    }
    const framed = Buffer.allocUnsafe(total);
    writePrefix(framed, 0, message.length);
    framed.set(message, PREFIX_BYTES);
    (stream.queue ??= []).push(framed);
    stream.queuedBytes += total;
    stream.endsQueue = isLast;
    markSendable(session, stream);
    if (stream.queuedBytes < HELD_BACK_BYTES)
        return true;
    stream.isHeldBack = true;
    return false;
}
/** Ends the sending side, behind what is queued. */
function sendEnd(session, stream) {
    if (stream.queue === undefined)
        (0, output_js_1.writeFrameHead)(session, protocol_js_1.frameTypes.DATA, protocol_js_1.frameFlags.END_STREAM, stream.id, 0);
    else
        stream.endsQueue = true;
}
function writePrefix(bytes, at, length) {
    bytes[at] = 0;
    (0, output_js_1.writeUint32)(bytes, at + 1, length);
}
/** Lets a stream take its turn if it has something to send and a window to send it in. */
function markSendable(session, stream) {
    if (stream.isSendable || stream.queue === undefined || stream.sendWindow <= 0)
        return;
    stream.isSendable = true;
    session.outbound.sendable.push(stream);
    pump(session);
}
/** Sends one frame of each waiting stream in turn, as far as windows and socket allow. */
function pump(session) {
    const { outbound } = session;
    while (outbound.sendable.length > 0 &&
        session.sendWindow > 0 &&
        !outbound.isCongested &&
        (0, output_js_1.pendingBytes)(outbound) < CONGESTED_BYTES) {
        const stream = outbound.sendable.shift();
        stream.isSendable = false;
        if (stream.isClosed || stream.queue === undefined || stream.sendWindow <= 0)
            continue;
        sendPiece(session, stream, stream.queue);
        // A handler that was told to go on may have put it back itself.
        if (!stream.isSendable && stream.queue !== undefined && stream.sendWindow > 0) {
            stream.isSendable = true;
            outbound.sendable.push(stream);
        }
    }
}
function sendPiece(session, stream, queue) {
    const first = queue[0];
    const start = stream.queueAt;
    const length = Math.min(first.length - start, session.maxFrameBytes, stream.sendWindow, session.sendWindow);
    const isWhole = start + length === first.length;
    const isLast = isWhole && queue.length === 1;
    const flags = isLast && stream.endsQueue ? protocol_js_1.frameFlags.END_STREAM : 0;
    const isLarge = length >= LARGE_PIECE_BYTES;
    (0, output_js_1.writeFrameHead)(session, protocol_js_1.frameTypes.DATA, flags, stream.id, length, isLarge ? 0 : length);
    if (isLarge)
        (0, output_js_1.addChunk)(session.outbound, first.subarray(start, start + length));
    else
        (0, output_js_1.copyPayload)(session, first, start, start + length);
    stream.sendWindow -= length;
    session.sendWindow -= length;
    stream.queuedBytes -= length;
    stream.queueAt = isWhole ? 0 : start + length;
    if (isWhole)
        queue.shift();
    if (!isLast)
        return;
    stream.queue = undefined;
    if (stream.isHeldBack) {
        stream.isHeldBack = false;
        stream.handler.drain();
    }
}
/** Ends a turn: everything laid out goes to the socket. False if the peer has stopped reading altogether. */
function flush(session) {
    pump(session);
    const isRead = (0, output_js_1.writeOut)(session);
    session.outbound.isCongested = session.socket.writableLength > CONGESTED_BYTES;
    // What did not fit into this turn goes out with the next.
    if (session.outbound.sendable.length > 0 && !session.outbound.isCongested)
        (0, output_js_1.scheduleFlush)(session);
    return isRead;
}
//# sourceMappingURL=send.js.map