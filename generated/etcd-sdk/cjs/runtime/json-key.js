"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.jsonKey = jsonKey;
const utf8_js_1 = require("./utf8.js");
/** `jsonKey("create_revision", "createRevision")`; one name when both are the same. */
function jsonKey(protoName, jsonName = protoName) {
    const proto = (0, utf8_js_1.encodeUtf8)(`${JSON.stringify(protoName)}:`);
    return { proto, json: jsonName === protoName ? proto : (0, utf8_js_1.encodeUtf8)(`${JSON.stringify(jsonName)}:`) };
}
//# sourceMappingURL=json-key.js.map