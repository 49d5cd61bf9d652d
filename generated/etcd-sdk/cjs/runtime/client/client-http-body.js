"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.toRawBody = toRawBody;
exports.readRawBodies = readRawBodies;
exports.fromRawBody = fromRawBody;
/** The message of a downloaded body, or of one piece of it. */
function toRawBody(contentType, data) {
    return { contentType: contentType ?? "", data, extensions: [] };
}
/** The pieces of a response as they arrive, each as a message. */
async function* readRawBodies(response) {
    const reader = response.body?.getReader();
    if (reader === undefined)
        return;
    try {
        for (let next = await reader.read(); !next.done; next = await reader.read())
            yield toRawBody(response.headers.get("content-type"), next.value);
    }
    finally {
        await reader.cancel().catch(() => undefined);
    }
}
/** Content type and bytes of a message to be uploaded. */
function fromRawBody(message) {
    const { contentType = "", data = new Uint8Array(0) } = message;
    return {
        contentType: contentType === "" ? "application/octet-stream" : contentType,
        data: typeof data === "string" ? new TextEncoder().encode(data) : data,
    };
}
//# sourceMappingURL=client-http-body.js.map