import { createStatus, statusCodes } from "../core/index.js";
/** A gRPC frame is a flag byte (1: compressed), four bytes of length and the message. */
const PREFIX_BYTES = 5;
/** Frames a message for the wire. */
export function frameMessage(message) {
    const length = message.length;
    const frame = Buffer.allocUnsafe(PREFIX_BYTES + length);
    frame[0] = 0;
    frame.writeUInt32BE(length, 1);
    frame.set(message, PREFIX_BYTES);
    return frame;
}
/** The one message of a unary answer, or the status that says why there is none. */
export function unframeOnly(chunks, maxMessageBytes) {
    const first = chunks[0];
    if (first === undefined)
        return createStatus(statusCodes.INTERNAL, "the upstream answered OK without a message");
    const bytes = chunks.length === 1 ? first : Buffer.concat(chunks);
    if (bytes.length < PREFIX_BYTES)
        return truncated();
    const refused = refuseFrame(bytes[0] ?? 0, lengthAt(bytes, 0), maxMessageBytes);
    if (refused !== undefined)
        return refused;
    const end = PREFIX_BYTES + lengthAt(bytes, 0);
    if (bytes.length < end)
        return truncated();
    if (bytes.length > end)
        return createStatus(statusCodes.INTERNAL, "the upstream answered a unary call with more than one message");
    return bytes.subarray(PREFIX_BYTES, end);
}
/** Creates a reader; each message is copied out of its chunk only if it spans several. */
export function createFrameReader(maxMessageBytes) {
    let chunks = [];
    let available = 0;
    let offset = 0;
    /** One run of bytes over all chunks, for a prefix or message that spans several. */
    const gather = () => {
        const [first] = chunks;
        if (chunks.length === 1 && first !== undefined)
            return first;
        const whole = Buffer.concat(chunks);
        chunks = [whole];
        return whole;
    };
    return {
        push(chunk) {
            if (chunk.length === 0)
                return;
            chunks.push(chunk);
            available += chunk.length;
        },
        next() {
            const first = chunks[0];
            if (first === undefined || available < PREFIX_BYTES)
                return undefined;
            const head = first.length - offset >= PREFIX_BYTES ? first : gather();
            const length = lengthAt(head, offset);
            const refused = refuseFrame(head[offset] ?? 0, length, maxMessageBytes);
            if (refused !== undefined)
                return refused;
            if (available < PREFIX_BYTES + length)
                return undefined;
            const bytes = head.length - offset >= PREFIX_BYTES + length ? head : gather();
            const start = offset + PREFIX_BYTES;
            const message = bytes.subarray(start, start + length);
            offset = start + length;
            available -= PREFIX_BYTES + length;
            if (offset === bytes.length) {
                chunks.shift();
                offset = 0;
            }
            return message;
        },
        isTruncated: () => available > 0,
    };
}
function lengthAt(bytes, offset) {
    return ((bytes[offset + 1] ?? 0) * 0x1000000 +
        (((bytes[offset + 2] ?? 0) << 16) | ((bytes[offset + 3] ?? 0) << 8) | (bytes[offset + 4] ?? 0)));
}
function refuseFrame(flag, length, maxMessageBytes) {
    if (flag !== 0) {
        return createStatus(statusCodes.INTERNAL, `the upstream sent a frame with flag ${flag}, though no compression was agreed`);
    }
    if (length > maxMessageBytes) {
        return createStatus(statusCodes.RESOURCE_EXHAUSTED, `the upstream sent a message larger than max (${length} vs. ${maxMessageBytes})`);
    }
    return undefined;
}
function truncated() {
    return createStatus(statusCodes.INTERNAL, "the upstream ended in the middle of a message");
}
//# sourceMappingURL=grpc-frame.js.map