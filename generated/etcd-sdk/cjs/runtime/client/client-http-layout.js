"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.layOutRequest = layOutRequest;
exports.unwrapResponseBody = unwrapResponseBody;
const index_js_1 = require("../core/index.js");
const client_error_js_1 = require("./client-error.js");
const client_http_body_js_1 = require("./client-http-body.js");
const client_json_write_js_1 = require("./client-json-write.js");
/** Lays a message out: path variables first, then the body, the rest as query. Throws INVALID_ARGUMENT for an empty path variable. */
function layOutRequest(rule, schema, message) {
    if (rule.body === "*" && (0, index_js_1.isHttpBody)(schema))
        return { path: rule.path.join(""), ...rawBody(message) };
    const upload = rule.body === "" ? undefined : schema.fields.find((field) => field.name === rule.body);
    if (upload?.type.kind === "message" && (0, index_js_1.isHttpBody)(upload.type.message())) {
        const { [upload.property]: content = {}, ...rest } = message;
        return { ...layOutRequest({ ...rule, body: "" }, schema, rest), ...rawBody(content) };
    }
    const json = (0, client_json_write_js_1.messageToJson)(schema, message);
    if (rule.body === "*" && rule.path.length === 1)
        return { path: String(rule.path[0]), body: JSON.stringify(json) };
    if (!(0, index_js_1.isJsonObject)(json))
        throw new TypeError(`${schema.fullName} cannot be laid out over a path`);
    const rest = json;
    const path = rule.path
        .map((part) => (typeof part === "string" ? part : pathText(take(rest, schema, part.field), part)))
        .join("");
    if (rule.body === "*")
        return { path, body: JSON.stringify(rest) };
    const body = rule.body === "" ? undefined : JSON.stringify(take(rest, schema, rule.body) ?? {});
    const query = new URLSearchParams();
    addQuery(query, "", rest);
    const text = query.toString();
    return { path: text === "" ? path : `${path}?${text}`, ...(body !== undefined && { body }) };
}
function rawBody(message) {
    const { data, contentType } = (0, client_http_body_js_1.fromRawBody)(message);
    return { body: data.slice().buffer, contentType };
}
/** Wraps the JSON of an answer whose rule sends one field only. */
function unwrapResponseBody(rule, schema, json) {
    if (rule?.responseBody === undefined)
        return json;
    const field = schema.fields.find((each) => each.name === rule.responseBody);
    return { [field?.jsonName ?? rule.responseBody]: json };
}
/** Takes the value at a dotted field path out of the JSON. */
function take(json, schema, fieldPath) {
    const [head = "", ...tail] = fieldPath.split(".");
    const field = schema.fields.find((each) => each.name === head);
    const key = field?.jsonName ?? head;
    const value = json[key];
    if (tail.length > 0) {
        if (field?.type.kind !== "message" || !(0, index_js_1.isJsonObject)(value))
            return undefined;
        return take(value, field.type.message(), tail.join("."));
    }
    delete json[key];
    return value;
}
function pathText(value, { field, multi }) {
    if (value === undefined || value === null || value === "")
        throw new client_error_js_1.ClientError(index_js_1.statusCodes.INVALID_ARGUMENT, `${field} is part of the path and must not be empty`);
    const text = String(value);
    return multi ? text.split("/").map(encodeURIComponent).join("/") : encodeURIComponent(text);
}
function addQuery(query, key, value) {
    if ((0, index_js_1.isJsonObject)(value))
        for (const [name, each] of Object.entries(value))
            addQuery(query, key === "" ? name : `${key}.${name}`, each);
    else if (Array.isArray(value))
        for (const each of value)
            addQuery(query, key, each);
    else
        query.append(key, String(value));
}
//# sourceMappingURL=client-http-layout.js.map