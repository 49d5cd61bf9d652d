"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.watchKeys = watchKeys;
const kv_js_1 = require("../messages/kv.js");
const rpc_js_1 = require("../methods/rpc.js");
const index_js_1 = require("../runtime/client/index.js");
const index_js_2 = require("../runtime/core/index.js");
const authentication_js_1 = require("./authentication.js");
const error_messages_js_1 = require("./error-messages.js");
const etcd_error_js_1 = require("./etcd-error.js");
const key_js_1 = require("./key.js");
const pause_js_1 = require("./pause.js");
const stored_value_js_1 = require("./stored-value.js");
/**
 * Watches keys until the loop is left or `signal` aborts. An interruption (lost connection, member down, expired token) is survived:
 * the watch goes on behind the last change it delivered, so nothing is missed and nothing repeated. Ends with `CompactedError` when
 * the revisions it needs are gone, and with `EtcdError` for refusals such as a missing permission.
 */
async function* watchKeys(transport, selection, options = {}, forgetToken) {
    const progress = { next: options.startRevision ?? 0n, failures: 0 };
    for (;;) {
        try {
            yield* watchOnce(transport, selection, options, progress);
        }
        catch (error) {
            if (options.signal?.aborted === true)
                return;
            const failure = (0, etcd_error_js_1.toEtcdError)((0, index_js_1.toClientError)(error));
            if ((0, authentication_js_1.isTokenError)(failure) && progress.failures < 3)
                forgetToken?.();
            else if (!isPassing(failure))
                throw failure;
            options.onInterrupted?.(failure);
        }
        if (options.signal?.aborted === true)
            return;
        // A server that ends a watch without an error is shutting down.
        progress.failures++;
        await (0, pause_js_1.pause)((0, pause_js_1.backoffMs)(progress.failures), options.signal);
    }
}
async function* watchOnce(transport, selection, options, progress) {
    const controller = new AbortController();
    const stop = () => controller.abort();
    options.signal?.addEventListener("abort", stop);
    if (options.signal?.aborted === true)
        stop();
    const create = {
        requestUnion: { case: "createRequest", value: createRequest(selection, options, progress.next) },
    };
    const heart = startHeart(transport, options, controller);
    let fragments = [];
    try {
        for await (const answer of (0, index_js_1.callBidiStreaming)(transport, rpc_js_1.watch, heart.requests(create), {
            signal: controller.signal,
        })) {
            heart.beat();
            progress.failures = 0;
            refuseCanceled(answer);
            if (answer.created)
                establish(answer, options, progress);
            fragments.push(...answer.events);
            if (answer.fragment)
                continue;
            const events = fragments;
            fragments = [];
            for (const batch of groupByRevision(events)) {
                // Behind this one a repetition would begin, however the loop is left.
                progress.next = batch.revision + 1n;
                yield batch;
            }
            if (events.length === 0 && !answer.created && answer.watchId >= 0n && !heart.isAsked())
                advance(progress, answer);
        }
    }
    catch (error) {
        throw heart.failure() ?? error;
    }
    finally {
        heart.stop();
        options.signal?.removeEventListener("abort", stop);
    }
}
function createRequest(selection, { withPrevious = false, only }, startRevision) {
    const filters = only === undefined ? [] : [only === "puts" ? 1 : 0];
    return {
        ...(0, key_js_1.selectionFields)(selection),
        startRevision,
        prevKv: withPrevious,
        filters,
        progressNotify: true,
        fragment: true,
    };
}
function establish({ header }, { onEstablished }, progress) {
    if (progress.next === 0n)
        progress.next = (header?.revision ?? 0n) + 1n;
    onEstablished?.(progress.next);
}
/** A notification without events that nobody asked for says that everything up to its revision was delivered. */
function advance(progress, { header }) {
    const next = (header?.revision ?? 0n) + 1n;
    if (next > progress.next)
        progress.next = next;
}
function refuseCanceled({ canceled, compactRevision, cancelReason }) {
    if (!canceled)
        return;
    if (compactRevision > 0n)
        throw new etcd_error_js_1.CompactedError(compactRevision);
    const reason = (0, etcd_error_js_1.reasonOf)(cancelReason);
    if (reason === undefined)
        throw new index_js_1.ClientError(index_js_2.statusCodes.CANCELLED, cancelReason === "" ? "etcd ended the watch" : cancelReason);
    throw new etcd_error_js_1.EtcdError(reason, codes.get(reason) ?? index_js_2.statusCodes.CANCELLED, error_messages_js_1.etcdErrorMessages[reason]);
}
const codes = new Map([
    ["InvalidAuthToken", index_js_2.statusCodes.UNAUTHENTICATED],
    ["PermissionDenied", index_js_2.statusCodes.PERMISSION_DENIED],
    ["UserEmpty", index_js_2.statusCodes.INVALID_ARGUMENT],
    ["AuthOldRevision", index_js_2.statusCodes.INVALID_ARGUMENT],
    ["NoLeader", index_js_2.statusCodes.UNAVAILABLE],
]);
/** Failures that another attempt, perhaps at another member, can cure. */
function isPassing(error) {
    if (!(error instanceof index_js_1.ClientError))
        return false;
    switch (error.code) {
        case index_js_2.statusCodes.UNAVAILABLE:
        case index_js_2.statusCodes.CANCELLED:
        case index_js_2.statusCodes.UNKNOWN:
        case index_js_2.statusCodes.ABORTED:
        case index_js_2.statusCodes.DEADLINE_EXCEEDED:
        case index_js_2.statusCodes.RESOURCE_EXHAUSTED:
            return true;
        case index_js_2.statusCodes.INTERNAL:
            // A stream that breaks in the middle of a message looks like this.
            return !(error instanceof etcd_error_js_1.EtcdError);
        default:
            return false;
    }
}
function* groupByRevision(events) {
    let batch;
    for (const event of events) {
        if (event.kv === undefined)
            continue;
        const { modRevision: revision } = event.kv;
        if (batch !== undefined && batch.revision !== revision)
            yield batch;
        if (batch?.revision !== revision)
            batch = { revision, events: [] };
        const previous = event.prevKv === undefined ? {} : { previous: (0, stored_value_js_1.toStoredValue)(event.prevKv) };
        batch.events.push({
            kind: event.type === kv_js_1.Event_EventType.DELETE ? "delete" : "put",
            value: (0, stored_value_js_1.toStoredValue)(event.kv),
            ...previous,
        });
    }
    if (batch !== undefined)
        yield batch;
}
function startHeart(transport, { heartbeatMs = 10_000, heartbeatTimeoutMs = 5_000 }, controller) {
    // Over half a duplex nothing can be asked once answers flow.
    if (transport.duplex === "half")
        return {
            requests: (first) => [first],
            beat: () => undefined,
            isAsked: () => false,
            failure: () => undefined,
            stop: () => undefined,
        };
    const queue = (0, index_js_2.createMessageQueue)();
    let failure;
    let asked = 0;
    let timer;
    const give = () => {
        failure = new index_js_1.ClientError(index_js_2.statusCodes.UNAVAILABLE, `no sign of life from etcd for ${heartbeatMs + heartbeatTimeoutMs} ms`);
        controller.abort(failure);
    };
    const ask = () => {
        asked++;
        queue.push({ requestUnion: { case: "progressRequest", value: {} } });
        timer = setTimeout(give, heartbeatTimeoutMs);
    };
    const beat = () => {
        clearTimeout(timer);
        timer = setTimeout(ask, heartbeatMs);
    };
    return {
        requests(first) {
            queue.push(first);
            timer = setTimeout(give, heartbeatMs + heartbeatTimeoutMs);
            return queue;
        },
        beat,
        isAsked: () => asked > 0,
        failure: () => failure,
        stop() {
            clearTimeout(timer);
            queue.end();
        },
    };
}
//# sourceMappingURL=watch.js.map