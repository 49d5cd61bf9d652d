"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.JsonError = void 0;
/** Text that is not JSON, or JSON that does not fit the message. Line and column count from 1 (columns in characters), `offset` from 0 in bytes. */
class JsonError extends Error {
    name = "JsonError";
    /** What is wrong, without the place. */
    reason;
    line;
    column;
    offset;
    constructor(reason, line, column, offset) {
        super(`line ${line}, column ${column}: ${reason}`);
        this.reason = reason;
        this.line = line;
        this.column = column;
        this.offset = offset;
    }
}
exports.JsonError = JsonError;
//# sourceMappingURL=json-error.js.map