import { ClientError, toClientError } from "./client-error.js";
import { errorFromJson } from "./client-http-error.js";
import { messageFromFrame, parseAnswer } from "./client-frame.js";
import { isJsonObject, statusCodes } from "../core/index.js";
import { readResponseText } from "./response-text.js";
import { createEventSplitter } from "./sse-stream.js";
/**
 * Server-sent events: `createFetchTransport({ baseUrl, streams: resumableEvents() })`. A connection that breaks is opened again with
 * `Last-Event-ID`, so a server that can go on from there makes the stream whole. The events `end` and `error` finish it.
 */
export function resumableEvents(options = {}) {
    return { accept: "text/event-stream", read: (schema, open, context) => readEvents(schema, open, context, options) };
}
async function* readEvents(schema, open, { signal }, { maxResumes = 5, retryMs: initialRetryMs = 1000 }) {
    let lastId = "";
    let retryMs = initialRetryMs;
    let resumes = 0;
    for (;;) {
        try {
            const split = createEventSplitter((milliseconds) => (retryMs = milliseconds));
            for await (const text of readResponseText(await open(lastId === "" ? {} : { "last-event-id": lastId }))) {
                for (const { event, data, id } of split(text)) {
                    lastId = id;
                    resumes = 0;
                    if (event === "end")
                        return;
                    if (event === "error")
                        throw failureOf(data);
                    if (event === "message")
                        yield messageFromFrame(schema, data, "sse");
                }
            }
            return;
        }
        catch (error) {
            const failure = toClientError(error, signal);
            // A status the server sent is final; without an id it could not tell where to go on.
            if (signal.aborted || error instanceof ClientError || lastId === "" || resumes++ >= maxResumes)
                throw failure;
            await pause(retryMs, signal);
        }
    }
}
function failureOf(data) {
    const json = parseAnswer(data);
    return isJsonObject(json) ? errorFromJson(json) : new ClientError(statusCodes.UNKNOWN, data);
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