"use strict";
// Clients of etcd/election.proto.
Object.defineProperty(exports, "__esModule", { value: true });
exports.createElectionClient = createElectionClient;
const election_js_1 = require("../methods/election.js");
const index_js_1 = require("../runtime/client/index.js");
/** A client of `v3electionpb.Election` over any transport. */
function createElectionClient(transport) {
    return {
        campaign: (input, options) => (0, index_js_1.callUnary)(transport, election_js_1.electionCampaign, input, options),
        proclaim: (input, options) => (0, index_js_1.callUnary)(transport, election_js_1.electionProclaim, input, options),
        leader: (input, options) => (0, index_js_1.callUnary)(transport, election_js_1.electionLeader, input, options),
        observe: (input, options) => (0, index_js_1.callServerStreaming)(transport, election_js_1.electionObserve, input, options),
        resign: (input, options) => (0, index_js_1.callUnary)(transport, election_js_1.electionResign, input, options),
    };
}
//# sourceMappingURL=election.js.map