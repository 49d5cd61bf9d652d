"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.base64Size = base64Size;
exports.encodeBase64Into = encodeBase64Into;
const index_js_1 = require("../core/index.js");
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/** Two characters (first in the low byte) for each 12 bits. */
const pairs = new Uint16Array(4096);
for (let bits = 0; bits < 4096; bits++)
    pairs[bits] = alphabet.charCodeAt(bits >> 6) | (alphabet.charCodeAt(bits & 63) << 8);
/** From this length on a native conversion pays for its two copies. */
const longValue = 200;
/** Characters of padded base64 of that many bytes. */
function base64Size(length) {
    return Math.ceil(length / 3) * 4;
}
/** Writes padded standard base64 of bytes `[start, end)` into `out` at `at`, where room must be; answers the offset behind. */
function encodeBase64Into(bytes, start, end, out, view, at) {
    if (end - start >= longValue && index_js_1.nativeText !== undefined) {
        return at + index_js_1.nativeText.latin1Write.call(out, index_js_1.nativeText.base64Slice.call(bytes, start, end), at);
    }
    const whole = end - 2;
    let from = start;
    let to = at;
    for (; from < whole; from += 3, to += 4) {
        const bits = (bytes[from] << 16) | (bytes[from + 1] << 8) | bytes[from + 2];
        view.setInt32(to, pairs[bits >>> 12] | (pairs[bits & 4095] << 16), true);
    }
    return from === end ? to : encodeRest(bytes, from, end, view, to);
}
/** The last one or two bytes, with padding. */
function encodeRest(bytes, from, end, view, at) {
    const isPair = from === end - 2;
    const bits = (bytes[from] << 16) | (isPair ? bytes[from + 1] << 8 : 0);
    view.setUint16(at, pairs[bits >>> 12], true);
    view.setUint16(at + 2, isPair ? (pairs[bits & 4095] & 0xff) | 0x3d00 : 0x3d3d, true);
    return at + 4;
}
//# sourceMappingURL=base64-encode.js.map