/** Stands in front of the digits of an integer that `JSON.parse` would round. */
const exactMark = "\u0000#";
/** `JSON.parse` that keeps long integers exact: `9007199254740993` becomes marked text that `exactDigits` reads. */
export function parseJson(text) {
    // Quoted 64-bit integers, the usual form, need no second look at the text.
    if (!/[:[,\s]-?\d{16}/.test(text) && !/^-?\d{16}/.test(text))
        return JSON.parse(text);
    const marked = text.replace(/"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g, (token) => /^-?\d{16,}$/.test(token) ? `"\\u0000#${token}"` : token);
    return JSON.parse(marked);
}
/** Decimal text of an integer: of a marked one, of quoted digits or of a JSON number. */
export function exactDigits(value) {
    const text = String(value);
    return text.startsWith(exactMark) ? text.slice(exactMark.length) : text;
}
/** True for a number as `parseJson` answers it: plain, or marked because of its length. */
export function isNumberToken(value) {
    return typeof value === "number" || (typeof value === "string" && value.startsWith(exactMark));
}
/** True for an object that is neither null nor a list. */
export function isJsonObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
//# sourceMappingURL=exact-json.js.map