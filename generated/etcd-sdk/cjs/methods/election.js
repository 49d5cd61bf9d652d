"use strict";
// Methods of etcd/election.proto as transports see them.
Object.defineProperty(exports, "__esModule", { value: true });
exports.electionResign = exports.electionObserve = exports.electionLeader = exports.electionProclaim = exports.electionCampaign = void 0;
const election_js_1 = require("../schemas/election.js");
/**
 * Stands for election and waits to win.
 *
 * The call blocks until the candidate leads, so give it a deadline or be ready to cancel it. The
 * answer holds the leader key that `Proclaim` and `Resign` ask for.
 *
 * `POST /v3/election/campaign`, gRPC `/v3electionpb.Election/Campaign`
 */
exports.electionCampaign = {
    service: "v3electionpb.Election",
    name: "Campaign",
    kind: "unary",
    input: election_js_1.CampaignRequestSchema,
    output: election_js_1.CampaignResponseSchema,
    idempotent: false,
    http: { method: "POST", path: ["/v3/election/campaign"], body: "*" },
};
/**
 * Replaces the value that the leader announces.
 *
 * Saves a leader from having to resign and win again in order to publish something new. It fails
 * when the caller does not lead any more.
 *
 * `POST /v3/election/proclaim`, gRPC `/v3electionpb.Election/Proclaim`
 */
exports.electionProclaim = {
    service: "v3electionpb.Election",
    name: "Proclaim",
    kind: "unary",
    input: election_js_1.ProclaimRequestSchema,
    output: election_js_1.ProclaimResponseSchema,
    idempotent: false,
    http: { method: "POST", path: ["/v3/election/proclaim"], body: "*" },
};
/**
 * Looks up who leads at the moment.
 *
 * Answers with an error when nobody does.
 *
 * `POST /v3/election/leader`, gRPC `/v3electionpb.Election/Leader`
 */
exports.electionLeader = {
    service: "v3electionpb.Election",
    name: "Leader",
    kind: "unary",
    input: election_js_1.LeaderRequestSchema,
    output: election_js_1.LeaderResponseSchema,
    idempotent: true,
    http: { method: "POST", path: ["/v3/election/leader"], body: "*" },
};
/**
 * Follows the leadership for as long as the caller listens.
 *
 * The first message names the present leader, if there is one; another follows for each new
 * leader and for each new proclamation, in order. The stream has no natural end.
 *
 * `POST /v3/election/observe`, gRPC `/v3electionpb.Election/Observe`
 */
exports.electionObserve = {
    service: "v3electionpb.Election",
    name: "Observe",
    kind: "server_streaming",
    input: election_js_1.LeaderRequestSchema,
    output: election_js_1.LeaderResponseSchema,
    idempotent: true,
    http: { method: "POST", path: ["/v3/election/observe"], body: "*" },
};
/**
 * Steps down, so that the next candidate can lead.
 *
 * To the observers this looks the same as a leader whose lease has ended.
 *
 * `POST /v3/election/resign`, gRPC `/v3electionpb.Election/Resign`
 */
exports.electionResign = {
    service: "v3electionpb.Election",
    name: "Resign",
    kind: "unary",
    input: election_js_1.ResignRequestSchema,
    output: election_js_1.ResignResponseSchema,
    idempotent: false,
    http: { method: "POST", path: ["/v3/election/resign"], body: "*" },
};
//# sourceMappingURL=election.js.map