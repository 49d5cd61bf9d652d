"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.handleHeaders = handleHeaders;
exports.continueBlock = continueBlock;
const end_stream_js_1 = require("./end-stream.js");
const protocol_js_1 = require("./protocol.js");
const receive_data_js_1 = require("./receive-data.js");
const stream_of_js_1 = require("./stream-of.js");
/** Largest header block before decompression, and the most frames it may be cut into. */
const MOST_BLOCK_BYTES = 256 * 1024;
const MOST_BLOCK_FRAMES = 64;
const PRIORITY_BYTES = 5;
/** Handles a whole HEADERS frame. */
function handleHeaders(session, flags, streamId, bytes, from, to) {
    let start = from;
    let end = to;
    if ((flags & protocol_js_1.frameFlags.PADDED) !== 0) {
        if (start === end) {
            (0, end_stream_js_1.breakSession)(session, protocol_js_1.errorCodes.FRAME_SIZE_ERROR, "padding without a length");
            return;
        }
        end -= bytes[start++];
    }
    if ((flags & protocol_js_1.frameFlags.PRIORITY) !== 0)
        start += PRIORITY_BYTES;
    if (start > end) {
        (0, end_stream_js_1.breakSession)(session, protocol_js_1.errorCodes.PROTOCOL_ERROR, "more padding than payload");
        return;
    }
    const isLast = (flags & protocol_js_1.frameFlags.END_STREAM) !== 0;
    if ((flags & protocol_js_1.frameFlags.END_HEADERS) !== 0) {
        takeBlock(session, streamId, isLast, bytes, start, end);
        return;
    }
    const { inbound } = session;
    inbound.blockStream = streamId;
    inbound.blockEnds = isLast;
    inbound.blockSize = 0;
    inbound.blockFrames = 0;
    addToBlock(session, bytes, start, end);
}
/** Handles a whole CONTINUATION frame of the block that is being gathered. */
function continueBlock(session, flags, bytes, start, end) {
    const { inbound } = session;
    addToBlock(session, bytes, start, end);
    if ((flags & protocol_js_1.frameFlags.END_HEADERS) === 0 || session.isClosed)
        return;
    const { block, blockSize, blockStream, blockEnds } = inbound;
    inbound.blockStream = 0;
    inbound.block = new Uint8Array(0);
    takeBlock(session, blockStream, blockEnds, block, 0, blockSize);
}
function addToBlock(session, bytes, start, end) {
    const { inbound } = session;
    const size = inbound.blockSize + end - start;
    if (size > MOST_BLOCK_BYTES || ++inbound.blockFrames > MOST_BLOCK_FRAMES) {
        (0, end_stream_js_1.breakSession)(session, protocol_js_1.errorCodes.ENHANCE_YOUR_CALM, "an endless header block");
        return;
    }
    if (size > inbound.block.length) {
        const larger = new Uint8Array(size * 2);
        larger.set(inbound.block.subarray(0, inbound.blockSize));
        inbound.block = larger;
    }
    inbound.block.set(bytes.subarray(start, end), inbound.blockSize);
    inbound.blockSize = size;
}
/** Decodes a whole block. That is done for a stream that has ended too, since the tables of both ends must stay alike. */
function takeBlock(session, streamId, isLast, bytes, start, end) {
    const stream = (0, stream_of_js_1.streamOf)(session, streamId);
    if (session.isClosed)
        return;
    const block = session.decoder.decode(bytes, start, end, stream?.hasHeaders === true);
    if (block === undefined) {
        (0, end_stream_js_1.breakSession)(session, protocol_js_1.errorCodes.COMPRESSION_ERROR, "header fields that cannot be decoded");
    }
    else if (stream === undefined) {
        (0, stream_of_js_1.refuseClosed)(session, streamId, isLast);
    }
    else if (block.fault !== undefined) {
        (0, end_stream_js_1.breakStream)(session, stream, protocol_js_1.errorCodes.PROTOCOL_ERROR, `malformed headers: ${block.fault}`);
    }
    else if (stream.hasHeaders)
        takeTrailers(session, stream, block, isLast);
    else
        takeHeaders(session, stream, block, isLast);
}
function takeHeaders(session, stream, block, isLast) {
    if (block.status < 200) {
        if (isLast || block.status === 101)
            (0, end_stream_js_1.breakStream)(session, stream, protocol_js_1.errorCodes.PROTOCOL_ERROR, `malformed headers: status ${block.status}`);
        else
            (0, stream_of_js_1.countUseless)(session);
        return;
    }
    (0, stream_of_js_1.countUseful)(session);
    session.answers++;
    stream.hasHeaders = true;
    const length = block.fields["content-length"];
    if (length !== undefined) {
        stream.contentLength = typeof length === "string" && /^\d{1,15}$/.test(length) ? Number(length) : -2;
        if (stream.contentLength === -2) {
            (0, end_stream_js_1.breakStream)(session, stream, protocol_js_1.errorCodes.PROTOCOL_ERROR, "malformed headers: content-length");
            return;
        }
    }
    if (!isLast) {
        stream.handler.headers(block);
        return;
    }
    // An answer of trailers only may name the length of the body it does not have.
    (0, end_stream_js_1.finishStream)(session, stream);
    stream.handler.headers(block);
    stream.handler.end(undefined);
    (0, end_stream_js_1.streamGone)(session);
}
function takeTrailers(session, stream, block, isLast) {
    (0, stream_of_js_1.countUseful)(session);
    session.answers++;
    if (!isLast) {
        (0, end_stream_js_1.breakStream)(session, stream, protocol_js_1.errorCodes.PROTOCOL_ERROR, "malformed headers: trailers that do not end the stream");
        return;
    }
    if (!(0, receive_data_js_1.hasPromisedLength)(session, stream))
        return;
    (0, end_stream_js_1.finishStream)(session, stream);
    stream.handler.end(block);
    (0, end_stream_js_1.streamGone)(session);
}
//# sourceMappingURL=receive-headers.js.map