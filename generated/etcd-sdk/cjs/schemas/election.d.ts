import type { CampaignRequest, CampaignRequestInit, CampaignResponse, CampaignResponseInit, LeaderKey, LeaderKeyInit, LeaderRequest, LeaderRequestInit, LeaderResponse, LeaderResponseInit, ProclaimRequest, ProclaimRequestInit, ProclaimResponse, ProclaimResponseInit, ResignRequest, ResignRequestInit, ResignResponse, ResignResponseInit } from "../messages/election.js";
import { type MessageSchema } from "../runtime/core/index.js";
/** Table of `v3electionpb.CampaignRequest`. */
export declare const CampaignRequestSchema: MessageSchema<CampaignRequest, CampaignRequestInit>;
/** Table of `v3electionpb.CampaignResponse`. */
export declare const CampaignResponseSchema: MessageSchema<CampaignResponse, CampaignResponseInit>;
/** Table of `v3electionpb.LeaderKey`. */
export declare const LeaderKeySchema: MessageSchema<LeaderKey, LeaderKeyInit>;
/** Table of `v3electionpb.LeaderRequest`. */
export declare const LeaderRequestSchema: MessageSchema<LeaderRequest, LeaderRequestInit>;
/** Table of `v3electionpb.LeaderResponse`. */
export declare const LeaderResponseSchema: MessageSchema<LeaderResponse, LeaderResponseInit>;
/** Table of `v3electionpb.ResignRequest`. */
export declare const ResignRequestSchema: MessageSchema<ResignRequest, ResignRequestInit>;
/** Table of `v3electionpb.ResignResponse`. */
export declare const ResignResponseSchema: MessageSchema<ResignResponse, ResignResponseInit>;
/** Table of `v3electionpb.ProclaimRequest`. */
export declare const ProclaimRequestSchema: MessageSchema<ProclaimRequest, ProclaimRequestInit>;
/** Table of `v3electionpb.ProclaimResponse`. */
export declare const ProclaimResponseSchema: MessageSchema<ProclaimResponse, ProclaimResponseInit>;
