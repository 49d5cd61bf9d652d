"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.campaign = campaign;
exports.findLeader = findLeader;
exports.observeElection = observeElection;
const election_js_1 = require("../methods/election.js");
const index_js_1 = require("../runtime/client/index.js");
const index_js_2 = require("../runtime/core/index.js");
const lease_js_1 = require("./lease.js");
const link_signals_js_1 = require("./link-signals.js");
const pause_js_1 = require("./pause.js");
const stored_value_js_1 = require("./stored-value.js");
/** Waits to become leader of an election, with a value for observers to see. */
async function campaign(transport, name, value, { ttlSeconds = 10, signal, timeoutMs } = {}) {
    const lease = await (0, lease_js_1.openLease)(transport, ttlSeconds, signal);
    const either = (0, link_signals_js_1.linkSignals)([signal, lease.lost]);
    try {
        const { leader } = await (0, index_js_1.callUnary)(transport, election_js_1.electionCampaign, { name, lease: lease.id, value }, { signal: either.signal, ...(timeoutMs !== undefined && { timeoutMs }) });
        if (leader === undefined)
            throw new Error("etcd answered a campaign without a leader");
        const resign = async () => {
            try {
                await (0, index_js_1.callUnary)(transport, election_js_1.electionResign, { leader }, { timeoutMs: 5_000 });
            }
            finally {
                await lease.revoke();
            }
        };
        const proclaim = async (next) => void (await (0, index_js_1.callUnary)(transport, election_js_1.electionProclaim, { leader, value: next }, { timeoutMs: 5_000 }));
        return { key: leader.key, lost: lease.lost, proclaim, resign, [Symbol.asyncDispose]: resign };
    }
    catch (error) {
        await lease.revoke().catch(() => undefined);
        throw lease.lost.aborted ? lease.lost.reason : error;
    }
    finally {
        either.unlink();
    }
}
/** The present leader's value; undefined if nobody leads. */
async function findLeader(transport, name, options) {
    try {
        const { kv } = await (0, index_js_1.callUnary)(transport, election_js_1.electionLeader, { name }, options);
        return kv && (0, stored_value_js_1.toStoredValue)(kv);
    }
    catch (error) {
        // etcd gives this error no status of its own.
        if (error instanceof Error && error.message.endsWith("election: no leader"))
            return undefined;
        throw error;
    }
}
/** Each leader's value as it changes, the present one first; goes on after interruptions without saying a value twice. */
async function* observeElection(transport, name, signal) {
    let last = 0n;
    for (let failures = 1;; failures++) {
        try {
            for await (const { kv } of (0, index_js_1.callServerStreaming)(transport, election_js_1.electionObserve, { name }, signal && { signal })) {
                failures = 0;
                if (kv === undefined || kv.modRevision <= last)
                    continue;
                last = kv.modRevision;
                yield (0, stored_value_js_1.toStoredValue)(kv);
            }
        }
        catch (error) {
            if (signal?.aborted === true)
                return;
            const { code } = (0, index_js_1.toClientError)(error);
            if (code !== index_js_2.statusCodes.UNAVAILABLE && code !== index_js_2.statusCodes.CANCELLED && code !== index_js_2.statusCodes.UNKNOWN)
                throw error;
        }
        if (signal?.aborted === true)
            return;
        await (0, pause_js_1.pause)((0, pause_js_1.backoffMs)(failures), signal);
    }
}
//# sourceMappingURL=election.js.map