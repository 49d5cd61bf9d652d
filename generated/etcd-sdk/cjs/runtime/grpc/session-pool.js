"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createSessionPool = createSessionPool;
const index_js_1 = require("../core/index.js");
const addresses_js_1 = require("./addresses.js");
const member_js_1 = require("./member.js");
const session_watch_js_1 = require("./session-watch.js");
function createReport(onFault) {
    return (error) => {
        try {
            if (onFault === undefined)
                (0, index_js_1.printFault)("a call", error);
            else
                onFault(error);
        }
        catch {
            // Nobody is left to tell.
        }
    };
}
/** Pause before the next address is tried beside one that does not answer. */
const STAGGER_MS = 250;
/** Names are not looked up more often. */
const RESOLVE_PAUSE_MS = 1_000;
const MOST_QUEUED = 10_000;
const closedStatus = (0, index_js_1.createStatus)(index_js_1.statusCodes.UNAVAILABLE, "the channel is closed");
/** Creates a pool; nothing is opened until it is needed. */
function createSessionPool(options, open) {
    const report = createReport(options.onFault);
    const guard = (step) => (...given) => {
        try {
            step(...given);
        }
        catch (error) {
            report(error);
        }
    };
    const pool = {
        options,
        userAgent: options.userAgent ?? "gatewright",
        open,
        report,
        owner: {
            ready: guard((member) => memberReady(pool, member)),
            down: guard((member) => memberDown(pool, member)),
            freed: guard(() => dispatch(pool)),
            fault: report,
            tooManyPings: () => pool.watch?.calmDown(),
        },
        finder: (0, addresses_js_1.createAddressFinder)(options.target, options.resolve),
        isRoundRobin: options.balancing === "round_robin",
        advance: guard(() => advance(pool)),
        members: [],
        active: undefined,
        turn: 0,
        waiting: new Set(),
        waitingLong: new Set(),
        isResolving: false,
        resolvedAtMs: 0,
        resolveFailures: 0,
        resolveFailure: undefined,
        stagger: undefined,
        retry: undefined,
        watch: undefined,
        isClosed: false,
    };
    if (pool.finder.fixed !== undefined)
        setAddresses(pool, pool.finder.fixed);
    return {
        maxMessageBytes: options.maxMessageBytes ?? 256 * 1024 * 1024,
        report,
        submit(call) {
            try {
                const pooled = pick(pool, call.isLong);
                if (pooled === undefined)
                    enqueue(pool, call);
                else
                    call.start(pooled);
            }
            catch (error) {
                queueMicrotask(() => call.breakOff(error));
            }
        },
        forget(call) {
            pool.waiting.delete(call);
            pool.waitingLong.delete(call);
        },
        close: (force) => close(pool, force),
    };
}
function pick(pool, isLong) {
    const { active, members } = pool;
    if (active !== undefined)
        return (0, member_js_1.pickSession)(pool, active, isLong);
    if (!pool.isRoundRobin)
        return undefined;
    for (let count = members.length; count > 0; count--) {
        pool.turn = (pool.turn + 1) % members.length;
        const member = members[pool.turn];
        const pooled = member.isSuspect ? undefined : (0, member_js_1.pickSession)(pool, member, isLong);
        if (pooled !== undefined)
            return pooled;
    }
    for (const member of members) {
        const pooled = member.isSuspect ? (0, member_js_1.pickSession)(pool, member, isLong) : undefined;
        if (pooled !== undefined)
            return pooled;
    }
    return undefined;
}
function enqueue(pool, call) {
    const failure = pool.isClosed ? closedStatus : failureOf(pool);
    if (failure !== undefined) {
        queueMicrotask(() => call.refuse(failure));
        return;
    }
    const most = pool.options.maxQueuedCalls ?? MOST_QUEUED;
    if (pool.waiting.size + pool.waitingLong.size >= most) {
        queueMicrotask(() => call.refuse((0, index_js_1.createStatus)(index_js_1.statusCodes.UNAVAILABLE, `more than ${most} calls wait for the upstream`)));
        return;
    }
    (call.isLong ? pool.waitingLong : pool.waiting).add(call);
    advance(pool);
}
/** Why calls need not wait: every address has failed since one of them was last connected. */
function failureOf(pool) {
    if (pool.members.length === 0)
        return pool.resolveFailure;
    let failure;
    for (const member of pool.members) {
        if (member.failure === undefined)
            return undefined;
        failure = member.failure;
    }
    return failure;
}
/** Starts waiting calls as far as there is room. */
function dispatch(pool) {
    if (pool.waiting.size > 0)
        startWaiting(pool, pool.waiting, false);
    if (pool.waitingLong.size > 0)
        startWaiting(pool, pool.waitingLong, true);
}
function startWaiting(pool, waiting, isLong) {
    for (const call of waiting) {
        try {
            const pooled = pick(pool, isLong);
            if (pooled === undefined)
                return;
            waiting.delete(call);
            call.start(pooled);
        }
        catch (error) {
            waiting.delete(call);
            call.breakOff(error);
        }
    }
}
function refuseWaiting(pool, status) {
    const calls = [...pool.waiting, ...pool.waitingLong];
    pool.waiting.clear();
    pool.waitingLong.clear();
    for (const call of calls)
        call.refuse(status);
}
/** Does what is due: connects, looks names up, or notes when to come back. */
function advance(pool) {
    if (pool.isClosed)
        return;
    if (pool.members.length === 0) {
        if (pool.resolveFailure === undefined)
            resolve(pool);
        return;
    }
    if (!pool.isRoundRobin && pool.active !== undefined)
        return;
    const now = performance.now();
    const idle = pool.members.filter((each) => each.connecting === undefined && each.sessions.length === 0);
    const due = idle.filter(({ retryAtMs }) => retryAtMs <= now).toSorted((one, other) => one.failures - other.failures);
    if (pool.isRoundRobin)
        for (const member of due)
            (0, member_js_1.connect)(pool, member);
    else if (!pool.members.some(({ connecting }) => connecting !== undefined))
        connectNext(pool, due);
    const later = idle.map(({ retryAtMs }) => retryAtMs).filter((each) => each > now);
    clearTimeout(pool.retry);
    if (later.length > 0) {
        pool.retry = setTimeout(pool.advance, Math.min(...later) - now + 1);
        pool.retry.unref();
    }
}
/** With `pick_first`, tries one address after the other, the next one beside the last if that takes long. */
function connectNext(pool, due) {
    const [first, ...rest] = due;
    if (first === undefined || pool.isClosed)
        return;
    (0, member_js_1.connect)(pool, first);
    clearTimeout(pool.stagger);
    if (rest.length === 0)
        return;
    pool.stagger = setTimeout(() => {
        if (pool.active === undefined)
            connectNext(pool, rest.filter((each) => each.connecting === undefined && !each.isClosed));
    }, STAGGER_MS);
    pool.stagger.unref();
}
function memberReady(pool, member) {
    if (member.isClosed)
        return;
    pool.watch ??= (0, session_watch_js_1.startWatch)(pool, () => pool.members, (suspect) => leave(pool, suspect));
    if (!pool.isRoundRobin && pool.active !== member) {
        pool.active = member;
        clearTimeout(pool.stagger);
        for (const other of pool.members) {
            if (other === member)
                continue;
            if (other.connecting !== undefined)
                (0, member_js_1.stopConnecting)(other);
            (0, member_js_1.drainMember)(other);
        }
    }
    dispatch(pool);
}
function memberDown(pool, member) {
    if (pool.isClosed || member.isClosed)
        return;
    if (pool.active === member && member.sessions.length === 0)
        pool.active = undefined;
    const failure = failureOf(pool);
    resolve(pool);
    advance(pool);
    if (failure !== undefined)
        refuseWaiting(pool, failure);
}
/** A member gives no sign of life: other addresses are tried. Answers whether one of them is there. */
function leave(pool, suspect) {
    const others = pool.members.filter((each) => each !== suspect);
    const isOtherReady = others.some((each) => !each.isSuspect && each.sessions.some(({ session }) => session.isOpen));
    if (isOtherReady || pool.isRoundRobin || pool.active !== suspect)
        return isOtherReady;
    const now = performance.now();
    const due = others.filter((each) => each.connecting === undefined && each.retryAtMs <= now);
    for (const each of due)
        (0, member_js_1.connect)(pool, each);
    return false;
}
/** Looks the names up; members that are gone end what they have. */
function resolve(pool) {
    if (pool.finder.fixed !== undefined || pool.isResolving || pool.isClosed)
        return;
    const now = performance.now();
    if (pool.resolvedAtMs > 0 && now - pool.resolvedAtMs < RESOLVE_PAUSE_MS && pool.members.length > 0)
        return;
    pool.isResolving = true;
    pool.finder.find().then((addresses) => {
        pool.isResolving = false;
        pool.resolvedAtMs = performance.now();
        pool.resolveFailures = 0;
        pool.resolveFailure = undefined;
        if (pool.isClosed)
            return;
        setAddresses(pool, addresses);
        advance(pool);
        dispatch(pool);
    }, (error) => {
        pool.isResolving = false;
        pool.resolvedAtMs = performance.now();
        if (pool.isClosed || pool.members.length > 0)
            return;
        const reason = error instanceof Error ? error.message : String(error);
        pool.resolveFailure = (0, index_js_1.createStatus)(index_js_1.statusCodes.UNAVAILABLE, `the upstream is not reachable: ${reason}`);
        refuseWaiting(pool, pool.resolveFailure);
        pool.retry = setTimeout(() => resolve(pool), (0, member_js_1.backoff)(pool.resolveFailures++));
        pool.retry.unref();
    });
}
function setAddresses(pool, addresses) {
    const known = new Map(pool.members.map((member) => [(0, addresses_js_1.addressKey)(member.address), member]));
    const members = new Map();
    for (const address of addresses) {
        const key = (0, addresses_js_1.addressKey)(address);
        if (!members.has(key))
            members.set(key, known.get(key) ?? (0, member_js_1.createMember)(address));
    }
    pool.members = [...members.values()];
    pool.turn = 0;
    for (const [key, member] of known) {
        if (members.has(key))
            continue;
        if (pool.active === member)
            pool.active = undefined;
        (0, member_js_1.closeMember)(member, false);
    }
}
function close(pool, force) {
    pool.isClosed = true;
    clearTimeout(pool.retry);
    clearTimeout(pool.stagger);
    pool.watch?.stop();
    for (const member of pool.members)
        (0, member_js_1.closeMember)(member, force);
    refuseWaiting(pool, closedStatus);
}
//# sourceMappingURL=session-pool.js.map