"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.messageToJson = messageToJson;
const index_js_1 = require("../core/index.js");
/** A typed message to be sent in its protobuf JSON form; what is absent or holds its default is left out. */
function messageToJson(schema, message) {
    if (schema.json !== undefined)
        return schema.json.toJson(message);
    // No prototype: a JSON name such as `__proto__` is an ordinary key.
    const json = Object.create(null);
    for (const field of schema.fields) {
        const value = fieldValue(field, message);
        if (value === undefined || value === null || (!field.explicit && isDefault(value)))
            continue;
        json[field.jsonName] = fieldToJson(field, value);
    }
    return json;
}
function fieldValue({ oneof, property }, message) {
    if (oneof === undefined)
        return message[property];
    const chosen = message[oneof];
    return chosen?.case === property ? chosen.value : undefined;
}
function fieldToJson({ shape, type }, value) {
    if (shape === "singular")
        return singularToJson(type, value);
    if (shape === "list")
        return Array.from(value, (each) => singularToJson(type, each));
    const json = Object.create(null);
    for (const [key, each] of Object.entries(value))
        json[key] = singularToJson(type, each);
    return json;
}
function singularToJson(type, value) {
    switch (type.kind) {
        case "scalar":
            return (0, index_js_1.typedScalarToJson)(type.scalar, value);
        case "enum": {
            const schema = type.enum();
            if (schema.fullName === "google.protobuf.NullValue")
                return null;
            return schema.values.find(([, number]) => number === value)?.[0] ?? value;
        }
        case "message":
            return messageToJson(type.message(), value);
        default:
            return type;
    }
}
function isDefault(value) {
    return (value === false ||
        value === "" ||
        value === 0n ||
        Object.is(value, 0) ||
        value.length === 0);
}
//# sourceMappingURL=client-json-write.js.map