/** A number outside the named values, to be sent on purpose: `{ result: unrecognizedEnum(7) }`. */
export function unrecognizedEnum(value) {
    return value;
}
//# sourceMappingURL=enum.js.map