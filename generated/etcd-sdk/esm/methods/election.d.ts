import type { CampaignRequest, CampaignRequestInit, CampaignResponse, CampaignResponseInit, LeaderRequest, LeaderRequestInit, LeaderResponse, LeaderResponseInit, ProclaimRequest, ProclaimRequestInit, ProclaimResponse, ProclaimResponseInit, ResignRequest, ResignRequestInit, ResignResponse, ResignResponseInit } from "../messages/election.js";
import type { ServerStreamingMethod, UnaryMethod } from "../runtime/method.js";
/**
 * Stands for election and waits to win.
 *
 * The call blocks until the candidate leads, so give it a deadline or be ready to cancel it. The
 * answer holds the leader key that `Proclaim` and `Resign` ask for.
 *
 * `POST /v3/election/campaign`, gRPC `/v3electionpb.Election/Campaign`
 */
export declare const electionCampaign: UnaryMethod<CampaignRequestInit, CampaignResponse, CampaignRequest, CampaignResponseInit>;
/**
 * Replaces the value that the leader announces.
 *
 * Saves a leader from having to resign and win again in order to publish something new. It fails
 * when the caller does not lead any more.
 *
 * `POST /v3/election/proclaim`, gRPC `/v3electionpb.Election/Proclaim`
 */
export declare const electionProclaim: UnaryMethod<ProclaimRequestInit, ProclaimResponse, ProclaimRequest, ProclaimResponseInit>;
/**
 * Looks up who leads at the moment.
 *
 * Answers with an error when nobody does.
 *
 * `POST /v3/election/leader`, gRPC `/v3electionpb.Election/Leader`
 */
export declare const electionLeader: UnaryMethod<LeaderRequestInit, LeaderResponse, LeaderRequest, LeaderResponseInit>;
/**
 * Follows the leadership for as long as the caller listens.
 *
 * The first message names the present leader, if there is one; another follows for each new
 * leader and for each new proclamation, in order. The stream has no natural end.
 *
 * `POST /v3/election/observe`, gRPC `/v3electionpb.Election/Observe`
 */
export declare const electionObserve: ServerStreamingMethod<LeaderRequestInit, LeaderResponse, LeaderRequest, LeaderResponseInit>;
/**
 * Steps down, so that the next candidate can lead.
 *
 * To the observers this looks the same as a leader whose lease has ended.
 *
 * `POST /v3/election/resign`, gRPC `/v3electionpb.Election/Resign`
 */
export declare const electionResign: UnaryMethod<ResignRequestInit, ResignResponse, ResignRequest, ResignResponseInit>;
