"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.UnaryCall = void 0;
const index_js_1 = require("../core/index.js");
const index_js_2 = require("../http2/index.js");
const call_end_js_1 = require("./call-end.js");
const message_reader_js_1 = require("./message-reader.js");
const unprocessed_js_1 = require("./unprocessed.js");
const noBytes = new Uint8Array(0);
const messageless = (0, index_js_1.createStatus)(index_js_1.statusCodes.INTERNAL, "the upstream answered OK without a message");
const tooMany = (0, index_js_1.createStatus)(index_js_1.statusCodes.INTERNAL, "the upstream answered a unary call with more than one message");
/**
 * A call of one message each way. A class, since one is made for every call: its functions are not. Each way by which an event enters
 * the call ends in `breakOff` when something is thrown.
 */
class UnaryCall {
    isLong = false;
    isHeld = false;
    isEnded = false;
    #pool;
    #head;
    #message;
    #done;
    #deadline;
    #stopTimer;
    #reader;
    #stream;
    #leading;
    #answer;
    #attempts = 0;
    #isTold = false;
    constructor(pool, head, message, timeoutMs, done) {
        this.#pool = pool;
        this.#head = head;
        this.#message = message;
        this.#done = done;
        this.#reader = new message_reader_js_1.MessageReader(pool.maxMessageBytes);
        if (timeoutMs === undefined)
            return;
        this.#deadline = (0, index_js_1.createDeadline)(timeoutMs);
        this.#stopTimer = (0, index_js_1.setLongTimeout)(() => this.refuse(index_js_1.expired), timeoutMs);
    }
    start(pooled) {
        this.#attempts++;
        try {
            this.#stream = pooled.session.request(this.#head, this);
            this.#stream?.send(this.#message, true);
            if (this.#stream === undefined)
                queueMicrotask(() => this.refuse(call_end_js_1.unsendable));
        }
        catch (error) {
            queueMicrotask(() => this.breakOff(error));
        }
    }
    /** There is no session, or what came is no message, or it came too late. */
    refuse(status) {
        try {
            this.#giveUp(status);
        }
        catch (error) {
            this.breakOff(error);
        }
    }
    cancel() {
        this.#giveUp(call_end_js_1.cancelled);
    }
    headers(block) {
        try {
            this.#leading = block;
            const refused = (0, call_end_js_1.refuseHeaders)(block);
            if (refused !== undefined)
                this.#giveUp(refused);
        }
        catch (error) {
            this.breakOff(error);
        }
    }
    data(bytes, start, end) {
        try {
            this.#reader.push(bytes, start, end, this);
        }
        catch (error) {
            this.breakOff(error);
        }
    }
    message(bytes) {
        if (this.#answer === undefined)
            this.#answer = bytes;
        else
            this.#giveUp(tooMany);
    }
    drain() { }
    end(trailers) {
        try {
            const status = (0, call_end_js_1.statusOfEnd)(this.#leading, trailers);
            const trailing = trailers?.fields ?? this.#leading?.fields ?? index_js_1.noMetadata;
            if (status.code !== index_js_1.statusCodes.OK)
                this.#finish(status, noBytes, trailing);
            else if (this.#reader.isTruncated)
                this.#finish(call_end_js_1.truncated, noBytes, trailing);
            else if (this.#answer === undefined)
                this.#finish(messageless, noBytes, trailing);
            else
                this.#finish(status, this.#answer, trailing);
        }
        catch (error) {
            this.breakOff(error);
        }
    }
    fail(failure) {
        try {
            if (this.isEnded)
                return;
            if (!(0, unprocessed_js_1.mayRetry)(failure, this.#attempts)) {
                this.#finish((0, call_end_js_1.statusOfFailure)(failure), noBytes, index_js_1.noMetadata);
                return;
            }
            this.#leading = undefined;
            this.#answer = undefined;
            this.#reader = new message_reader_js_1.MessageReader(this.#pool.maxMessageBytes);
            this.#stream = undefined;
            this.#pool.submit(this);
        }
        catch (error) {
            this.breakOff(error);
        }
    }
    /** Whatever was thrown: the upstream is told that nobody listens any more, and the caller is told once. */
    breakOff(error) {
        this.#pool.report(error);
        this.isEnded = true;
        try {
            this.#stopTimer?.();
            if (this.#stream === undefined)
                this.#pool.forget(this);
            else
                this.#stream.reset(index_js_2.errorCodes.CANCEL);
        }
        catch (another) {
            this.#pool.report(another);
        }
        if (this.#isTold)
            return;
        this.#isTold = true;
        try {
            this.#done(call_end_js_1.callFault, noBytes, index_js_1.noMetadata, index_js_1.noMetadata);
        }
        catch (another) {
            this.#pool.report(another);
        }
    }
    #giveUp(status) {
        if (this.isEnded)
            return;
        const stream = this.#stream;
        if (stream === undefined)
            this.#pool.forget(this);
        else
            stream.reset(index_js_2.errorCodes.CANCEL);
        this.#finish(status, noBytes, index_js_1.noMetadata);
    }
    #finish(status, message, trailers) {
        if (this.isEnded)
            return;
        this.isEnded = true;
        this.#stopTimer?.();
        const leading = this.#leading?.fields ?? index_js_1.noMetadata;
        const explained = this.#deadline === undefined ? status : this.#deadline.explain(status);
        this.#isTold = true;
        this.#done(explained, message, leading, trailers);
    }
}
exports.UnaryCall = UnaryCall;
//# sourceMappingURL=unary-call.js.map