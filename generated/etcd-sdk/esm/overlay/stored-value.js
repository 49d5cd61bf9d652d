import { toText } from "./key.js";
/** What users see of a KeyValue. */
export function toStoredValue({ key, value, createRevision, modRevision, version, lease }) {
    return {
        key: toText(key),
        keyBytes: key,
        bytes: value,
        get text() {
            return toText(value);
        },
        json: () => JSON.parse(toText(value)),
        createRevision,
        modRevision,
        version,
        lease,
    };
}
//# sourceMappingURL=stored-value.js.map