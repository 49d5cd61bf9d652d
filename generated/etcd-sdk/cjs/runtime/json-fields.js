"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.jsonFields = jsonFields;
exports.hashName = hashName;
exports.jsonFieldTable = jsonFieldTable;
const utf8_js_1 = require("./utf8.js");
/** The fields of a message, for `JsonReader.begin` and `next`. */
function jsonFields(schema) {
    return { schema, table: undefined };
}
/** Hash of bytes `[start, end)`; what `table` is ordered by. */
function hashName(bytes, start, end) {
    let hash = end - start;
    for (let at = start; at < end; at++)
        hash = (Math.imul(hash, 31) + bytes[at]) | 0;
    return hash ^ (hash >>> 15);
}
/** Builds the table of a message. */
function jsonFieldTable(schema) {
    const fields = [...schema.fields, ...(schema.extensions ?? [])];
    const oneofs = [...new Set(fields.flatMap((field) => field.oneof ?? []))];
    const protoNames = fields.map((field) => quoted(field.name));
    const jsonNames = fields.map((field, index) => (field.jsonName === field.name ? protoNames[index] : quoted(field.jsonName)));
    const byText = new Map();
    let size = 8;
    while (size < fields.length * 6)
        size *= 2;
    const table = new Int32Array(size);
    const insert = (name, text, index, entry) => {
        if (byText.has(text))
            return;
        byText.set(text, index);
        let slot = hashName(name, 0, name.length - 1) & (size - 1);
        while (table[slot] !== 0)
            slot = (slot + 1) & (size - 1);
        table[slot] = entry;
    };
    fields.forEach((field, index) => insert(jsonNames[index], field.jsonName, index, index * 2 + 2));
    fields.forEach((field, index) => insert(protoNames[index], field.name, index, index * 2 + 1));
    return {
        fullName: schema.fullName,
        numbers: fields.map((field) => field.number),
        oneofs: fields.map((field) => (field.oneof === undefined ? -1 : fields.length + oneofs.indexOf(field.oneof))),
        acceptsNull: fields.map(acceptsNull),
        protoNames,
        jsonNames,
        byText,
        table,
        words: Math.ceil((fields.length + oneofs.length) / 32),
    };
}
function acceptsNull({ shape, type }) {
    if (shape !== "singular")
        return false;
    if (type.kind === "message")
        return type.message().fullName === "google.protobuf.Value";
    return type.kind === "enum" && type.enum().fullName === "google.protobuf.NullValue";
}
function quoted(name) {
    return (0, utf8_js_1.encodeUtf8)(`${name}"`);
}
//# sourceMappingURL=json-fields.js.map