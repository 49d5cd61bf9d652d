"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.escapeHtml = escapeHtml;
const escapes = {
    "<": "\\u003c",
    ">": "\\u003e",
    "&": "\\u0026",
    "\u2028": "\\u2028",
    "\u2029": "\\u2029",
};
/** Escapes `<`, `>`, `&`, U+2028 and U+2029 in JSON text, as Go's encoder does; they stand only inside strings. */
function escapeHtml(text) {
    return text.replace(/[<>&\u2028\u2029]/g, (char) => escapes[char] ?? char);
}
//# sourceMappingURL=json-html.js.map