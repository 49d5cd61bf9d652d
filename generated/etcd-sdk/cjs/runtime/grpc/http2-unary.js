"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.callFault = void 0;
exports.startUnaryCall = startUnaryCall;
exports.startNow = startNow;
exports.request = request;
exports.lostStatus = lostStatus;
const index_js_1 = require("../core/index.js");
const grpc_frame_js_1 = require("./grpc-frame.js");
const grpc_trailers_js_1 = require("./grpc-trailers.js");
const http2_connection_js_1 = require("./http2-connection.js");
const single_value_names_js_1 = require("./single-value-names.js");
const noBytes = new Uint8Array(0);
/** What a call ends with in which something was thrown. */
exports.callFault = (0, index_js_1.createStatus)(index_js_1.statusCodes.INTERNAL, "the call could not be carried out");
const cancelled = (0, index_js_1.createStatus)(index_js_1.statusCodes.CANCELLED, "the call was cancelled");
/** Makes one unary call. A call that the upstream refused without looking at it is sent once more. */
function startUnaryCall(context, headers, frame, timeoutMs, done) {
    const deadline = (0, index_js_1.createDeadline)(timeoutMs);
    let stream;
    let stopTimer;
    let ended = false;
    let told = false;
    let attempts = 0;
    const boundary = (0, index_js_1.createBoundary)(context.onFault);
    /** Whatever throws on the way to it: the caller is told once, and once only. */
    const tell = (...outcome) => {
        if (told)
            return;
        told = true;
        done(...outcome);
    };
    const finish = (status, message, leading, trailers) => {
        if (ended)
            return;
        ended = true;
        stopTimer?.();
        tell(deadline.explain(status), message, leading, trailers);
    };
    const giveUp = (status) => {
        if (ended)
            return;
        stream?.close(grpc_trailers_js_1.CANCEL);
        finish(status, noBytes, index_js_1.noMetadata, index_js_1.noMetadata);
    };
    boundary.onBreak(() => tell(exports.callFault, noBytes, index_js_1.noMetadata, index_js_1.noMetadata));
    boundary.onBreak(() => finish(exports.callFault, noBytes, index_js_1.noMetadata, index_js_1.noMetadata));
    boundary.onBreak(() => stream?.close(grpc_trailers_js_1.CANCEL));
    const run = (session) => {
        attempts++;
        const current = request(session, headers, context);
        if (current === undefined) {
            queueMicrotask(take);
            return;
        }
        stream = current;
        (0, http2_connection_js_1.countStream)(session, 1);
        current.on("close", () => (0, http2_connection_js_1.countStream)(session, -1));
        let first;
        let chunks;
        let size = 0;
        let leading;
        let failure;
        const conclude = (status, trailers) => {
            if (status.code !== index_js_1.statusCodes.OK) {
                finish(status, noBytes, leading ?? index_js_1.noMetadata, trailers);
                return;
            }
            const message = (0, grpc_frame_js_1.unframeOnly)(chunks ?? (first === undefined ? [] : [first]), context.maxMessageBytes);
            if (message instanceof Uint8Array)
                finish(status, message, leading ?? index_js_1.noMetadata, trailers);
            else
                finish(message, noBytes, leading ?? index_js_1.noMetadata, trailers);
        };
        const answered = boundary.guard((received) => {
            leading = received;
            const status = (0, grpc_trailers_js_1.readStatus)(received);
            if (status !== undefined)
                conclude(status, leading);
            else if (received[":status"] !== 200) {
                finish((0, grpc_trailers_js_1.statusOfHttp)(Number(received[":status"])), noBytes, leading, index_js_1.noMetadata);
                current.close(grpc_trailers_js_1.CANCEL);
            }
        });
        current.on("response", answered);
        const arrived = boundary.guard((chunk) => {
            size += chunk.length;
            if (size > context.maxMessageBytes + 5) {
                giveUp((0, index_js_1.createStatus)(index_js_1.statusCodes.RESOURCE_EXHAUSTED, `the upstream sent a message larger than max (${context.maxMessageBytes} bytes)`));
            }
            else if (first === undefined)
                first = chunk;
            else if (chunks === undefined)
                chunks = [first, chunk];
            else
                chunks.push(chunk);
        });
        current.on("data", arrived);
        const trailed = boundary.guard((received) => {
            const trailers = received;
            conclude((0, grpc_trailers_js_1.readStatus)(received) ?? (0, index_js_1.createStatus)(index_js_1.statusCodes.UNKNOWN, "the upstream ended the call without a status"), trailers);
        });
        current.on("trailers", trailed);
        current.on("error", (error) => {
            failure = error;
        });
        const closed = boundary.guard(() => {
            if (ended)
                return;
            if (current.rstCode === grpc_trailers_js_1.REFUSED_STREAM && leading === undefined && attempts < 2) {
                context.connection.retire(session);
                context.connection.take(begin);
                return;
            }
            finish(lostStatus(session, current, leading !== undefined, failure), noBytes, leading ?? index_js_1.noMetadata, index_js_1.noMetadata);
        });
        current.on("close", closed);
        current.end(frame);
    };
    const begin = boundary.guard((session, why) => {
        if (ended)
            return;
        if (session !== undefined)
            run(session);
        else
            finish(why, noBytes, index_js_1.noMetadata, index_js_1.noMetadata);
    });
    const take = boundary.guard(() => context.connection.take(begin));
    if (timeoutMs !== undefined)
        stopTimer = (0, index_js_1.setLongTimeout)(boundary.guard(() => giveUp(index_js_1.expired)), timeoutMs);
    const ready = context.connection.ready;
    if (ready === undefined)
        queueMicrotask(take);
    else
        startNow(boundary, () => run(ready));
    return { cancel: () => giveUp(cancelled) };
}
/** Runs the first step of a call; what it throws is the call's own end, told when its maker has got the call. */
function startNow(boundary, step) {
    try {
        step();
    }
    catch (error) {
        queueMicrotask(boundary.guard(() => {
            throw error;
        }));
    }
}
/** Opens a stream; undefined if the session cannot take one more, which retires it. */
function request(session, headers, context) {
    try {
        return session.request(headers);
    }
    catch (error) {
        const code = error instanceof Error && "code" in error ? error.code : undefined;
        if (code === "ERR_HTTP2_HEADER_SINGLE_VALUE")
            return request(session, (0, single_value_names_js_1.joinSingleValues)(headers), context);
        if (code !== "ERR_HTTP2_OUT_OF_STREAMS" &&
            code !== "ERR_HTTP2_GOAWAY_SESSION" &&
            code !== "ERR_HTTP2_INVALID_SESSION")
            throw error;
        context.connection.retire(session);
        return undefined;
    }
}
/** Why a stream ended that brought no status. */
function lostStatus(session, stream, answered, failure) {
    if (session.destroyed) {
        return (0, index_js_1.createStatus)(index_js_1.statusCodes.UNAVAILABLE, `the connection to the upstream was lost${failure === undefined ? "" : `: ${failure.message}`}`);
    }
    if (stream.rstCode !== 0)
        return (0, grpc_trailers_js_1.statusOfReset)(stream.rstCode);
    return answered
        ? (0, index_js_1.createStatus)(index_js_1.statusCodes.INTERNAL, "the upstream ended the call without a status")
        : (0, index_js_1.createStatus)(index_js_1.statusCodes.UNAVAILABLE, failure?.message ?? "the upstream closed the call without an answer");
}
//# sourceMappingURL=http2-unary.js.map