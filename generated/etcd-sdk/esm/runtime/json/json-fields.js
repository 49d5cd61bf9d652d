import { byteNames, encodeUtf8 } from "../core/index.js";
/** The fields of a message, for `JsonReader.begin` and `next`. */
export function jsonFields(schema) {
    return { schema, table: undefined };
}
/** Builds the table of a message. */
export function jsonFieldTable(schema) {
    const fields = [...schema.fields, ...(schema.extensions ?? [])];
    const oneofs = [...new Set(fields.flatMap((field) => field.oneof ?? []))];
    const protoNames = fields.map((field) => quoted(field.name));
    const jsonNames = fields.map((field, index) => field.jsonName === field.name ? protoNames[index] : quoted(field.jsonName));
    const texts = [...fields.map((field) => field.jsonName), ...fields.map((field) => field.name)];
    return {
        fullName: schema.fullName,
        numbers: fields.map((field) => field.number),
        oneofs: fields.map((field) => (field.oneof === undefined ? -1 : fields.length + oneofs.indexOf(field.oneof))),
        acceptsNull: fields.map(acceptsNull),
        protoNames,
        jsonNames,
        byText: new Map(texts.map((text, index) => [text, index % fields.length]).toReversed()),
        names: byteNames(texts),
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
    return encodeUtf8(`${name}"`);
}
//# sourceMappingURL=json-fields.js.map