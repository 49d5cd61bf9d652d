"use strict";
// Field tables of etcd/rpc.proto.
Object.defineProperty(exports, "__esModule", { value: true });
exports.MemberAddResponseSchema = exports.MemberAddRequestSchema = exports.MemberSchema = exports.LeaseLeasesResponseSchema = exports.LeaseStatusSchema = exports.LeaseLeasesRequestSchema = exports.LeaseTimeToLiveResponseSchema = exports.LeaseTimeToLiveRequestSchema = exports.LeaseKeepAliveResponseSchema = exports.LeaseKeepAliveRequestSchema = exports.LeaseCheckpointResponseSchema = exports.LeaseCheckpointRequestSchema = exports.LeaseCheckpointSchema = exports.LeaseRevokeResponseSchema = exports.LeaseRevokeRequestSchema = exports.LeaseGrantResponseSchema = exports.LeaseGrantRequestSchema = exports.WatchResponseSchema = exports.WatchProgressRequestSchema = exports.WatchCancelRequestSchema = exports.WatchCreateRequestSchema = exports.WatchRequestSchema = exports.SnapshotResponseSchema = exports.SnapshotRequestSchema = exports.HashResponseSchema = exports.HashKVResponseSchema = exports.HashKVRequestSchema = exports.HashRequestSchema = exports.CompactionResponseSchema = exports.CompactionRequestSchema = exports.TxnResponseSchema = exports.TxnRequestSchema = exports.CompareSchema = exports.ResponseOpSchema = exports.RequestOpSchema = exports.DeleteRangeResponseSchema = exports.DeleteRangeRequestSchema = exports.PutResponseSchema = exports.PutRequestSchema = exports.RangeResponseSchema = exports.RangeRequestSchema = exports.ResponseHeaderSchema = exports.DowngradeRequest_DowngradeActionSchema = exports.AlarmRequest_AlarmActionSchema = exports.WatchCreateRequest_FilterTypeSchema = exports.Compare_CompareTargetSchema = exports.Compare_CompareResultSchema = exports.RangeRequest_SortTargetSchema = exports.RangeRequest_SortOrderSchema = exports.AlarmTypeSchema = void 0;
exports.AuthRoleGetResponseSchema = exports.AuthRoleAddResponseSchema = exports.AuthUserRevokeRoleResponseSchema = exports.AuthUserGrantRoleResponseSchema = exports.AuthUserChangePasswordResponseSchema = exports.AuthUserDeleteResponseSchema = exports.AuthUserGetResponseSchema = exports.AuthUserAddResponseSchema = exports.AuthenticateResponseSchema = exports.AuthStatusResponseSchema = exports.AuthDisableResponseSchema = exports.AuthEnableResponseSchema = exports.AuthRoleRevokePermissionRequestSchema = exports.AuthRoleGrantPermissionRequestSchema = exports.AuthRoleDeleteRequestSchema = exports.AuthRoleListRequestSchema = exports.AuthUserListRequestSchema = exports.AuthRoleGetRequestSchema = exports.AuthRoleAddRequestSchema = exports.AuthUserRevokeRoleRequestSchema = exports.AuthUserGrantRoleRequestSchema = exports.AuthUserChangePasswordRequestSchema = exports.AuthUserDeleteRequestSchema = exports.AuthUserGetRequestSchema = exports.AuthUserAddRequestSchema = exports.AuthenticateRequestSchema = exports.AuthStatusRequestSchema = exports.AuthDisableRequestSchema = exports.AuthEnableRequestSchema = exports.DowngradeInfoSchema = exports.StatusResponseSchema = exports.StatusRequestSchema = exports.DowngradeVersionTestRequestSchema = exports.DowngradeResponseSchema = exports.DowngradeRequestSchema = exports.AlarmResponseSchema = exports.AlarmMemberSchema = exports.AlarmRequestSchema = exports.MoveLeaderResponseSchema = exports.MoveLeaderRequestSchema = exports.DefragmentResponseSchema = exports.DefragmentRequestSchema = exports.MemberPromoteResponseSchema = exports.MemberPromoteRequestSchema = exports.MemberListResponseSchema = exports.MemberListRequestSchema = exports.MemberUpdateResponseSchema = exports.MemberUpdateRequestSchema = exports.MemberRemoveResponseSchema = exports.MemberRemoveRequestSchema = void 0;
exports.RangeStreamResponseSchema = exports.AuthRoleRevokePermissionResponseSchema = exports.AuthRoleGrantPermissionResponseSchema = exports.AuthRoleDeleteResponseSchema = exports.AuthUserListResponseSchema = exports.AuthRoleListResponseSchema = void 0;
const index_js_1 = require("../runtime/core/index.js");
const auth_js_1 = require("./auth.js");
const kv_js_1 = require("./kv.js");
/** Table of `etcdserverpb.AlarmType`. */
exports.AlarmTypeSchema = (0, index_js_1.enumSchema)("etcdserverpb.AlarmType", [
    ["NONE", 0],
    ["NOSPACE", 1],
    ["CORRUPT", 2],
]);
/** Table of `etcdserverpb.RangeRequest.SortOrder`. */
exports.RangeRequest_SortOrderSchema = 
/*@__PURE__*/ (0, index_js_1.enumSchema)("etcdserverpb.RangeRequest.SortOrder", [
    ["NONE", 0],
    ["ASCEND", 1],
    ["DESCEND", 2],
]);
/** Table of `etcdserverpb.RangeRequest.SortTarget`. */
exports.RangeRequest_SortTargetSchema = 
/*@__PURE__*/ (0, index_js_1.enumSchema)("etcdserverpb.RangeRequest.SortTarget", [
    ["KEY", 0],
    ["VERSION", 1],
    ["CREATE", 2],
    ["MOD", 3],
    ["VALUE", 4],
]);
/** Table of `etcdserverpb.Compare.CompareResult`. */
exports.Compare_CompareResultSchema = (0, index_js_1.enumSchema)("etcdserverpb.Compare.CompareResult", [
    ["EQUAL", 0],
    ["GREATER", 1],
    ["LESS", 2],
    ["NOT_EQUAL", 3],
]);
/** Table of `etcdserverpb.Compare.CompareTarget`. */
exports.Compare_CompareTargetSchema = (0, index_js_1.enumSchema)("etcdserverpb.Compare.CompareTarget", [
    ["VERSION", 0],
    ["CREATE", 1],
    ["MOD", 2],
    ["VALUE", 3],
    ["LEASE", 4],
]);
/** Table of `etcdserverpb.WatchCreateRequest.FilterType`. */
exports.WatchCreateRequest_FilterTypeSchema = 
/*@__PURE__*/ (0, index_js_1.enumSchema)("etcdserverpb.WatchCreateRequest.FilterType", [
    ["NOPUT", 0],
    ["NODELETE", 1],
]);
/** Table of `etcdserverpb.AlarmRequest.AlarmAction`. */
exports.AlarmRequest_AlarmActionSchema = 
/*@__PURE__*/ (0, index_js_1.enumSchema)("etcdserverpb.AlarmRequest.AlarmAction", [
    ["GET", 0],
    ["ACTIVATE", 1],
    ["DEACTIVATE", 2],
]);
/** Table of `etcdserverpb.DowngradeRequest.DowngradeAction`. */
exports.DowngradeRequest_DowngradeActionSchema = 
/*@__PURE__*/ (0, index_js_1.enumSchema)("etcdserverpb.DowngradeRequest.DowngradeAction", [
    ["VALIDATE", 0],
    ["ENABLE", 1],
    ["CANCEL", 2],
]);
/** Table of `etcdserverpb.ResponseHeader`. */
exports.ResponseHeaderSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.ResponseHeader", [
    ["cluster_id", 1, "uint64"],
    ["member_id", 2, "uint64"],
    ["revision", 3, "int64"],
    ["raft_term", 4, "uint64"],
]);
/** Table of `etcdserverpb.RangeRequest`. */
exports.RangeRequestSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.RangeRequest", [
    ["key", 1, "bytes"],
    ["range_end", 2, "bytes"],
    ["limit", 3, "int64"],
    ["revision", 4, "int64"],
    ["sort_order", 5, { enum: () => exports.RangeRequest_SortOrderSchema }],
    ["sort_target", 6, { enum: () => exports.RangeRequest_SortTargetSchema }],
    ["serializable", 7, "bool"],
    ["keys_only", 8, "bool"],
    ["count_only", 9, "bool"],
    ["min_mod_revision", 10, "int64"],
    ["max_mod_revision", 11, "int64"],
    ["min_create_revision", 12, "int64"],
    ["max_create_revision", 13, "int64"],
]);
/** Table of `etcdserverpb.RangeResponse`. */
exports.RangeResponseSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.RangeResponse", [
    ["header", 1, { message: () => exports.ResponseHeaderSchema }],
    ["kvs", 2, { message: () => kv_js_1.KeyValueSchema }, { list: true }],
    ["more", 3, "bool"],
    ["count", 4, "int64"],
]);
/** Table of `etcdserverpb.PutRequest`. */
exports.PutRequestSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.PutRequest", [
    ["key", 1, "bytes"],
    ["value", 2, "bytes"],
    ["lease", 3, "int64"],
    ["prev_kv", 4, "bool"],
    ["ignore_value", 5, "bool"],
    ["ignore_lease", 6, "bool"],
]);
/** Table of `etcdserverpb.PutResponse`. */
exports.PutResponseSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.PutResponse", [
    ["header", 1, { message: () => exports.ResponseHeaderSchema }],
    ["prev_kv", 2, { message: () => kv_js_1.KeyValueSchema }],
]);
/** Table of `etcdserverpb.DeleteRangeRequest`. */
exports.DeleteRangeRequestSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.DeleteRangeRequest", [
    ["key", 1, "bytes"],
    ["range_end", 2, "bytes"],
    ["prev_kv", 3, "bool"],
]);
/** Table of `etcdserverpb.DeleteRangeResponse`. */
exports.DeleteRangeResponseSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.DeleteRangeResponse", [
    ["header", 1, { message: () => exports.ResponseHeaderSchema }],
    ["deleted", 2, "int64"],
    ["prev_kvs", 3, { message: () => kv_js_1.KeyValueSchema }, { list: true }],
]);
/** Table of `etcdserverpb.RequestOp`. */
exports.RequestOpSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.RequestOp", [
    ["request_range", 1, { message: () => exports.RangeRequestSchema }, { oneof: "request" }],
    ["request_put", 2, { message: () => exports.PutRequestSchema }, { oneof: "request" }],
    ["request_delete_range", 3, { message: () => exports.DeleteRangeRequestSchema }, { oneof: "request" }],
    ["request_txn", 4, { message: () => exports.TxnRequestSchema }, { oneof: "request" }],
]);
/** Table of `etcdserverpb.ResponseOp`. */
exports.ResponseOpSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.ResponseOp", [
    ["response_range", 1, { message: () => exports.RangeResponseSchema }, { oneof: "response" }],
    ["response_put", 2, { message: () => exports.PutResponseSchema }, { oneof: "response" }],
    ["response_delete_range", 3, { message: () => exports.DeleteRangeResponseSchema }, { oneof: "response" }],
    ["response_txn", 4, { message: () => exports.TxnResponseSchema }, { oneof: "response" }],
]);
/** Table of `etcdserverpb.Compare`. */
exports.CompareSchema = (0, index_js_1.messageSchema)("etcdserverpb.Compare", [
    ["result", 1, { enum: () => exports.Compare_CompareResultSchema }],
    ["target", 2, { enum: () => exports.Compare_CompareTargetSchema }],
    ["key", 3, "bytes"],
    ["version", 4, "int64", { oneof: "targetUnion" }],
    ["create_revision", 5, "int64", { oneof: "targetUnion" }],
    ["mod_revision", 6, "int64", { oneof: "targetUnion" }],
    ["value", 7, "bytes", { oneof: "targetUnion" }],
    ["lease", 8, "int64", { oneof: "targetUnion" }],
    ["range_end", 64, "bytes"],
]);
/** Table of `etcdserverpb.TxnRequest`. */
exports.TxnRequestSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.TxnRequest", [
    ["compare", 1, { message: () => exports.CompareSchema }, { list: true }],
    ["success", 2, { message: () => exports.RequestOpSchema }, { list: true }],
    ["failure", 3, { message: () => exports.RequestOpSchema }, { list: true }],
]);
/** Table of `etcdserverpb.TxnResponse`. */
exports.TxnResponseSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.TxnResponse", [
    ["header", 1, { message: () => exports.ResponseHeaderSchema }],
    ["succeeded", 2, "bool"],
    ["responses", 3, { message: () => exports.ResponseOpSchema }, { list: true }],
]);
/** Table of `etcdserverpb.CompactionRequest`. */
exports.CompactionRequestSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.CompactionRequest", [
    ["revision", 1, "int64"],
    ["physical", 2, "bool"],
]);
/** Table of `etcdserverpb.CompactionResponse`. */
exports.CompactionResponseSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.CompactionResponse", [
    ["header", 1, { message: () => exports.ResponseHeaderSchema }],
]);
/** Table of `etcdserverpb.HashRequest`. */
exports.HashRequestSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.HashRequest", []);
/** Table of `etcdserverpb.HashKVRequest`. */
exports.HashKVRequestSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.HashKVRequest", [
    ["revision", 1, "int64"],
]);
/** Table of `etcdserverpb.HashKVResponse`. */
exports.HashKVResponseSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.HashKVResponse", [
    ["header", 1, { message: () => exports.ResponseHeaderSchema }],
    ["hash", 2, "uint32"],
    ["compact_revision", 3, "int64"],
    ["hash_revision", 4, "int64"],
]);
/** Table of `etcdserverpb.HashResponse`. */
exports.HashResponseSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.HashResponse", [
    ["header", 1, { message: () => exports.ResponseHeaderSchema }],
    ["hash", 2, "uint32"],
]);
/** Table of `etcdserverpb.SnapshotRequest`. */
exports.SnapshotRequestSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.SnapshotRequest", []);
/** Table of `etcdserverpb.SnapshotResponse`. */
exports.SnapshotResponseSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.SnapshotResponse", [
    ["header", 1, { message: () => exports.ResponseHeaderSchema }],
    ["remaining_bytes", 2, "uint64"],
    ["blob", 3, "bytes"],
    ["version", 4, "string"],
]);
/** Table of `etcdserverpb.WatchRequest`. */
exports.WatchRequestSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.WatchRequest", [
    ["create_request", 1, { message: () => exports.WatchCreateRequestSchema }, { oneof: "requestUnion" }],
    ["cancel_request", 2, { message: () => exports.WatchCancelRequestSchema }, { oneof: "requestUnion" }],
    ["progress_request", 3, { message: () => exports.WatchProgressRequestSchema }, { oneof: "requestUnion" }],
]);
/** Table of `etcdserverpb.WatchCreateRequest`. */
exports.WatchCreateRequestSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.WatchCreateRequest", [
    ["key", 1, "bytes"],
    ["range_end", 2, "bytes"],
    ["start_revision", 3, "int64"],
    ["progress_notify", 4, "bool"],
    ["filters", 5, { enum: () => exports.WatchCreateRequest_FilterTypeSchema }, { list: true }],
    ["prev_kv", 6, "bool"],
    ["watch_id", 7, "int64"],
    ["fragment", 8, "bool"],
]);
/** Table of `etcdserverpb.WatchCancelRequest`. */
exports.WatchCancelRequestSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.WatchCancelRequest", [
    ["watch_id", 1, "int64"],
]);
/** Table of `etcdserverpb.WatchProgressRequest`. */
exports.WatchProgressRequestSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.WatchProgressRequest", []);
/** Table of `etcdserverpb.WatchResponse`. */
exports.WatchResponseSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.WatchResponse", [
    ["header", 1, { message: () => exports.ResponseHeaderSchema }],
    ["watch_id", 2, "int64"],
    ["created", 3, "bool"],
    ["canceled", 4, "bool"],
    ["compact_revision", 5, "int64"],
    ["cancel_reason", 6, "string"],
    ["fragment", 7, "bool"],
    ["events", 11, { message: () => kv_js_1.EventSchema }, { list: true }],
]);
/** Table of `etcdserverpb.LeaseGrantRequest`. */
exports.LeaseGrantRequestSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.LeaseGrantRequest", [
    ["TTL", 1, "int64"],
    ["ID", 2, "int64"],
]);
/** Table of `etcdserverpb.LeaseGrantResponse`. */
exports.LeaseGrantResponseSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.LeaseGrantResponse", [
    ["header", 1, { message: () => exports.ResponseHeaderSchema }],
    ["ID", 2, "int64"],
    ["TTL", 3, "int64"],
    ["error", 4, "string"],
]);
/** Table of `etcdserverpb.LeaseRevokeRequest`. */
exports.LeaseRevokeRequestSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.LeaseRevokeRequest", [
    ["ID", 1, "int64"],
]);
/** Table of `etcdserverpb.LeaseRevokeResponse`. */
exports.LeaseRevokeResponseSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.LeaseRevokeResponse", [
    ["header", 1, { message: () => exports.ResponseHeaderSchema }],
]);
/** Table of `etcdserverpb.LeaseCheckpoint`. */
exports.LeaseCheckpointSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.LeaseCheckpoint", [
    ["ID", 1, "int64"],
    ["remaining_TTL", 2, "int64"],
]);
/** Table of `etcdserverpb.LeaseCheckpointRequest`. */
exports.LeaseCheckpointRequestSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.LeaseCheckpointRequest", [
    ["checkpoints", 1, { message: () => exports.LeaseCheckpointSchema }, { list: true }],
]);
/** Table of `etcdserverpb.LeaseCheckpointResponse`. */
exports.LeaseCheckpointResponseSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.LeaseCheckpointResponse", [
    ["header", 1, { message: () => exports.ResponseHeaderSchema }],
]);
/** Table of `etcdserverpb.LeaseKeepAliveRequest`. */
exports.LeaseKeepAliveRequestSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.LeaseKeepAliveRequest", [
    ["ID", 1, "int64"],
]);
/** Table of `etcdserverpb.LeaseKeepAliveResponse`. */
exports.LeaseKeepAliveResponseSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.LeaseKeepAliveResponse", [
    ["header", 1, { message: () => exports.ResponseHeaderSchema }],
    ["ID", 2, "int64"],
    ["TTL", 3, "int64"],
]);
/** Table of `etcdserverpb.LeaseTimeToLiveRequest`. */
exports.LeaseTimeToLiveRequestSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.LeaseTimeToLiveRequest", [
    ["ID", 1, "int64"],
    ["keys", 2, "bool"],
]);
/** Table of `etcdserverpb.LeaseTimeToLiveResponse`. */
exports.LeaseTimeToLiveResponseSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.LeaseTimeToLiveResponse", [
    ["header", 1, { message: () => exports.ResponseHeaderSchema }],
    ["ID", 2, "int64"],
    ["TTL", 3, "int64"],
    ["grantedTTL", 4, "int64"],
    ["keys", 5, "bytes", { list: true }],
]);
/** Table of `etcdserverpb.LeaseLeasesRequest`. */
exports.LeaseLeasesRequestSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.LeaseLeasesRequest", []);
/** Table of `etcdserverpb.LeaseStatus`. */
exports.LeaseStatusSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.LeaseStatus", [
    ["ID", 1, "int64"],
]);
/** Table of `etcdserverpb.LeaseLeasesResponse`. */
exports.LeaseLeasesResponseSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.LeaseLeasesResponse", [
    ["header", 1, { message: () => exports.ResponseHeaderSchema }],
    ["leases", 2, { message: () => exports.LeaseStatusSchema }, { list: true }],
]);
/** Table of `etcdserverpb.Member`. */
exports.MemberSchema = (0, index_js_1.messageSchema)("etcdserverpb.Member", [
    ["ID", 1, "uint64"],
    ["name", 2, "string"],
    ["peerURLs", 3, "string", { list: true }],
    ["clientURLs", 4, "string", { list: true }],
    ["isLearner", 5, "bool"],
]);
/** Table of `etcdserverpb.MemberAddRequest`. */
exports.MemberAddRequestSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.MemberAddRequest", [
    ["peerURLs", 1, "string", { list: true }],
    ["isLearner", 2, "bool"],
]);
/** Table of `etcdserverpb.MemberAddResponse`. */
exports.MemberAddResponseSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.MemberAddResponse", [
    ["header", 1, { message: () => exports.ResponseHeaderSchema }],
    ["member", 2, { message: () => exports.MemberSchema }],
    ["members", 3, { message: () => exports.MemberSchema }, { list: true }],
]);
/** Table of `etcdserverpb.MemberRemoveRequest`. */
exports.MemberRemoveRequestSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.MemberRemoveRequest", [
    ["ID", 1, "uint64"],
]);
/** Table of `etcdserverpb.MemberRemoveResponse`. */
exports.MemberRemoveResponseSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.MemberRemoveResponse", [
    ["header", 1, { message: () => exports.ResponseHeaderSchema }],
    ["members", 2, { message: () => exports.MemberSchema }, { list: true }],
]);
/** Table of `etcdserverpb.MemberUpdateRequest`. */
exports.MemberUpdateRequestSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.MemberUpdateRequest", [
    ["ID", 1, "uint64"],
    ["peerURLs", 2, "string", { list: true }],
]);
/** Table of `etcdserverpb.MemberUpdateResponse`. */
exports.MemberUpdateResponseSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.MemberUpdateResponse", [
    ["header", 1, { message: () => exports.ResponseHeaderSchema }],
    ["members", 2, { message: () => exports.MemberSchema }, { list: true }],
]);
/** Table of `etcdserverpb.MemberListRequest`. */
exports.MemberListRequestSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.MemberListRequest", [
    ["linearizable", 1, "bool"],
]);
/** Table of `etcdserverpb.MemberListResponse`. */
exports.MemberListResponseSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.MemberListResponse", [
    ["header", 1, { message: () => exports.ResponseHeaderSchema }],
    ["members", 2, { message: () => exports.MemberSchema }, { list: true }],
]);
/** Table of `etcdserverpb.MemberPromoteRequest`. */
exports.MemberPromoteRequestSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.MemberPromoteRequest", [
    ["ID", 1, "uint64"],
]);
/** Table of `etcdserverpb.MemberPromoteResponse`. */
exports.MemberPromoteResponseSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.MemberPromoteResponse", [
    ["header", 1, { message: () => exports.ResponseHeaderSchema }],
    ["members", 2, { message: () => exports.MemberSchema }, { list: true }],
]);
/** Table of `etcdserverpb.DefragmentRequest`. */
exports.DefragmentRequestSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.DefragmentRequest", []);
/** Table of `etcdserverpb.DefragmentResponse`. */
exports.DefragmentResponseSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.DefragmentResponse", [
    ["header", 1, { message: () => exports.ResponseHeaderSchema }],
]);
/** Table of `etcdserverpb.MoveLeaderRequest`. */
exports.MoveLeaderRequestSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.MoveLeaderRequest", [
    ["targetID", 1, "uint64"],
]);
/** Table of `etcdserverpb.MoveLeaderResponse`. */
exports.MoveLeaderResponseSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.MoveLeaderResponse", [
    ["header", 1, { message: () => exports.ResponseHeaderSchema }],
]);
/** Table of `etcdserverpb.AlarmRequest`. */
exports.AlarmRequestSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.AlarmRequest", [
    ["action", 1, { enum: () => exports.AlarmRequest_AlarmActionSchema }],
    ["memberID", 2, "uint64"],
    ["alarm", 3, { enum: () => exports.AlarmTypeSchema }],
]);
/** Table of `etcdserverpb.AlarmMember`. */
exports.AlarmMemberSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.AlarmMember", [
    ["memberID", 1, "uint64"],
    ["alarm", 2, { enum: () => exports.AlarmTypeSchema }],
]);
/** Table of `etcdserverpb.AlarmResponse`. */
exports.AlarmResponseSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.AlarmResponse", [
    ["header", 1, { message: () => exports.ResponseHeaderSchema }],
    ["alarms", 2, { message: () => exports.AlarmMemberSchema }, { list: true }],
]);
/** Table of `etcdserverpb.DowngradeRequest`. */
exports.DowngradeRequestSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.DowngradeRequest", [
    ["action", 1, { enum: () => exports.DowngradeRequest_DowngradeActionSchema }],
    ["version", 2, "string"],
]);
/** Table of `etcdserverpb.DowngradeResponse`. */
exports.DowngradeResponseSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.DowngradeResponse", [
    ["header", 1, { message: () => exports.ResponseHeaderSchema }],
    ["version", 2, "string"],
]);
/** Table of `etcdserverpb.DowngradeVersionTestRequest`. */
exports.DowngradeVersionTestRequestSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.DowngradeVersionTestRequest", [
    ["ver", 1, "string"],
]);
/** Table of `etcdserverpb.StatusRequest`. */
exports.StatusRequestSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.StatusRequest", []);
/** Table of `etcdserverpb.StatusResponse`. */
exports.StatusResponseSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.StatusResponse", [
    ["header", 1, { message: () => exports.ResponseHeaderSchema }],
    ["version", 2, "string"],
    ["dbSize", 3, "int64"],
    ["leader", 4, "uint64"],
    ["raftIndex", 5, "uint64"],
    ["raftTerm", 6, "uint64"],
    ["raftAppliedIndex", 7, "uint64"],
    ["errors", 8, "string", { list: true }],
    ["dbSizeInUse", 9, "int64"],
    ["isLearner", 10, "bool"],
    ["storageVersion", 11, "string"],
    ["dbSizeQuota", 12, "int64"],
    ["downgradeInfo", 13, { message: () => exports.DowngradeInfoSchema }],
]);
/** Table of `etcdserverpb.DowngradeInfo`. */
exports.DowngradeInfoSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.DowngradeInfo", [
    ["enabled", 1, "bool"],
    ["targetVersion", 2, "string"],
]);
/** Table of `etcdserverpb.AuthEnableRequest`. */
exports.AuthEnableRequestSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.AuthEnableRequest", []);
/** Table of `etcdserverpb.AuthDisableRequest`. */
exports.AuthDisableRequestSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.AuthDisableRequest", []);
/** Table of `etcdserverpb.AuthStatusRequest`. */
exports.AuthStatusRequestSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.AuthStatusRequest", []);
/** Table of `etcdserverpb.AuthenticateRequest`. */
exports.AuthenticateRequestSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.AuthenticateRequest", [
    ["name", 1, "string"],
    ["password", 2, "string"],
]);
/** Table of `etcdserverpb.AuthUserAddRequest`. */
exports.AuthUserAddRequestSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.AuthUserAddRequest", [
    ["name", 1, "string"],
    ["password", 2, "string"],
    ["options", 3, { message: () => auth_js_1.UserAddOptionsSchema }],
    ["hashedPassword", 4, "string"],
]);
/** Table of `etcdserverpb.AuthUserGetRequest`. */
exports.AuthUserGetRequestSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.AuthUserGetRequest", [
    ["name", 1, "string"],
]);
/** Table of `etcdserverpb.AuthUserDeleteRequest`. */
exports.AuthUserDeleteRequestSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.AuthUserDeleteRequest", [
    ["name", 1, "string"],
]);
/** Table of `etcdserverpb.AuthUserChangePasswordRequest`. */
exports.AuthUserChangePasswordRequestSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.AuthUserChangePasswordRequest", [
    ["name", 1, "string"],
    ["password", 2, "string"],
    ["hashedPassword", 3, "string"],
]);
/** Table of `etcdserverpb.AuthUserGrantRoleRequest`. */
exports.AuthUserGrantRoleRequestSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.AuthUserGrantRoleRequest", [
    ["user", 1, "string"],
    ["role", 2, "string"],
]);
/** Table of `etcdserverpb.AuthUserRevokeRoleRequest`. */
exports.AuthUserRevokeRoleRequestSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.AuthUserRevokeRoleRequest", [
    ["name", 1, "string"],
    ["role", 2, "string"],
]);
/** Table of `etcdserverpb.AuthRoleAddRequest`. */
exports.AuthRoleAddRequestSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.AuthRoleAddRequest", [
    ["name", 1, "string"],
]);
/** Table of `etcdserverpb.AuthRoleGetRequest`. */
exports.AuthRoleGetRequestSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.AuthRoleGetRequest", [
    ["role", 1, "string"],
]);
/** Table of `etcdserverpb.AuthUserListRequest`. */
exports.AuthUserListRequestSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.AuthUserListRequest", []);
/** Table of `etcdserverpb.AuthRoleListRequest`. */
exports.AuthRoleListRequestSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.AuthRoleListRequest", []);
/** Table of `etcdserverpb.AuthRoleDeleteRequest`. */
exports.AuthRoleDeleteRequestSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.AuthRoleDeleteRequest", [
    ["role", 1, "string"],
]);
/** Table of `etcdserverpb.AuthRoleGrantPermissionRequest`. */
exports.AuthRoleGrantPermissionRequestSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.AuthRoleGrantPermissionRequest", [
    ["name", 1, "string"],
    ["perm", 2, { message: () => auth_js_1.PermissionSchema }],
]);
/** Table of `etcdserverpb.AuthRoleRevokePermissionRequest`. */
exports.AuthRoleRevokePermissionRequestSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.AuthRoleRevokePermissionRequest", [
    ["role", 1, "string"],
    ["key", 2, "bytes"],
    ["range_end", 3, "bytes"],
]);
/** Table of `etcdserverpb.AuthEnableResponse`. */
exports.AuthEnableResponseSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.AuthEnableResponse", [
    ["header", 1, { message: () => exports.ResponseHeaderSchema }],
]);
/** Table of `etcdserverpb.AuthDisableResponse`. */
exports.AuthDisableResponseSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.AuthDisableResponse", [
    ["header", 1, { message: () => exports.ResponseHeaderSchema }],
]);
/** Table of `etcdserverpb.AuthStatusResponse`. */
exports.AuthStatusResponseSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.AuthStatusResponse", [
    ["header", 1, { message: () => exports.ResponseHeaderSchema }],
    ["enabled", 2, "bool"],
    ["authRevision", 3, "uint64"],
]);
/** Table of `etcdserverpb.AuthenticateResponse`. */
exports.AuthenticateResponseSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.AuthenticateResponse", [
    ["header", 1, { message: () => exports.ResponseHeaderSchema }],
    ["token", 2, "string"],
]);
/** Table of `etcdserverpb.AuthUserAddResponse`. */
exports.AuthUserAddResponseSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.AuthUserAddResponse", [
    ["header", 1, { message: () => exports.ResponseHeaderSchema }],
]);
/** Table of `etcdserverpb.AuthUserGetResponse`. */
exports.AuthUserGetResponseSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.AuthUserGetResponse", [
    ["header", 1, { message: () => exports.ResponseHeaderSchema }],
    ["roles", 2, "string", { list: true }],
]);
/** Table of `etcdserverpb.AuthUserDeleteResponse`. */
exports.AuthUserDeleteResponseSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.AuthUserDeleteResponse", [
    ["header", 1, { message: () => exports.ResponseHeaderSchema }],
]);
/** Table of `etcdserverpb.AuthUserChangePasswordResponse`. */
exports.AuthUserChangePasswordResponseSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.AuthUserChangePasswordResponse", [
    ["header", 1, { message: () => exports.ResponseHeaderSchema }],
]);
/** Table of `etcdserverpb.AuthUserGrantRoleResponse`. */
exports.AuthUserGrantRoleResponseSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.AuthUserGrantRoleResponse", [
    ["header", 1, { message: () => exports.ResponseHeaderSchema }],
]);
/** Table of `etcdserverpb.AuthUserRevokeRoleResponse`. */
exports.AuthUserRevokeRoleResponseSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.AuthUserRevokeRoleResponse", [
    ["header", 1, { message: () => exports.ResponseHeaderSchema }],
]);
/** Table of `etcdserverpb.AuthRoleAddResponse`. */
exports.AuthRoleAddResponseSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.AuthRoleAddResponse", [
    ["header", 1, { message: () => exports.ResponseHeaderSchema }],
]);
/** Table of `etcdserverpb.AuthRoleGetResponse`. */
exports.AuthRoleGetResponseSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.AuthRoleGetResponse", [
    ["header", 1, { message: () => exports.ResponseHeaderSchema }],
    ["perm", 2, { message: () => auth_js_1.PermissionSchema }, { list: true }],
]);
/** Table of `etcdserverpb.AuthRoleListResponse`. */
exports.AuthRoleListResponseSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.AuthRoleListResponse", [
    ["header", 1, { message: () => exports.ResponseHeaderSchema }],
    ["roles", 2, "string", { list: true }],
]);
/** Table of `etcdserverpb.AuthUserListResponse`. */
exports.AuthUserListResponseSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.AuthUserListResponse", [
    ["header", 1, { message: () => exports.ResponseHeaderSchema }],
    ["users", 2, "string", { list: true }],
]);
/** Table of `etcdserverpb.AuthRoleDeleteResponse`. */
exports.AuthRoleDeleteResponseSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.AuthRoleDeleteResponse", [
    ["header", 1, { message: () => exports.ResponseHeaderSchema }],
]);
/** Table of `etcdserverpb.AuthRoleGrantPermissionResponse`. */
exports.AuthRoleGrantPermissionResponseSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.AuthRoleGrantPermissionResponse", [
    ["header", 1, { message: () => exports.ResponseHeaderSchema }],
]);
/** Table of `etcdserverpb.AuthRoleRevokePermissionResponse`. */
exports.AuthRoleRevokePermissionResponseSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.AuthRoleRevokePermissionResponse", [
    ["header", 1, { message: () => exports.ResponseHeaderSchema }],
]);
/** Table of `etcdserverpb.RangeStreamResponse`. */
exports.RangeStreamResponseSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("etcdserverpb.RangeStreamResponse", [
    ["range_response", 1, { message: () => exports.RangeResponseSchema }],
]);
//# sourceMappingURL=rpc.js.map