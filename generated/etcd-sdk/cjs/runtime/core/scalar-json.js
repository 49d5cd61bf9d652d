"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.scalarToJson = scalarToJson;
exports.typedScalarToJson = typedScalarToJson;
exports.scalarFromJson = scalarFromJson;
exports.scalarDefault = scalarDefault;
const base64_text_js_1 = require("./base64-text.js");
const exact_json_js_1 = require("./exact-json.js");
/** A typed scalar in its JSON form: 64-bit integers as text, bytes as base64 (a string given for bytes is its UTF-8). */
function scalarToJson(value) {
    switch (typeof value) {
        case "bigint":
            return String(value);
        case "number":
            return Number.isFinite(value) ? value : String(value);
        case "string":
        case "boolean":
            return value;
        default:
            if (value instanceof Uint8Array)
                return (0, base64_text_js_1.bytesToBase64)(value);
            throw new TypeError(`a ${typeof value} is no protobuf scalar`);
    }
}
/** A scalar of a field of known type in its JSON form. */
function typedScalarToJson(scalar, value) {
    if (scalar === "bytes" && typeof value === "string")
        return (0, base64_text_js_1.bytesToBase64)(new TextEncoder().encode(value));
    if (typeof value === "number" && isLong(scalar))
        return String(BigInt(value));
    return scalarToJson(value);
}
/** The typed value of a JSON scalar; throws `TypeError` for JSON that the scalar type does not allow. */
function scalarFromJson(scalar, json) {
    if (scalar === "bool" ? typeof json === "boolean" : scalar === "string" && typeof json === "string")
        return json;
    if (scalar === "bytes" && typeof json === "string")
        return (0, base64_text_js_1.base64ToBytes)(json);
    if (scalar !== "bool" && scalar !== "string" && scalar !== "bytes") {
        if (typeof json === "number" || (typeof json === "string" && json.trim() === json && json !== "")) {
            return numberFromJson(scalar, json);
        }
    }
    throw new TypeError(`${JSON.stringify(json)} is no ${scalar}`);
}
/** What a field of this type holds when nothing was sent. */
function scalarDefault(scalar) {
    switch (scalar) {
        case "bool":
            return false;
        case "string":
            return "";
        case "bytes":
            return new Uint8Array(0);
        default:
            return isLong(scalar) ? 0n : 0;
    }
}
function numberFromJson(scalar, json) {
    const digits = (0, exact_json_js_1.exactDigits)(json);
    const value = Number(digits);
    if (scalar === "double" || scalar === "float") {
        if (!Number.isNaN(value) || digits === "NaN")
            return value;
    }
    else if (Number.isInteger(value)) {
        if (!isLong(scalar))
            return value;
        return /^-?\d+$/.test(digits) ? BigInt(digits) : BigInt(value);
    }
    throw new TypeError(`${(0, exact_json_js_1.isNumberToken)(json) ? digits : JSON.stringify(json)} is no ${scalar}`);
}
function isLong(scalar) {
    return scalar.endsWith("64");
}
//# sourceMappingURL=scalar-json.js.map