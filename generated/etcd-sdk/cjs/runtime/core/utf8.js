"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.decodeUtf8 = decodeUtf8;
exports.decodeUtf8Leniently = decodeUtf8Leniently;
exports.encodeUtf8 = encodeUtf8;
exports.encodeUtf8Into = encodeUtf8Into;
exports.isUtf8 = isUtf8;
const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder("utf-8", { ignoreBOM: true });
const encoder = new TextEncoder();
/** Up to this many bytes a loop in JavaScript is faster than a call of TextDecoder. */
const shortText = 24;
/** Text of UTF-8 bytes `[start, end)`; undefined when they are not valid UTF-8 (surrogates and overlong forms are not). */
function decodeUtf8(bytes, start, end) {
    const short = end - start <= shortText ? decodeShortAscii(bytes, start, end) : undefined;
    if (short !== undefined)
        return short;
    try {
        return strict.decode(bytes.subarray(start, end));
    }
    catch {
        return undefined;
    }
}
/** Like `decodeUtf8`, with U+FFFD for what is invalid. */
function decodeUtf8Leniently(bytes, start, end) {
    return lenient.decode(bytes.subarray(start, end));
}
/** UTF-8 bytes of a text; lone surrogates become U+FFFD. */
function encodeUtf8(text) {
    return encoder.encode(text);
}
/** Writes a text as UTF-8 at `at`, where at least `3 * text.length` bytes must be free; answers how many were written. */
function encodeUtf8Into(text, target, at) {
    return encoder.encodeInto(text, target.subarray(at)).written;
}
/** Whether bytes `[start, end)` are valid UTF-8. */
function isUtf8(bytes, start, end) {
    let at = start;
    while (at < end) {
        const lead = bytes[at++];
        if (lead < 0x80)
            continue;
        if (lead < 0xc2 || lead > 0xf4)
            return false;
        const second = at < end ? bytes[at++] : 0;
        if ((second & 0xc0) !== 0x80)
            return false;
        if (lead < 0xe0)
            continue;
        if ((lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f))
            return false;
        if ((lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f))
            return false;
        if (at >= end || (bytes[at++] & 0xc0) !== 0x80)
            return false;
        if (lead < 0xf0)
            continue;
        if (at >= end || (bytes[at++] & 0xc0) !== 0x80)
            return false;
    }
    return true;
}
function decodeShortAscii(bytes, start, end) {
    let text = "";
    for (let at = start; at < end; at++) {
        const byte = bytes[at];
        if (byte > 0x7f)
            return undefined;
        text += String.fromCharCode(byte);
    }
    return text;
}
//# sourceMappingURL=utf8.js.map