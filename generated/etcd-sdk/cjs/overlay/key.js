"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.prefix = prefix;
exports.fromKey = fromKey;
exports.range = range;
exports.selectionFields = selectionFields;
exports.prefixEnd = prefixEnd;
exports.toBytes = toBytes;
exports.toText = toText;
exports.concatBytes = concatBytes;
/** All keys that begin with `start`; every key there is for `""`. */
function prefix(start) {
    const bytes = toBytes(start);
    return bytes.length === 0 ? { key: "\0", end: "\0" } : { key: start, end: prefixEnd(bytes) };
}
/** All keys from `key` on. */
function fromKey(key) {
    return { key: toBytes(key).length === 0 ? "\0" : key, end: "\0" };
}
/** The keys from `key` up to, not including, `end`. */
function range(key, end) {
    return { key, end };
}
/** Request fields of a selection. */
function selectionFields(selection) {
    return typeof selection === "string" || selection instanceof Uint8Array
        ? { key: selection }
        : { key: selection.key, rangeEnd: selection.end };
}
/** First key behind all that begin with these bytes; `\0`, no bound, if there is none. */
function prefixEnd(bytes) {
    for (let length = bytes.length; length > 0; length--) {
        const last = bytes[length - 1] ?? 0;
        if (last < 0xff) {
            const end = bytes.slice(0, length);
            end[length - 1] = last + 1;
            return end;
        }
    }
    return new Uint8Array(1);
}
/** UTF-8 of a text; bytes as they are. */
function toBytes(value) {
    return typeof value === "string" ? new TextEncoder().encode(value) : value;
}
/** Text of UTF-8 bytes. */
function toText(value) {
    return typeof value === "string" ? value : new TextDecoder().decode(value);
}
/** Both behind each other. */
function concatBytes(first, second) {
    const [head, tail] = [toBytes(first), toBytes(second)];
    const whole = new Uint8Array(head.length + tail.length);
    whole.set(head);
    whole.set(tail, head.length);
    return whole;
}
//# sourceMappingURL=key.js.map