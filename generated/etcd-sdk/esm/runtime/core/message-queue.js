/** `const requests = createMessageQueue<WatchRequestInit>(); requests.push(...)`; one consumer only. `onTaken` runs after each value taken. */
export function createMessageQueue(onTaken) {
    const values = [];
    let outcome;
    let wake;
    const settle = (next) => {
        outcome ??= next;
        wake?.();
    };
    const take = async () => {
        for (;;) {
            if (values.length > 0) {
                const value = values.shift();
                onTaken?.();
                return { done: false, value };
            }
            if (outcome !== undefined) {
                const { error } = outcome;
                outcome = {};
                if (error !== undefined)
                    throw error;
                return { done: true, value: undefined };
            }
            await new Promise((resolve) => (wake = resolve));
        }
    };
    return {
        get size() {
            return values.length;
        },
        push(value) {
            if (outcome !== undefined)
                return;
            values.push(value);
            wake?.();
        },
        end: () => settle({}),
        fail: (error) => settle({ error }),
        [Symbol.asyncIterator]: () => ({
            next: take,
            return: async () => {
                settle({});
                values.length = 0;
                return { done: true, value: undefined };
            },
        }),
    };
}
//# sourceMappingURL=message-queue.js.map