"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.messageFromFrame = messageFromFrame;
exports.readAnswer = readAnswer;
exports.parseAnswer = parseAnswer;
const client_error_js_1 = require("./client-error.js");
const client_http_error_js_1 = require("./client-http-error.js");
const client_json_read_js_1 = require("./client-json-read.js");
const index_js_1 = require("../core/index.js");
/**
 * The message in one frame of a JSON stream: bare, or in an envelope `{"result":...}`, which only form `json` has. Throws the
 * error of a frame `{"error":...}`.
 */
function messageFromFrame(schema, text, form) {
    const json = parseAnswer(text);
    if ((0, index_js_1.isJsonObject)(json) && Object.keys(json).length === 1) {
        const { error, result } = json;
        // Without envelope a message may have fields of these names itself.
        if ((0, index_js_1.isJsonObject)(error) && (form === "json" || !hasField(schema, "error")))
            throw (0, client_http_error_js_1.errorFromJson)(error);
        if (result !== undefined && form === "json")
            return readAnswer(schema, result);
    }
    return readAnswer(schema, json);
}
/** The typed message of an answer; throws INTERNAL if it is not what the method promises. */
function readAnswer(schema, json) {
    try {
        return (0, client_json_read_js_1.messageFromJson)(schema, json);
    }
    catch (error) {
        throw new client_error_js_1.ClientError(index_js_1.statusCodes.INTERNAL, `the answer is no ${schema.fullName}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
}
/** JSON of an answer; the empty text is the empty message. Throws INTERNAL for anything but JSON. */
function parseAnswer(text) {
    if (text.trim() === "")
        return {};
    try {
        return (0, index_js_1.parseJson)(text);
    }
    catch (error) {
        throw new client_error_js_1.ClientError(index_js_1.statusCodes.INTERNAL, `the answer is not JSON: ${text.slice(0, 100)}`, { cause: error });
    }
}
function hasField(schema, jsonName) {
    return schema.fields.some((field) => field.jsonName === jsonName);
}
//# sourceMappingURL=client-frame.js.map