"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.noMetadata = void 0;
exports.createMetadata = createMetadata;
exports.addMetadata = addMetadata;
exports.firstValue = firstValue;
exports.isMetadataName = isMetadataName;
exports.isMetadataValue = isMetadataValue;
exports.isReservedMetadataName = isReservedMetadataName;
/** Metadata without entries; shared, so never written to. */
exports.noMetadata = Object.freeze(Object.create(null));
/** Fresh metadata to add to. */
function createMetadata() {
    return Object.create(null);
}
/** Adds a value behind those that are there. `name` is lower case. */
function addMetadata(metadata, name, value) {
    const present = metadata[name];
    if (present === undefined)
        metadata[name] = value;
    else if (typeof present === "string")
        metadata[name] = [present, value];
    else
        present.push(value);
}
/** First value of a name, or undefined. */
function firstValue(metadata, name) {
    const value = metadata[name];
    return typeof value === "string" ? value : value?.[0];
}
/** Whether a name may travel as metadata: lower case letters, digits, `-`, `_` and `.`. */
function isMetadataName(name) {
    return /^[0-9a-z_.-]+$/.test(name);
}
/** Whether a text may travel as a metadata value: printable ASCII only. */
function isMetadataValue(value) {
    return /^[\x20-\x7e]*$/.test(value);
}
/** Names a caller may never set, since the transport itself speaks through them: pseudo-headers, hop-by-hop names and `grpc-*`. */
function isReservedMetadataName(name) {
    return name.startsWith(":") || name.startsWith("grpc-") || transportNames.has(name);
}
const transportNames = new Set([
    "connection",
    "keep-alive",
    "proxy-connection",
    "proxy-authenticate",
    "proxy-authorization",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "http2-settings",
    "content-length",
    "content-type",
    "content-encoding",
    "host",
]);
//# sourceMappingURL=metadata.js.map