"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createEventSplitter = createEventSplitter;
/** Cuts the text of an event stream, in any pieces, into its events. `onRetryMs` is told the server's reconnection time. */
function createEventSplitter(onRetryMs = () => undefined) {
    let rest = "";
    let event = "";
    let id = "";
    let data = [];
    const readLine = (line, found) => {
        if (line === "") {
            if (data.length > 0)
                found.push({ event: event === "" ? "message" : event, data: data.join("\n"), id });
            event = "";
            data = [];
            return;
        }
        const colon = line.indexOf(":");
        const name = colon < 0 ? line : line.slice(0, colon);
        const value = colon < 0 ? "" : line.slice(colon + 1).replace(/^ /, "");
        if (name === "data")
            data.push(value);
        else if (name === "event")
            event = value;
        else if (name === "id" && !value.includes("\0"))
            id = value;
        else if (name === "retry" && /^\d+$/.test(value))
            onRetryMs(Number(value));
    };
    return (text) => {
        const found = [];
        // A long line in many pieces is split once, when it is whole.
        if (!/[\r\n]/.test(text) && !rest.endsWith("\r")) {
            rest += text;
            return found;
        }
        const lines = (rest + text).split(/\r\n|\n|\r(?!$)/);
        rest = lines.pop() ?? "";
        for (const line of lines)
            readLine(line, found);
        return found;
    };
}
//# sourceMappingURL=sse-stream.js.map