import { encodeUtf8 } from "../core/index.js";
/** `jsonKey("create_revision", "createRevision")`; one name when both are the same. */
export function jsonKey(protoName, jsonName = protoName) {
    const proto = keyText(protoName);
    return { proto, json: jsonName === protoName ? proto : keyText(jsonName) };
}
/** No key at all, for values that stand alone. */
export const noKey = {
    proto: { words: new Int32Array(0), length: 0 },
    json: { words: new Int32Array(0), length: 0 },
};
function keyText(name) {
    const bytes = encodeUtf8(`${JSON.stringify(name)}:`);
    const words = new Int32Array(Math.ceil(bytes.length / 4));
    bytes.forEach((byte, index) => {
        words[index >> 2] = words[index >> 2] | (byte << ((index & 3) * 8));
    });
    return { words, length: bytes.length };
}
//# sourceMappingURL=json-key.js.map