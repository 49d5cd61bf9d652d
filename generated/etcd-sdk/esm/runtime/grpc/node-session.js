import http2 from "node:http2";
import net from "node:net";
import tls from "node:tls";
import { addMetadata, createMetadata } from "../core/index.js";
import { describeFailure, errorCodes, tlsOptions, } from "../http2/index.js";
import { frameMessage } from "./grpc-frame.js";
import { joinSingleValues } from "./single-value-names.js";
/** What one stream may have under way; it bounds the memory of a reader that stops reading. */
const STREAM_WINDOW = 256 * 1024;
const CONNECTION_WINDOW = 16 * 1024 * 1024;
/** Opens a session over node:http2: the second implementation, which shows that the first means the same. */
export const openNodeSession = (options, owner) => {
    const session = http2.connect(`${options.tls === undefined ? "http" : "https"}://${options.authority}`, {
        createConnection: () => connectSocket(options),
        settings: { enablePush: false, initialWindowSize: STREAM_WINDOW },
        // A batch of trailers is small; what is larger is an attack.
        maxSessionMemory: 1_024,
    });
    const state = {
        session,
        owner,
        fixed: { ":method": "POST", te: "trailers", "content-type": "application/grpc", "user-agent": options.userAgent },
        received: 0,
        answers: 0,
        isAwaiting: false,
        isOpen: true,
        openStreams: 0,
        goawayId: 0x7fffffff,
        why: "the connection was closed",
    };
    let isReady = false;
    let isGone = false;
    // A session that fails in TLS is not always closed, so its error is an end as well.
    const end = () => {
        if (isGone)
            return;
        isGone = true;
        state.isOpen = false;
        // Behind the ends of the streams, which node:http2 tells later.
        setImmediate(() => owner.closed(state.why));
    };
    session.on("error", (error) => {
        state.why = describeFailure(error);
        session.destroy();
        end();
    });
    session.on("close", end);
    // Only the peer's SETTINGS prove that it speaks HTTP/2.
    session.on("remoteSettings", () => {
        hear(state);
        if (isReady) {
            owner.freed();
            return;
        }
        isReady = true;
        // Bun 1.4 forgets to open the windows of streams once that of the connection was changed.
        if (process.versions["bun"] === undefined)
            session.setLocalWindowSize(CONNECTION_WINDOW);
        owner.ready();
    });
    session.on("goaway", (code, lastId) => {
        state.goawayId = lastId;
        if (!state.isOpen)
            return;
        state.isOpen = false;
        owner.draining(code);
        session.close();
    });
    return {
        get isOpen() {
            return state.isOpen;
        },
        get openStreams() {
            return state.openStreams;
        },
        get maxStreams() {
            return session.remoteSettings.maxConcurrentStreams ?? 0x7fffffff;
        },
        isCongested: false,
        get received() {
            return state.received;
        },
        get answers() {
            return state.answers;
        },
        get isAwaiting() {
            return state.isAwaiting;
        },
        request: (head, handler) => openStream(state, head, handler),
        ping: () => void session.ping(() => hear(state)),
        close() {
            state.isOpen = false;
            session.close();
        },
        destroy(reason) {
            state.why = reason;
            state.isOpen = false;
            session.destroy();
        },
    };
};
function connectSocket(options) {
    const { host, port } = options;
    const socket = options.tls === undefined ? net.connect({ host, port }) : tls.connect(tlsOptions(options, options.tls));
    socket.setNoDelay(true);
    return socket;
}
function hear(state) {
    state.received++;
    state.isAwaiting = false;
}
function openStream(state, head, handler) {
    const headers = { ...state.fixed, ":path": head.path };
    if (head.timeout !== undefined)
        headers["grpc-timeout"] = head.timeout;
    for (const name in head.metadata)
        headers[name] = head.metadata[name];
    let stream;
    try {
        stream = state.session.request(joinSingleValues(headers));
    }
    catch (error) {
        const code = error instanceof Error && "code" in error ? String(error.code) : "";
        if (!retiring.has(code))
            return undefined;
        state.isOpen = false;
        state.owner.draining(errorCodes.NO_ERROR);
        queueMicrotask(() => handler.fail({ kind: "lost", code: 0, message: code, isUnprocessed: true }));
        return idleStream;
    }
    state.openStreams++;
    state.isAwaiting = true;
    return listen(state, stream, handler);
}
/** Errors of `request` that mean that the session takes no more streams. */
const retiring = new Set([
    "ERR_HTTP2_OUT_OF_STREAMS",
    "ERR_HTTP2_GOAWAY_SESSION",
    "ERR_HTTP2_INVALID_SESSION",
]);
const idleStream = { send: () => true, end() { }, pause() { }, resume() { }, reset() { } };
function listen(state, stream, handler) {
    let isOver = false;
    let hasHeaders = false;
    let isEnded = false;
    let failure;
    let trailers;
    const hearAnswer = () => {
        hear(state);
        state.answers++;
    };
    stream.on("response", (received, _flags, raw) => {
        hearAnswer();
        hasHeaders = true;
        if (!isOver)
            handler.headers(toBlock(Number(received[":status"]), raw));
    });
    stream.on("data", (chunk) => {
        hearAnswer();
        if (!isOver)
            handler.data(chunk, 0, chunk.length);
    });
    stream.on("trailers", (_received, _flags, raw) => {
        hearAnswer();
        trailers = toBlock(0, raw);
    });
    stream.on("drain", () => {
        if (!isOver)
            handler.drain();
    });
    stream.on("error", (error) => {
        failure = error;
    });
    stream.on("end", () => {
        if (isOver || !hasHeaders || (stream.rstCode !== 0 && trailers === undefined))
            return;
        isOver = true;
        // An upstream that is done need not listen any longer; without this its stream would stay half open.
        if (!isEnded)
            stream.close(errorCodes.NO_ERROR);
        handler.end(trailers);
    });
    stream.on("close", () => {
        state.openStreams--;
        if (!isOver) {
            isOver = true;
            fail(state, stream, handler, hasHeaders, failure);
        }
        state.owner.freed();
    });
    return {
        send(message, isLast) {
            if (isOver || isEnded)
                return true;
            isEnded = isLast;
            state.isAwaiting = true;
            const frame = frameMessage(message);
            if (!isLast)
                return stream.write(frame);
            stream.end(frame);
            return true;
        },
        end() {
            if (isOver || isEnded)
                return;
            isEnded = true;
            stream.end();
        },
        pause: () => void stream.pause(),
        resume: () => void stream.resume(),
        reset(code) {
            if (isOver)
                return;
            isOver = true;
            stream.close(code);
            stream.destroy();
        },
    };
}
function fail({ session, goawayId }, stream, handler, hasHeaders, failure) {
    const code = stream.rstCode;
    const wasNeverSent = stream.id === undefined || stream.id > goawayId;
    if (session.destroyed || wasNeverSent) {
        const message = failure?.message ?? "it was closed";
        handler.fail({ kind: "lost", code, message, isUnprocessed: wasNeverSent });
    }
    else if (code === errorCodes.NO_ERROR) {
        // Headers that ended the stream, which node:http2 tells without an end of the body where nobody reads it.
        if (hasHeaders)
            handler.end(undefined);
        else
            handler.fail({ kind: "lost", code, message: "the stream was closed", isUnprocessed: false });
    }
    else {
        const isUnprocessed = code === errorCodes.REFUSED_STREAM && !hasHeaders;
        handler.fail({ kind: "reset", code, message: `HTTP/2 error ${code}`, isUnprocessed });
    }
}
/** Headers as they came, so that values which came apart stay apart. */
function toBlock(status, raw) {
    const fields = createMetadata();
    for (let index = 0; index + 1 < raw.length; index += 2) {
        const name = raw[index];
        if (!name.startsWith(":"))
            addMetadata(fields, name, raw[index + 1]);
    }
    return { status, fields };
}
//# sourceMappingURL=node-session.js.map