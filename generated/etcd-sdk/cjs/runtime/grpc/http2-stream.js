"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.openStreamCall = openStreamCall;
const index_js_1 = require("../core/index.js");
const grpc_frame_js_1 = require("./grpc-frame.js");
const grpc_trailers_js_1 = require("./grpc-trailers.js");
const http2_connection_js_1 = require("./http2-connection.js");
const http2_unary_js_1 = require("./http2-unary.js");
const cancelled = (0, index_js_1.createStatus)(index_js_1.statusCodes.CANCELLED, "the call was cancelled");
const NO_STATUS = (0, index_js_1.createStatus)(index_js_1.statusCodes.UNKNOWN, "the upstream ended the call without a status");
const TRUNCATED = (0, index_js_1.createStatus)(index_js_1.statusCodes.INTERNAL, "the upstream ended in the middle of a message");
/** Opens a streaming call. What is sent before the connection is there waits for it. */
function openStreamCall(context, headers, timeoutMs, listener) {
    const deadline = (0, index_js_1.createDeadline)(timeoutMs);
    const reader = (0, grpc_frame_js_1.createFrameReader)(context.maxMessageBytes);
    let stream;
    let waiting = [];
    let halfClosed = false;
    let paused = false;
    let delivering = false;
    let ended = false;
    let told = false;
    /** Set once the upstream has sent everything; told to the listener behind the last message. */
    let outcome;
    let stopTimer;
    const boundary = (0, index_js_1.createBoundary)(context.onFault);
    /** Whatever throws on the way to it: the listener is told of the end once, and once only. */
    const tell = (status, trailers) => {
        if (told)
            return;
        told = true;
        listener.end(status, trailers);
    };
    const finish = (status, trailers) => {
        if (ended)
            return;
        ended = true;
        waiting = [];
        stopTimer?.();
        // An upstream that is done need not listen any longer; without this its stream would stay half open.
        if (!halfClosed)
            stream?.close(grpc_trailers_js_1.CANCEL);
        tell(deadline.explain(status), trailers);
    };
    const giveUp = (status) => {
        if (ended)
            return;
        stream?.close(grpc_trailers_js_1.CANCEL);
        stream?.destroy();
        finish(status, index_js_1.noMetadata);
    };
    boundary.onBreak(() => tell(http2_unary_js_1.callFault, index_js_1.noMetadata));
    boundary.onBreak(() => finish(http2_unary_js_1.callFault, index_js_1.noMetadata));
    boundary.onBreak(() => stream?.close(grpc_trailers_js_1.CANCEL));
    const mayDeliver = () => !paused && !ended;
    /** Hands out whole messages until there is none, or until the listener has had enough. */
    const deliver = () => {
        if (delivering)
            return;
        delivering = true;
        while (mayDeliver()) {
            const next = reader.next();
            if (next === undefined)
                break;
            if (next instanceof Uint8Array)
                listener.message(next);
            else
                giveUp(next);
        }
        delivering = false;
        if (outcome !== undefined && !paused && !ended) {
            if (reader.isTruncated() && outcome.status.code === index_js_1.statusCodes.OK)
                finish(TRUNCATED, outcome.trailers);
            else
                finish(outcome.status, outcome.trailers);
        }
    };
    const run = (session) => {
        const current = (0, http2_unary_js_1.request)(session, headers, context);
        if (current === undefined) {
            queueMicrotask(take);
            return;
        }
        stream = current;
        (0, http2_connection_js_1.countStream)(session, 1);
        current.on("close", () => (0, http2_connection_js_1.countStream)(session, -1));
        let answered = false;
        let status;
        let trailers = index_js_1.noMetadata;
        let failure;
        const opened = boundary.guard((received) => {
            answered = true;
            status = (0, grpc_trailers_js_1.readStatus)(received);
            if (status !== undefined)
                trailers = received;
            else if (received[":status"] !== 200)
                giveUp((0, grpc_trailers_js_1.statusOfHttp)(Number(received[":status"])));
            else if (!ended)
                listener.headers(received);
        });
        current.on("response", opened);
        const arrived = boundary.guard((chunk) => {
            reader.push(chunk);
            deliver();
        });
        current.on("data", arrived);
        const trailed = boundary.guard((received) => {
            trailers = received;
            status = (0, grpc_trailers_js_1.readStatus)(received) ?? NO_STATUS;
        });
        current.on("trailers", trailed);
        const drained = boundary.guard(() => {
            if (!ended)
                listener.drain();
        });
        current.on("drain", drained);
        current.on("error", (error) => {
            failure = error;
        });
        const concluded = boundary.guard(() => {
            if (status === undefined)
                return;
            outcome = { status, trailers };
            deliver();
        });
        current.on("end", concluded);
        const closed = boundary.guard(() => {
            if (ended || outcome !== undefined)
                return;
            outcome = { status: status ?? (0, http2_unary_js_1.lostStatus)(session, current, answered, failure), trailers };
            deliver();
        });
        current.on("close", closed);
        const frames = waiting;
        waiting = [];
        let free = true;
        for (const frame of frames)
            free = current.write(frame);
        if (halfClosed)
            current.end();
        if (paused)
            current.pause();
        if (frames.length > 0 && free)
            queueMicrotask(drained);
    };
    const begin = boundary.guard((session, why) => {
        if (ended)
            return;
        if (session !== undefined)
            run(session);
        else
            finish(why, index_js_1.noMetadata);
    });
    const take = boundary.guard(() => context.connection.take(begin));
    if (timeoutMs !== undefined)
        stopTimer = (0, index_js_1.setLongTimeout)(boundary.guard(() => giveUp(index_js_1.expired)), timeoutMs);
    const ready = context.connection.ready;
    if (ready === undefined)
        queueMicrotask(take);
    else
        (0, http2_unary_js_1.startNow)(boundary, () => run(ready));
    return {
        send(message) {
            if (ended || halfClosed)
                return true;
            const frame = (0, grpc_frame_js_1.frameMessage)(message);
            if (stream !== undefined)
                return stream.write(frame);
            waiting.push(frame);
            return false;
        },
        halfClose() {
            if (ended || halfClosed)
                return;
            halfClosed = true;
            stream?.end();
        },
        pause() {
            paused = true;
            stream?.pause();
        },
        resume() {
            if (!paused)
                return;
            paused = false;
            deliver();
            // The listener may have paused again while it was served.
            if (!paused)
                stream?.resume();
        },
        cancel: () => giveUp(cancelled),
    };
}
//# sourceMappingURL=http2-stream.js.map