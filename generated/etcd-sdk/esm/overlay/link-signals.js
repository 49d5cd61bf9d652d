/** A signal that aborts with the first of several; `unlink` takes the listeners away. */
export function linkSignals(signals) {
    const controller = new AbortController();
    const given = signals.flatMap((signal) => (signal === undefined ? [] : [signal]));
    const abort = () => controller.abort(given.find((signal) => signal.aborted)?.reason);
    for (const signal of given)
        signal.addEventListener("abort", abort);
    if (given.some((signal) => signal.aborted))
        abort();
    return {
        signal: controller.signal,
        unlink: () => given.forEach((signal) => signal.removeEventListener("abort", abort)),
    };
}
//# sourceMappingURL=link-signals.js.map