// Clients of etcd/election.proto.
import { electionCampaign, electionLeader, electionObserve, electionProclaim, electionResign, } from "../methods/election.js";
import { callServerStreaming, callUnary } from "../runtime/client/index.js";
/** A client of `v3electionpb.Election` over any transport. */
export function createElectionClient(transport) {
    return {
        campaign: (input, options) => callUnary(transport, electionCampaign, input, options),
        proclaim: (input, options) => callUnary(transport, electionProclaim, input, options),
        leader: (input, options) => callUnary(transport, electionLeader, input, options),
        observe: (input, options) => callServerStreaming(transport, electionObserve, input, options),
        resign: (input, options) => callUnary(transport, electionResign, input, options),
    };
}
//# sourceMappingURL=election.js.map