import { Event_EventType } from "../messages/kv.js";
import { watch as watchMethod } from "../methods/rpc.js";
import { ClientError, callBidiStreaming, toClientError } from "../runtime/client/index.js";
import { createMessageQueue, statusCodes } from "../runtime/core/index.js";
import { isTokenError } from "./authentication.js";
import { etcdErrorMessages } from "./error-messages.js";
import { CompactedError, EtcdError, reasonOf, toEtcdError } from "./etcd-error.js";
import { selectionFields } from "./key.js";
import { backoffMs, pause } from "./pause.js";
import { toStoredValue } from "./stored-value.js";
/**
 * Watches keys until the loop is left or `signal` aborts. An interruption (lost connection, member down, expired token) is survived:
 * the watch goes on behind the last change it delivered, so nothing is missed and nothing repeated. Ends with `CompactedError` when
 * the revisions it needs are gone, and with `EtcdError` for refusals such as a missing permission.
 */
export async function* watchKeys(transport, selection, options = {}, forgetToken) {
    const progress = { next: options.startRevision ?? 0n, failures: 0 };
    for (;;) {
        try {
            yield* watchOnce(transport, selection, options, progress);
        }
        catch (error) {
            if (options.signal?.aborted === true)
                return;
            const failure = toEtcdError(toClientError(error));
            if (isTokenError(failure) && progress.failures < 3)
                forgetToken?.();
            else if (!isPassing(failure))
                throw failure;
            options.onInterrupted?.(failure);
        }
        if (options.signal?.aborted === true)
            return;
        // A server that ends a watch without an error is shutting down.
        progress.failures++;
        await pause(backoffMs(progress.failures), options.signal);
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
        for await (const answer of callBidiStreaming(transport, watchMethod, heart.requests(create), {
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
        ...selectionFields(selection),
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
        throw new CompactedError(compactRevision);
    const reason = reasonOf(cancelReason);
    if (reason === undefined)
        throw new ClientError(statusCodes.CANCELLED, cancelReason === "" ? "etcd ended the watch" : cancelReason);
    throw new EtcdError(reason, codes.get(reason) ?? statusCodes.CANCELLED, etcdErrorMessages[reason]);
}
const codes = new Map([
    ["InvalidAuthToken", statusCodes.UNAUTHENTICATED],
    ["PermissionDenied", statusCodes.PERMISSION_DENIED],
    ["UserEmpty", statusCodes.INVALID_ARGUMENT],
    ["AuthOldRevision", statusCodes.INVALID_ARGUMENT],
    ["NoLeader", statusCodes.UNAVAILABLE],
]);
/** Failures that another attempt, perhaps at another member, can cure. */
function isPassing(error) {
    if (!(error instanceof ClientError))
        return false;
    switch (error.code) {
        case statusCodes.UNAVAILABLE:
        case statusCodes.CANCELLED:
        case statusCodes.UNKNOWN:
        case statusCodes.ABORTED:
        case statusCodes.DEADLINE_EXCEEDED:
        case statusCodes.RESOURCE_EXHAUSTED:
            return true;
        case statusCodes.INTERNAL:
            // A stream that breaks in the middle of a message looks like this.
            return !(error instanceof EtcdError);
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
        const previous = event.prevKv === undefined ? {} : { previous: toStoredValue(event.prevKv) };
        batch.events.push({
            kind: event.type === Event_EventType.DELETE ? "delete" : "put",
            value: toStoredValue(event.kv),
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
    const queue = createMessageQueue();
    let failure;
    let asked = 0;
    let timer;
    const give = () => {
        failure = new ClientError(statusCodes.UNAVAILABLE, `no sign of life from etcd for ${heartbeatMs + heartbeatTimeoutMs} ms`);
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