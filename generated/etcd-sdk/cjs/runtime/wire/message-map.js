"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.writeMap = writeMap;
exports.integerKey = integerKey;
exports.booleanKey = booleanKey;
exports.readMapEntry = readMapEntry;
exports.readClosedMapEntry = readClosedMapEntry;
exports.createMap = createMap;
const message_error_js_1 = require("./message-error.js");
/** Writes a map: one entry message per key. `writeKey` and `writeValue` write their tags too. */
function writeMap(writer, tag, map, writeKey, writeValue) {
    if (map === undefined)
        return;
    for (const key of Object.keys(map)) {
        writer.tag(tag);
        const start = writer.begin();
        writeKey(writer, key);
        writeValue(writer, map[key]);
        writer.end(start);
    }
}
/** A map key as the integer it stands for: `"-5"`. */
function integerKey(key) {
    if (!/^-?\d+$/.test(key))
        throw new message_error_js_1.MessageError(`the map key ${JSON.stringify(key)} is not an integer`);
    return BigInt(key);
}
/** A map key as the boolean it stands for. */
function booleanKey(key) {
    if (key !== "true" && key !== "false")
        throw new message_error_js_1.MessageError(`the map key ${JSON.stringify(key)} is not a boolean`);
    return key === "true";
}
/** Reads one entry into a map, which has no prototype: any text is an ordinary key. */
function readMapEntry(reader, map, entry) {
    const { key, value } = readEntry(reader, entry);
    map[key] = value;
}
/** Like `readMapEntry` for a closed enum: answers false, with the map unchanged, when the number is unknown. */
function readClosedMapEntry(reader, map, entry, isKnown) {
    const { key, value } = readEntry(reader, entry);
    if (!isKnown(value))
        return false;
    map[key] = value;
    return true;
}
/** An empty map. */
function createMap() {
    return Object.create(null);
}
function readEntry(reader, entry) {
    const end = reader.enter();
    let key = entry.defaultKey;
    let value;
    while (reader.pos < end) {
        const tag = reader.tag();
        if (tag === entry.keyTag)
            key = entry.readKey(reader);
        else if (tag === entry.valueTag)
            value = entry.readValue(reader, value);
        else
            reader.skip(tag);
    }
    reader.finish(end);
    reader.leave();
    return { key, value: value ?? entry.defaultValue() };
}
//# sourceMappingURL=message-map.js.map