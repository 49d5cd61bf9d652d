// Methods of etcd/election.proto as transports see them.

import type {
  CampaignRequest, CampaignRequestInit, CampaignResponse, CampaignResponseInit, LeaderRequest, LeaderRequestInit,
  LeaderResponse, LeaderResponseInit, ProclaimRequest, ProclaimRequestInit, ProclaimResponse, ProclaimResponseInit,
  ResignRequest, ResignRequestInit, ResignResponse, ResignResponseInit,
} from "../messages/election.js";
import type { ServerStreamingMethod, UnaryMethod } from "../runtime/method.js";
import {
  CampaignRequestSchema, CampaignResponseSchema, LeaderRequestSchema, LeaderResponseSchema, ProclaimRequestSchema,
  ProclaimResponseSchema, ResignRequestSchema, ResignResponseSchema,
} from "../schemas/election.js";

/**
 * Stands for election and waits to win.
 *
 * The call blocks until the candidate leads, so give it a deadline or be ready to cancel it. The
 * answer holds the leader key that `Proclaim` and `Resign` ask for.
 *
 * `POST /v3/election/campaign`, gRPC `/v3electionpb.Election/Campaign`
 */
export const electionCampaign: UnaryMethod<CampaignRequestInit, CampaignResponse, CampaignRequest, CampaignResponseInit> = {
  service: "v3electionpb.Election",
  name: "Campaign",
  kind: "unary",
  input: CampaignRequestSchema,
  output: CampaignResponseSchema,
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
export const electionProclaim: UnaryMethod<ProclaimRequestInit, ProclaimResponse, ProclaimRequest, ProclaimResponseInit> = {
  service: "v3electionpb.Election",
  name: "Proclaim",
  kind: "unary",
  input: ProclaimRequestSchema,
  output: ProclaimResponseSchema,
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
export const electionLeader: UnaryMethod<LeaderRequestInit, LeaderResponse, LeaderRequest, LeaderResponseInit> = {
  service: "v3electionpb.Election",
  name: "Leader",
  kind: "unary",
  input: LeaderRequestSchema,
  output: LeaderResponseSchema,
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
export const electionObserve: ServerStreamingMethod<LeaderRequestInit, LeaderResponse, LeaderRequest, LeaderResponseInit> = {
  service: "v3electionpb.Election",
  name: "Observe",
  kind: "server_streaming",
  input: LeaderRequestSchema,
  output: LeaderResponseSchema,
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
export const electionResign: UnaryMethod<ResignRequestInit, ResignResponse, ResignRequest, ResignResponseInit> = {
  service: "v3electionpb.Election",
  name: "Resign",
  kind: "unary",
  input: ResignRequestSchema,
  output: ResignResponseSchema,
  idempotent: false,
  http: { method: "POST", path: ["/v3/election/resign"], body: "*" },
};
