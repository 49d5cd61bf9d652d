import { messageFromFrame } from "./client-frame.js";
import { createJsonTextSplitter } from "./json-stream.js";
import { readResponseText } from "./response-text.js";
/** What a gateway sends unless asked for more: `{"result":...}` by line, or a JSON array. */
export const jsonFrames = createReader("application/json", "json");
/** Messages by line, without envelope. */
export const plainLines = createReader("application/x-ndjson", "ndjson");
function createReader(accept, form) {
    return {
        accept,
        async *read(schema, open) {
            const split = createJsonTextSplitter();
            for await (const text of readResponseText(await open({})))
                for (const frame of split(text))
                    yield messageFromFrame(schema, frame, form);
        },
    };
}
//# sourceMappingURL=json-frames.js.map