"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.withFailover = withFailover;
const index_js_1 = require("../runtime/client/index.js");
const index_js_2 = require("../runtime/core/index.js");
const call_safety_js_1 = require("./call-safety.js");
/**
 * One transport over several members. Calls stay with a member until it is unavailable; then the next one is taken, for this call too
 * if it may be repeated, else for the calls after it.
 */
function withFailover(members) {
    const [only] = members;
    if (only === undefined)
        throw new TypeError("an etcd client needs at least one endpoint");
    let current = 0;
    const leave = (index) => {
        if (current === index)
            current = (index + 1) % members.length;
    };
    return {
        ...only,
        async unary(method, input, context) {
            for (let attempt = 1;; attempt++) {
                const index = current;
                try {
                    return await (members[index] ?? only).unary(method, input, context);
                }
                catch (error) {
                    const failure = (0, index_js_1.toClientError)(error, context.signal);
                    if (failure.code === index_js_2.statusCodes.UNAVAILABLE)
                        leave(index);
                    if (attempt >= members.length || context.signal.aborted || !(0, call_safety_js_1.mayRepeat)(method, failure))
                        throw failure;
                }
            }
        },
        async *stream(method, inputs, context) {
            for (let attempt = 1;; attempt++) {
                const index = current;
                let isFresh = Array.isArray(inputs);
                try {
                    for await (const answer of (members[index] ?? only).stream(method, inputs, context)) {
                        isFresh = false;
                        yield answer;
                    }
                    return;
                }
                catch (error) {
                    const failure = (0, index_js_1.toClientError)(error, context.signal);
                    if (!context.signal.aborted && failure.code !== index_js_2.statusCodes.INVALID_ARGUMENT)
                        leave(index);
                    if (!isFresh || attempt >= members.length || context.signal.aborted || !(0, call_safety_js_1.mayRepeat)(method, failure))
                        throw failure;
                }
            }
        },
    };
}
//# sourceMappingURL=failover.js.map