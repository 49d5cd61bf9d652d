import { MessageError } from "./message-error.js";
/** Writes a map: one entry message per key. `writeKey` and `writeValue` write their tags too. */
export function writeMap(writer, tag, map, writeKey, writeValue) {
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
export function integerKey(key) {
    if (!/^-?\d+$/.test(key))
        throw new MessageError(`the map key ${JSON.stringify(key)} is not an integer`);
    return BigInt(key);
}
/** A map key as the boolean it stands for. */
export function booleanKey(key) {
    if (key !== "true" && key !== "false")
        throw new MessageError(`the map key ${JSON.stringify(key)} is not a boolean`);
    return key === "true";
}
/** Reads one entry into a map, which has no prototype: any text is an ordinary key. */
export function readMapEntry(reader, map, entry) {
    const { key, value } = readEntry(reader, entry);
    map[key] = value;
}
/** Like `readMapEntry` for a closed enum: answers false, with the map unchanged, when the number is unknown. */
export function readClosedMapEntry(reader, map, entry, isKnown) {
    const { key, value } = readEntry(reader, entry);
    if (!isKnown(value))
        return false;
    map[key] = value;
    return true;
}
/** An empty map. */
export function createMap() {
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