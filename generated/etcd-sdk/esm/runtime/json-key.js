import { encodeUtf8 } from "./utf8.js";
/** `jsonKey("create_revision", "createRevision")`; one name when both are the same. */
export function jsonKey(protoName, jsonName = protoName) {
    const proto = encodeUtf8(`${JSON.stringify(protoName)}:`);
    return { proto, json: jsonName === protoName ? proto : encodeUtf8(`${JSON.stringify(jsonName)}:`) };
}
//# sourceMappingURL=json-key.js.map