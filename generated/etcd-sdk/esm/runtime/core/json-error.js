/** Text that is not JSON, or JSON that does not fit the message. Line and column count from 1 (columns in characters), `offset` from 0 in bytes. */
export class JsonError extends Error {
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
//# sourceMappingURL=json-error.js.map