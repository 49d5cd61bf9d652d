import { destroyMemberSession } from "./member.js";
const KEEP_ALIVE_MS = 30_000;
const KEEP_ALIVE_TIMEOUT_MS = 10_000;
const FROZEN_AFTER_MS = 1_500;
/** Extra connections are kept for so long without a call. */
const IDLE_MS = 30_000;
/** Pings that every server bears before it has sent headers or messages again. */
const MOST_QUICK_PINGS = 2;
const MOST_CALMING = 64;
/** Starts the watch. `leave` is told of a member that seems frozen, and answers whether there is another that lives. */
export function startWatch({ options, report }, members, leave) {
    const frozenAfterMs = options.frozenAfterMs ?? FROZEN_AFTER_MS;
    const keepAliveMs = options.keepAliveMs ?? KEEP_ALIVE_MS;
    const shortest = Math.min(...[frozenAfterMs, keepAliveMs, 3_000].filter((each) => each > 0));
    let patience = 1;
    const look = () => {
        const now = performance.now();
        for (const member of members()) {
            let isSuspect = false;
            for (const pooled of [...member.sessions, ...member.draining]) {
                hear(pooled, now);
                if (closeIdle(member, pooled, now))
                    continue;
                if (isFrozen(member, pooled, now))
                    isSuspect = true;
            }
            member.isSuspect = isSuspect;
        }
    };
    /** Whether a session that should have answered has not. */
    const isFrozen = (member, { session, life }, now) => {
        if (life.pingedMs > 0) {
            const silentMs = now - life.pingedMs;
            const isQuick = life.awaitingMs > 0 && frozenAfterMs > 0;
            const isSuspect = isQuick && silentMs >= frozenAfterMs / 6;
            const mayLeave = isSuspect && leave(member) && now - life.awaitingMs >= frozenAfterMs;
            if (mayLeave || silentMs >= (options.keepAliveTimeoutMs ?? KEEP_ALIVE_TIMEOUT_MS)) {
                destroyMemberSession(member, session, "the upstream did not answer a ping");
            }
            return isSuspect;
        }
        const isAwaited = frozenAfterMs > 0 && life.awaitingMs > 0 && now - life.awaitingMs >= frozenAfterMs / 2;
        const isSilent = keepAliveMs > 0 && session.openStreams > 0 && now - life.heardMs >= keepAliveMs * patience;
        if (!isSilent && !(isAwaited && life.pings < MOST_QUICK_PINGS))
            return false;
        life.pings++;
        life.pingedMs = now;
        session.ping();
        return false;
    };
    const timer = setInterval(() => {
        try {
            look();
        }
        catch (error) {
            report(error);
        }
    }, Math.max(shortest / 6, 10));
    timer.unref();
    return {
        calmDown: () => (patience = Math.min(patience * 2, MOST_CALMING)),
        stop: () => clearInterval(timer),
    };
}
function hear({ session, life }, now) {
    if (session.received !== life.received) {
        life.received = session.received;
        life.heardMs = now;
        life.pingedMs = 0;
        life.awaitingMs = 0;
    }
    if (session.answers !== life.answers) {
        life.answers = session.answers;
        life.pings = 0;
    }
    if (!session.isAwaiting || session.openStreams === 0)
        life.awaitingMs = 0;
    else if (life.awaitingMs === 0)
        life.awaitingMs = now;
}
/** Ends a connection that was opened beside others and is not needed any more. */
function closeIdle({ sessions }, { session, isExtra, life }, now) {
    if (session.openStreams > 0 || !isExtra || sessions.length < 2) {
        life.idleMs = now;
        return false;
    }
    if (life.idleMs === 0)
        life.idleMs = now;
    if (now - life.idleMs < IDLE_MS)
        return false;
    session.close();
    return true;
}
//# sourceMappingURL=session-watch.js.map