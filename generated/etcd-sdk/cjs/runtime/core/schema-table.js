"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.messageSchema = messageSchema;
exports.enumSchema = enumSchema;
/** Builds a message's schema from its tables; field order is kept. Well-known types bring their own JSON form. */
function messageSchema(fullName, rows, json, extensions) {
    return {
        fullName,
        fields: rows.map(fieldSchema),
        ...(json && { json }),
        ...(extensions && { extensions: extensions.map(fieldSchema) }),
    };
}
/** Builds an enum's schema: `enumSchema("pkg.Color", [["RED", 0]])`; the first name of a number is the one written. */
function enumSchema(fullName, values, closed = false) {
    return { fullName, closed, values };
}
function fieldSchema([name, number, type, traits = {}]) {
    const jsonName = traits.jsonName ?? lowerCamelCase(name);
    const singular = singularSchema(type);
    const isSingular = traits.list !== true && traits.map === undefined;
    return {
        name,
        jsonName,
        property: traits.property ?? jsonName,
        number,
        type: singular,
        shape: traits.list ? "list" : traits.map ? "map" : "singular",
        ...(traits.map && { mapKey: traits.map }),
        ...(traits.oneof && { oneof: traits.oneof }),
        explicit: isSingular && (traits.explicit === true || traits.oneof !== undefined || singular.kind === "message"),
    };
}
function singularSchema(type) {
    if (typeof type === "string")
        return { kind: "scalar", scalar: type };
    if ("enum" in type)
        return { kind: "enum", enum: type.enum };
    return { kind: "message", message: type.message, ...(type.delimited && { delimited: true }) };
}
/** protobuf's rule for JSON names: `create_revision` -> `createRevision`. */
function lowerCamelCase(name) {
    return name.replace(/_+(.?)/g, (_all, next) => next.toUpperCase());
}
//# sourceMappingURL=schema-table.js.map