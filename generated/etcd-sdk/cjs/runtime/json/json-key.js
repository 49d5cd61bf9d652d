"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.noKey = void 0;
exports.jsonKey = jsonKey;
const index_js_1 = require("../core/index.js");
/** `jsonKey("create_revision", "createRevision")`; one name when both are the same. */
function jsonKey(protoName, jsonName = protoName) {
    const proto = keyText(protoName);
    return { proto, json: jsonName === protoName ? proto : keyText(jsonName) };
}
/** No key at all, for values that stand alone. */
exports.noKey = {
    proto: { words: new Int32Array(0), length: 0 },
    json: { words: new Int32Array(0), length: 0 },
};
function keyText(name) {
    const bytes = (0, index_js_1.encodeUtf8)(`${JSON.stringify(name)}:`);
    const words = new Int32Array(Math.ceil(bytes.length / 4));
    bytes.forEach((byte, index) => {
        words[index >> 2] = words[index >> 2] | (byte << ((index & 3) * 8));
    });
    return { words, length: bytes.length };
}
//# sourceMappingURL=json-key.js.map