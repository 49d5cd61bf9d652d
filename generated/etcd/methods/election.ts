// Methods of etcd/election.proto as transports see them.

import type {
  CampaignRequest, CampaignRequestInit, CampaignResponse, CampaignResponseInit, LeaderRequest, LeaderRequestInit,
  LeaderResponse, LeaderResponseInit, ProclaimRequest, ProclaimRequestInit, ProclaimResponse, ProclaimResponseInit,
  ResignRequest, ResignRequestInit, ResignResponse, ResignResponseInit,
} from "../messages/election.js";
import type { ServerStreamingMethod, UnaryMethod } from "../runtime/core/index.js";
import {
  CampaignRequestSchema, CampaignResponseSchema, LeaderRequestSchema, LeaderResponseSchema, ProclaimRequestSchema,
  ProclaimResponseSchema, ResignRequestSchema, ResignResponseSchema,
} from "../schemas/election.js";

/**
 * Etcd Stand for election and wait to win
 *
 * Stands for election and waits to win.
 *
 * The call blocks until the candidate leads, so give it a deadline or be ready to cancel it. The answer holds the
 * leader key that `Proclaim` and `Resign` ask for.
 *
 * Since etcd 3.2.
 *
 * `POST /v3/election/campaign`, gRPC `/v3electionpb.Election/Campaign`
 *
 * Errors:
 * - 400: The body is not valid JSON for the message, or etcd refuses the request as it stands or in the present
 *   state. Calls without a token end here too once access control is on.
 * - 401: The token is unknown or has expired; authenticate again.
 * - 403: The user's roles do not allow this.
 * - 404: There is no such path, lease or member. Missing keys are no error, and missing users and roles are
 *   answered with 400.
 * - 429: The server is out of space or overloaded, or the request is far too large.
 * - 500: Something went wrong that has no status of its own; the election service reports most of its failures
 *   this way.
 * - 501: The server is older than this method, or the path does not take this HTTP method.
 * - 503: The cluster cannot answer at the moment, for example because it has no leader; try again later.
 * - 504: The deadline that the caller set with the header Grpc-Timeout has passed.
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
 * Etcd Announce a new value as the leader
 *
 * Replaces the value that the leader announces.
 *
 * Saves a leader from having to resign and win again in order to publish something new. It fails when the caller
 * does not lead any more.
 *
 * Answers 500 without a leader key.
 *
 * Since etcd 3.2.
 *
 * `POST /v3/election/proclaim`, gRPC `/v3electionpb.Election/Proclaim`
 *
 * Errors:
 * - 400: The body is not valid JSON for the message, or etcd refuses the request as it stands or in the present
 *   state. Calls without a token end here too once access control is on.
 * - 401: The token is unknown or has expired; authenticate again.
 * - 403: The user's roles do not allow this.
 * - 404: There is no such path, lease or member. Missing keys are no error, and missing users and roles are
 *   answered with 400.
 * - 429: The server is out of space or overloaded, or the request is far too large.
 * - 500: Something went wrong that has no status of its own; the election service reports most of its failures
 *   this way.
 * - 501: The server is older than this method, or the path does not take this HTTP method.
 * - 503: The cluster cannot answer at the moment, for example because it has no leader; try again later.
 * - 504: The deadline that the caller set with the header Grpc-Timeout has passed.
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
 * Etcd See who leads
 *
 * Looks up who leads at the moment.
 *
 * Answers with an error when nobody does.
 *
 * Answers 500 while nobody does.
 *
 * Since etcd 3.2.
 *
 * `POST /v3/election/leader`, gRPC `/v3electionpb.Election/Leader`
 *
 * Errors:
 * - 400: The body is not valid JSON for the message, or etcd refuses the request as it stands or in the present
 *   state. Calls without a token end here too once access control is on.
 * - 401: The token is unknown or has expired; authenticate again.
 * - 403: The user's roles do not allow this.
 * - 404: There is no such path, lease or member. Missing keys are no error, and missing users and roles are
 *   answered with 400.
 * - 429: The server is out of space or overloaded, or the request is far too large.
 * - 500: Something went wrong that has no status of its own; the election service reports most of its failures
 *   this way.
 * - 501: The server is older than this method, or the path does not take this HTTP method.
 * - 503: The cluster cannot answer at the moment, for example because it has no leader; try again later.
 * - 504: The deadline that the caller set with the header Grpc-Timeout has passed.
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
 * Etcd Follow who leads
 *
 * Follows the leadership for as long as the caller listens.
 *
 * The first message names the present leader, if there is one; another follows for each new leader and for each
 * new proclamation, in order. The stream has no natural end.
 *
 * Over HTTP each leader is one line of JSON.
 *
 * Since etcd 3.2.
 *
 * `POST /v3/election/observe`, gRPC `/v3electionpb.Election/Observe`
 *
 * Errors:
 * - 400: The body is not valid JSON for the message, or etcd refuses the request as it stands or in the present
 *   state. Calls without a token end here too once access control is on.
 * - 401: The token is unknown or has expired; authenticate again.
 * - 403: The user's roles do not allow this.
 * - 404: There is no such path, lease or member. Missing keys are no error, and missing users and roles are
 *   answered with 400.
 * - 429: The server is out of space or overloaded, or the request is far too large.
 * - 500: Something went wrong that has no status of its own; the election service reports most of its failures
 *   this way.
 * - 501: The server is older than this method, or the path does not take this HTTP method.
 * - 503: The cluster cannot answer at the moment, for example because it has no leader; try again later.
 * - 504: The deadline that the caller set with the header Grpc-Timeout has passed.
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
 * Etcd Step down
 *
 * Steps down, so that the next candidate can lead.
 *
 * To the observers this looks the same as a leader whose lease has ended.
 *
 * Answers 500 without a leader key.
 *
 * Since etcd 3.2.
 *
 * `POST /v3/election/resign`, gRPC `/v3electionpb.Election/Resign`
 *
 * Errors:
 * - 400: The body is not valid JSON for the message, or etcd refuses the request as it stands or in the present
 *   state. Calls without a token end here too once access control is on.
 * - 401: The token is unknown or has expired; authenticate again.
 * - 403: The user's roles do not allow this.
 * - 404: There is no such path, lease or member. Missing keys are no error, and missing users and roles are
 *   answered with 400.
 * - 429: The server is out of space or overloaded, or the request is far too large.
 * - 500: Something went wrong that has no status of its own; the election service reports most of its failures
 *   this way.
 * - 501: The server is older than this method, or the path does not take this HTTP method.
 * - 503: The cluster cannot answer at the moment, for example because it has no leader; try again later.
 * - 504: The deadline that the caller set with the header Grpc-Timeout has passed.
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
