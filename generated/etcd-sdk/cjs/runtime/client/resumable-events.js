"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.resumableEvents = resumableEvents;
const client_error_js_1 = require("./client-error.js");
const client_http_error_js_1 = require("./client-http-error.js");
const client_frame_js_1 = require("./client-frame.js");
const index_js_1 = require("../core/index.js");
const response_text_js_1 = require("./response-text.js");
const sse_stream_js_1 = require("./sse-stream.js");
/**
 * Server-sent events: `createFetchTransport({ baseUrl, streams: resumableEvents() })`. A connection that breaks is opened again with
 * `Last-Event-ID`, so a server that can go on from there makes the stream whole. The events `end` and `error` finish it.
 */
function resumableEvents(options = {}) {
    return { accept: "text/event-stream", read: (schema, open, context) => readEvents(schema, open, context, options) };
}
async function* readEvents(schema, open, { signal }, { maxResumes = 5, retryMs: initialRetryMs = 1000 }) {
    let lastId = "";
    let retryMs = initialRetryMs;
    let resumes = 0;
    for (;;) {
        try {
            const split = (0, sse_stream_js_1.createEventSplitter)((milliseconds) => (retryMs = milliseconds));
            for await (const text of (0, response_text_js_1.readResponseText)(await open(lastId === "" ? {} : { "last-event-id": lastId }))) {
                for (const { event, data, id } of split(text)) {
                    lastId = id;
                    resumes = 0;
                    if (event === "end")
                        return;
                    if (event === "error")
                        throw failureOf(data);
                    if (event === "message")
                        yield (0, client_frame_js_1.messageFromFrame)(schema, data, "sse");
                }
            }
            return;
        }
        catch (error) {
            const failure = (0, client_error_js_1.toClientError)(error, signal);
            // A status the server sent is final; without an id it could not tell where to go on.
            if (signal.aborted || error instanceof client_error_js_1.ClientError || lastId === "" || resumes++ >= maxResumes)
                throw failure;
            await pause(retryMs, signal);
        }
    }
}
function failureOf(data) {
    const json = (0, client_frame_js_1.parseAnswer)(data);
    return (0, index_js_1.isJsonObject)(json) ? (0, client_http_error_js_1.errorFromJson)(json) : new client_error_js_1.ClientError(index_js_1.statusCodes.UNKNOWN, data);
}
function pause(milliseconds, signal) {
    return new Promise((resolve) => {
        const finish = () => {
            clearTimeout(timer);
            signal.removeEventListener("abort", finish);
            resolve();
        };
        const timer = setTimeout(finish, milliseconds);
        signal.addEventListener("abort", finish);
    });
}
//# sourceMappingURL=resumable-events.js.map