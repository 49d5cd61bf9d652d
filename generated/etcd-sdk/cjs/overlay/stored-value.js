"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.toStoredValue = toStoredValue;
const key_js_1 = require("./key.js");
/** What users see of a KeyValue. */
function toStoredValue({ key, value, createRevision, modRevision, version, lease }) {
    return {
        key: (0, key_js_1.toText)(key),
        keyBytes: key,
        bytes: value,
        get text() {
            return (0, key_js_1.toText)(value);
        },
        json: () => JSON.parse((0, key_js_1.toText)(value)),
        createRevision,
        modRevision,
        version,
        lease,
    };
}
//# sourceMappingURL=stored-value.js.map