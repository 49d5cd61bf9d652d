// HTTP bindings of the services in election.

import {
  CampaignRequestMapper, CampaignResponseMapper, LeaderRequestMapper, LeaderResponseMapper, ProclaimRequestMapper,
  ProclaimResponseMapper, ResignRequestMapper, ResignResponseMapper,
} from "../mappers/election.js";
import type { Route, RouteMethod } from "../runtime/gateway/index.js";

const electionCampaign: RouteMethod = {
  grpcPath: "/v3electionpb.Election/Campaign",
  kind: "unary",
  input: CampaignRequestMapper,
  output: CampaignResponseMapper,
};

const electionProclaim: RouteMethod = {
  grpcPath: "/v3electionpb.Election/Proclaim",
  kind: "unary",
  input: ProclaimRequestMapper,
  output: ProclaimResponseMapper,
};

const electionLeader: RouteMethod = {
  grpcPath: "/v3electionpb.Election/Leader",
  kind: "unary",
  input: LeaderRequestMapper,
  output: LeaderResponseMapper,
};

const electionObserve: RouteMethod = {
  grpcPath: "/v3electionpb.Election/Observe",
  kind: "server_streaming",
  input: LeaderRequestMapper,
  output: LeaderResponseMapper,
};

const electionResign: RouteMethod = {
  grpcPath: "/v3electionpb.Election/Resign",
  kind: "unary",
  input: ResignRequestMapper,
  output: ResignResponseMapper,
};

/** Methods of `v3electionpb.Election`, also those without an HTTP binding. */
export const electionMethods: readonly RouteMethod[] =
  [electionCampaign, electionProclaim, electionLeader, electionObserve, electionResign];

/** HTTP bindings of `v3electionpb.Election` in the order they are tried. */
export const electionRoutes: readonly Route[] = [
  {
    httpMethod: "POST",
    template: "/v3/election/campaign",
    segments: ["v3", "election", "campaign"],
    variables: [],
    body: "*",
    method: electionCampaign,
  },
  {
    httpMethod: "POST",
    template: "/v3/election/proclaim",
    segments: ["v3", "election", "proclaim"],
    variables: [],
    body: "*",
    method: electionProclaim,
  },
  {
    httpMethod: "POST",
    template: "/v3/election/leader",
    segments: ["v3", "election", "leader"],
    variables: [],
    body: "*",
    method: electionLeader,
  },
  {
    httpMethod: "POST",
    template: "/v3/election/observe",
    segments: ["v3", "election", "observe"],
    variables: [],
    body: "*",
    method: electionObserve,
  },
  {
    httpMethod: "POST",
    template: "/v3/election/resign",
    segments: ["v3", "election", "resign"],
    variables: [],
    body: "*",
    method: electionResign,
  },
];
