"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readResponseText = readResponseText;
/** The text of a response in the pieces it arrives in; leaving the loop cancels the rest. */
async function* readResponseText(response) {
    const reader = response.body?.getReader();
    if (reader === undefined)
        return;
    const decoder = new TextDecoder();
    try {
        for (;;) {
            const { done, value } = await reader.read();
            yield decoder.decode(value, { stream: !done });
            if (done)
                return;
        }
    }
    finally {
        await reader.cancel().catch(() => undefined);
    }
}
//# sourceMappingURL=response-text.js.map