"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isTokenError = isTokenError;
exports.withAuthentication = withAuthentication;
const rpc_js_1 = require("../methods/rpc.js");
const index_js_1 = require("../runtime/client/index.js");
const etcd_error_js_1 = require("./etcd-error.js");
/** Errors that a fresh token cures: it expired, the users changed, or access control was switched on meanwhile. */
const tokenErrors = new Set(["InvalidAuthToken", "AuthOldRevision", "UserEmpty"]);
/** True for an error that asks for another token. */
function isTokenError(error) {
    return error instanceof etcd_error_js_1.EtcdError && tokenErrors.has(error.reason);
}
/**
 * A transport that authenticates with the first call, sends the token with each, and authenticates again when etcd refuses it. The
 * refused call was not carried out, so it is made again whatever it does. While access control is off no token is sent.
 */
function withAuthentication(next, credentials) {
    let token;
    const obtain = async () => {
        try {
            return (await (0, index_js_1.callUnary)(next, rpc_js_1.authAuthenticate, credentials, { timeoutMs: 10_000 })).token;
        }
        catch (error) {
            if (error instanceof etcd_error_js_1.EtcdError && error.reason === "AuthNotEnabled")
                return "";
            throw error;
        }
    };
    const forget = (used) => {
        // Another call may have replaced it already.
        if (token === used)
            token = undefined;
    };
    return {
        ...next,
        forgetToken() {
            token = undefined;
        },
        async unary(method, input, context) {
            for (let attempt = 1;; attempt++) {
                const used = (token ??= obtain());
                try {
                    await authorize(used, context);
                    return await next.unary(method, input, context);
                }
                catch (error) {
                    if (await isUseless(used, error))
                        forget(used);
                    if (attempt > 1 || !isTokenError(error))
                        throw error;
                }
            }
        },
        async *stream(method, inputs, context) {
            for (let attempt = 1;; attempt++) {
                const used = (token ??= obtain());
                let isFresh = Array.isArray(inputs);
                try {
                    await authorize(used, context);
                    for await (const answer of next.stream(method, inputs, context)) {
                        isFresh = false;
                        yield answer;
                    }
                    return;
                }
                catch (error) {
                    if (await isUseless(used, error))
                        forget(used);
                    if (!isFresh || attempt > 1 || !isTokenError(error))
                        throw error;
                }
            }
        },
    };
}
async function authorize(token, { metadata }) {
    const text = await token;
    if (text === "")
        metadata.delete("authorization");
    else
        metadata.set("authorization", text);
}
/** A token is of no more use once it was refused, or when there is none. */
async function isUseless(token, error) {
    return (isTokenError(error) ||
        (await token.then(() => false, () => true)));
}
//# sourceMappingURL=authentication.js.map