"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.httpBodyName = void 0;
exports.isHttpBody = isHttpBody;
/** Name of the message that stands for the raw bytes of a body, with their content type. */
exports.httpBodyName = "google.api.HttpBody";
/** True for `google.api.HttpBody`, which travels as raw bytes instead of JSON. */
function isHttpBody(schema) {
    return schema.fullName === exports.httpBodyName;
}
//# sourceMappingURL=is-http-body.js.map