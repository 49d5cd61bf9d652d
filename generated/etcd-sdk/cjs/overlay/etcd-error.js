"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LeaseLostError = exports.CompactedError = exports.EtcdError = void 0;
exports.reasonOf = reasonOf;
exports.toEtcdError = toEtcdError;
exports.withEtcdErrors = withEtcdErrors;
const index_js_1 = require("../runtime/client/index.js");
const index_js_2 = require("../runtime/core/index.js");
const error_messages_js_1 = require("./error-messages.js");
/** An error that etcd itself reported: `error.reason === "LeaseNotFound"`. */
class EtcdError extends index_js_1.ClientError {
    name = "EtcdError";
    reason;
    constructor(reason, code, message, cause) {
        super(code, message, cause && {
            cause,
            details: cause.details,
            metadata: cause.metadata,
            ...(cause.httpStatus !== undefined && { httpStatus: cause.httpStatus }),
        });
        this.reason = reason;
    }
}
exports.EtcdError = EtcdError;
/** A revision that was asked for, or needed to go on with a watch, is gone: read the present state and start again. */
class CompactedError extends EtcdError {
    name = "CompactedError";
    /** Oldest revision that can still be read. */
    compactRevision;
    constructor(compactRevision) {
        super("Compacted", index_js_2.statusCodes.OUT_OF_RANGE, error_messages_js_1.etcdErrorMessages.Compacted);
        this.compactRevision = compactRevision;
    }
}
exports.CompactedError = CompactedError;
/** A lease ended without being revoked by its owner; what it held (keys, locks, leadership) is gone or will be. */
class LeaseLostError extends index_js_1.ClientError {
    name = "LeaseLostError";
    leaseId;
    constructor(leaseId, why, cause) {
        super(index_js_2.statusCodes.ABORTED, `lease ${leaseId} is lost: ${why}`, { cause });
        this.leaseId = leaseId;
    }
}
exports.LeaseLostError = LeaseLostError;
const reasons = new Map(Object.entries(error_messages_js_1.etcdErrorMessages).map(([name, message]) => [message, name]));
/** Name of the error that a message of etcd stands for; prefixes that old gateways add do not matter. */
function reasonOf(message) {
    const start = message.indexOf("etcdserver: ");
    return start < 0 ? undefined : reasons.get(message.slice(start));
}
/** The typed form of an error; one that etcd did not report stays what it is. */
function toEtcdError(error) {
    if (!(error instanceof index_js_1.ClientError) || error instanceof EtcdError)
        return error;
    const reason = reasonOf(error.rawMessage);
    return reason === undefined ? error : new EtcdError(reason, error.code, error.rawMessage, error);
}
/** A transport whose calls fail with `EtcdError` where etcd reported the failure. */
function withEtcdErrors(next) {
    return {
        ...next,
        async unary(method, input, context) {
            try {
                return await next.unary(method, input, context);
            }
            catch (error) {
                throw toEtcdError(error);
            }
        },
        async *stream(method, inputs, context) {
            try {
                yield* next.stream(method, inputs, context);
            }
            catch (error) {
                throw toEtcdError(error);
            }
        },
    };
}
//# sourceMappingURL=etcd-error.js.map