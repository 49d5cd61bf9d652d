// Field tables of etcd/rpc.proto.

import type {
  AlarmMember, AlarmMemberInit, AlarmRequest, AlarmRequestInit, AlarmResponse, AlarmResponseInit, AuthDisableRequest,
  AuthDisableRequestInit, AuthDisableResponse, AuthDisableResponseInit, AuthEnableRequest, AuthEnableRequestInit,
  AuthEnableResponse, AuthEnableResponseInit, AuthRoleAddRequest, AuthRoleAddRequestInit, AuthRoleAddResponse,
  AuthRoleAddResponseInit, AuthRoleDeleteRequest, AuthRoleDeleteRequestInit, AuthRoleDeleteResponse,
  AuthRoleDeleteResponseInit, AuthRoleGetRequest, AuthRoleGetRequestInit, AuthRoleGetResponse, AuthRoleGetResponseInit,
  AuthRoleGrantPermissionRequest, AuthRoleGrantPermissionRequestInit, AuthRoleGrantPermissionResponse,
  AuthRoleGrantPermissionResponseInit, AuthRoleListRequest, AuthRoleListRequestInit, AuthRoleListResponse,
  AuthRoleListResponseInit, AuthRoleRevokePermissionRequest, AuthRoleRevokePermissionRequestInit,
  AuthRoleRevokePermissionResponse, AuthRoleRevokePermissionResponseInit, AuthStatusRequest, AuthStatusRequestInit,
  AuthStatusResponse, AuthStatusResponseInit, AuthUserAddRequest, AuthUserAddRequestInit, AuthUserAddResponse,
  AuthUserAddResponseInit, AuthUserChangePasswordRequest, AuthUserChangePasswordRequestInit,
  AuthUserChangePasswordResponse, AuthUserChangePasswordResponseInit, AuthUserDeleteRequest, AuthUserDeleteRequestInit,
  AuthUserDeleteResponse, AuthUserDeleteResponseInit, AuthUserGetRequest, AuthUserGetRequestInit, AuthUserGetResponse,
  AuthUserGetResponseInit, AuthUserGrantRoleRequest, AuthUserGrantRoleRequestInit, AuthUserGrantRoleResponse,
  AuthUserGrantRoleResponseInit, AuthUserListRequest, AuthUserListRequestInit, AuthUserListResponse,
  AuthUserListResponseInit, AuthUserRevokeRoleRequest, AuthUserRevokeRoleRequestInit, AuthUserRevokeRoleResponse,
  AuthUserRevokeRoleResponseInit, AuthenticateRequest, AuthenticateRequestInit, AuthenticateResponse,
  AuthenticateResponseInit, CompactionRequest, CompactionRequestInit, CompactionResponse, CompactionResponseInit,
  Compare, CompareInit, DefragmentRequest, DefragmentRequestInit, DefragmentResponse, DefragmentResponseInit,
  DeleteRangeRequest, DeleteRangeRequestInit, DeleteRangeResponse, DeleteRangeResponseInit, DowngradeInfo,
  DowngradeInfoInit, DowngradeRequest, DowngradeRequestInit, DowngradeResponse, DowngradeResponseInit,
  DowngradeVersionTestRequest, DowngradeVersionTestRequestInit, HashKVRequest, HashKVRequestInit, HashKVResponse,
  HashKVResponseInit, HashRequest, HashRequestInit, HashResponse, HashResponseInit, LeaseCheckpoint,
  LeaseCheckpointInit, LeaseCheckpointRequest, LeaseCheckpointRequestInit, LeaseCheckpointResponse,
  LeaseCheckpointResponseInit, LeaseGrantRequest, LeaseGrantRequestInit, LeaseGrantResponse, LeaseGrantResponseInit,
  LeaseKeepAliveRequest, LeaseKeepAliveRequestInit, LeaseKeepAliveResponse, LeaseKeepAliveResponseInit,
  LeaseLeasesRequest, LeaseLeasesRequestInit, LeaseLeasesResponse, LeaseLeasesResponseInit, LeaseRevokeRequest,
  LeaseRevokeRequestInit, LeaseRevokeResponse, LeaseRevokeResponseInit, LeaseStatus, LeaseStatusInit,
  LeaseTimeToLiveRequest, LeaseTimeToLiveRequestInit, LeaseTimeToLiveResponse, LeaseTimeToLiveResponseInit, Member,
  MemberAddRequest, MemberAddRequestInit, MemberAddResponse, MemberAddResponseInit, MemberInit, MemberListRequest,
  MemberListRequestInit, MemberListResponse, MemberListResponseInit, MemberPromoteRequest, MemberPromoteRequestInit,
  MemberPromoteResponse, MemberPromoteResponseInit, MemberRemoveRequest, MemberRemoveRequestInit, MemberRemoveResponse,
  MemberRemoveResponseInit, MemberUpdateRequest, MemberUpdateRequestInit, MemberUpdateResponse,
  MemberUpdateResponseInit, MoveLeaderRequest, MoveLeaderRequestInit, MoveLeaderResponse, MoveLeaderResponseInit,
  PutRequest, PutRequestInit, PutResponse, PutResponseInit, RangeRequest, RangeRequestInit, RangeResponse,
  RangeResponseInit, RangeStreamResponse, RangeStreamResponseInit, RequestOp, RequestOpInit, ResponseHeader,
  ResponseHeaderInit, ResponseOp, ResponseOpInit, SnapshotRequest, SnapshotRequestInit, SnapshotResponse,
  SnapshotResponseInit, StatusRequest, StatusRequestInit, StatusResponse, StatusResponseInit, TxnRequest,
  TxnRequestInit, TxnResponse, TxnResponseInit, WatchCancelRequest, WatchCancelRequestInit, WatchCreateRequest,
  WatchCreateRequestInit, WatchProgressRequest, WatchProgressRequestInit, WatchRequest, WatchRequestInit, WatchResponse,
  WatchResponseInit,
} from "../messages/rpc.js";
import { type EnumSchema, type MessageSchema, enumSchema, messageSchema } from "../runtime/core/index.js";
import { PermissionSchema, UserAddOptionsSchema } from "./auth.js";
import { EventSchema, KeyValueSchema } from "./kv.js";

/** Table of `etcdserverpb.AlarmType`. */
export const AlarmTypeSchema: EnumSchema = /*@__PURE__*/ enumSchema("etcdserverpb.AlarmType", [
  ["NONE", 0],
  ["NOSPACE", 1],
  ["CORRUPT", 2],
]);

/** Table of `etcdserverpb.RangeRequest.SortOrder`. */
export const RangeRequest_SortOrderSchema: EnumSchema =
  /*@__PURE__*/ enumSchema("etcdserverpb.RangeRequest.SortOrder", [
    ["NONE", 0],
    ["ASCEND", 1],
    ["DESCEND", 2],
  ]);

/** Table of `etcdserverpb.RangeRequest.SortTarget`. */
export const RangeRequest_SortTargetSchema: EnumSchema =
  /*@__PURE__*/ enumSchema("etcdserverpb.RangeRequest.SortTarget", [
    ["KEY", 0],
    ["VERSION", 1],
    ["CREATE", 2],
    ["MOD", 3],
    ["VALUE", 4],
  ]);

/** Table of `etcdserverpb.Compare.CompareResult`. */
export const Compare_CompareResultSchema: EnumSchema = /*@__PURE__*/ enumSchema("etcdserverpb.Compare.CompareResult", [
  ["EQUAL", 0],
  ["GREATER", 1],
  ["LESS", 2],
  ["NOT_EQUAL", 3],
]);

/** Table of `etcdserverpb.Compare.CompareTarget`. */
export const Compare_CompareTargetSchema: EnumSchema = /*@__PURE__*/ enumSchema("etcdserverpb.Compare.CompareTarget", [
  ["VERSION", 0],
  ["CREATE", 1],
  ["MOD", 2],
  ["VALUE", 3],
  ["LEASE", 4],
]);

/** Table of `etcdserverpb.WatchCreateRequest.FilterType`. */
export const WatchCreateRequest_FilterTypeSchema: EnumSchema =
  /*@__PURE__*/ enumSchema("etcdserverpb.WatchCreateRequest.FilterType", [
    ["NOPUT", 0],
    ["NODELETE", 1],
  ]);

/** Table of `etcdserverpb.AlarmRequest.AlarmAction`. */
export const AlarmRequest_AlarmActionSchema: EnumSchema =
  /*@__PURE__*/ enumSchema("etcdserverpb.AlarmRequest.AlarmAction", [
    ["GET", 0],
    ["ACTIVATE", 1],
    ["DEACTIVATE", 2],
  ]);

/** Table of `etcdserverpb.DowngradeRequest.DowngradeAction`. */
export const DowngradeRequest_DowngradeActionSchema: EnumSchema =
  /*@__PURE__*/ enumSchema("etcdserverpb.DowngradeRequest.DowngradeAction", [
    ["VALIDATE", 0],
    ["ENABLE", 1],
    ["CANCEL", 2],
  ]);

/** Table of `etcdserverpb.ResponseHeader`. */
export const ResponseHeaderSchema: MessageSchema<ResponseHeader, ResponseHeaderInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.ResponseHeader", [
    ["cluster_id", 1, "uint64"],
    ["member_id", 2, "uint64"],
    ["revision", 3, "int64"],
    ["raft_term", 4, "uint64"],
  ]);

/** Table of `etcdserverpb.RangeRequest`. */
export const RangeRequestSchema: MessageSchema<RangeRequest, RangeRequestInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.RangeRequest", [
    ["key", 1, "bytes"],
    ["range_end", 2, "bytes"],
    ["limit", 3, "int64"],
    ["revision", 4, "int64"],
    ["sort_order", 5, { enum: () => RangeRequest_SortOrderSchema }],
    ["sort_target", 6, { enum: () => RangeRequest_SortTargetSchema }],
    ["serializable", 7, "bool"],
    ["keys_only", 8, "bool"],
    ["count_only", 9, "bool"],
    ["min_mod_revision", 10, "int64"],
    ["max_mod_revision", 11, "int64"],
    ["min_create_revision", 12, "int64"],
    ["max_create_revision", 13, "int64"],
  ]);

/** Table of `etcdserverpb.RangeResponse`. */
export const RangeResponseSchema: MessageSchema<RangeResponse, RangeResponseInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.RangeResponse", [
    ["header", 1, { message: () => ResponseHeaderSchema }],
    ["kvs", 2, { message: () => KeyValueSchema }, { list: true }],
    ["more", 3, "bool"],
    ["count", 4, "int64"],
  ]);

/** Table of `etcdserverpb.PutRequest`. */
export const PutRequestSchema: MessageSchema<PutRequest, PutRequestInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.PutRequest", [
    ["key", 1, "bytes"],
    ["value", 2, "bytes"],
    ["lease", 3, "int64"],
    ["prev_kv", 4, "bool"],
    ["ignore_value", 5, "bool"],
    ["ignore_lease", 6, "bool"],
  ]);

/** Table of `etcdserverpb.PutResponse`. */
export const PutResponseSchema: MessageSchema<PutResponse, PutResponseInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.PutResponse", [
    ["header", 1, { message: () => ResponseHeaderSchema }],
    ["prev_kv", 2, { message: () => KeyValueSchema }],
  ]);

/** Table of `etcdserverpb.DeleteRangeRequest`. */
export const DeleteRangeRequestSchema: MessageSchema<DeleteRangeRequest, DeleteRangeRequestInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.DeleteRangeRequest", [
    ["key", 1, "bytes"],
    ["range_end", 2, "bytes"],
    ["prev_kv", 3, "bool"],
  ]);

/** Table of `etcdserverpb.DeleteRangeResponse`. */
export const DeleteRangeResponseSchema: MessageSchema<DeleteRangeResponse, DeleteRangeResponseInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.DeleteRangeResponse", [
    ["header", 1, { message: () => ResponseHeaderSchema }],
    ["deleted", 2, "int64"],
    ["prev_kvs", 3, { message: () => KeyValueSchema }, { list: true }],
  ]);

/** Table of `etcdserverpb.RequestOp`. */
export const RequestOpSchema: MessageSchema<RequestOp, RequestOpInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.RequestOp", [
    ["request_range", 1, { message: () => RangeRequestSchema }, { oneof: "request" }],
    ["request_put", 2, { message: () => PutRequestSchema }, { oneof: "request" }],
    ["request_delete_range", 3, { message: () => DeleteRangeRequestSchema }, { oneof: "request" }],
    ["request_txn", 4, { message: () => TxnRequestSchema }, { oneof: "request" }],
  ]);

/** Table of `etcdserverpb.ResponseOp`. */
export const ResponseOpSchema: MessageSchema<ResponseOp, ResponseOpInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.ResponseOp", [
    ["response_range", 1, { message: () => RangeResponseSchema }, { oneof: "response" }],
    ["response_put", 2, { message: () => PutResponseSchema }, { oneof: "response" }],
    ["response_delete_range", 3, { message: () => DeleteRangeResponseSchema }, { oneof: "response" }],
    ["response_txn", 4, { message: () => TxnResponseSchema }, { oneof: "response" }],
  ]);

/** Table of `etcdserverpb.Compare`. */
export const CompareSchema: MessageSchema<Compare, CompareInit> = /*@__PURE__*/ messageSchema("etcdserverpb.Compare", [
  ["result", 1, { enum: () => Compare_CompareResultSchema }],
  ["target", 2, { enum: () => Compare_CompareTargetSchema }],
  ["key", 3, "bytes"],
  ["version", 4, "int64", { oneof: "targetUnion" }],
  ["create_revision", 5, "int64", { oneof: "targetUnion" }],
  ["mod_revision", 6, "int64", { oneof: "targetUnion" }],
  ["value", 7, "bytes", { oneof: "targetUnion" }],
  ["lease", 8, "int64", { oneof: "targetUnion" }],
  ["range_end", 64, "bytes"],
]);

/** Table of `etcdserverpb.TxnRequest`. */
export const TxnRequestSchema: MessageSchema<TxnRequest, TxnRequestInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.TxnRequest", [
    ["compare", 1, { message: () => CompareSchema }, { list: true }],
    ["success", 2, { message: () => RequestOpSchema }, { list: true }],
    ["failure", 3, { message: () => RequestOpSchema }, { list: true }],
  ]);

/** Table of `etcdserverpb.TxnResponse`. */
export const TxnResponseSchema: MessageSchema<TxnResponse, TxnResponseInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.TxnResponse", [
    ["header", 1, { message: () => ResponseHeaderSchema }],
    ["succeeded", 2, "bool"],
    ["responses", 3, { message: () => ResponseOpSchema }, { list: true }],
  ]);

/** Table of `etcdserverpb.CompactionRequest`. */
export const CompactionRequestSchema: MessageSchema<CompactionRequest, CompactionRequestInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.CompactionRequest", [
    ["revision", 1, "int64"],
    ["physical", 2, "bool"],
  ]);

/** Table of `etcdserverpb.CompactionResponse`. */
export const CompactionResponseSchema: MessageSchema<CompactionResponse, CompactionResponseInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.CompactionResponse", [
    ["header", 1, { message: () => ResponseHeaderSchema }],
  ]);

/** Table of `etcdserverpb.HashRequest`. */
export const HashRequestSchema: MessageSchema<HashRequest, HashRequestInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.HashRequest", []);

/** Table of `etcdserverpb.HashKVRequest`. */
export const HashKVRequestSchema: MessageSchema<HashKVRequest, HashKVRequestInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.HashKVRequest", [
    ["revision", 1, "int64"],
  ]);

/** Table of `etcdserverpb.HashKVResponse`. */
export const HashKVResponseSchema: MessageSchema<HashKVResponse, HashKVResponseInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.HashKVResponse", [
    ["header", 1, { message: () => ResponseHeaderSchema }],
    ["hash", 2, "uint32"],
    ["compact_revision", 3, "int64"],
    ["hash_revision", 4, "int64"],
  ]);

/** Table of `etcdserverpb.HashResponse`. */
export const HashResponseSchema: MessageSchema<HashResponse, HashResponseInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.HashResponse", [
    ["header", 1, { message: () => ResponseHeaderSchema }],
    ["hash", 2, "uint32"],
  ]);

/** Table of `etcdserverpb.SnapshotRequest`. */
export const SnapshotRequestSchema: MessageSchema<SnapshotRequest, SnapshotRequestInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.SnapshotRequest", []);

/** Table of `etcdserverpb.SnapshotResponse`. */
export const SnapshotResponseSchema: MessageSchema<SnapshotResponse, SnapshotResponseInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.SnapshotResponse", [
    ["header", 1, { message: () => ResponseHeaderSchema }],
    ["remaining_bytes", 2, "uint64"],
    ["blob", 3, "bytes"],
    ["version", 4, "string"],
  ]);

/** Table of `etcdserverpb.WatchRequest`. */
export const WatchRequestSchema: MessageSchema<WatchRequest, WatchRequestInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.WatchRequest", [
    ["create_request", 1, { message: () => WatchCreateRequestSchema }, { oneof: "requestUnion" }],
    ["cancel_request", 2, { message: () => WatchCancelRequestSchema }, { oneof: "requestUnion" }],
    ["progress_request", 3, { message: () => WatchProgressRequestSchema }, { oneof: "requestUnion" }],
  ]);

/** Table of `etcdserverpb.WatchCreateRequest`. */
export const WatchCreateRequestSchema: MessageSchema<WatchCreateRequest, WatchCreateRequestInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.WatchCreateRequest", [
    ["key", 1, "bytes"],
    ["range_end", 2, "bytes"],
    ["start_revision", 3, "int64"],
    ["progress_notify", 4, "bool"],
    ["filters", 5, { enum: () => WatchCreateRequest_FilterTypeSchema }, { list: true }],
    ["prev_kv", 6, "bool"],
    ["watch_id", 7, "int64"],
    ["fragment", 8, "bool"],
  ]);

/** Table of `etcdserverpb.WatchCancelRequest`. */
export const WatchCancelRequestSchema: MessageSchema<WatchCancelRequest, WatchCancelRequestInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.WatchCancelRequest", [
    ["watch_id", 1, "int64"],
  ]);

/** Table of `etcdserverpb.WatchProgressRequest`. */
export const WatchProgressRequestSchema: MessageSchema<WatchProgressRequest, WatchProgressRequestInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.WatchProgressRequest", []);

/** Table of `etcdserverpb.WatchResponse`. */
export const WatchResponseSchema: MessageSchema<WatchResponse, WatchResponseInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.WatchResponse", [
    ["header", 1, { message: () => ResponseHeaderSchema }],
    ["watch_id", 2, "int64"],
    ["created", 3, "bool"],
    ["canceled", 4, "bool"],
    ["compact_revision", 5, "int64"],
    ["cancel_reason", 6, "string"],
    ["fragment", 7, "bool"],
    ["events", 11, { message: () => EventSchema }, { list: true }],
  ]);

/** Table of `etcdserverpb.LeaseGrantRequest`. */
export const LeaseGrantRequestSchema: MessageSchema<LeaseGrantRequest, LeaseGrantRequestInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.LeaseGrantRequest", [
    ["TTL", 1, "int64"],
    ["ID", 2, "int64"],
  ]);

/** Table of `etcdserverpb.LeaseGrantResponse`. */
export const LeaseGrantResponseSchema: MessageSchema<LeaseGrantResponse, LeaseGrantResponseInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.LeaseGrantResponse", [
    ["header", 1, { message: () => ResponseHeaderSchema }],
    ["ID", 2, "int64"],
    ["TTL", 3, "int64"],
    ["error", 4, "string"],
  ]);

/** Table of `etcdserverpb.LeaseRevokeRequest`. */
export const LeaseRevokeRequestSchema: MessageSchema<LeaseRevokeRequest, LeaseRevokeRequestInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.LeaseRevokeRequest", [
    ["ID", 1, "int64"],
  ]);

/** Table of `etcdserverpb.LeaseRevokeResponse`. */
export const LeaseRevokeResponseSchema: MessageSchema<LeaseRevokeResponse, LeaseRevokeResponseInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.LeaseRevokeResponse", [
    ["header", 1, { message: () => ResponseHeaderSchema }],
  ]);

/** Table of `etcdserverpb.LeaseCheckpoint`. */
export const LeaseCheckpointSchema: MessageSchema<LeaseCheckpoint, LeaseCheckpointInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.LeaseCheckpoint", [
    ["ID", 1, "int64"],
    ["remaining_TTL", 2, "int64"],
  ]);

/** Table of `etcdserverpb.LeaseCheckpointRequest`. */
export const LeaseCheckpointRequestSchema: MessageSchema<LeaseCheckpointRequest, LeaseCheckpointRequestInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.LeaseCheckpointRequest", [
    ["checkpoints", 1, { message: () => LeaseCheckpointSchema }, { list: true }],
  ]);

/** Table of `etcdserverpb.LeaseCheckpointResponse`. */
export const LeaseCheckpointResponseSchema: MessageSchema<LeaseCheckpointResponse, LeaseCheckpointResponseInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.LeaseCheckpointResponse", [
    ["header", 1, { message: () => ResponseHeaderSchema }],
  ]);

/** Table of `etcdserverpb.LeaseKeepAliveRequest`. */
export const LeaseKeepAliveRequestSchema: MessageSchema<LeaseKeepAliveRequest, LeaseKeepAliveRequestInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.LeaseKeepAliveRequest", [
    ["ID", 1, "int64"],
  ]);

/** Table of `etcdserverpb.LeaseKeepAliveResponse`. */
export const LeaseKeepAliveResponseSchema: MessageSchema<LeaseKeepAliveResponse, LeaseKeepAliveResponseInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.LeaseKeepAliveResponse", [
    ["header", 1, { message: () => ResponseHeaderSchema }],
    ["ID", 2, "int64"],
    ["TTL", 3, "int64"],
  ]);

/** Table of `etcdserverpb.LeaseTimeToLiveRequest`. */
export const LeaseTimeToLiveRequestSchema: MessageSchema<LeaseTimeToLiveRequest, LeaseTimeToLiveRequestInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.LeaseTimeToLiveRequest", [
    ["ID", 1, "int64"],
    ["keys", 2, "bool"],
  ]);

/** Table of `etcdserverpb.LeaseTimeToLiveResponse`. */
export const LeaseTimeToLiveResponseSchema: MessageSchema<LeaseTimeToLiveResponse, LeaseTimeToLiveResponseInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.LeaseTimeToLiveResponse", [
    ["header", 1, { message: () => ResponseHeaderSchema }],
    ["ID", 2, "int64"],
    ["TTL", 3, "int64"],
    ["grantedTTL", 4, "int64"],
    ["keys", 5, "bytes", { list: true }],
  ]);

/** Table of `etcdserverpb.LeaseLeasesRequest`. */
export const LeaseLeasesRequestSchema: MessageSchema<LeaseLeasesRequest, LeaseLeasesRequestInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.LeaseLeasesRequest", []);

/** Table of `etcdserverpb.LeaseStatus`. */
export const LeaseStatusSchema: MessageSchema<LeaseStatus, LeaseStatusInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.LeaseStatus", [
    ["ID", 1, "int64"],
  ]);

/** Table of `etcdserverpb.LeaseLeasesResponse`. */
export const LeaseLeasesResponseSchema: MessageSchema<LeaseLeasesResponse, LeaseLeasesResponseInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.LeaseLeasesResponse", [
    ["header", 1, { message: () => ResponseHeaderSchema }],
    ["leases", 2, { message: () => LeaseStatusSchema }, { list: true }],
  ]);

/** Table of `etcdserverpb.Member`. */
export const MemberSchema: MessageSchema<Member, MemberInit> = /*@__PURE__*/ messageSchema("etcdserverpb.Member", [
  ["ID", 1, "uint64"],
  ["name", 2, "string"],
  ["peerURLs", 3, "string", { list: true }],
  ["clientURLs", 4, "string", { list: true }],
  ["isLearner", 5, "bool"],
]);

/** Table of `etcdserverpb.MemberAddRequest`. */
export const MemberAddRequestSchema: MessageSchema<MemberAddRequest, MemberAddRequestInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.MemberAddRequest", [
    ["peerURLs", 1, "string", { list: true }],
    ["isLearner", 2, "bool"],
  ]);

/** Table of `etcdserverpb.MemberAddResponse`. */
export const MemberAddResponseSchema: MessageSchema<MemberAddResponse, MemberAddResponseInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.MemberAddResponse", [
    ["header", 1, { message: () => ResponseHeaderSchema }],
    ["member", 2, { message: () => MemberSchema }],
    ["members", 3, { message: () => MemberSchema }, { list: true }],
  ]);

/** Table of `etcdserverpb.MemberRemoveRequest`. */
export const MemberRemoveRequestSchema: MessageSchema<MemberRemoveRequest, MemberRemoveRequestInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.MemberRemoveRequest", [
    ["ID", 1, "uint64"],
  ]);

/** Table of `etcdserverpb.MemberRemoveResponse`. */
export const MemberRemoveResponseSchema: MessageSchema<MemberRemoveResponse, MemberRemoveResponseInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.MemberRemoveResponse", [
    ["header", 1, { message: () => ResponseHeaderSchema }],
    ["members", 2, { message: () => MemberSchema }, { list: true }],
  ]);

/** Table of `etcdserverpb.MemberUpdateRequest`. */
export const MemberUpdateRequestSchema: MessageSchema<MemberUpdateRequest, MemberUpdateRequestInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.MemberUpdateRequest", [
    ["ID", 1, "uint64"],
    ["peerURLs", 2, "string", { list: true }],
  ]);

/** Table of `etcdserverpb.MemberUpdateResponse`. */
export const MemberUpdateResponseSchema: MessageSchema<MemberUpdateResponse, MemberUpdateResponseInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.MemberUpdateResponse", [
    ["header", 1, { message: () => ResponseHeaderSchema }],
    ["members", 2, { message: () => MemberSchema }, { list: true }],
  ]);

/** Table of `etcdserverpb.MemberListRequest`. */
export const MemberListRequestSchema: MessageSchema<MemberListRequest, MemberListRequestInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.MemberListRequest", [
    ["linearizable", 1, "bool"],
  ]);

/** Table of `etcdserverpb.MemberListResponse`. */
export const MemberListResponseSchema: MessageSchema<MemberListResponse, MemberListResponseInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.MemberListResponse", [
    ["header", 1, { message: () => ResponseHeaderSchema }],
    ["members", 2, { message: () => MemberSchema }, { list: true }],
  ]);

/** Table of `etcdserverpb.MemberPromoteRequest`. */
export const MemberPromoteRequestSchema: MessageSchema<MemberPromoteRequest, MemberPromoteRequestInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.MemberPromoteRequest", [
    ["ID", 1, "uint64"],
  ]);

/** Table of `etcdserverpb.MemberPromoteResponse`. */
export const MemberPromoteResponseSchema: MessageSchema<MemberPromoteResponse, MemberPromoteResponseInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.MemberPromoteResponse", [
    ["header", 1, { message: () => ResponseHeaderSchema }],
    ["members", 2, { message: () => MemberSchema }, { list: true }],
  ]);

/** Table of `etcdserverpb.DefragmentRequest`. */
export const DefragmentRequestSchema: MessageSchema<DefragmentRequest, DefragmentRequestInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.DefragmentRequest", []);

/** Table of `etcdserverpb.DefragmentResponse`. */
export const DefragmentResponseSchema: MessageSchema<DefragmentResponse, DefragmentResponseInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.DefragmentResponse", [
    ["header", 1, { message: () => ResponseHeaderSchema }],
  ]);

/** Table of `etcdserverpb.MoveLeaderRequest`. */
export const MoveLeaderRequestSchema: MessageSchema<MoveLeaderRequest, MoveLeaderRequestInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.MoveLeaderRequest", [
    ["targetID", 1, "uint64"],
  ]);

/** Table of `etcdserverpb.MoveLeaderResponse`. */
export const MoveLeaderResponseSchema: MessageSchema<MoveLeaderResponse, MoveLeaderResponseInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.MoveLeaderResponse", [
    ["header", 1, { message: () => ResponseHeaderSchema }],
  ]);

/** Table of `etcdserverpb.AlarmRequest`. */
export const AlarmRequestSchema: MessageSchema<AlarmRequest, AlarmRequestInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.AlarmRequest", [
    ["action", 1, { enum: () => AlarmRequest_AlarmActionSchema }],
    ["memberID", 2, "uint64"],
    ["alarm", 3, { enum: () => AlarmTypeSchema }],
  ]);

/** Table of `etcdserverpb.AlarmMember`. */
export const AlarmMemberSchema: MessageSchema<AlarmMember, AlarmMemberInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.AlarmMember", [
    ["memberID", 1, "uint64"],
    ["alarm", 2, { enum: () => AlarmTypeSchema }],
  ]);

/** Table of `etcdserverpb.AlarmResponse`. */
export const AlarmResponseSchema: MessageSchema<AlarmResponse, AlarmResponseInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.AlarmResponse", [
    ["header", 1, { message: () => ResponseHeaderSchema }],
    ["alarms", 2, { message: () => AlarmMemberSchema }, { list: true }],
  ]);

/** Table of `etcdserverpb.DowngradeRequest`. */
export const DowngradeRequestSchema: MessageSchema<DowngradeRequest, DowngradeRequestInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.DowngradeRequest", [
    ["action", 1, { enum: () => DowngradeRequest_DowngradeActionSchema }],
    ["version", 2, "string"],
  ]);

/** Table of `etcdserverpb.DowngradeResponse`. */
export const DowngradeResponseSchema: MessageSchema<DowngradeResponse, DowngradeResponseInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.DowngradeResponse", [
    ["header", 1, { message: () => ResponseHeaderSchema }],
    ["version", 2, "string"],
  ]);

/** Table of `etcdserverpb.DowngradeVersionTestRequest`. */
export const DowngradeVersionTestRequestSchema: MessageSchema<DowngradeVersionTestRequest, DowngradeVersionTestRequestInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.DowngradeVersionTestRequest", [
    ["ver", 1, "string"],
  ]);

/** Table of `etcdserverpb.StatusRequest`. */
export const StatusRequestSchema: MessageSchema<StatusRequest, StatusRequestInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.StatusRequest", []);

/** Table of `etcdserverpb.StatusResponse`. */
export const StatusResponseSchema: MessageSchema<StatusResponse, StatusResponseInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.StatusResponse", [
    ["header", 1, { message: () => ResponseHeaderSchema }],
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
    ["downgradeInfo", 13, { message: () => DowngradeInfoSchema }],
  ]);

/** Table of `etcdserverpb.DowngradeInfo`. */
export const DowngradeInfoSchema: MessageSchema<DowngradeInfo, DowngradeInfoInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.DowngradeInfo", [
    ["enabled", 1, "bool"],
    ["targetVersion", 2, "string"],
  ]);

/** Table of `etcdserverpb.AuthEnableRequest`. */
export const AuthEnableRequestSchema: MessageSchema<AuthEnableRequest, AuthEnableRequestInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.AuthEnableRequest", []);

/** Table of `etcdserverpb.AuthDisableRequest`. */
export const AuthDisableRequestSchema: MessageSchema<AuthDisableRequest, AuthDisableRequestInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.AuthDisableRequest", []);

/** Table of `etcdserverpb.AuthStatusRequest`. */
export const AuthStatusRequestSchema: MessageSchema<AuthStatusRequest, AuthStatusRequestInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.AuthStatusRequest", []);

/** Table of `etcdserverpb.AuthenticateRequest`. */
export const AuthenticateRequestSchema: MessageSchema<AuthenticateRequest, AuthenticateRequestInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.AuthenticateRequest", [
    ["name", 1, "string"],
    ["password", 2, "string"],
  ]);

/** Table of `etcdserverpb.AuthUserAddRequest`. */
export const AuthUserAddRequestSchema: MessageSchema<AuthUserAddRequest, AuthUserAddRequestInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.AuthUserAddRequest", [
    ["name", 1, "string"],
    ["password", 2, "string"],
    ["options", 3, { message: () => UserAddOptionsSchema }],
    ["hashedPassword", 4, "string"],
  ]);

/** Table of `etcdserverpb.AuthUserGetRequest`. */
export const AuthUserGetRequestSchema: MessageSchema<AuthUserGetRequest, AuthUserGetRequestInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.AuthUserGetRequest", [
    ["name", 1, "string"],
  ]);

/** Table of `etcdserverpb.AuthUserDeleteRequest`. */
export const AuthUserDeleteRequestSchema: MessageSchema<AuthUserDeleteRequest, AuthUserDeleteRequestInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.AuthUserDeleteRequest", [
    ["name", 1, "string"],
  ]);

/** Table of `etcdserverpb.AuthUserChangePasswordRequest`. */
export const AuthUserChangePasswordRequestSchema: MessageSchema<AuthUserChangePasswordRequest, AuthUserChangePasswordRequestInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.AuthUserChangePasswordRequest", [
    ["name", 1, "string"],
    ["password", 2, "string"],
    ["hashedPassword", 3, "string"],
  ]);

/** Table of `etcdserverpb.AuthUserGrantRoleRequest`. */
export const AuthUserGrantRoleRequestSchema: MessageSchema<AuthUserGrantRoleRequest, AuthUserGrantRoleRequestInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.AuthUserGrantRoleRequest", [
    ["user", 1, "string"],
    ["role", 2, "string"],
  ]);

/** Table of `etcdserverpb.AuthUserRevokeRoleRequest`. */
export const AuthUserRevokeRoleRequestSchema: MessageSchema<AuthUserRevokeRoleRequest, AuthUserRevokeRoleRequestInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.AuthUserRevokeRoleRequest", [
    ["name", 1, "string"],
    ["role", 2, "string"],
  ]);

/** Table of `etcdserverpb.AuthRoleAddRequest`. */
export const AuthRoleAddRequestSchema: MessageSchema<AuthRoleAddRequest, AuthRoleAddRequestInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.AuthRoleAddRequest", [
    ["name", 1, "string"],
  ]);

/** Table of `etcdserverpb.AuthRoleGetRequest`. */
export const AuthRoleGetRequestSchema: MessageSchema<AuthRoleGetRequest, AuthRoleGetRequestInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.AuthRoleGetRequest", [
    ["role", 1, "string"],
  ]);

/** Table of `etcdserverpb.AuthUserListRequest`. */
export const AuthUserListRequestSchema: MessageSchema<AuthUserListRequest, AuthUserListRequestInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.AuthUserListRequest", []);

/** Table of `etcdserverpb.AuthRoleListRequest`. */
export const AuthRoleListRequestSchema: MessageSchema<AuthRoleListRequest, AuthRoleListRequestInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.AuthRoleListRequest", []);

/** Table of `etcdserverpb.AuthRoleDeleteRequest`. */
export const AuthRoleDeleteRequestSchema: MessageSchema<AuthRoleDeleteRequest, AuthRoleDeleteRequestInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.AuthRoleDeleteRequest", [
    ["role", 1, "string"],
  ]);

/** Table of `etcdserverpb.AuthRoleGrantPermissionRequest`. */
export const AuthRoleGrantPermissionRequestSchema: MessageSchema<AuthRoleGrantPermissionRequest, AuthRoleGrantPermissionRequestInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.AuthRoleGrantPermissionRequest", [
    ["name", 1, "string"],
    ["perm", 2, { message: () => PermissionSchema }],
  ]);

/** Table of `etcdserverpb.AuthRoleRevokePermissionRequest`. */
export const AuthRoleRevokePermissionRequestSchema: MessageSchema<AuthRoleRevokePermissionRequest, AuthRoleRevokePermissionRequestInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.AuthRoleRevokePermissionRequest", [
    ["role", 1, "string"],
    ["key", 2, "bytes"],
    ["range_end", 3, "bytes"],
  ]);

/** Table of `etcdserverpb.AuthEnableResponse`. */
export const AuthEnableResponseSchema: MessageSchema<AuthEnableResponse, AuthEnableResponseInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.AuthEnableResponse", [
    ["header", 1, { message: () => ResponseHeaderSchema }],
  ]);

/** Table of `etcdserverpb.AuthDisableResponse`. */
export const AuthDisableResponseSchema: MessageSchema<AuthDisableResponse, AuthDisableResponseInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.AuthDisableResponse", [
    ["header", 1, { message: () => ResponseHeaderSchema }],
  ]);

/** Table of `etcdserverpb.AuthStatusResponse`. */
export const AuthStatusResponseSchema: MessageSchema<AuthStatusResponse, AuthStatusResponseInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.AuthStatusResponse", [
    ["header", 1, { message: () => ResponseHeaderSchema }],
    ["enabled", 2, "bool"],
    ["authRevision", 3, "uint64"],
  ]);

/** Table of `etcdserverpb.AuthenticateResponse`. */
export const AuthenticateResponseSchema: MessageSchema<AuthenticateResponse, AuthenticateResponseInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.AuthenticateResponse", [
    ["header", 1, { message: () => ResponseHeaderSchema }],
    ["token", 2, "string"],
  ]);

/** Table of `etcdserverpb.AuthUserAddResponse`. */
export const AuthUserAddResponseSchema: MessageSchema<AuthUserAddResponse, AuthUserAddResponseInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.AuthUserAddResponse", [
    ["header", 1, { message: () => ResponseHeaderSchema }],
  ]);

/** Table of `etcdserverpb.AuthUserGetResponse`. */
export const AuthUserGetResponseSchema: MessageSchema<AuthUserGetResponse, AuthUserGetResponseInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.AuthUserGetResponse", [
    ["header", 1, { message: () => ResponseHeaderSchema }],
    ["roles", 2, "string", { list: true }],
  ]);

/** Table of `etcdserverpb.AuthUserDeleteResponse`. */
export const AuthUserDeleteResponseSchema: MessageSchema<AuthUserDeleteResponse, AuthUserDeleteResponseInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.AuthUserDeleteResponse", [
    ["header", 1, { message: () => ResponseHeaderSchema }],
  ]);

/** Table of `etcdserverpb.AuthUserChangePasswordResponse`. */
export const AuthUserChangePasswordResponseSchema: MessageSchema<AuthUserChangePasswordResponse, AuthUserChangePasswordResponseInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.AuthUserChangePasswordResponse", [
    ["header", 1, { message: () => ResponseHeaderSchema }],
  ]);

/** Table of `etcdserverpb.AuthUserGrantRoleResponse`. */
export const AuthUserGrantRoleResponseSchema: MessageSchema<AuthUserGrantRoleResponse, AuthUserGrantRoleResponseInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.AuthUserGrantRoleResponse", [
    ["header", 1, { message: () => ResponseHeaderSchema }],
  ]);

/** Table of `etcdserverpb.AuthUserRevokeRoleResponse`. */
export const AuthUserRevokeRoleResponseSchema: MessageSchema<AuthUserRevokeRoleResponse, AuthUserRevokeRoleResponseInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.AuthUserRevokeRoleResponse", [
    ["header", 1, { message: () => ResponseHeaderSchema }],
  ]);

/** Table of `etcdserverpb.AuthRoleAddResponse`. */
export const AuthRoleAddResponseSchema: MessageSchema<AuthRoleAddResponse, AuthRoleAddResponseInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.AuthRoleAddResponse", [
    ["header", 1, { message: () => ResponseHeaderSchema }],
  ]);

/** Table of `etcdserverpb.AuthRoleGetResponse`. */
export const AuthRoleGetResponseSchema: MessageSchema<AuthRoleGetResponse, AuthRoleGetResponseInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.AuthRoleGetResponse", [
    ["header", 1, { message: () => ResponseHeaderSchema }],
    ["perm", 2, { message: () => PermissionSchema }, { list: true }],
  ]);

/** Table of `etcdserverpb.AuthRoleListResponse`. */
export const AuthRoleListResponseSchema: MessageSchema<AuthRoleListResponse, AuthRoleListResponseInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.AuthRoleListResponse", [
    ["header", 1, { message: () => ResponseHeaderSchema }],
    ["roles", 2, "string", { list: true }],
  ]);

/** Table of `etcdserverpb.AuthUserListResponse`. */
export const AuthUserListResponseSchema: MessageSchema<AuthUserListResponse, AuthUserListResponseInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.AuthUserListResponse", [
    ["header", 1, { message: () => ResponseHeaderSchema }],
    ["users", 2, "string", { list: true }],
  ]);

/** Table of `etcdserverpb.AuthRoleDeleteResponse`. */
export const AuthRoleDeleteResponseSchema: MessageSchema<AuthRoleDeleteResponse, AuthRoleDeleteResponseInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.AuthRoleDeleteResponse", [
    ["header", 1, { message: () => ResponseHeaderSchema }],
  ]);

/** Table of `etcdserverpb.AuthRoleGrantPermissionResponse`. */
export const AuthRoleGrantPermissionResponseSchema: MessageSchema<AuthRoleGrantPermissionResponse, AuthRoleGrantPermissionResponseInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.AuthRoleGrantPermissionResponse", [
    ["header", 1, { message: () => ResponseHeaderSchema }],
  ]);

/** Table of `etcdserverpb.AuthRoleRevokePermissionResponse`. */
export const AuthRoleRevokePermissionResponseSchema: MessageSchema<AuthRoleRevokePermissionResponse, AuthRoleRevokePermissionResponseInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.AuthRoleRevokePermissionResponse", [
    ["header", 1, { message: () => ResponseHeaderSchema }],
  ]);

/** Table of `etcdserverpb.RangeStreamResponse`. */
export const RangeStreamResponseSchema: MessageSchema<RangeStreamResponse, RangeStreamResponseInit> =
  /*@__PURE__*/ messageSchema("etcdserverpb.RangeStreamResponse", [
    ["range_response", 1, { message: () => RangeResponseSchema }],
  ]);
