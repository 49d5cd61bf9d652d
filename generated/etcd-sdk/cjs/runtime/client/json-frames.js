"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.plainLines = exports.jsonFrames = void 0;
const client_frame_js_1 = require("./client-frame.js");
const json_stream_js_1 = require("./json-stream.js");
const response_text_js_1 = require("./response-text.js");
/** What a gateway sends unless asked for more: `{"result":...}` by line, or a JSON array. */
exports.jsonFrames = createReader("application/json", "json");
/** Messages by line, without envelope. */
exports.plainLines = createReader("application/x-ndjson", "ndjson");
function createReader(accept, form) {
    return {
        accept,
        async *read(schema, open) {
            const split = (0, json_stream_js_1.createJsonTextSplitter)();
            for await (const text of (0, response_text_js_1.readResponseText)(await open({})))
                for (const frame of split(text))
                    yield (0, client_frame_js_1.messageFromFrame)(schema, frame, form);
        },
    };
}
//# sourceMappingURL=json-frames.js.map