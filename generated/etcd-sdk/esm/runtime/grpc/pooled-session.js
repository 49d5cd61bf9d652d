/** Whether one more stream fits. The last places of a connection are kept for calls that are over soon. */
export function hasRoom({ session, longStreams, isExtra }, isLong) {
    if (!session.isOpen || session.openStreams >= session.maxStreams)
        return false;
    return !isLong || isExtra || longStreams < session.maxStreams - reserveOf(session.maxStreams);
}
function reserveOf(maxStreams) {
    return Math.min(Math.ceil(maxStreams / 10), 100);
}
/** Signs of life of a session that has just come up. */
export function freshSigns(nowMs) {
    return { received: 0, answers: 0, heardMs: nowMs, awaitingMs: 0, pingedMs: 0, pings: 0, idleMs: 0 };
}
//# sourceMappingURL=pooled-session.js.map