"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.errorFromResponse = errorFromResponse;
exports.errorFromJson = errorFromJson;
const client_error_js_1 = require("./client-error.js");
const index_js_1 = require("../core/index.js");
/** The error an HTTP answer stands for: the body of any gateway generation, else the HTTP status alone. */
function errorFromResponse(httpStatus, body, metadata) {
    let json = null;
    try {
        json = (0, index_js_1.parseJson)(body);
    }
    catch {
        // Not JSON: a proxy or an early gateway answered in plain text.
    }
    const options = { httpStatus, metadata };
    if ((0, index_js_1.isJsonObject)(json))
        return errorFromJson(json, options, codeOfHttpStatus(httpStatus));
    const text = body.trim().slice(0, 500);
    return new client_error_js_1.ClientError(codeOfHttpStatus(httpStatus), text === "" ? `HTTP status ${httpStatus}` : text, options);
}
/**
 * The error of a JSON error object, a body or the `error` of a stream's last frame. Three generations of gateways write
 * `{ code, message, details }`, `{ grpc_code, message }` and `{ error: { code: <HTTP status>, status, message } }`.
 */
function errorFromJson(json, options = {}, fallback = index_js_1.statusCodes.UNKNOWN) {
    const inner = (0, index_js_1.isJsonObject)(json["error"]) ? json["error"] : json;
    const named = Object.entries(index_js_1.statusCodes).find(([name]) => name === inner["status"])?.[1];
    const number = inner["grpc_code"] ?? inner["code"];
    const message = inner["message"] ?? inner["error"];
    return new client_error_js_1.ClientError(named ?? (typeof number === "number" && number > 0 && number < 17 ? number : fallback), typeof message === "string" ? message : JSON.stringify(json), { ...options, details: detailsFromJson(inner["details"]) });
}
function detailsFromJson(json) {
    if (!Array.isArray(json))
        return [];
    return json.filter(index_js_1.isJsonObject).map((each) => {
        const type = String(each["@type"] ?? "");
        return { type: type.slice(type.lastIndexOf("/") + 1), json: each };
    });
}
function codeOfHttpStatus(status) {
    switch (status) {
        case 400:
            return index_js_1.statusCodes.INVALID_ARGUMENT;
        case 401:
            return index_js_1.statusCodes.UNAUTHENTICATED;
        case 403:
            return index_js_1.statusCodes.PERMISSION_DENIED;
        case 404:
            return index_js_1.statusCodes.NOT_FOUND;
        case 405:
        case 501:
            return index_js_1.statusCodes.UNIMPLEMENTED;
        case 408:
        case 504:
            return index_js_1.statusCodes.DEADLINE_EXCEEDED;
        case 409:
            return index_js_1.statusCodes.ABORTED;
        case 412:
            return index_js_1.statusCodes.FAILED_PRECONDITION;
        case 413:
        case 429:
            return index_js_1.statusCodes.RESOURCE_EXHAUSTED;
        case 499:
            return index_js_1.statusCodes.CANCELLED;
        case 502:
        case 503:
            return index_js_1.statusCodes.UNAVAILABLE;
        default:
            return status >= 500 ? index_js_1.statusCodes.INTERNAL : index_js_1.statusCodes.UNKNOWN;
    }
}
//# sourceMappingURL=client-http-error.js.map