import type { CampaignRequestInit, CampaignResponse, LeaderRequestInit, LeaderResponse, ProclaimRequestInit, ProclaimResponse, ResignRequestInit, ResignResponse } from "../messages/election.js";
import type { CallOptions, ClientTransport } from "../runtime/client-transport.js";
/**
 * Elections that live in the key-value store. Each has a name; candidates queue under it, and the
 * oldest one whose lease is alive leads.
 */
export interface ElectionClient {
    /**
     * Stands for election and waits to win.
     *
     * The call blocks until the candidate leads, so give it a deadline or be ready to cancel it. The
     * answer holds the leader key that `Proclaim` and `Resign` ask for.
     *
     * `POST /v3/election/campaign`, gRPC `/v3electionpb.Election/Campaign`
     */
    campaign(input: CampaignRequestInit, options?: CallOptions): Promise<CampaignResponse>;
    /**
     * Replaces the value that the leader announces.
     *
     * Saves a leader from having to resign and win again in order to publish something new. It fails
     * when the caller does not lead any more.
     *
     * `POST /v3/election/proclaim`, gRPC `/v3electionpb.Election/Proclaim`
     */
    proclaim(input: ProclaimRequestInit, options?: CallOptions): Promise<ProclaimResponse>;
    /**
     * Looks up who leads at the moment.
     *
     * Answers with an error when nobody does.
     *
     * `POST /v3/election/leader`, gRPC `/v3electionpb.Election/Leader`
     */
    leader(input: LeaderRequestInit, options?: CallOptions): Promise<LeaderResponse>;
    /**
     * Follows the leadership for as long as the caller listens.
     *
     * The first message names the present leader, if there is one; another follows for each new
     * leader and for each new proclamation, in order. The stream has no natural end.
     *
     * `POST /v3/election/observe`, gRPC `/v3electionpb.Election/Observe`
     */
    observe(input: LeaderRequestInit, options?: CallOptions): AsyncIterableIterator<LeaderResponse>;
    /**
     * Steps down, so that the next candidate can lead.
     *
     * To the observers this looks the same as a leader whose lease has ended.
     *
     * `POST /v3/election/resign`, gRPC `/v3electionpb.Election/Resign`
     */
    resign(input: ResignRequestInit, options?: CallOptions): Promise<ResignResponse>;
}
/** A client of `v3electionpb.Election` over any transport. */
export declare function createElectionClient(transport: ClientTransport): ElectionClient;
