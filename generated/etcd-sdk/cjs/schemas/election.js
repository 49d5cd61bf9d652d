"use strict";
// Field tables of etcd/election.proto.
Object.defineProperty(exports, "__esModule", { value: true });
exports.ProclaimResponseSchema = exports.ProclaimRequestSchema = exports.ResignResponseSchema = exports.ResignRequestSchema = exports.LeaderResponseSchema = exports.LeaderRequestSchema = exports.LeaderKeySchema = exports.CampaignResponseSchema = exports.CampaignRequestSchema = void 0;
const index_js_1 = require("../runtime/core/index.js");
const kv_js_1 = require("./kv.js");
const rpc_js_1 = require("./rpc.js");
/** Table of `v3electionpb.CampaignRequest`. */
exports.CampaignRequestSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("v3electionpb.CampaignRequest", [
    ["name", 1, "bytes"],
    ["lease", 2, "int64"],
    ["value", 3, "bytes"],
]);
/** Table of `v3electionpb.CampaignResponse`. */
exports.CampaignResponseSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("v3electionpb.CampaignResponse", [
    ["header", 1, { message: () => rpc_js_1.ResponseHeaderSchema }],
    ["leader", 2, { message: () => exports.LeaderKeySchema }],
]);
/** Table of `v3electionpb.LeaderKey`. */
exports.LeaderKeySchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("v3electionpb.LeaderKey", [
    ["name", 1, "bytes"],
    ["key", 2, "bytes"],
    ["rev", 3, "int64"],
    ["lease", 4, "int64"],
]);
/** Table of `v3electionpb.LeaderRequest`. */
exports.LeaderRequestSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("v3electionpb.LeaderRequest", [
    ["name", 1, "bytes"],
]);
/** Table of `v3electionpb.LeaderResponse`. */
exports.LeaderResponseSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("v3electionpb.LeaderResponse", [
    ["header", 1, { message: () => rpc_js_1.ResponseHeaderSchema }],
    ["kv", 2, { message: () => kv_js_1.KeyValueSchema }],
]);
/** Table of `v3electionpb.ResignRequest`. */
exports.ResignRequestSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("v3electionpb.ResignRequest", [
    ["leader", 1, { message: () => exports.LeaderKeySchema }],
]);
/** Table of `v3electionpb.ResignResponse`. */
exports.ResignResponseSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("v3electionpb.ResignResponse", [
    ["header", 1, { message: () => rpc_js_1.ResponseHeaderSchema }],
]);
/** Table of `v3electionpb.ProclaimRequest`. */
exports.ProclaimRequestSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("v3electionpb.ProclaimRequest", [
    ["leader", 1, { message: () => exports.LeaderKeySchema }],
    ["value", 2, "bytes"],
]);
/** Table of `v3electionpb.ProclaimResponse`. */
exports.ProclaimResponseSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("v3electionpb.ProclaimResponse", [
    ["header", 1, { message: () => rpc_js_1.ResponseHeaderSchema }],
]);
//# sourceMappingURL=election.js.map