// Field tables of etcd/election.proto.

import type {
  CampaignRequest, CampaignRequestInit, CampaignResponse, CampaignResponseInit, LeaderKey, LeaderKeyInit, LeaderRequest,
  LeaderRequestInit, LeaderResponse, LeaderResponseInit, ProclaimRequest, ProclaimRequestInit, ProclaimResponse,
  ProclaimResponseInit, ResignRequest, ResignRequestInit, ResignResponse, ResignResponseInit,
} from "../messages/election.js";
import { type MessageSchema, messageSchema } from "../runtime/core/index.js";
import { KeyValueSchema } from "./kv.js";
import { ResponseHeaderSchema } from "./rpc.js";

/** Table of `v3electionpb.CampaignRequest`. */
export const CampaignRequestSchema: MessageSchema<CampaignRequest, CampaignRequestInit> =
  /*@__PURE__*/ messageSchema("v3electionpb.CampaignRequest", [
    ["name", 1, "bytes"],
    ["lease", 2, "int64"],
    ["value", 3, "bytes"],
  ]);

/** Table of `v3electionpb.CampaignResponse`. */
export const CampaignResponseSchema: MessageSchema<CampaignResponse, CampaignResponseInit> =
  /*@__PURE__*/ messageSchema("v3electionpb.CampaignResponse", [
    ["header", 1, { message: () => ResponseHeaderSchema }],
    ["leader", 2, { message: () => LeaderKeySchema }],
  ]);

/** Table of `v3electionpb.LeaderKey`. */
export const LeaderKeySchema: MessageSchema<LeaderKey, LeaderKeyInit> =
  /*@__PURE__*/ messageSchema("v3electionpb.LeaderKey", [
    ["name", 1, "bytes"],
    ["key", 2, "bytes"],
    ["rev", 3, "int64"],
    ["lease", 4, "int64"],
  ]);

/** Table of `v3electionpb.LeaderRequest`. */
export const LeaderRequestSchema: MessageSchema<LeaderRequest, LeaderRequestInit> =
  /*@__PURE__*/ messageSchema("v3electionpb.LeaderRequest", [
    ["name", 1, "bytes"],
  ]);

/** Table of `v3electionpb.LeaderResponse`. */
export const LeaderResponseSchema: MessageSchema<LeaderResponse, LeaderResponseInit> =
  /*@__PURE__*/ messageSchema("v3electionpb.LeaderResponse", [
    ["header", 1, { message: () => ResponseHeaderSchema }],
    ["kv", 2, { message: () => KeyValueSchema }],
  ]);

/** Table of `v3electionpb.ResignRequest`. */
export const ResignRequestSchema: MessageSchema<ResignRequest, ResignRequestInit> =
  /*@__PURE__*/ messageSchema("v3electionpb.ResignRequest", [
    ["leader", 1, { message: () => LeaderKeySchema }],
  ]);

/** Table of `v3electionpb.ResignResponse`. */
export const ResignResponseSchema: MessageSchema<ResignResponse, ResignResponseInit> =
  /*@__PURE__*/ messageSchema("v3electionpb.ResignResponse", [
    ["header", 1, { message: () => ResponseHeaderSchema }],
  ]);

/** Table of `v3electionpb.ProclaimRequest`. */
export const ProclaimRequestSchema: MessageSchema<ProclaimRequest, ProclaimRequestInit> =
  /*@__PURE__*/ messageSchema("v3electionpb.ProclaimRequest", [
    ["leader", 1, { message: () => LeaderKeySchema }],
    ["value", 2, "bytes"],
  ]);

/** Table of `v3electionpb.ProclaimResponse`. */
export const ProclaimResponseSchema: MessageSchema<ProclaimResponse, ProclaimResponseInit> =
  /*@__PURE__*/ messageSchema("v3electionpb.ProclaimResponse", [
    ["header", 1, { message: () => ResponseHeaderSchema }],
  ]);
