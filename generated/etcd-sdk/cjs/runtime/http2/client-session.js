"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createClientSession = createClientSession;
const receive_data_js_1 = require("./receive-data.js");
const end_stream_js_1 = require("./end-stream.js");
const hpack_decoder_js_1 = require("./hpack-decoder.js");
const hpack_encoder_js_1 = require("./hpack-encoder.js");
const output_js_1 = require("./output.js");
const protocol_js_1 = require("./protocol.js");
const receive_js_1 = require("./receive.js");
const send_js_1 = require("./send.js");
const windows_js_1 = require("./windows.js");
const MAX_HEADER_LIST_BYTES = 256 * 1024;
/** Speaks HTTP/2 over a socket that is connected, or about to be. */
function createClientSession(socket, fixed, owner) {
    const state = createState(socket, fixed, owner);
    greet(state);
    return {
        get isOpen() {
            return !state.isDraining;
        },
        get openStreams() {
            return state.streams.size;
        },
        get maxStreams() {
            return state.maxStreams;
        },
        get isCongested() {
            return state.outbound.isCongested || state.sendWindow <= 0;
        },
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
        ping: () => (0, output_js_1.writePing)(state, false),
        close() {
            state.isDraining = true;
            if (state.streams.size === 0)
                (0, end_stream_js_1.endSession)(state, protocol_js_1.errorCodes.NO_ERROR, "the channel is closed");
        },
        destroy: (reason) => (0, end_stream_js_1.endSession)(state, protocol_js_1.errorCodes.NO_ERROR, reason),
        receive(bytes, length) {
            try {
                (0, receive_js_1.receive)(state, bytes, length);
            }
            catch (error) {
                breakOff(state, error);
            }
        },
        drained() {
            try {
                state.outbound.isCongested = false;
                (0, send_js_1.pump)(state);
            }
            catch (error) {
                breakOff(state, error);
            }
        },
        lost(reason) {
            try {
                (0, end_stream_js_1.closeSession)(state, reason);
            }
            catch (error) {
                breakOff(state, error);
            }
        },
    };
}
function createState(socket, fixed, owner) {
    const state = {
        socket,
        owner,
        encoder: (0, hpack_encoder_js_1.createHpackEncoder)(fixed),
        decoder: (0, hpack_decoder_js_1.createHpackDecoder)({ maxListBytes: MAX_HEADER_LIST_BYTES }),
        streams: new Map(),
        resetIds: new Set(),
        inbound: (0, receive_js_1.createInbound)(),
        outbound: (0, output_js_1.createOutbound)(),
        flush() {
            try {
                if (!state.isClosed && !(0, send_js_1.flush)(state))
                    (0, end_stream_js_1.breakSession)(state, protocol_js_1.errorCodes.ENHANCE_YOUR_CALM, "it does not read what it is sent");
            }
            catch (error) {
                breakOff(state, error);
            }
        },
        nextId: 1,
        flushedId: 0,
        goawayId: protocol_js_1.LARGEST_31_BIT,
        isReady: false,
        isDraining: false,
        isClosed: false,
        maxStreams: protocol_js_1.LARGEST_31_BIT,
        maxFrameBytes: protocol_js_1.DEFAULT_FRAME_BYTES,
        initialWindow: protocol_js_1.DEFAULT_WINDOW_BYTES,
        sendWindow: protocol_js_1.DEFAULT_WINDOW_BYTES,
        receiveWindow: windows_js_1.CONNECTION_WINDOW,
        uncredited: 0,
        awaitsSettingsAck: true,
        received: 0,
        answers: 0,
        isAwaiting: false,
        uselessFrames: 0,
        uselessSinceMs: performance.now(),
    };
    return state;
}
/** Nothing is known of the state after a throw, so the connection ends with all its calls; the process goes on. */
function breakOff(state, error) {
    state.owner.fault(error);
    try {
        state.socket.destroy();
        (0, end_stream_js_1.closeSession)(state, "something was thrown in its session");
    }
    catch (another) {
        state.owner.fault(another);
    }
}
function greet(state) {
    const preface = Buffer.from(protocol_js_1.PREFACE, "latin1");
    (0, output_js_1.reserve)(state.outbound, preface.length);
    (0, output_js_1.copyPayload)(state, preface, 0, preface.length);
    (0, output_js_1.writeSettings)(state, [
        [protocol_js_1.settingIds.ENABLE_PUSH, 0],
        [protocol_js_1.settingIds.INITIAL_WINDOW_SIZE, windows_js_1.STREAM_WINDOW],
        [protocol_js_1.settingIds.MAX_HEADER_LIST_SIZE, MAX_HEADER_LIST_BYTES],
    ]);
    (0, output_js_1.writeNumbers)(state, protocol_js_1.frameTypes.WINDOW_UPDATE, 0, [windows_js_1.CONNECTION_WINDOW - protocol_js_1.DEFAULT_WINDOW_BYTES]);
}
function openStream(state, head, handler) {
    const id = state.nextId;
    if (!(0, send_js_1.sendHead)(state, id, head))
        return undefined;
    state.nextId = id + 2;
    state.isAwaiting = true;
    const stream = new ClientStream(state, id, handler);
    state.streams.set(id, stream);
    if (state.nextId > protocol_js_1.LARGEST_31_BIT) {
        state.isDraining = true;
        state.owner.draining(protocol_js_1.errorCodes.NO_ERROR);
    }
    (0, output_js_1.scheduleFlush)(state);
    return stream;
}
/** A class, since one is made for every call: its functions are not. */
class ClientStream {
    id;
    handler;
    isClosed = false;
    hasHeaders = false;
    isEnded = false;
    isPaused = false;
    sendWindow;
    receiveWindow = windows_js_1.STREAM_WINDOW;
    uncredited = 0;
    contentLength = -1;
    contentReceived = 0;
    queue = undefined;
    queueAt = 0;
    queuedBytes = 0;
    endsQueue = false;
    isSendable = false;
    isHeldBack = false;
    #session;
    constructor(session, id, handler) {
        this.#session = session;
        this.id = id;
        this.handler = handler;
        this.sendWindow = session.initialWindow;
    }
    send(message, isLast) {
        if (this.isClosed || this.isEnded)
            return true;
        this.isEnded = isLast;
        return (0, send_js_1.sendMessage)(this.#session, this, message, isLast);
    }
    end() {
        if (this.isClosed || this.isEnded)
            return;
        this.isEnded = true;
        (0, send_js_1.sendEnd)(this.#session, this);
    }
    pause() {
        this.isPaused = true;
    }
    resume() {
        this.isPaused = false;
        if (!this.isClosed)
            (0, receive_data_js_1.creditStream)(this.#session, this);
    }
    reset(code) {
        if (this.isClosed)
            return;
        (0, end_stream_js_1.resetStream)(this.#session, this, code);
        (0, end_stream_js_1.streamGone)(this.#session);
    }
}
//# sourceMappingURL=client-session.js.map