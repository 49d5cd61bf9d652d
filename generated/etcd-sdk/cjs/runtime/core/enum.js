"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.unrecognizedEnum = unrecognizedEnum;
/** A number outside the named values, to be sent on purpose: `{ result: unrecognizedEnum(7) }`. */
function unrecognizedEnum(value) {
    return value;
}
//# sourceMappingURL=enum.js.map