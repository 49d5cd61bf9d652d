// Field tables of etcd/election.proto.
import { messageSchema } from "../runtime/core/index.js";
import { KeyValueSchema } from "./kv.js";
import { ResponseHeaderSchema } from "./rpc.js";
/** Table of `v3electionpb.CampaignRequest`. */
export const CampaignRequestSchema = 
/*@__PURE__*/ messageSchema("v3electionpb.CampaignRequest", [
    ["name", 1, "bytes"],
    ["lease", 2, "int64"],
    ["value", 3, "bytes"],
]);
/** Table of `v3electionpb.CampaignResponse`. */
export const CampaignResponseSchema = 
/*@__PURE__*/ messageSchema("v3electionpb.CampaignResponse", [
    ["header", 1, { message: () => ResponseHeaderSchema }],
    ["leader", 2, { message: () => LeaderKeySchema }],
]);
/** Table of `v3electionpb.LeaderKey`. */
export const LeaderKeySchema = 
/*@__PURE__*/ messageSchema("v3electionpb.LeaderKey", [
    ["name", 1, "bytes"],
    ["key", 2, "bytes"],
    ["rev", 3, "int64"],
    ["lease", 4, "int64"],
]);
/** Table of `v3electionpb.LeaderRequest`. */
export const LeaderRequestSchema = 
/*@__PURE__*/ messageSchema("v3electionpb.LeaderRequest", [
    ["name", 1, "bytes"],
]);
/** Table of `v3electionpb.LeaderResponse`. */
export const LeaderResponseSchema = 
/*@__PURE__*/ messageSchema("v3electionpb.LeaderResponse", [
    ["header", 1, { message: () => ResponseHeaderSchema }],
    ["kv", 2, { message: () => KeyValueSchema }],
]);
/** Table of `v3electionpb.ResignRequest`. */
export const ResignRequestSchema = 
/*@__PURE__*/ messageSchema("v3electionpb.ResignRequest", [
    ["leader", 1, { message: () => LeaderKeySchema }],
]);
/** Table of `v3electionpb.ResignResponse`. */
export const ResignResponseSchema = 
/*@__PURE__*/ messageSchema("v3electionpb.ResignResponse", [
    ["header", 1, { message: () => ResponseHeaderSchema }],
]);
/** Table of `v3electionpb.ProclaimRequest`. */
export const ProclaimRequestSchema = 
/*@__PURE__*/ messageSchema("v3electionpb.ProclaimRequest", [
    ["leader", 1, { message: () => LeaderKeySchema }],
    ["value", 2, "bytes"],
]);
/** Table of `v3electionpb.ProclaimResponse`. */
export const ProclaimResponseSchema = 
/*@__PURE__*/ messageSchema("v3electionpb.ProclaimResponse", [
    ["header", 1, { message: () => ResponseHeaderSchema }],
]);
//# sourceMappingURL=election.js.map